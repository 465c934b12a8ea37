// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "content/sentences.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

class TestSentences final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dividesATextIntoSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("space alone") << u" \n "_s << QStringList();
        QTest::newRow("one without a full stop") << u"Der Hafen"_s << QStringList{u"Der Hafen"_s};
        QTest::newRow("several") << u"Es war so. War es so?  Ja! "_s
                                 << QStringList{u"Es war so."_s, u"War es so?"_s, u"Ja!"_s};
        QTest::newRow("a number with a point")
            << u"Das kostet 2.5 Millionen."_s << QStringList{u"Das kostet 2.5 Millionen."_s};
        QTest::newRow("Arabic") << u"حُفر الميناء. هل كان ذلك صعبًا؟ نعم."_s
                                << QStringList{u"حُفر الميناء."_s, u"هل كان ذلك صعبًا؟"_s, u"نعم."_s};
    }

    void dividesATextIntoSentences()
    {
        QFETCH(const QString, text);
        QStringList sentences;
        for (const Sentence &sentence : sentencesOf(text))
            sentences.append(text.sliced(sentence.start, sentence.length));
        QTEST(sentences, "sentences");
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
