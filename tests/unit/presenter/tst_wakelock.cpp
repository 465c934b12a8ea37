// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include "presenter/wakelock.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

/// A session bus of the test's own. Not there where no daemon is installed.
class PrivateBus {
public:
    PrivateBus()
    {
        m_daemon.start(u"dbus-daemon"_s,
            {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s, u"--address=unix:tmpdir=/tmp"_s});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead()) {
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        }
    }
    ~PrivateBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] bool isThere() const { return !m_address.isEmpty(); }
    [[nodiscard]] QDBusConnection connection(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

/// A desktop that notes what it is asked for: "Inhibit masterplan-presenter" and the like.
class Desktop final : public QDBusVirtualObject {
public:
    QVariant granted = 7U; ///< what it answers to a wish; invalid: an error
    bool isSlow = false; ///< answers when told to
    QStringList calls;

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        QStringList call{message.member()};
        for (const QVariant &argument : message.arguments()) {
            if (argument.typeId() == QMetaType::QString || argument.typeId() == QMetaType::UInt) {
                call.append(argument.toString());
            }
        }
        calls.append(call.join(u' '));
        m_answer = granted.isValid() ? message.createReply(granted)
                                     : message.createErrorReply(QDBusError::NotSupported, u"not here"_s);
        if (!isSlow) {
            connection.send(m_answer);
        }
        return true;
    }
    void answer(const QDBusConnection &connection) const { connection.send(m_answer); }

private:
    QDBusMessage m_answer;
};

} // namespace

class WakeLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keepsScreensAwakeAndNotificationsAwayForATalk();
    void asksThePortalWhereThereIsNoScreenSaver();
    void givesBackWhatIsGrantedAfterTheTalk();
    void givesBackWhenItGoes();
    void bearsADesktopThatRefuses();
    void saysNothingWhereThereIsNoBus();

private:
    bool offer(const QString &service, const QString &path, Desktop &desktop)
    {
        return m_services->registerVirtualObject(path, &desktop, QDBusConnection::SubPath)
            && m_services->registerService(service);
    }
    bool offerScreenSaver(Desktop &desktop)
    {
        return offer(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, desktop);
    }
    bool offerNotifications(Desktop &desktop)
    {
        return offer(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, desktop);
    }

    std::optional<PrivateBus> m_bus;
    std::optional<QDBusConnection> m_services;
    std::optional<QDBusConnection> m_own;
};

void WakeLockTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) {
        QSKIP("dbus-daemon is not installed");
    }
}

void WakeLockTest::init()
{
    m_bus.emplace();
    QVERIFY(m_bus->isThere());
    m_services = m_bus->connection(u"services"_s);
    m_own = m_bus->connection(u"own"_s);
    QVERIFY(m_services->isConnected() && m_own->isConnected());
}

void WakeLockTest::cleanup()
{
    m_services.reset();
    m_own.reset();
    QDBusConnection::disconnectFromBus(u"services"_s);
    QDBusConnection::disconnectFromBus(u"own"_s);
    m_bus.reset();
}

void WakeLockTest::keepsScreensAwakeAndNotificationsAwayForATalk()
{
    Desktop screenSaver, notifications;
    QVERIFY(offerScreenSaver(screenSaver) && offerNotifications(notifications));
    notifications.granted = 9U;
    WakeLock lock(*m_own);
    lock.setHeld(true);
    lock.setHeld(true);
    QTRY_COMPARE(screenSaver.calls, QStringList{u"Inhibit masterplan-presenter A talk is running"_s});
    QTRY_COMPARE(notifications.calls, QStringList{u"Inhibit masterplan-presenter A talk is running"_s});
    lock.setHeld(false);
    QTRY_COMPARE(screenSaver.calls.mid(1), QStringList{u"UnInhibit 7"_s});
    QTRY_COMPARE(notifications.calls.mid(1), QStringList{u"UnInhibit 9"_s});
    lock.setHeld(true);
    QTRY_COMPARE(screenSaver.calls.size(), 3);
    lock.setHeld(false);
}

void WakeLockTest::asksThePortalWhereThereIsNoScreenSaver()
{
    Desktop portal;
    portal.granted = QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/portal/desktop/request/1"_s));
    QVERIFY(offer(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s, portal));
    WakeLock lock(*m_own);
    lock.setHeld(true);
    // 8: not to become idle.
    QTRY_COMPARE(portal.calls, QStringList{u"Inhibit  8"_s});
    lock.setHeld(false);
    QTRY_COMPARE(portal.calls.mid(1), QStringList{u"Close"_s});
}

void WakeLockTest::givesBackWhatIsGrantedAfterTheTalk()
{
    Desktop screenSaver;
    screenSaver.isSlow = true;
    QVERIFY(offerScreenSaver(screenSaver));
    WakeLock lock(*m_own);
    lock.setHeld(true);
    QTRY_COMPARE(screenSaver.calls.size(), 1);
    lock.setHeld(false);
    screenSaver.answer(*m_services);
    QTRY_COMPARE(screenSaver.calls.mid(1), QStringList{u"UnInhibit 7"_s});
}

void WakeLockTest::givesBackWhenItGoes()
{
    Desktop screenSaver;
    QVERIFY(offerScreenSaver(screenSaver));
    {
        WakeLock lock(*m_own);
        lock.setHeld(true);
        QTRY_COMPARE(screenSaver.calls.size(), 1);
        // Until its answer has arrived.
        QTest::qWait(50);
    }
    QTRY_COMPARE(screenSaver.calls.mid(1), QStringList{u"UnInhibit 7"_s});
}

void WakeLockTest::bearsADesktopThatRefuses()
{
    Desktop screenSaver, portal;
    screenSaver.granted = portal.granted = QVariant();
    QVERIFY(offerScreenSaver(screenSaver));
    QVERIFY(offer(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s, portal));
    WakeLock lock(*m_own);
    lock.setHeld(true);
    QTRY_COMPARE(portal.calls.size(), 1);
    lock.setHeld(false);
    lock.setHeld(true);
    QTRY_COMPARE(portal.calls.size(), 2);
    QCOMPARE(screenSaver.calls.size(), 2);
}

void WakeLockTest::saysNothingWhereThereIsNoBus()
{
    WakeLock lock(QDBusConnection::connectToBus(u"unix:path=/nonexistent"_s, u"none"_s));
    lock.setHeld(true);
    lock.setHeld(false);
}

QTEST_GUILESS_MAIN(WakeLockTest)

#include "tst_wakelock.moc"
