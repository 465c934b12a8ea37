// SPDX-License-Identifier: GPL-3.0-or-later
#include "barrows.h"

#include <algorithm>
#include <optional>

namespace Masterplan {

namespace {

constexpr qreal openFadeInTargets = 2;
constexpr qreal sharpInTargets = 4;

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
    const qreal most = std::min({unsure, barWidth / 2, plot.width});
    return std::clamp(unsure - sharpInTargets * plot.targetSize, 0.0, std::max(0.0, most));
}

void setFades(BarRow &row, const TimeItem &item, const Extent &extent, const TimePlot &plot, const TimeFrame &frame)
{
    const qreal width = extent.to - extent.from;
    const qreal open = std::min(openFadeInTargets * plot.targetSize, width / 2);
    const qreal unknown = std::min(width, plot.width);
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
    const qreal first = frame.u(frame.days.from) - plot.width;
    const qreal last = frame.u(frame.days.to) + plot.width;
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

void labelWithin(
    BarRow &row, const Extent &extent, const TimePlot &plot, const TimeFrame &frame, const TimeWriting &writing)
{
    const qreal before = plot.barPadding + (row.isOpenStart ? row.fadeStart : 0);
    const qreal behind = plot.barPadding + plot.barActionWidth + (row.isOpenEnd ? row.fadeEnd : 0);
    const QSizeF room{extent.to - extent.from - before - behind, row.rect.height() - 2 * plot.gap};
    const std::optional<BarLabel> label = labelInside(row.texts, room, *writing.measure, writing.language);
    if (!label)
        return;
    row.label = *label;
    row.labelRect = {frame.left(extent.from + before, label->size.width()),
        row.rect.y() + (row.rect.height() - label->size.height()) / 2, label->size.width(), label->size.height()};
}

/// Where the lane is free: behind the bar in time, else before it.
void labelBesideBar(BarRow &row, const Extent &extent, std::optional<qreal> endBefore, std::optional<qreal> startBehind,
    const TimeGeometry &geometry, const TimeFrame &frame, const TimeWriting &writing)
{
    const TimePlot &plot = geometry.plot();
    const qreal canvasFrom = frame.u(geometry.range().from) - geometry.margins().start;
    const qreal canvasTo = frame.u(geometry.range().to) + geometry.margins().end;
    const qreal behind = std::min(startBehind.value_or(canvasTo), canvasTo) - extent.to - 2 * plot.gap;
    const qreal before = extent.from - std::max(endBefore.value_or(canvasFrom), canvasFrom) - 2 * plot.gap;
    const qreal most = 4 * plot.targetSize;
    const auto place = [&](qreal free, bool isBehind) {
        const QSizeF room{std::min(free, most), row.rect.height()};
        const std::optional<BarLabel> label = labelBeside(row.texts, room, *writing.measure, writing.language);
        if (!label)
            return false;
        const qreal from = isBehind ? extent.to + plot.gap : extent.from - plot.gap - label->size.width();
        row.label = *label;
        row.isLabelBeside = true;
        row.labelRect = {frame.left(from, label->size.width()),
            row.rect.y() + (row.rect.height() - label->size.height()) / 2, label->size.width(), label->size.height()};
        return true;
    };
    if (!place(behind, true))
        place(before, false);
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

    // Labels beside bars, from left to right, each between its neighbours in the lane and the label of the one before.
    QList<std::optional<qreal>> usedUntil(geometry.laneCount());
    QList<std::optional<qreal>> startBehind(rows.size());
    QList<std::optional<qreal>> nextStart(geometry.laneCount());
    for (qsizetype at = rows.size() - 1; at >= 0; --at) {
        const int lane = geometry.laneOf(rows.at(at).item);
        startBehind[at] = nextStart.at(lane);
        nextStart[lane] = extents.at(at).from;
    }
    for (qsizetype at = 0; at < rows.size(); ++at) {
        BarRow &row = rows[at];
        const int lane = geometry.laneOf(row.item);
        qreal until = extents.at(at).to;
        if (row.label.detail == BarDetail::NumberOnly) {
            labelBesideBar(row, extents.at(at), usedUntil.at(lane), startBehind.at(at), geometry, frame, writing);
            if (row.isLabelBeside)
                until = std::max(until, frame.isMirrored ? -row.labelRect.left() : row.labelRect.right());
        }
        usedUntil[lane] = until;
    }
    return rows;
}

qreal labelLeftWithin(const BarRow &row, qreal left, qreal right, const TimePlot &plot, bool isMirrored)
{
    const qreal own = row.labelRect.left();
    if (row.isLabelBeside || row.labelRect.isEmpty())
        return own;
    if (isMirrored) {
        const qreal lowest = row.rect.left() + plot.barPadding + plot.barActionWidth;
        const qreal wanted = std::min(own, right - plot.barPadding - row.labelRect.width());
        return std::max(wanted, std::min(lowest, own));
    }
    const qreal highest = row.rect.right() - plot.barPadding - plot.barActionWidth - row.labelRect.width();
    const qreal wanted = std::max(own, left + plot.barPadding);
    return std::min(wanted, std::max(highest, own));
}

} // namespace Masterplan
