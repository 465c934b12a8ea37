// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/plainlanguage.h"

#include <QTest>

using namespace Masterplan;
using namespace Qt::StringLiterals;

class TestPlainLanguage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("some") << u"Das ist  ein\nSatz."_s << 4;
        QTest::newRow("a bullet") << u"- ein Haus"_s << 2;
        QTest::newRow("a part of a compound is no word") << u"Das Migrations-Amt (MIA-DO) hilft – immer."_s << 5;
        QTest::newRow("an abbreviation") << u"Es gibt z.B. ein Haus."_s << 5;
        QTest::newRow("numbers") << u"Ab 2013 gilt es."_s << 4;
        QTest::newRow("another script") << u"هذه جملة"_s << 2;
        QTest::newRow("signs alone") << u"… - –"_s << 0;
    }

    void countsWords()
    {
        QFETCH(const QString, text);
        QTEST(wordsIn(text), "words");
    }

    void countsWhatVisitorsReadOrHear()
    {
        const SentenceLengths lengths = sentenceLengthsOf({{u"house.title"_s, u"Haus"_s},
            {u"house.label"_s, u"Erste"_s}, {u"stop.notes"_s, u"Fragen Sie zuerst, wer schon einmal da war."_s},
            {u"house.body"_s, u"Das ist ein Haus. Es steht lange."_s}, {u"house.alt"_s, u"Ein Haus"_s}});
        QCOMPARE(lengths.sentences, 3);
        QCOMPARE(lengths.words, 9);
        QCOMPARE(lengths.longest, 4);
        QCOMPARE(lengths.average(), 3.0);
    }

    void twelveOnAverageIsTheMost()
    {
        SentenceLengths lengths;
        QVERIFY(!lengths.areTooLongOnAverage());
        QCOMPARE(lengths.average(), 0.0);
        lengths.add(14);
        lengths.add(10);
        lengths.add(0);
        QVERIFY(!lengths.areTooLongOnAverage());
        lengths.add(13);
        QVERIFY(lengths.areTooLongOnAverage());
        QCOMPARE(lengths.longest, 14);
    }
};

QTEST_GUILESS_MAIN(TestPlainLanguage)
#include "tst_plainlanguage.moc"
