// SPDX-License-Identifier: GPL-3.0-or-later
#include "keypadwatch.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointingDevice>
#include <QQuickWindow>
#include <QTouchEvent>

#include <algorithm>

#include "exhibit/exhibition.h"
#include "inputwatch.h"
#include "playerplugin.h"
#include "readingorder.h"
#include "slidewatch.h"
#include "spokenvisit.h"
#include "stagecontent.h"

namespace Masterplan {

namespace {

/// Of one key and of no other; where the system names none, by what it means.
quint32 codeOf(const QKeyEvent &event)
{
    constexpr quint32 noScanCode = 0x80000000;
    return event.nativeScanCode() != 0 ? event.nativeScanCode() : noScanCode | quint32(event.key());
}

} // namespace

KeypadWatch::KeypadWatch(QQuickWindow &window, Exhibition &exhibition, StageContent &content, InputWatch &input)
    : m_window(window)
    , m_exhibition(exhibition)
    , m_content(content)
    , m_input(input)
    , m_settings(exhibition.settings().keypad)
    , m_filter(m_settings)
{
    m_time.start();
    window.installEventFilter(this);
}

KeypadWatch::~KeypadWatch() = default;

bool KeypadWatch::eventFilter(QObject *, QEvent *event)
{
    // Staff type their PIN, and see what they do.
    if (m_isSending || m_exhibition.staffDoor()->state() != StaffDoor::State::Closed)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        return takeKey(*static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (!key.isAutoRepeat())
            m_filter.release(codeOf(key), timeOf(key));
        return m_settings.commands.contains(key.nativeScanCode());
    }
    default:
        return m_slide && isByEar() && m_slide->take(*event);
    }
}

void KeypadWatch::obey(KeypadCommand command)
{
    if (command == KeypadCommand::HeadsetOut) {
        if (isByEar())
            m_spoken->end();
        return;
    }
    Visit &visit = *m_exhibition.visit();
    const bool wasAttracting = m_exhibition.attract()->isRunning();
    const bool wasAsking = visit.isAsking();
    visit.noteActivity();
    if (isByEar()) {
        // The key that answers the question does nothing else.
        if (!wasAsking)
            obeyByEar(command);
    } else if (command == KeypadCommand::Help || command == KeypadCommand::Speech
        || command == KeypadCommand::HeadsetIn) {
        spoken().begin();
        if (isByEar())
            takeFingersAway();
    } else if (!wasAttracting && !wasAsking) {
        m_content.metrics().setShowsFocus(true);
        obeyBySight(command);
    }
}

void KeypadWatch::watchForHeadsets()
{
    HeadsetWatchFactory *factory = m_settings.watchesSoundDevices ? loadHeadsetWatches() : nullptr;
    if (factory)
        m_headsets = factory->watch(*this);
}

quint64 KeypadWatch::timeOf(const QKeyEvent &event) const
{
    // While assistive technology listens, Qt shows it every key first, and what comes back has lost its time.
    return event.timestamp() != 0 ? event.timestamp() : quint64(m_time.elapsed());
}

bool KeypadWatch::takeKey(const QKeyEvent &event)
{
    Visit &visit = *m_exhibition.visit();
    if (!m_filter.press(codeOf(event), timeOf(event), event.isAutoRepeat())) {
        visit.noteActivity();
        return true;
    }
    std::optional<KeypadCommand> command;
    if (const auto found = m_settings.commands.constFind(event.nativeScanCode()); found != m_settings.commands.cend())
        command = *found;
    else if (isByEar())
        command = commandByEar(event.key());
    if (command) {
        obey(*command);
        return true;
    }
    if (isByEar()) {
        const bool wasAsking = visit.isAsking();
        visit.noteActivity();
        if (wasAsking)
            return true;
        m_spoken->listen();
    }
    return false;
}

void KeypadWatch::obeyByEar(KeypadCommand command)
{
    switch (command) {
    case KeypadCommand::Help:
    case KeypadCommand::Speech:
        return m_spoken->explain();
    case KeypadCommand::Up:
        return m_spoken->step(-1);
    case KeypadCommand::Down:
        return m_spoken->step(1);
    case KeypadCommand::Select:
        return m_spoken->choose();
    case KeypadCommand::Back:
        // Where no way leads back, it is said where one is.
        if (m_exhibition.visit()->canGoBack())
            m_spoken->listen();
        else
            m_spoken->explain();
        return send(Qt::Key_Escape);
    case KeypadCommand::Next:
        m_spoken->listenForNext();
        return send(Qt::Key_PageDown);
    case KeypadCommand::Louder:
        return m_spoken->setVolume(m_exhibition.visit()->volume() + 10);
    case KeypadCommand::Quieter:
        return m_spoken->setVolume(m_exhibition.visit()->volume() - 10);
    case KeypadCommand::HeadsetIn:
    case KeypadCommand::HeadsetOut:
        return;
    }
}

void KeypadWatch::obeyBySight(KeypadCommand command)
{
    switch (command) {
    case KeypadCommand::Up:
        return step(-1);
    case KeypadCommand::Down:
        return step(1);
    case KeypadCommand::Select:
        return choose();
    case KeypadCommand::Back:
        return send(Qt::Key_Escape);
    case KeypadCommand::Next:
        return send(Qt::Key_PageDown);
    case KeypadCommand::Louder:
        return m_exhibition.visit()->makeLouder();
    case KeypadCommand::Quieter:
        return m_exhibition.visit()->makeQuieter();
    default:
        return;
    }
}

void KeypadWatch::step(int by)
{
    QList<ReadElement> actions = readingOrder(*m_content.item(), {}, m_content.timeline().isMirrored());
    actions.removeIf([](const ReadElement &element) { return !element.isAction || element.isForFingers; });
    if (actions.isEmpty())
        return;
    const qsizetype count = actions.size();
    const qsizetype here = indexOf(actions, m_window.activeFocusItem());
    const qsizetype next = here >= 0 ? (here + by + count) % count : by > 0 ? 0 : count - 1;
    actions[next].item->forceActiveFocus(Qt::TabFocusReason);
}

void KeypadWatch::choose()
{
    const QList<ReadElement> order = readingOrder(*m_content.item(), {}, m_content.timeline().isMirrored());
    const qsizetype here = indexOf(order, m_window.activeFocusItem());
    if (here >= 0 && order[here].isAction)
        press(order[here]);
    else
        send(Qt::Key_Return);
}

std::optional<KeypadCommand> KeypadWatch::commandByEar(int key) const
{
    const bool isMirrored = m_exhibition.visit()->isRightToLeft();
    switch (key) {
    case Qt::Key_Up:
        return KeypadCommand::Up;
    case Qt::Key_Down:
        return KeypadCommand::Down;
    case Qt::Key_Left:
        return isMirrored ? KeypadCommand::Down : KeypadCommand::Up;
    case Qt::Key_Right:
        return isMirrored ? KeypadCommand::Up : KeypadCommand::Down;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return KeypadCommand::Select;
    case Qt::Key_Escape:
        return KeypadCommand::Back;
    case Qt::Key_PageDown:
        return KeypadCommand::Next;
    default:
        return {};
    }
}

void KeypadWatch::takeFingersAway()
{
    for (const QInputDevice *device : QInputDevice::devices()) {
        if (device->type() != QInputDevice::DeviceType::TouchScreen)
            continue;
        QTouchEvent event(QEvent::TouchCancel, static_cast<const QPointingDevice *>(device));
        QCoreApplication::sendEvent(&m_window, &event);
    }
}

bool KeypadWatch::isByEar() const
{
    return m_spoken && m_spoken->isOn();
}

SpokenVisit &KeypadWatch::spoken()
{
    if (!m_spoken) {
        m_spoken = std::make_unique<SpokenVisit>(m_window, m_exhibition, m_content);
        m_slide
            = std::make_unique<SlideWatch>(m_window, *m_exhibition.visit(), *m_spoken, m_content.metrics(), m_input);
    }
    return *m_spoken;
}

void KeypadWatch::send(Qt::Key key)
{
    m_isSending = true;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window, &event);
    }
    m_isSending = false;
}

} // namespace Masterplan
