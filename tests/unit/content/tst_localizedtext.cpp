// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bundle.h"

#include <QTest>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

Bundle houseIn(const QHash<QString, QString> &titles)
{
    Bundle bundle;
    bundle.defaultLanguage = u"de"_s;
    for (auto title = titles.cbegin(); title != titles.cend(); ++title)
        bundle.texts[title.key()].insert(u"house.title"_s, title.value());
    return bundle;
}

} // namespace

class TestLocalizedText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesEverySlot();
    void fallsBack_data();
    void fallsBack();
};

void TestLocalizedText::namesEverySlot()
{
    for (int slot = int(Slot::Title); slot <= int(Slot::Notes); ++slot)
        QCOMPARE(slotFromName(slotName(Slot(slot))), Slot(slot));
    QVERIFY(!slotFromName(u"titel"));
    QVERIFY(!slotFromName(u""));
    QCOMPARE(textKey(u"house", Slot::Transcript), u"house.transcript"_s);
}

void TestLocalizedText::fallsBack_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isFallback");
    QTest::newRow("the language itself") << u"en"_s << u"House"_s << u"en"_s << false;
    QTest::newRow("a variant that has the text") << u"en-simple"_s << u"Home"_s << u"en-simple"_s << false;
    QTest::newRow("a variant without the text takes its base") << u"en-gb"_s << u"House"_s << u"en"_s << true;
    QTest::newRow("step by step, to the nearest") << u"zh-hant-tw"_s << u"屋"_s << u"zh-hant"_s << true;
    QTest::newRow("an empty text is no text") << u"fr"_s << u"Haus"_s << u"de"_s << true;
    QTest::newRow("an unknown language takes the default") << u"uk"_s << u"Haus"_s << u"de"_s << true;
    QTest::newRow("a variant of the default") << u"de-simple"_s << u"Haus"_s << u"de"_s << true;
    QTest::newRow("the default is no fallback") << u"de"_s << u"Haus"_s << u"de"_s << false;
}

void TestLocalizedText::fallsBack()
{
    QFETCH(QString, asked);
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(bool, isFallback);
    const auto bundle = houseIn({{u"de"_s, u"Haus"_s}, {u"en"_s, u"House"_s}, {u"en-simple"_s, u"Home"_s},
        {u"fr"_s, u""_s}, {u"zh-hant"_s, u"屋"_s}});
    QCOMPARE(bundle.text(u"house", Slot::Title, asked), (LocalizedText{text, language, isFallback}));
    QCOMPARE(bundle.text(u"house", Slot::Body, asked).text, QString());
}

QTEST_GUILESS_MAIN(TestLocalizedText)
#include "tst_localizedtext.moc"
