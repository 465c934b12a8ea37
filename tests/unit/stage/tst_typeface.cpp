// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontInfo>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>
#include <QTextLayout>

#include <memory>

#include "Theme/typeface.h"

using namespace Qt::StringLiterals;

class TestTypeface final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Typeface::chooseFallbacks(); }

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

    void aLineHasRoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("Arabic") << u"ar"_s << u"المس الشاشة"_s;
        QTest::newRow("Persian") << u"fa"_s << u"صفحه را لمس کنید"_s;
        QTest::newRow("German") << u"de"_s << u"Bildschirm berühren"_s;
    }

    void aLineHasRoom()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, text);
        QFont font(Typeface::forLanguage(language));
        font.setWeight(QFont::Bold);
        if (QFontInfo(font).family() != font.family())
            QSKIP("the typeface is not installed");
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nText { wrapMode: Text.Wrap }", {});
        const std::unique_ptr<QObject> words(component.create());
        words->setProperty("text", text);
        for (int pixels = 20; pixels < 90; ++pixels) {
            font.setPixelSize(pixels);
            words->setProperty("font", font);
            words->setProperty("width", Typeface::lineRoom(text, font, language));
            QCOMPARE(words->property("lineCount").toInt(), 1);
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
