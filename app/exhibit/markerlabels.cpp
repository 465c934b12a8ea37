// SPDX-License-Identifier: GPL-3.0-or-later
#include "markerlabels.h"

#include "markerplaces.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace Masterplan {

namespace {

using namespace Qt::StringLiterals;

constexpr qreal wrapInTargets = 4;
constexpr qreal wrapInLines = 8;
constexpr qreal longestInWraps = 1.5;
constexpr qreal tileInReach = 3; ///< at least 2, so that every second tile is apart
constexpr qreal stemInTargets = 1;
constexpr qreal prominentStemInTargets = 1.5;

/// A label is set in lines so long.
qreal wrapWidth(const TimePlot &plot, const TimeWriting &writing)
{
    const qreal line
        = writing.measure->measure(u"0"_s, TextRole::EventTitle, TextMeasure::unlimited, writing.language).height();
    return std::max(wrapInTargets * plot.targetSize, wrapInLines * line);
}

bool isEven(qint64 tile)
{
    return tile % 2 == 0;
}

void addAll(MarkerLabelBoard &board, const QList<PlacedLabel> &labels)
{
    for (const PlacedLabel &label : labels)
        board.add(label);
}

QList<PlacedLabel> placeAll(MarkerLabelBoard &board, const QList<LabelWish> &wishes)
{
    QList<PlacedLabel> placed;
    for (const LabelWish &wish : wishes) {
        if (const std::optional<PlacedLabel> label = board.place(wish)) {
            board.add(*label);
            placed.append(*label);
        }
    }
    return placed;
}

} // namespace

qreal MarkerLabels::reach(const TimePlot &plot, const TimeWriting &writing)
{
    return longestInWraps * wrapWidth(plot, writing) + plot.gap;
}

void MarkerLabels::clear()
{
    m_level = -1;
    m_tiles.clear();
}

void MarkerLabels::begin(const Context &context, int level)
{
    if (m_level == level)
        return;
    m_tiles.clear();
    m_level = level;
    m_pixelsPerDay = context.geometry.levels().pixelsPerDay(level);
    m_wrapWidth = wrapWidth(context.geometry.plot(), context.writing);
    m_reach = reach(context.geometry.plot(), context.writing);
    m_tileWidth = tileInReach * m_reach;
}

std::optional<PlacedLabel> MarkerLabels::labelOf(
    int item, const TimeGeometry &geometry, const TimeFrame &frame, const TimeWriting &writing)
{
    const Context context{geometry, writing};
    begin(context, frame.level);
    const double day = geometry.item(item).start;
    const auto tile = qint64(std::floor((day - geometry.range().from) * m_pixelsPerDay / m_tileWidth));
    for (const QList<PlacedLabel> &labels : {prominent(tile, context), rest(tile, context)}) {
        for (PlacedLabel label : labels) {
            if (label.item != item)
                continue;
            const qreal moved = frame.u(day) - label.u;
            label.u += moved;
            label.box.left += moved;
            label.box.right += moved;
            return label;
        }
    }
    return std::nullopt;
}

QList<PlacedLabel> MarkerLabels::prominent(qint64 tile, const Context &context)
{
    if (m_tiles[tile].hasProminent)
        return m_tiles[tile].prominent;
    MarkerLabelBoard room = board(tile, context);
    if (!isEven(tile)) {
        addAll(room, prominent(tile - 1, context));
        addAll(room, prominent(tile + 1, context));
    }
    m_tiles[tile].prominent = placeAll(room, wishes(tile, true, context));
    m_tiles[tile].hasProminent = true;
    return m_tiles[tile].prominent;
}

QList<PlacedLabel> MarkerLabels::rest(qint64 tile, const Context &context)
{
    if (m_tiles[tile].hasRest)
        return m_tiles[tile].rest;
    MarkerLabelBoard room = board(tile, context);
    for (const qint64 near : {tile, tile - 1, tile + 1})
        addAll(room, prominent(near, context));
    if (!isEven(tile)) {
        addAll(room, rest(tile - 1, context));
        addAll(room, rest(tile + 1, context));
    }
    m_tiles[tile].rest = placeAll(room, wishes(tile, false, context));
    m_tiles[tile].hasRest = true;
    return m_tiles[tile].rest;
}

MarkerLabelBoard MarkerLabels::board(qint64 tile, const Context &context) const
{
    const TimeGeometry &geometry = context.geometry;
    const TimePlot &plot = geometry.plot();
    // Half a target away from the picture's edges when everything is shown.
    const qreal inset = plot.targetSize / 2;
    MarkerLabelBoard room(inset - geometry.margins().start,
        geometry.range().length() * m_pixelsPerDay + geometry.margins().end - inset, plot.height, plot.gap);
    TimeFrame frame;
    frame.zoom = geometry.levels().zoomOf(m_level);
    frame.level = m_level;
    frame.anchor = geometry.range().from;
    const double reach = (m_reach + plot.width) / m_pixelsPerDay;
    const double from = frame.anchor + double(tile) * m_tileWidth / m_pixelsPerDay;
    frame.days = {from - reach, from + m_tileWidth / m_pixelsPerDay + reach};
    const auto block = [&](const QRectF &rect) {
        if (!rect.isEmpty())
            room.block({rect.left(), rect.right(), plot.height - rect.bottom(), plot.height - rect.top()});
    };
    for (const BarRow &bar : barRows(geometry, frame, context.writing)) {
        block(bar.rect);
        if (bar.isLabelBeside)
            block(bar.labelRect);
    }
    for (const MarkerPlace &place : markerPlaces(geometry, m_level, frame.days)) {
        const qreal u = frame.u(geometry.item(place.item).start);
        const qreal half = plot.targetSize / 2;
        const qreal v = place.fanRow * plot.targetSize;
        if (place.fanRow > 0)
            room.block({u - half, u + half, v - half, v + half});
    }
    return room;
}

QList<LabelWish> MarkerLabels::wishes(qint64 tile, bool prominent, const Context &context) const
{
    const TimeGeometry &geometry = context.geometry;
    const TimePlot &plot = geometry.plot();
    const auto tileOf = [&](int item) {
        return qint64(std::floor((geometry.item(item).start - geometry.range().from) * m_pixelsPerDay / m_tileWidth));
    };
    // A little more than the tile, since its edges are not whole days.
    const double from = geometry.range().from + double(tile) * m_tileWidth / m_pixelsPerDay;
    const QList<MarkerPlace> places
        = markerPlaces(geometry, m_level, {from - 1, from + m_tileWidth / m_pixelsPerDay + 1});
    QList<LabelWish> wishes;
    for (const MarkerPlace &place : places) {
        if (place.count > 1 || geometry.isProminent(place.item) != prominent || tileOf(place.item) != tile)
            continue;
        const std::optional<QSizeF> size = labelSize(place.item, context);
        if (!size)
            continue;
        const qreal stem = prominent ? prominentStemInTargets : stemInTargets;
        wishes.append({place.item, (geometry.item(place.item).start - geometry.range().from) * m_pixelsPerDay,
            (place.fanCount - 1 + stem) * plot.targetSize, *size});
    }
    std::sort(wishes.begin(), wishes.end(), [&](const LabelWish &left, const LabelWish &right) {
        return std::tuple(geometry.item(right.item).importance, left.item)
            < std::tuple(geometry.item(left.item).importance, right.item);
    });
    return wishes;
}

std::optional<QSizeF> MarkerLabels::labelSize(int item, const Context &context) const
{
    const ItemTexts texts = context.writing.texts(context.geometry.item(item));
    const TextRole whenRole = context.geometry.isProminent(item) ? TextRole::ProminentWhen : TextRole::EventWhen;
    const TextMeasure &measure = *context.writing.measure;
    const QSizeF when = measure.measure(texts.when, whenRole, m_wrapWidth, context.writing.language);
    const QSizeF title = texts.title.isEmpty()
        ? QSizeF(0, 0)
        : measure.measure(texts.title, TextRole::EventTitle, m_wrapWidth, texts.language);
    const QSizeF size{std::max(when.width(), title.width()), when.height() + title.height()};
    return size.width() <= longestInWraps * m_wrapWidth ? std::optional(size) : std::nullopt;
}

} // namespace Masterplan
