// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "Model/termplaces.h"

using namespace Qt::StringLiterals;

class TestTermPlaces final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesRunAsTheirTextDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("alignment");
        QTest::addColumn<bool>("isFromTheRight");
        QTest::addRow("Arabic") << u"من MIA-DO ومن RAA نشأ"_s << int(Qt::AlignRight) << true;
        QTest::addRow("German") << u"Aus MIA-DO und RAA wurde"_s << int(Qt::AlignLeft) << false;
    }

    // Both words are Latin: the text around them says which of them comes first.
    void linesRunAsTheirTextDoes()
    {
        QFETCH(const QString, text);
        QFETCH(const int, alignment);
        QFETCH(const bool, isFromTheRight);
        TermPlaces places;
        places.setWidth(2000);
        places.setAlignment(alignment);
        places.setStarts({int(text.indexOf(u"MIA-DO")), int(text.indexOf(u"RAA"))});
        places.setLengths({6, 3});
        places.setText(text);
        QCOMPARE(places.lineCount(), 1);
        const QRectF first = places.bounds().at(0);
        const QRectF second = places.bounds().at(1);
        QVERIFY(isFromTheRight ? second.right() < first.left() : first.right() < second.left());
        QCOMPARE(places.nearest(first.center(), 1), 0);
        QCOMPARE(places.nearest(second.center(), 1), 1);
    }
};

QTEST_MAIN(TestTermPlaces)
#include "tst_termplaces.moc"
