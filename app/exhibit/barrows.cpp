// SPDX-License-Identifier: GPL-3.0-or-later
#include "barrows.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace Masterplan {

namespace {

constexpr qreal openFadeInTargets = 2;
constexpr qreal unknownFadePart = 0.4;
constexpr qreal sharpInTargets = 6;
constexpr qreal softestInTargets = 3; ///< so that a bar still has room for its words
constexpr qreal besideInTargets = 4;
/// Of an edge from the frame's middle, in widths of the picture: one beyond the widest frame.
constexpr qreal leastReach = 0.5 + TimeFrame::widestMargin + 1;
constexpr qreal smallestPictogramPart = 0.45; ///< of its own size; smaller it is no picture

/// A bar along the axis, in u.
struct Extent {
    qreal from = 0;
    qreal to = 0;
};

Extent extentOf(const TimeItem &item, const TimeGeometry &geometry, const TimeFrame &frame)
{
    // An open bar runs out of the picture, through the margin.
    return {item.isOpenStart ? frame.u(geometry.range().from) - geometry.margins().start : frame.u(item.start),
        item.isOpenEnd ? frame.u(geometry.range().to) + geometry.margins().end : frame.u(item.end)};
}

/// An edge is as sharp as its date: what is unsure is soft once it gets wider than some targets.
qreal softness(double unsureDays, qreal barWidth, const TimePlot &plot, const TimeFrame &frame)
{
    const qreal unsure = unsureDays * frame.pixelsPerDay();
    const qreal most = std::min({unsure, barWidth / 2, softestInTargets * plot.targetSize});
    return std::clamp(unsure - sharpInTargets * plot.targetSize, 0.0, std::max(0.0, most));
}

void setFades(BarRow &row, const TimeItem &item, const Extent &extent, const TimePlot &plot, const TimeFrame &frame)
{
    const qreal width = extent.to - extent.from;
    const qreal open = std::min(openFadeInTargets * plot.targetSize, width / 2);
    const qreal unknown = unknownFadePart * std::min(width, plot.width);
    const auto fade = [&](bool isOpen, bool isUnknown, double unsureDays) {
        if (isUnknown)
            return unknown;
        return isOpen ? open : softness(unsureDays, width, plot, frame);
    };
    row.fadeStart = fade(item.isOpenStart, item.isUnknownStart, item.startUnsure);
    row.fadeEnd = fade(item.isOpenEnd, item.isUnknownEnd, item.endUnsure);
}

/// Edges far outside of the frame come nearer: pixels beyond some hundred thousand are no longer exact when drawn.
Extent clipped(const Extent &extent, BarRow &row, const TimePlot &plot, const TimeFrame &frame)
{
    Extent result = extent;
    const qreal from = frame.u(frame.days.from);
    const qreal to = frame.u(frame.days.to);
    // No nearer in a narrow frame than in a wide one: what is in sight of a bar changes with its edges.
    const qreal beyond = std::max(plot.width, leastReach * plot.width - (to - from) / 2);
    const qreal first = from - beyond;
    const qreal last = to + beyond;
    if (result.from < first) {
        result.from = first;
        row.fadeStart = 0;
    }
    if (result.to > last) {
        result.to = last;
        row.fadeEnd = 0;
    }
    return result;
}

bool saysAsMuch(const BarLabel &label, const BarLabel &other)
{
    return label.detail == other.detail && label.isTeaserShown == other.isTeaserShown
        && label.isCompact == other.isCompact;
}

/// Gives the bar its pictogram, which takes no words away: above the label where the bar is high, else before it, then
/// also somewhat smaller. The label may be set in narrower lines for it.
void placePictogram(BarRow &row, const QSizeF &room, const TimePlot &plot, const TimeWriting &writing)
{
    const qreal size = plot.pictogramSize;
    const qreal gap = plot.pictogramGap();
    if (row.label.size.height() + gap + size <= room.height() && size <= room.width()) {
        row.pictogramSize = size;
        row.isPictogramAbove = true;
        return;
    }
    if (size > room.height())
        return;
    const QSizeF besides{room.width() - size - gap, room.height()};
    const std::optional<BarLabel> label = labelInside(row.texts, besides, *writing.measure, writing.language);
    if (label && saysAsMuch(*label, row.label)) {
        row.label = *label;
        row.pictogramSize = size;
        return;
    }
    const qreal left = std::floor(room.width() - row.label.size.width() - gap);
    row.pictogramSize = left >= smallestPictogramPart * size ? left : 0;
}

void labelWithin(
    BarRow &row, const Extent &extent, const TimePlot &plot, const TimeFrame &frame, const TimeWriting &writing)
{
    const qreal before = plot.barPadding + row.fadeStart;
    const qreal behind = plot.barPadding + plot.barActionWidth + row.fadeEnd;
    const QSizeF room{extent.to - extent.from - before - behind, row.rect.height() - 2 * plot.barInset()};
    const bool hasPictogram = plot.pictogramSize > 0 && !row.texts.pictogram.isEmpty();
    const std::optional<BarLabel> label = labelInside(row.texts, room, *writing.measure, writing.language);
    if (!label) {
        // It says alone what the bar is, with the same space around it as words have.
        const QSizeF alone{room.width() + plot.barActionWidth, room.height()};
        const bool isRoom = std::min(alone.width(), alone.height()) >= plot.pictogramSize;
        row.pictogramSize = hasPictogram && isRoom ? plot.pictogramSize : 0;
        return;
    }
    row.label = *label;
    if (hasPictogram)
        placePictogram(row, room, plot, writing);
    const qreal taken = row.pictogramSize > 0 ? row.pictogramSize + plot.pictogramGap() : 0;
    const qreal above = row.isPictogramAbove ? taken : 0;
    const QSizeF size = row.label.size;
    row.labelRect = {frame.left(extent.from + before + taken - above, size.width()),
        row.rect.y() + (row.rect.height() - size.height() + above) / 2, size.width(), size.height()};
}

/// What a bar's lane has beside it, in pixels at the level's own zoom: what fits there fits at the zooms above it too.
struct RoomBeside {
    qreal before = 0;
    qreal behind = 0;
};

/// Behind the bar in time where the lane is free, else before it.
void labelBesideBar(BarRow &row, const Extent &extent, const RoomBeside &beside, const TimePlot &plot,
    const TimeFrame &frame, const TimeWriting &writing)
{
    const auto place = [&](qreal free, bool isBehind) {
        const QSizeF room{std::min(free - 2 * plot.gap, besideInTargets * plot.targetSize), row.rect.height()};
        const std::optional<BarLabel> label = labelBeside(row.texts, room, *writing.measure, writing.language);
        if (!label)
            return false;
        const QSizeF size = label->size;
        const qreal from = isBehind ? extent.to + plot.gap : extent.from - plot.gap - size.width();
        row.label = *label;
        row.isLabelBeside = true;
        row.labelRect = {frame.left(from, size.width()), row.rect.y() + (row.rect.height() - size.height()) / 2,
            size.width(), size.height()};
        return true;
    };
    if (!place(beside.behind, true))
        place(beside.before, false);
}

/// Gives bars that say nothing inside a label beside them, in the order of time.
void labelsBeside(QList<BarRow> &rows, const QList<Extent> &extents, const TimeGeometry &geometry,
    const TimeFrame &frame, const TimeWriting &writing)
{
    const qreal toLevel = geometry.levels().pixelsPerDay(frame.level) / frame.pixelsPerDay();
    const qreal first = frame.u(geometry.range().from);
    const qreal last = frame.u(geometry.range().to);
    QList<qreal> behind(rows.size());
    QList<qreal> next(geometry.laneCount(), last);
    QList<qreal> margin(geometry.laneCount(), geometry.margins().end);
    for (qsizetype at = rows.size() - 1; at >= 0; --at) {
        const int lane = geometry.laneOf(rows.at(at).item);
        behind[at] = (next.at(lane) - extents.at(at).to) * toLevel + margin.at(lane);
        next[lane] = extents.at(at).from;
        margin[lane] = 0;
    }
    QList<qreal> before(geometry.laneCount(), first);
    QList<qreal> taken(geometry.laneCount(), -geometry.margins().start);
    for (qsizetype at = 0; at < rows.size(); ++at) {
        BarRow &row = rows[at];
        const int lane = geometry.laneOf(row.item);
        qreal used = 0;
        if (row.label.detail == BarDetail::NumberOnly) {
            const qreal free = (extents.at(at).from - before.at(lane)) * toLevel - taken.at(lane);
            labelBesideBar(row, extents.at(at), {free, behind.at(at)}, geometry.plot(), frame, writing);
            const bool isBehind = row.isLabelBeside && (row.labelRect.left() > row.rect.left()) != frame.isMirrored;
            used = isBehind ? row.labelRect.width() + geometry.plot().gap : 0;
        }
        before[lane] = extents.at(at).to;
        taken[lane] = used;
    }
}

} // namespace

QList<BarRow> barRows(const TimeGeometry &geometry, const TimeFrame &frame, const TimeWriting &writing)
{
    const TimePlot &plot = geometry.plot();
    const QList<int> items = geometry.barsBetween(frame.level, frame.days);
    QList<BarRow> rows;
    QList<Extent> extents;
    for (const int index : items) {
        const TimeItem &item = geometry.item(index);
        BarRow row;
        row.item = index;
        row.itemId = item.id;
        row.number = item.number;
        row.texts = writing.texts(item);
        row.isOpenStart = item.isOpenStart;
        row.isOpenEnd = item.isOpenEnd;
        const Extent whole = extentOf(item, geometry, frame);
        setFades(row, item, whole, plot, frame);
        const Extent extent = clipped(whole, row, plot, frame);
        const qreal width = extent.to - extent.from;
        row.rect
            = {frame.left(extent.from, width), geometry.laneTop(geometry.laneOf(index)), width, geometry.laneHeight()};
        labelWithin(row, extent, plot, frame, writing);
        rows.append(row);
        extents.append(extent);
    }

    labelsBeside(rows, extents, geometry, frame, writing);
    return rows;
}

qreal labelLeftWithin(const BarRow &row, qreal left, qreal right, const TimePlot &plot, bool isMirrored)
{
    const qreal own = row.labelRect.left();
    const bool isPictogramBefore = row.pictogramSize > 0 && !row.isPictogramAbove;
    const qreal before = plot.barPadding + (isPictogramBefore ? row.pictogramSize + plot.pictogramGap() : 0);
    if (row.isLabelBeside || row.labelRect.isEmpty())
        return own;
    if (isMirrored) {
        const qreal lowest = row.rect.left() + plot.barPadding + plot.barActionWidth + row.fadeEnd;
        const qreal wanted = std::min(own, right - before - row.labelRect.width());
        return std::max(wanted, std::min(lowest, own));
    }
    const qreal highest
        = row.rect.right() - plot.barPadding - plot.barActionWidth - row.fadeEnd - row.labelRect.width();
    const qreal wanted = std::max(own, left + before);
    return std::min(wanted, std::max(highest, own));
}

} // namespace Masterplan
