// SPDX-License-Identifier: GPL-3.0-or-later
#include "wakelock.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// An interface of a service; the screen saver's and the notifications' are called like their services.
struct Service {
    QString name;
    QString path;
    QString interface;

    [[nodiscard]] QDBusMessage call(const QString &method, const QVariantList &arguments) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(name, path, interface, method);
        message.setArguments(arguments);
        return message;
    }
};

const Service &screenSaver()
{
    static const Service service{
        u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s};
    return service;
}

const Service &portal()
{
    static const Service service{
        u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Inhibit"_s};
    return service;
}

const Service &notifications()
{
    static const Service service{
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s};
    return service;
}

/// The desktop's settings show it beside the program's name.
QString reason()
{
    return QCoreApplication::translate("Masterplan::WakeLock", "A talk is running");
}

/// The name of the desktop file.
QString program()
{
    return u"masterplan-presenter"_s;
}

constexpr uint portalIdle = 8; // org.freedesktop.portal.Inhibit's flag

} // namespace

Inhibition::Inhibition(Ask ask, GiveBack giveBack, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_giveBack(std::move(giveBack))
{
}

void Inhibition::ask()
{
    m_isWanted = true;
    if (m_isAsking || m_answer.type() == QDBusMessage::ReplyMessage) {
        return;
    }
    m_isAsking = true;
    auto *watcher = new QDBusPendingCallWatcher(m_ask(), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        take(*watcher);
        watcher->deleteLater();
    });
}

void Inhibition::take(const QDBusPendingCall &call)
{
    m_isAsking = false;
    m_answer = call.reply();
    if (m_answer.type() != QDBusMessage::ReplyMessage || m_answer.arguments().isEmpty()) {
        m_answer = {};
        Q_EMIT refused();
    } else if (!m_isWanted) {
        giveBack();
    }
}

void Inhibition::giveBack()
{
    m_isWanted = false;
    if (m_answer.type() == QDBusMessage::ReplyMessage) {
        m_giveBack(m_answer);
        m_answer = {};
    }
}

WakeLock::WakeLock(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_screens(
          [this] {
              return m_bus.asyncCall(screenSaver().call(u"Inhibit"_s, {program(), reason()}));
          },
          [this](const QDBusMessage &answer) {
              m_bus.send(screenSaver().call(u"UnInhibit"_s, answer.arguments().first(1)));
          },
          this)
    , m_screensByPortal(
          [this] {
              const QVariantMap options{{u"reason"_s, reason()}};
              return m_bus.asyncCall(portal().call(u"Inhibit"_s, {QString(), portalIdle, options}));
          },
          [this](const QDBusMessage &answer) {
              const auto request = answer.arguments().first().value<QDBusObjectPath>();
              const Service asked{portal().name, request.path(), u"org.freedesktop.portal.Request"_s};
              m_bus.send(asked.call(u"Close"_s, {}));
          },
          this)
    , m_notifications(
          [this] {
              return m_bus.asyncCall(notifications().call(u"Inhibit"_s, {program(), reason(), QVariantMap()}));
          },
          [this](const QDBusMessage &answer) {
              m_bus.send(notifications().call(u"UnInhibit"_s, answer.arguments().first(1)));
          },
          this)
{
    connect(&m_screens, &Inhibition::refused, this, [this] {
        if (m_isHeld) {
            m_screensByPortal.ask();
        }
    });
}

WakeLock::~WakeLock()
{
    setHeld(false);
}

void WakeLock::setHeld(bool isHeld)
{
    if (isHeld == m_isHeld || !m_bus.isConnected()) {
        return;
    }
    m_isHeld = isHeld;
    if (isHeld) {
        m_screens.ask();
        m_notifications.ask();
    } else {
        m_screens.giveBack();
        m_screensByPortal.giveBack();
        m_notifications.giveBack();
    }
}

} // namespace Masterplan
