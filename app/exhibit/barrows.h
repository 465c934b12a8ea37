// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <functional>

#include "barlabel.h"
#include "textmeasure.h"
#include "timeframe.h"
#include "timegeometry.h"
#include "timetexts.h"

namespace Masterplan {

/// A bar as it is drawn: pixels, x from the frame's anchor.
struct BarRow {
    int item = 0; ///< its place in the order of time
    QString itemId;
    QRectF rect;
    int number = 0; ///< of a period, from 1; 0 for events that last
    ItemTexts texts;
    qreal fadeStart = 0; ///< pixels over which the edge is soft where it begins in time
    qreal fadeEnd = 0;
    bool isOpenStart = false;
    bool isOpenEnd = false;
    BarLabel label;
    QRectF labelRect;
    bool isLabelBeside = false;
    /// Side of the pictogram: beside the label where that stands in the bar, else in the middle; 0: none is shown.
    qreal pictogramSize = 0;
    bool isPictogramAbove = false; ///< the label, not before it

    bool operator==(const BarRow &) const = default;
};

using TextsOf = std::function<ItemTexts(const TimeItem &)>;
using TimeBetween = std::function<QString(Day, Day)>;

/// What the rows' texts are and how large they get.
struct TimeWriting {
    TextsOf texts;
    TimeBetween between;
    const TextMeasure *measure = nullptr;
    QString language;
};

/// The bars of a frame, in the order of time.
[[nodiscard]] QList<BarRow> barRows(const TimeGeometry &geometry, const TimeFrame &frame, const TimeWriting &writing);

/// Where the label of a bar stands while only the part between `left` and `right` (x as in the rows) is seen: at the
/// beginning of what is seen, never outside of its bar.
[[nodiscard]] qreal labelLeftWithin(const BarRow &row, qreal left, qreal right, const TimePlot &plot, bool isMirrored);

} // namespace Masterplan
