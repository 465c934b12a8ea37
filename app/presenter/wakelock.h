// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusPendingCall>
#include <QObject>

#include <functional>

namespace Masterplan {

/// One thing asked of a desktop's service for as long as a talk runs, and given back after it. A service may answer
/// late, or not at all.
class Inhibition final : public QObject {
    Q_OBJECT

public:
    using Ask = std::function<QDBusPendingCall()>;
    using GiveBack = std::function<void(const QDBusMessage &answer)>;

    Inhibition(Ask ask, GiveBack giveBack, QObject *parent);

    void ask();
    void giveBack();

Q_SIGNALS:
    void refused();

private:
    void take(const QDBusPendingCall &call);

    const Ask m_ask;
    const GiveBack m_giveBack;
    QDBusMessage m_answer; ///< what was granted: an error, or of no type, where nothing is
    bool m_isWanted = false;
    bool m_isAsking = false;
};

/// Keeps the screens from sleeping, and the desktop's notifications away, while it is held:
/// org.freedesktop.ScreenSaver, else the desktop portal; and org.freedesktop.Notifications where it has inhibitions, as
/// Plasma's. Where there is no bus, or nobody who answers, nothing happens.
class WakeLock final : public QObject {
    Q_OBJECT

public:
    explicit WakeLock(const QDBusConnection &bus, QObject *parent = nullptr);
    ~WakeLock() override;

    void setHeld(bool isHeld);

private:
    QDBusConnection m_bus;
    Inhibition m_screens;
    Inhibition m_screensByPortal;
    Inhibition m_notifications;
    bool m_isHeld = false;
};

} // namespace Masterplan
