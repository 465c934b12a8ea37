// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "exhibit/glossary.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

class TestGlossary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWholeWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("terms");
        QTest::addColumn<QStringList>("found"); // "place:word"
        const QStringList agencies{u"MIA-DO"_s, u"RAA"_s, u"MIA-DO-KI"_s};
        QTest::newRow("a word in the middle") << u"Aus der RAA wurde"_s << agencies << QStringList{u"8:RAA"_s};
        QTest::newRow("at both ends") << u"RAA und MIA-DO"_s << agencies << QStringList{u"0:RAA"_s, u"8:MIA-DO"_s};
        QTest::newRow("the longest of those that begin together")
            << u"Aus MIA-DO-KI, nicht aus MIA-DO."_s << agencies << QStringList{u"4:MIA-DO-KI"_s, u"25:MIA-DO"_s};
        QTest::newRow("no part of a compound") << u"MIA-DO-Kommunales, Vor-RAA, RAA-2"_s << agencies << QStringList();
        QTest::newRow("what a hyphen leaves open")
            << u"RAA- und MIA-DO"_s << agencies << QStringList{u"0:RAA"_s, u"9:MIA-DO"_s};
        QTest::newRow("no part of a word")
            << u"Leitbilder, Vorleitbild, Leitbild9"_s << QStringList{u"Leitbild"_s} << QStringList();
        QTest::newRow("between marks") << u"„Leitbild“, (RAA)/RAA"_s << QStringList{u"Leitbild"_s, u"RAA"_s}
                                       << QStringList{u"1:Leitbild"_s, u"13:RAA"_s};
        QTest::newRow("each where it stands first") << u"RAA RAA"_s << agencies << QStringList{u"0:RAA"_s};
        QTest::newRow("a longer one that was there hides no shorter one in it")
            << u"MIA-DO-KI MIA-DO-KI"_s << agencies << QStringList{u"0:MIA-DO-KI"_s};
        QTest::newRow("at the beginning of a sentence")
            << u"Field of action. A field of action."_s << QStringList{u"field of action"_s}
            << QStringList{u"0:Field of action"_s};
        QTest::newRow("letters as they are written")
            << u"leitbild, raa, FIELD OF ACTION"_s << QStringList{u"Leitbild"_s, u"RAA"_s, u"field of action"_s}
            << QStringList();
        QTest::newRow("any space and any hyphen")
            << u"Field\u00A0of action, MIA\u2011DO"_s << QStringList{u"field of action"_s, u"MIA-DO"_s}
            << QStringList{u"0:Field\u00A0of action"_s, u"17:MIA\u2011DO"_s};
        QTest::newRow("Arabic") << u"كان الميناء، والميناء الميناءان"_s << QStringList{u"الميناء"_s}
                                << QStringList{u"4:الميناء"_s};
        QTest::newRow("a vowel sign belongs to its word") << u"البيتُ"_s << QStringList{u"البيت"_s} << QStringList();
        QTest::newRow("a joiner belongs to its word") << u"می\u200Cروم"_s << QStringList{u"می"_s} << QStringList();
        QTest::newRow("letters outside the basic plane")
            << u"\U00010400\U00010401 \U00010400"_s << QStringList{u"\U00010400"_s} << QStringList{u"5:\U00010400"_s};
        QTest::newRow("a script without spaces")
            << u"这是港口城市"_s << QStringList{u"港口"_s} << QStringList{u"2:港口"_s};
        QTest::newRow("a term without a word") << u"RAA"_s << QStringList{QString()} << QStringList();
        QTest::newRow("no text") << QString() << agencies << QStringList();
    }

    void findsWholeWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, terms);
        QList<GlossaryTerm> glossary;
        for (const QString &word : std::as_const(terms))
            glossary.append({word, {}});
        QStringList found;
        for (const TermPlace &place : findTerms(text, glossary)) {
            found.append(u"%1:%2"_s.arg(place.start).arg(text.sliced(place.start, place.length)));
            QCOMPARE(terms.at(place.term).size(), place.length);
        }
        QTEST(found, "found");
    }
};

QTEST_APPLESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
