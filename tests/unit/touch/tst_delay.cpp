// SPDX-License-Identifier: GPL-3.0-or-later
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "Touch/delay.h"

using namespace Qt::StringLiterals;

/// Waiting is for a signal, never for a time.
class DelayTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysOnceThatItIsOver();
    void startGoesOnAndRestartBeginsAnew();
    void saysNothingOnceStopped();
    void runsUntilWhatItLeadsToIsDone();
    void mayBeStartedByWhatItLeadsTo();
    void mayBeTakenAwayByWhatItLeadsTo();
    void qtHasNothingToSayOfManyStartsInOneTurn();
};

namespace {

/// Until all is dealt with that has been asked for by now.
void dealWithEvents()
{
    Delay later;
    QSignalSpy triggered(&later, &Delay::triggered);
    later.start();
    QVERIFY(triggered.wait());
}

} // namespace

void DelayTest::saysOnceThatItIsOver()
{
    Delay delay;
    QSignalSpy triggered(&delay, &Delay::triggered);
    const QSignalSpy running(&delay, &Delay::runningChanged);
    delay.setInterval(1);
    QVERIFY(!delay.isRunning());
    delay.setRunning(true);
    QVERIFY(delay.isRunning());
    QVERIFY(triggered.wait());
    QVERIFY(!delay.isRunning());
    QCOMPARE(running.size(), 2);
    dealWithEvents();
    QCOMPARE(triggered.size(), 1);
}

void DelayTest::startGoesOnAndRestartBeginsAnew()
{
    Delay delay;
    const QSignalSpy triggered(&delay, &Delay::triggered);
    const QSignalSpy running(&delay, &Delay::runningChanged);
    delay.start();
    delay.start();
    delay.restart();
    QCOMPARE(running.size(), 1);
    dealWithEvents();
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(running.size(), 2);
}

void DelayTest::saysNothingOnceStopped()
{
    Delay delay;
    const QSignalSpy triggered(&delay, &Delay::triggered);
    delay.start();
    delay.stop();
    QVERIFY(!delay.isRunning());
    dealWithEvents();
    QCOMPARE(triggered.size(), 0);
}

void DelayTest::runsUntilWhatItLeadsToIsDone()
{
    Delay delay;
    QStringList told;
    connect(&delay, &Delay::triggered, this, [&] { told.append(u"triggered"_s); });
    delay.start();
    connect(&delay, &Delay::runningChanged, this, [&] { told.append(u"running"_s); });
    dealWithEvents();
    QCOMPARE(told, QStringList({u"triggered"_s, u"running"_s}));
}

void DelayTest::mayBeStartedByWhatItLeadsTo()
{
    Delay delay;
    QSignalSpy triggered(&delay, &Delay::triggered);
    connect(&delay, &Delay::triggered, this, [&] {
        if (triggered.size() < 3) {
            delay.start();
        }
    });
    delay.start();
    QTRY_COMPARE(triggered.size(), 3);
    QVERIFY(!delay.isRunning());
}

void DelayTest::mayBeTakenAwayByWhatItLeadsTo()
{
    auto delay = std::make_unique<Delay>();
    connect(delay.get(), &Delay::triggered, this, [&] { delay.reset(); });
    delay->start();
    dealWithEvents();
    QVERIFY(!delay);
}

void DelayTest::qtHasNothingToSayOfManyStartsInOneTurn()
{
    // Warnings end a test.
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport Masterplan.Touch\n"
                      "Delay {\n"
                      "    function startTwice() { stop(); Qt.callLater(start); start(); stop(); }\n"
                      "    interval: 100000\n"
                      "}",
        QUrl());
    const std::unique_ptr<QObject> delay(component.create());
    QVERIFY2(delay, qPrintable(component.errorString()));
    QSignalSpy triggered(delay.get(), SIGNAL(triggered()));
    QVERIFY(delay->setProperty("running", true));
    dealWithEvents();
    QVERIFY(QMetaObject::invokeMethod(delay.get(), "startTwice"));
    dealWithEvents();
    QVERIFY(delay->property("running").toBool());
    QVERIFY(delay->setProperty("interval", 0));
    QVERIFY(triggered.wait());
}

QTEST_MAIN(DelayTest)
#include "tst_delay.moc"
