// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontInfo>
#include <QTest>
#include <QTextLayout>

#include "Theme/typeface.h"

using namespace Qt::StringLiterals;

class TestTypeface final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineIsAsWideAsItIsLaidOut_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"Deutsch"_s, u"Kurdî"_s, u"Română"_s, u"Українська"_s, u"f"_s, u"Eine Zeile"_s})
            QTest::addRow("%s", qPrintable(text)) << text;
    }

    void aLineIsAsWideAsItIsLaidOut()
    {
        QFETCH(const QString, text);
        QFont font(Typeface::forLanguage(u"ku"_s));
        font.setWeight(QFont::Bold);
        if (QFontInfo(font).family() != font.family())
            QSKIP("the typeface is not installed");
        for (const int pixels : {20, 36, 48, 72}) {
            font.setPixelSize(pixels);
            QTextLayout layout(text, font);
            layout.beginLayout();
            const QTextLine line = layout.createLine();
            layout.endLayout();
            QVERIFY(Typeface::lineWidth(text, font) >= line.naturalTextWidth() - 0.1);
            QVERIFY(Typeface::lineWidth(text, font) <= line.naturalTextWidth() + 0.05 * pixels);
        }
    }

    void nothingTakesNoWidth()
    {
        QCOMPARE(Typeface::lineWidth({}, QFont()), 0.0);
        QCOMPARE(Typeface::widestWord({}, QFont()), 0.0);
    }

    void theWidestPartCounts()
    {
        const QFont font(Typeface::forLanguage(u"de"_s));
        QCOMPARE(Typeface::widestWord(u"ein Donaudampfschiff fährt"_s, font),
            Typeface::lineWidth(u"Donaudampfschiff"_s, font));
    }
};

QTEST_MAIN(TestTypeface)
#include "tst_typeface.moc"
