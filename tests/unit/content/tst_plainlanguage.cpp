// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/plainlanguage.h"

#include <QTest>

using namespace Masterplan;
using namespace Qt::StringLiterals;

class TestPlainLanguage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char *name, const QString &text, const QStringList &sentences) {
            QTest::newRow(name) << text << sentences;
        };
        row("nothing", {}, {});
        row("one", u"Das ist ein Satz."_s, {u"4 Das ist ein Satz."_s});
        row("what ends them", u"Was ist das? Ein Haus! Es steht."_s,
            {u"3 Was ist das?"_s, u"2 Ein Haus!"_s, u"2 Es steht."_s});
        row("a line without a full stop", u"Das gibt es:\n- ein Haus\n- einen Garten"_s,
            {u"3 Das gibt es:"_s, u"2 - ein Haus"_s, u"2 - einen Garten"_s});
        row("paragraphs", u"Es war.\n\nEs ist."_s, {u"2 Es war."_s, u"2 Es ist."_s});
        row("a part of a compound is no word", u"Das Migrations-Amt (MIA-DO) hilft – immer."_s,
            {u"5 Das Migrations-Amt (MIA-DO) hilft – immer."_s});
        row("an abbreviation before a small letter", u"Es gibt z.B. ein Haus."_s, {u"5 Es gibt z.B. ein Haus."_s});
        row("numbers", u"Ab 2013 gilt es."_s, {u"4 Ab 2013 gilt es."_s});
        row("another script", u"هذه جملة. وهذه أخرى؟"_s, {u"2 هذه جملة."_s, u"2 وهذه أخرى؟"_s});
        row("signs alone", u"…\n-\n – "_s, {});
    }

    void findsSentences()
    {
        QFETCH(const QString, text);
        QStringList found;
        const auto sentences = sentencesOf(text);
        for (const Sentence &sentence : sentences) {
            QCOMPARE(QStringView(text).sliced(sentence.start).trimmed().first(sentence.text.size()), sentence.text);
            found.append(QString::number(sentence.words) + u' ' + sentence.text);
        }
        QTEST(found, "sentences");
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
        lengths.add({0, {}, 14});
        lengths.add({0, {}, 10});
        QVERIFY(!lengths.areTooLongOnAverage());
        lengths.add({0, {}, 13});
        QVERIFY(lengths.areTooLongOnAverage());
        QCOMPARE(lengths.longest, 14);
    }
};

QTEST_GUILESS_MAIN(TestPlainLanguage)
#include "tst_plainlanguage.moc"
