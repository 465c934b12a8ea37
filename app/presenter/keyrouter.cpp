// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyrouter.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QTabBar>
#include <QWindow>
#include <algorithm>
#include <initializer_list>

namespace Masterplan {

namespace {

bool isOneOf(int key, std::initializer_list<Qt::Key> keys)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool isArrow(int key)
{
    return isOneOf(key, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down});
}

/// The keys with which clickers turn pages and begin; none of them writes anything.
bool turnsPages(const QKeyEvent &event)
{
    return isOneOf(event.key(), {Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_F5});
}

/// Letters, digits and signs by themselves.
bool isWritten(const QKeyEvent &event)
{
    constexpr auto others = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = event.text();
    return !(event.modifiers() & others) && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
}

/// What moves in the widget, or presses it.
bool isUsedBy(const QWidget &widget, const QKeyEvent &event)
{
    const int key = event.key();
    if (qobject_cast<const QAbstractButton *>(&widget) != nullptr) {
        return key == Qt::Key_Space;
    }
    if (const auto *list = qobject_cast<const QListView *>(&widget); list != nullptr && list->isWrapping()) {
        return isArrow(key) || isOneOf(key, {Qt::Key_Home, Qt::Key_End});
    }
    if (qobject_cast<const QAbstractScrollArea *>(&widget) != nullptr) {
        return isOneOf(key, {Qt::Key_Up, Qt::Key_Down}) && event.modifiers() == Qt::NoModifier;
    }
    const bool isMovedByArrows = qobject_cast<const QAbstractSlider *>(&widget) != nullptr
        || qobject_cast<const QComboBox *>(&widget) != nullptr || qobject_cast<const QTabBar *>(&widget) != nullptr;
    return isMovedByArrows && (isArrow(key) || isOneOf(key, {Qt::Key_Home, Qt::Key_End, Qt::Key_Space}));
}

/// Qt's own question to the focus, whether it wants a key before it is taken for a shortcut. Who writes wants letters.
bool isClaimedBy(QWidget &widget, const QKeyEvent &event)
{
    QKeyEvent question(QEvent::ShortcutOverride, event.key(), event.modifiers(), event.text());
    question.ignore();
    QCoreApplication::sendEvent(&widget, &question);
    return question.isAccepted();
}

bool isOfWidgets(const QObject *window)
{
    const QWidgetList all = QApplication::topLevelWidgets();
    return std::any_of(all.begin(), all.end(), [window](QWidget *widget) { return widget->windowHandle() == window; });
}

} // namespace

KeyRouter::KeyRouter(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool KeyRouter::eventFilter(QObject *watched, QEvent *event)
{
    // Windows get keys first, and hand them on to their widgets.
    if (event->type() != QEvent::KeyPress || !watched->isWindowType()) {
        return false;
    }
    const auto &key = *static_cast<QKeyEvent *>(event);
    const auto command = commandFor(key.keyCombination());
    if (!command || (!m_areLettersCommands && isWritten(key))) {
        return false;
    }
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *onTop = popup != nullptr ? popup : QApplication::activeModalWidget();
    if (!isOfWidgets(watched)) {
        if (onTop != nullptr && key.key() == Qt::Key_Escape) {
            onTop->close();
            return true;
        }
    } else if (onTop != nullptr) {
        if (!m_isTalking || !turnsPages(key)) {
            return false;
        }
        if (popup != nullptr) {
            popup->close();
        }
    } else if (QWidget *focus = QApplication::focusWidget(); focus != nullptr && !turnsPages(key)) {
        if (isUsedBy(*focus, key) || isClaimedBy(*focus, key)) {
            return false;
        }
    }
    if (!key.isAutoRepeat() || factsOf(*command).repeats) {
        Q_EMIT asked(*command);
    }
    return true;
}

} // namespace Masterplan
