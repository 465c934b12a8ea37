// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "exhibit/talkplan.h"
#include "testlib/samplebundle.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

Bundle bundleWithTour()
{
    Bundle bundle = sampleBundle();
    bundle.tours = {{u"walk"_s,
        {{u"walk-home"_s, u"home"_s, 30}, {u"walk-digging"_s, u"digging"_s, 90}, {u"walk-lost"_s, u"gone"_s, 45}}}};
    bundle.texts[u"de"_s][u"walk.title"_s] = u"Der Rundgang"_s;
    bundle.texts[u"en"_s][u"walk-digging.notes"_s] = u"Dig.\n\n- deep"_s;
    return bundle;
}

} // namespace

class TestTalkPlan final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTourIsAPlanInThePresentersLanguage()
    {
        const Catalogue catalogue(bundleWithTour());
        const TalkPlan plan = planOf(catalogue, catalogue.bundle().tours.first(), u"en"_s);
        QCOMPARE(plan.bundleId, u"org.example.harbour"_s);
        QCOMPARE(plan.tourId, u"walk"_s);
        QCOMPARE(plan.title, u"Der Rundgang"_s);
        QCOMPARE(plan.origin, TalkPlan::Origin::BundleTour);
        QCOMPARE(plan.stops.at(0), (PlannedStop{u"walk-home"_s, u"home"_s, u"The Harbour"_s, 30, {}, false}));
        QCOMPARE(plan.stops.at(1),
            (PlannedStop{u"walk-digging"_s, u"digging"_s, u"The Digging"_s, 90, u"Dig.\n\n- deep"_s, false}));
    }

    void whatTheBundleDoesNotHaveIsMissingAndTakesNoTime()
    {
        const Catalogue catalogue(bundleWithTour());
        const TalkPlan plan = planOf(catalogue, catalogue.bundle().tours.first(), u"de"_s);
        QCOMPARE(plan.stops.at(2), (PlannedStop{u"walk-lost"_s, u"gone"_s, u"gone"_s, 45, {}, true}));
        QCOMPARE(plan.plannedSeconds(), 30 + 90);
    }

    void aTourWithoutTitleIsNamedByItsId()
    {
        Bundle bundle = bundleWithTour();
        bundle.texts[u"de"_s].remove(u"walk.title"_s);
        const Catalogue catalogue(bundle);
        QCOMPARE(planOf(catalogue, bundle.tours.first(), u"de"_s).title, u"walk"_s);
    }

    void aTourOfNothingIsAPlanOfNothing()
    {
        const Catalogue catalogue(sampleBundle());
        const TalkPlan plan = planOf(catalogue, Tour{u"empty"_s, {}}, u"de"_s);
        QVERIFY(plan.stops.isEmpty());
        QCOMPARE(plan.plannedSeconds(), 0);
    }

    void theTimelinesOrderBeginsAtHomeAndShowsEverything()
    {
        const Catalogue catalogue(sampleBundle());
        const TalkPlan plan = timelineOrder(catalogue, u"de"_s);
        QCOMPARE(plan.stopIds(),
            (QStringList{u"home"_s, u"plan"_s, u"digging"_s, u"harbour"_s, u"strike"_s, u"first-ship"_s, u"trade"_s,
                u"people"_s, u"water"_s}));
        QCOMPARE(plan.tourId, QString());
        QCOMPARE(plan.title, u"Der Hafen"_s);
        QCOMPARE(plan.origin, TalkPlan::Origin::TimelineOrder);
        QCOMPARE(plan.plannedSeconds(), 9 * 60);
        QCOMPARE(plan.stops.at(2).title, u"Das Graben"_s);
        QVERIFY(!plan.stops.at(2).isMissing);
    }

    void aStopIsFoundByItsId()
    {
        const Catalogue catalogue(sampleBundle());
        const TalkPlan plan = timelineOrder(catalogue, u"de"_s);
        QCOMPARE(plan.indexOf(u"harbour"_s), 3);
        QCOMPARE(plan.indexOf(u"nothing"_s), -1);
    }
};

QTEST_GUILESS_MAIN(TestTalkPlan)
#include "tst_talkplan.moc"
