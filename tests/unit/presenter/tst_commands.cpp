// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "presenter/commands.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

class TestCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsListedOnceWithKeysAndNames();
    void noKeyGivesTwoCommands();
    void keyGivesItsCommand_data();
    void keyGivesItsCommand();
    void keysAreNamedAsOnTheKeyboard();
};

void TestCommands::everyCommandIsListedOnceWithKeysAndNames()
{
    QSet<int> seen;
    for (const CommandFacts &facts : allCommands()) {
        seen.insert(static_cast<int>(facts.command));
        QVERIFY(!facts.keys.isEmpty());
        QVERIFY(!facts.german.isEmpty());
        QVERIFY(!facts.english.isEmpty());
        QCOMPARE(factsOf(facts.command).english, facts.english);
    }
    QCOMPARE(seen.size(), static_cast<int>(Command::KeySheet) + 1);
    QCOMPARE(allCommands().size(), seen.size());
}

void TestCommands::noKeyGivesTwoCommands()
{
    QSet<int> seen;
    for (const CommandFacts &facts : allCommands()) {
        for (const QKeyCombination key : facts.keys) {
            QVERIFY2(!seen.contains(key.toCombined()), qPrintable(keyName(key, Tongue::English)));
            seen.insert(key.toCombined());
            QVERIFY(commandFor(key) == facts.command);
        }
    }
}

void TestCommands::keyGivesItsCommand_data()
{
    QTest::addColumn<QKeyCombination>("pressed");
    QTest::addColumn<std::optional<Command>>("expected");
    const auto row = [](const char *name, QKeyCombination pressed, std::optional<Command> expected) {
        QTest::newRow(name) << pressed << expected;
    };
    row("the clicker's forward button", Qt::Key_PageDown, Command::Next);
    row("the clicker's black button", Qt::Key_Period, Command::Black);
    row("a letter without Shift", Qt::Key_B, Command::Black);
    row("a letter with Shift is another key", Qt::SHIFT | Qt::Key_B, std::nullopt);
    row("a question mark made with Shift", Qt::SHIFT | Qt::Key_Question, Command::KeySheet);
    row("a plus made with Shift and Ctrl", Qt::CTRL | Qt::SHIFT | Qt::Key_Plus, Command::NotesLarger);
    row("an arrow of the keypad", QKeyCombination(Qt::KeypadModifier, Qt::Key_Left), Command::Back);
    row("an arrow with Shift is another command", Qt::SHIFT | Qt::Key_Left, Command::SeekBack);
    row("Alt makes another key", Qt::ALT | Qt::Key_B, std::nullopt);
    row("a key without a command", Qt::Key_J, std::nullopt);
}

void TestCommands::keyGivesItsCommand()
{
    QFETCH(const QKeyCombination, pressed);
    QFETCH(const std::optional<Command>, expected);
    QVERIFY(commandFor(pressed) == expected);
}

void TestCommands::keysAreNamedAsOnTheKeyboard()
{
    QCOMPARE(keyName(Qt::CTRL | Qt::Key_Z, Tongue::German), u"Strg+Z"_s);
    QCOMPARE(keyName(Qt::CTRL | Qt::Key_Z, Tongue::English), u"Ctrl+Z"_s);
    QCOMPARE(keyName(Qt::Key_PageDown, Tongue::German), u"Bild ab"_s);
    QCOMPARE(keyName(Qt::SHIFT | Qt::Key_F5, Tongue::English), u"Shift+F5"_s);
    QCOMPARE(keyName(Qt::Key_Question, Tongue::German), u"?"_s);
}

QTEST_APPLESS_MAIN(TestCommands)
#include "tst_commands.moc"
