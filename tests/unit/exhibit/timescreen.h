// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>

#include "exhibit/timelineview.h"
#include "timetest.h"

namespace Masterplan {

/// A view as a screen has it, with all models under the eyes of the model tester.
class Screen {
public:
    explicit Screen(const Bundle &bundle, const TimePlot &plot = landscapePlot())
        : view(measure)
        , m_bars(view.bars(), QAbstractItemModelTester::FailureReportingMode::QtTest)
        , m_markers(view.markers(), QAbstractItemModelTester::FailureReportingMode::QtTest)
        , m_ticks(view.ticks(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        view.setWidth(plot.width);
        view.setHeight(plot.height);
        view.setTargetSize(plot.targetSize);
        view.setGap(plot.gap);
        view.setLaneHeight(plot.laneHeight);
        view.setBarPadding(plot.barPadding);
        view.setBarActionWidth(plot.barActionWidth);
        view.setBundle(bundle);
    }

    FakeMeasure measure;
    TimelineView view;

private:
    QAbstractItemModelTester m_bars;
    QAbstractItemModelTester m_markers;
    QAbstractItemModelTester m_ticks;
};

/// Fails the test where two bars of a lane, two labels, a label and a bar, or two markers overlap, or where one of them
/// is too small to hit or outside of the picture.
void checkNothingOverlaps(TimelineView &view);

} // namespace Masterplan
