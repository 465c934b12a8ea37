// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "exhibit/paragraphs.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Masterplan::Paragraph)

class TestParagraphs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitsATextAsTheFormatSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<Paragraph>>("paragraphs");
        using List = QList<Paragraph>;
        QTest::newRow("no text has no paragraph") << QString() << List();
        QTest::newRow("white space is no paragraph") << u" \n\t\n"_s << List();
        QTest::newRow("a blank line ends a paragraph")
            << u"One.\n\nTwo."_s << List{{u"One."_s, false}, {u"Two."_s, false}};
        QTest::newRow("a blank line may have spaces, and there may be many")
            << u"One.\n  \n\n\nTwo.\n"_s << List{{u"One."_s, false}, {u"Two."_s, false}};
        QTest::newRow("a line break alone is a space") << u"One\ntwo."_s << List{{u"One two."_s, false}};
        QTest::newRow("lines may end as on Windows")
            << u"One.\r\n\r\n- Two\r\n"_s << List{{u"One."_s, false}, {u"Two"_s, true}};
        QTest::newRow("bullets follow a paragraph without a blank line")
            << u"It was:\n- one\n- two"_s << List{{u"It was:"_s, false}, {u"one"_s, true}, {u"two"_s, true}};
        QTest::newRow("a bullet goes on in the next line")
            << u"- one\n  and a half\n- two"_s << List{{u"one and a half"_s, true}, {u"two"_s, true}};
        QTest::newRow("a paragraph follows bullets after a blank line")
            << u"- one\n\nThen."_s << List{{u"one"_s, true}, {u"Then."_s, false}};
        QTest::newRow("a dash without a space is text") << u"-one\n–two"_s << List{{u"-one –two"_s, false}};
        QTest::newRow("markup is text") << u"<b>One</b>"_s << List{{u"<b>One</b>"_s, false}};
    }

    void splitsATextAsTheFormatSays()
    {
        QFETCH(QString, text);
        QFETCH(QList<Paragraph>, paragraphs);
        QCOMPARE(splitParagraphs(text), paragraphs);
    }

    void textsAreParallelWhereTheyAreBuiltAlike_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("areParallel");
        QTest::newRow("as many paragraphs and bullets") << u"Eins:\n- zwei\n- drei\n\nVier."_s << true;
        QTest::newRow("one more paragraph") << u"Eins:\n- zwei\n- drei\n\nVier.\n\nFünf."_s << false;
        QTest::newRow("a paragraph in the place of a bullet") << u"Eins:\n- zwei\n\ndrei\n\nVier."_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void textsAreParallelWhereTheyAreBuiltAlike()
    {
        QFETCH(QString, other);
        QTEST(areParallel(u"One:\n- two\n- three\n\nFour.", other), "areParallel");
    }
};

QTEST_GUILESS_MAIN(TestParagraphs)
#include "tst_paragraphs.moc"
