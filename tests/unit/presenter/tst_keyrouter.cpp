// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include "presenter/keyrouter.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

/// Wants every key for itself.
class ClaimingWidget final : public QWidget {
protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QWidget::event(event);
    }
};

/// A console with one of each widget, and the audience's window.
struct Windows {
    Windows()
    {
        list.addItems({u"Begrüßung"_s, u"Bildung"_s, u"Weltoffene Stadt"_s});
        list.setCurrentRow(0);
        grid.setViewMode(QListView::IconMode);
        grid.setWrapping(true);
        notes.setReadOnly(true);
        auto *layout = new QVBoxLayout(&console);
        // Of which the offscreen platform would warn.
        layout->setSizeConstraint(QLayout::SetNoConstraint);
        for (QWidget *widget :
            {static_cast<QWidget *>(&plain), static_cast<QWidget *>(&claiming), static_cast<QWidget *>(&field), //
                static_cast<QWidget *>(&list), static_cast<QWidget *>(&grid), //
                static_cast<QWidget *>(&button), static_cast<QWidget *>(&slider), //
                static_cast<QWidget *>(&notes)}) {
            widget->setFocusPolicy(Qt::StrongFocus);
            layout->addWidget(widget);
        }
        console.show();
        audience.show();
    }

    QWidget console;
    QWidget plain;
    ClaimingWidget claiming;
    QLineEdit field;
    QListWidget list, grid;
    QPushButton button;
    QSlider slider;
    QPlainTextEdit notes;
    QWindow audience;
};

} // namespace

class KeyRouterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheCommandOrLeavesTheKey_data();
    void givesTheCommandOrLeavesTheKey();
    void listensToTheAudiencesWindowToo();
    void leavesLettersWhereTheyAreNoCommands();
    void givesACommandOnceForAKeyHeldDown();
    void leavesADialogItsKeysExceptAClickersInATalk();
    void closesADialogByEscapeFromTheAudiencesWindow();
};

void KeyRouterTest::givesTheCommandOrLeavesTheKey_data()
{
    QTest::addColumn<QString>("focus");
    QTest::addColumn<QKeyCombination>("key");
    QTest::addColumn<std::optional<Command>>("expected");
    const auto row = [](const char *name, const QString &focus, QKeyCombination key, std::optional<Command> expected) {
        QTest::newRow(name) << focus << key << expected;
    };
    const auto nothing = std::nullopt;
    row("a letter where nothing uses it", u"plain"_s, Qt::Key_B, Command::Black);
    row("a clicker's page", u"plain"_s, Qt::Key_PageDown, Command::Next);
    row("Escape", u"plain"_s, Qt::Key_Escape, Command::Leave);
    row("a key without a command", u"plain"_s, Qt::Key_J, nothing);
    row("a text field writes letters", u"field"_s, Qt::Key_B, nothing);
    row("a text field writes the period of a sentence", u"field"_s, Qt::Key_Period, nothing);
    row("a text field moves by arrows", u"field"_s, Qt::Key_Left, nothing);
    row("a text field undoes", u"field"_s, Qt::CTRL | Qt::Key_Z, nothing);
    row("a text field takes back a letter", u"field"_s, Qt::Key_Backspace, nothing);
    row("a clicker turns pages through a text field", u"field"_s, Qt::Key_PageDown, Command::Next);
    row("a clicker turns back through a text field", u"field"_s, Qt::Key_PageUp, Command::Back);
    row("a clicker begins through a text field", u"field"_s, Qt::Key_F5, Command::Begin);
    row("Escape leaves a text field", u"field"_s, Qt::Key_Escape, Command::Leave);
    row("a command with Ctrl from a text field", u"field"_s, Qt::CTRL | Qt::Key_P, Command::PrintNotes);
    row("a list moves by arrows", u"list"_s, Qt::Key_Down, nothing);
    row("a list of one column leaves the way to the last stop", u"list"_s, Qt::Key_End, Command::Last);
    row("the overview goes to its end", u"grid"_s, Qt::Key_End, nothing);
    row("a widget keeps what it claims", u"claiming"_s, Qt::Key_Right, nothing);
    row("a clicker's pages cannot be claimed", u"claiming"_s, Qt::Key_PageDown, Command::Next);
    row("a list leaves letters to the talk", u"list"_s, Qt::Key_B, Command::Black);
    row("a list leaves pages to the talk", u"list"_s, Qt::Key_PageDown, Command::Next);
    row("a list of one column leaves right and left", u"list"_s, Qt::Key_Right, Command::Next);
    row("the overview moves in all directions", u"grid"_s, Qt::Key_Right, nothing);
    row("the overview leaves letters", u"grid"_s, Qt::Key_F, Command::Freeze);
    row("a button is pressed by Space", u"button"_s, Qt::Key_Space, nothing);
    row("a button leaves letters", u"button"_s, Qt::Key_W, Command::White);
    row("a button leaves arrows", u"button"_s, Qt::Key_Right, Command::Next);
    row("a slider moves by arrows", u"slider"_s, Qt::Key_Right, nothing);
    row("a slider leaves pages", u"slider"_s, Qt::Key_PageDown, Command::Next);
    row("notes scroll by arrows", u"notes"_s, Qt::Key_Down, nothing);
    row("notes leave letters", u"notes"_s, Qt::Key_B, Command::Black);
    row("notes leave pages", u"notes"_s, Qt::Key_PageUp, Command::Back);
    row("notes leave Ctrl and up", u"notes"_s, Qt::CTRL | Qt::Key_Up, Command::Louder);
}

void KeyRouterTest::givesTheCommandOrLeavesTheKey()
{
    QFETCH(const QString, focus);
    QFETCH(const QKeyCombination, key);
    QFETCH(const std::optional<Command>, expected);
    Windows windows;
    const QHash<QString, QWidget *> widgets{
        {u"plain"_s, &windows.plain},
        {u"claiming"_s, &windows.claiming},
        {u"field"_s, &windows.field},
        {u"list"_s, &windows.list},
        {u"grid"_s, &windows.grid},
        {u"button"_s, &windows.button},
        {u"slider"_s, &windows.slider},
        {u"notes"_s, &windows.notes},
    };
    windows.console.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&windows.console));
    widgets.value(focus)->setFocus();
    KeyRouter router;
    const QSignalSpy asked(&router, &KeyRouter::asked);
    QTest::keyClick(windows.console.windowHandle(), key.key(), key.keyboardModifiers());
    QCOMPARE(asked.size(), expected ? 1 : 0);
    if (expected) {
        QVERIFY(asked.first().first().value<Command>() == *expected);
    }
}

void KeyRouterTest::listensToTheAudiencesWindowToo()
{
    Windows windows;
    windows.field.setFocus();
    windows.audience.requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&windows.audience));
    KeyRouter router;
    const QSignalSpy asked(&router, &KeyRouter::asked);
    for (const Qt::Key key :
        {Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_F5, Qt::Key_Escape, Qt::Key_Period, Qt::Key_B}) {
        QTest::keyClick(&windows.audience, key);
    }
    QList<Command> commands;
    for (const QList<QVariant> &arguments : asked) {
        commands.append(arguments.first().value<Command>());
    }
    using enum Command;
    QVERIFY((commands == QList{Next, Back, Begin, Leave, Black, Black}));
}

void KeyRouterTest::leavesLettersWhereTheyAreNoCommands()
{
    Windows windows;
    KeyRouter router;
    router.setLettersAreCommands(false);
    const QSignalSpy asked(&router, &KeyRouter::asked);
    for (const Qt::Key key : {Qt::Key_B, Qt::Key_2, Qt::Key_Period, Qt::Key_Plus}) {
        QTest::keyClick(&windows.audience, key);
    }
    QTest::keyClick(&windows.audience, Qt::Key_B, Qt::ShiftModifier);
    QCOMPARE(asked.size(), 0);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Escape, Qt::Key_Delete, Qt::Key_F1}) {
        QTest::keyClick(&windows.audience, key);
    }
    QTest::keyClick(&windows.audience, Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(asked.size(), 5);
}

void KeyRouterTest::givesACommandOnceForAKeyHeldDown()
{
    Windows windows;
    KeyRouter router;
    const QSignalSpy asked(&router, &KeyRouter::asked);
    const auto hold = [&windows](int key, Qt::KeyboardModifiers modifiers) {
        for (const bool isRepeated : {false, true, true}) {
            QKeyEvent event(QEvent::KeyPress, key, modifiers, {}, isRepeated);
            QCoreApplication::sendEvent(&windows.audience, &event);
        }
    };
    hold(Qt::Key_B, Qt::NoModifier);
    QCOMPARE(asked.size(), 1);
    hold(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(asked.size(), 4);
}

void KeyRouterTest::leavesADialogItsKeysExceptAClickersInATalk()
{
    Windows windows;
    QDialog dialog(&windows.console);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    KeyRouter router;
    const QSignalSpy asked(&router, &KeyRouter::asked);
    const auto press = [&dialog](Qt::Key key) { QTest::keyClick(dialog.windowHandle(), key); };
    press(Qt::Key_PageDown);
    press(Qt::Key_B);
    QCOMPARE(asked.size(), 0);
    router.setTalking(true);
    press(Qt::Key_PageDown);
    press(Qt::Key_B);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().first().value<Command>() == Command::Next);
    press(Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(asked.size(), 1);
}

void KeyRouterTest::closesADialogByEscapeFromTheAudiencesWindow()
{
    Windows windows;
    QDialog dialog(&windows.console);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.show();
    KeyRouter router;
    const QSignalSpy asked(&router, &KeyRouter::asked);
    QTest::keyClick(&windows.audience, Qt::Key_B);
    QCOMPARE(asked.size(), 1);
    QTest::keyClick(&windows.audience, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(asked.size(), 1);
    QTest::keyClick(&windows.audience, Qt::Key_Escape);
    QCOMPARE(asked.size(), 2);
}

QTEST_MAIN(KeyRouterTest)

#include "tst_keyrouter.moc"
