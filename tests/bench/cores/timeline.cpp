// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <QRandomGenerator>
#include <algorithm>
#include <cmath>
#include <map>

#include "content/bundlereader.h"
#include "exhibit/clusters.h"
#include "exhibit/timelineview.h"
#include "manyevents.h"

namespace Masterplan {

namespace {

/// As wide as its letters; fonts are not what is measured here.
class LetterMeasure final : public TextMeasure {
public:
    [[nodiscard]] QSizeF measure(
        const QString &text, TextRole, qreal maximumWidth, const QString & /*languageTag*/) const override
    {
        const qreal width = 12.0 * double(text.size());
        return {std::min(width, maximumWidth), 30 * std::max(1.0, std::ceil(width / maximumWidth))};
    }
};

const Bundle &bundleOf(int events)
{
    static std::map<int, Bundle> bundles;
    if (!bundles.contains(events))
        bundles.emplace(events, *readBundle(MemoryFiles(manyEvents(events)), ProgramVersion::current()).bundle);
    return bundles.at(events);
}

void setPanel(TimelineView &view)
{
    const TimelineView::Gathering all(view);
    view.setWidth(1920);
    view.setHeight(570);
    view.setTargetSize(54);
    view.setGap(8);
    view.setLaneHeight(180);
}

/// A bundle's picture from nothing, as at a start.
void layOut(benchmark::State &state)
{
    const Bundle &bundle = bundleOf(int(state.range(0)));
    const LetterMeasure measure;
    for (auto _ : state) {
        TimelineView view(measure);
        setPanel(view);
        view.setBundle(bundle);
        benchmark::DoNotOptimize(view.markers()->rowCount());
    }
    state.SetComplexityN(state.range(0));
}

/// One frame of a drag where the picture shows a twentieth of the time: from one end to the other and back.
void drag(benchmark::State &state)
{
    const LetterMeasure measure;
    TimelineView view(measure);
    setPanel(view);
    view.setBundle(bundleOf(int(state.range(0))));
    view.zoomBy(20, 960);
    qreal way = 40;
    for (auto _ : state) {
        view.panBy(way);
        if (!view.canGoEarlier() || !view.canGoLater())
            way = -way;
    }
    state.SetComplexityN(state.range(0));
}

/// One frame of a pinch from the widest zoom to the closest and back.
void pinch(benchmark::State &state)
{
    const LetterMeasure measure;
    TimelineView view(measure);
    setPanel(view);
    view.setBundle(bundleOf(int(state.range(0))));
    qreal factor = 1.05;
    for (auto _ : state) {
        view.zoomBy(factor, 700);
        if (!view.canGoCloser() || !view.canGoWider())
            factor = 1 / factor;
    }
    state.SetComplexityN(state.range(0));
}

void gatherMarkers(benchmark::State &state)
{
    QRandomGenerator chance(1);
    QList<ClusterPoint> points(state.range(0));
    for (ClusterPoint &point : points)
        point.position = chance.generateDouble() * 73'000;
    std::ranges::sort(points, {}, &ClusterPoint::position);
    const TimeLevels levels(-5.3, 8);
    for (auto _ : state) {
        const Clusters clusters(points, levels, 54);
        for (int level = 0; level < levels.count(); ++level)
            benchmark::DoNotOptimize(clusters.at(level).size());
    }
    state.SetComplexityN(state.range(0));
}

BENCHMARK(layOut)->RangeMultiplier(10)->Range(10, 100'000)->Complexity()->Unit(benchmark::kMicrosecond);
BENCHMARK(drag)->RangeMultiplier(10)->Range(10, 100'000)->Complexity()->Unit(benchmark::kMicrosecond);
BENCHMARK(pinch)->RangeMultiplier(10)->Range(10, 100'000)->Complexity()->Unit(benchmark::kMicrosecond);
BENCHMARK(gatherMarkers)->RangeMultiplier(10)->Range(10, 100'000)->Complexity()->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace Masterplan
