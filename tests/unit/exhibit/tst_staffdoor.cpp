// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "exhibit/exhibition.h"
#include "exhibit/pinlock.h"
#include "testlib/fakeclock.h"
#include "testlib/samplebundle.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = StaffDoor::State;

namespace {

/// Opens with 2005; answers when the test says so.
class TestLock final : public PinLock {
public:
    bool isSet = true;
    std::function<void()> answer;

    [[nodiscard]] bool hasPin() const override { return isSet; }
    void check(const QString &pin, std::function<void(bool)> reply) override
    {
        answer = [reply = std::move(reply), isRight = pin == u"2005"_s] { reply(isRight); };
    }
};

void type(StaffDoor &door, const QString &digits)
{
    for (const QChar digit : digits)
        door.typeDigit(digit.digitValue());
}

void tryPin(StaffDoor &door, TestLock &lock, const QString &pin)
{
    type(door, pin);
    door.enter();
    std::exchange(lock.answer, {})();
}

} // namespace

class TestStaffDoor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysClosedWithoutAPin()
    {
        FakeClock clock;
        StaffDoor door(clock);
        door.knock();
        QCOMPARE(door.state(), State::Closed);
        TestLock lock;
        lock.isSet = false;
        door.setLock(&lock);
        door.knock();
        QCOMPARE(door.state(), State::Closed);
    }

    void opensWithTheRightPin()
    {
        FakeClock clock;
        TestLock lock;
        StaffDoor door(clock);
        door.setLock(&lock);
        door.knock();
        QCOMPARE(door.state(), State::Asking);
        type(door, u"2005"_s);
        QCOMPARE(door.digitCount(), 4);
        door.enter();
        QCOMPARE(door.state(), State::Checking);
        QCOMPARE(door.digitCount(), 0);
        lock.answer();
        QCOMPARE(door.state(), State::Open);
    }

    void showsTheTestPictureOverTheStatusPageOnly()
    {
        FakeClock clock;
        TestLock lock;
        StaffDoor door(clock);
        door.setLock(&lock);
        door.showTestPicture();
        QCOMPARE(door.state(), State::Closed);
        door.knock();
        door.showTestPicture();
        QCOMPARE(door.state(), State::Asking);
        type(door, u"2005"_s);
        door.enter();
        lock.answer();
        door.showTestPicture();
        QCOMPARE(door.state(), State::Testing);
        door.closeTestPicture();
        QCOMPARE(door.state(), State::Open);
        door.showTestPicture();
        door.close();
        QCOMPARE(door.state(), State::Closed);
        door.closeTestPicture();
        QCOMPARE(door.state(), State::Closed);
    }

    void takesNoMoreAndNoFewerDigitsThanAPinHas()
    {
        FakeClock clock;
        TestLock lock;
        StaffDoor door(clock);
        door.setLock(&lock);
        door.typeDigit(1);
        QCOMPARE(door.digitCount(), 0);
        door.knock();
        type(door, u"123"_s);
        door.enter();
        QCOMPARE(door.state(), State::Asking);
        type(door, u"4567890123"_s);
        QCOMPARE(door.digitCount(), StaffDoor::longestPin);
        door.eraseDigit();
        QCOMPARE(door.digitCount(), StaffDoor::longestPin - 1);
    }

    void wrongPinsMakeItWaitLongerEveryTime()
    {
        FakeClock clock;
        TestLock lock;
        StaffDoor door(clock);
        door.setLock(&lock);
        door.knock();
        for (int i = 0; i < 2; ++i) {
            tryPin(door, lock, u"1111"_s);
            QCOMPARE(door.state(), State::Asking);
            QVERIFY(door.wasWrong());
        }
        for (const int seconds : {5, 10, 20, 40, 80, 160, 300, 300, 300, 300, 300, 300, 300, 300}) {
            tryPin(door, lock, u"1111"_s);
            QCOMPARE(door.state(), State::Waiting);
            QCOMPARE(door.secondsToWait(), seconds);
            type(door, u"2005"_s);
            QCOMPARE(door.digitCount(), 0);
            clock.advance(std::chrono::seconds(seconds) - 1ms);
            QCOMPARE(door.secondsToWait(), 1);
            clock.advance(1ms);
            QCOMPARE(door.state(), State::Asking);
        }
        tryPin(door, lock, u"2005"_s);
        QCOMPARE(door.state(), State::Open);
        QVERIFY(!door.wasWrong());
    }

    void goingAwayDoesNotShortenTheWait()
    {
        FakeClock clock;
        TestLock lock;
        StaffDoor door(clock);
        door.setLock(&lock);
        door.knock();
        for (int i = 0; i < 3; ++i)
            tryPin(door, lock, u"1111"_s);
        door.close();
        clock.advance(2s);
        door.knock();
        QCOMPARE(door.state(), State::Waiting);
        QCOMPARE(door.secondsToWait(), 3);
    }

    void anAnswerThatComesTooLateOpensNothing()
    {
        FakeClock clock;
        TestLock lock;
        StaffDoor door(clock);
        door.setLock(&lock);
        door.knock();
        type(door, u"2005"_s);
        door.enter();
        door.close();
        lock.answer();
        QCOMPARE(door.state(), State::Closed);
    }

    void onlyAnOpenDoorLeadsOut()
    {
        FakeClock clock;
        TestLock lock;
        StaffDoor door(clock);
        door.setLock(&lock);
        QSignalSpy left(&door, &StaffDoor::leaveAsked);
        QSignalSpy restarted(&door, &StaffDoor::restartAsked);
        door.knock();
        door.leaveProgram();
        door.restartProgram();
        QVERIFY(left.isEmpty() && restarted.isEmpty());
        tryPin(door, lock, u"2005"_s);
        door.leaveProgram();
        door.restartProgram();
        QCOMPARE(left.size() + restarted.size(), 2);
    }

    void closesWhenTheVisitEnds()
    {
        FakeClock clock;
        TestLock lock;
        Exhibition exhibition(sampleBundle(), {}, clock);
        StaffDoor &door = *exhibition.staffDoor();
        door.setLock(&lock);
        exhibition.visit()->noteActivity();
        door.knock();
        tryPin(door, lock, u"2005"_s);
        QCOMPARE(door.state(), State::Open);
        clock.advance(90s + 30s);
        QCOMPARE(door.state(), State::Closed);
    }

    void theStatusPageSaysHowCompleteEachLanguageIs()
    {
        FakeClock clock;
        Exhibition exhibition(sampleBundle(), {}, clock);
        const StaffPage &page = *exhibition.staffPage();
        StaffDoor &door = *exhibition.staffDoor();
        TestLock lock;
        door.setLock(&lock);
        door.knock();
        tryPin(door, lock, u"2005"_s);
        QCOMPARE(door.state(), State::Open);
        QStringList lines;
        for (int row = 0; row < page.rowCount(); ++row) {
            const QModelIndex index = page.index(row);
            lines.append(
                page.data(index, Qt::UserRole).toString() + u": "_s + page.data(index, Qt::UserRole + 2).toString());
        }
        QVERIFY(lines.contains(u"Deutsch (de): 100 % · geprüft / reviewed"_s));
        QVERIFY(lines.contains(u"Einfache Sprache (de-simple): 8 % · ungeprüft / not reviewed"_s));
        QVERIFY(lines.contains(u"Inhalte: org.example.harbour 2026.5.1"_s));
        QVERIFY(lines.contains(u"Letzte Störung: keine / none"_s));
        exhibition.staffPage()->setLastTrouble(u"bundle.json:3: x"_s);
        QCOMPARE(page.data(page.index(1), Qt::UserRole + 2).toString(), u"bundle.json:3: x"_s);
    }
};

QTEST_GUILESS_MAIN(TestStaffDoor)
#include "tst_staffdoor.moc"
