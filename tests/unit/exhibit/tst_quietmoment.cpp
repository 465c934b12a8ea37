// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "exhibit/exhibition.h"
#include "exhibit/quietmoment.h"
#include "testlib/fakeclock.h"
#include "testlib/samplebundle.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds beat{AttractLoop::beat};
constexpr std::chrono::milliseconds afterBegin{QuietMoment::afterBegin};
constexpr auto untilVisitEnds = 90s + 30s;
constexpr auto untilLoopBegins = 60s;

KioskSettings settings()
{
    KioskSettings settings;
    settings.visit.attractAfter = untilLoopBegins;
    return settings;
}

struct Stand {
    void visit() { exhibition.visit()->open(u"plan"_s); }

    FakeClock clock;
    Exhibition exhibition{sampleBundle(), settings(), clock};
    QuietMoment moment{*exhibition.visit(), *exhibition.attract(), clock};
    QSignalSpy came{&moment, &QuietMoment::came};
};

} // namespace

class TestQuietMoment final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesInTheLoopAfterAVisit()
    {
        Stand stand;
        stand.visit();
        stand.clock.advance(untilVisitEnds + untilLoopBegins + afterBegin - 1ms);
        QVERIFY(stand.came.isEmpty());
        stand.clock.advance(1ms);
        QCOMPARE(stand.came.size(), 1);
    }

    void comesOnceAVisit()
    {
        Stand stand;
        stand.visit();
        stand.clock.advance(24h);
        QCOMPARE(stand.came.size(), 1);
        stand.exhibition.attract()->setHeldBack(true);
        stand.exhibition.attract()->setHeldBack(false);
        stand.clock.advance(24h);
        QCOMPARE(stand.came.size(), 1);
        stand.visit();
        stand.clock.advance(24h);
        QCOMPARE(stand.came.size(), 2);
    }

    void needsAVisit()
    {
        Stand stand;
        stand.clock.advance(24h);
        QVERIFY(stand.came.isEmpty());
    }

    void whoeverTouchesFirstIsNotKeptWaiting()
    {
        Stand stand;
        stand.visit();
        stand.clock.advance(untilVisitEnds + untilLoopBegins + afterBegin - 1ms);
        stand.exhibition.visit()->noteActivity();
        stand.clock.advance(untilVisitEnds);
        QVERIFY(stand.came.isEmpty());
        stand.clock.advance(untilLoopBegins + afterBegin);
        QCOMPARE(stand.came.size(), 1);
    }

    void nothingOfTheLoopMovesThen()
    {
        Stand stand;
        constexpr auto longestMovement = 600ms;
        qint64 changed = 0;
        const auto note = [&] { changed = stand.clock.now(); };
        const AttractLoop &loop = *stand.exhibition.attract();
        connect(&loop, &AttractLoop::builtPartChanged, this, note);
        connect(&loop, &AttractLoop::invitationChanged, this, note);
        stand.visit();
        stand.clock.advance(untilVisitEnds + untilLoopBegins + afterBegin);
        QCOMPARE(stand.came.size(), 1);
        QCOMPARE(loop.builtPart(), 1.0);
        QVERIFY(stand.clock.now() - changed > longestMovement.count());
        stand.clock.advance(beat);
        QVERIFY(stand.clock.now() - changed > beat.count());
    }
};

QTEST_GUILESS_MAIN(TestQuietMoment)
#include "tst_quietmoment.moc"
