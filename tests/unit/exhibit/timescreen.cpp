// SPDX-License-Identifier: GPL-3.0-or-later
#include "timescreen.h"

#include <algorithm>

namespace Masterplan {

void checkNothingOverlaps(TimelineView &view)
{
    QList<QRectF> bars;
    QList<QRectF> labels;
    const auto overlapsOne = [](const QList<QRectF> &others, const QRectF &rect) {
        return std::any_of(others.begin(), others.end(), [&](const QRectF &other) {
            // Bars that follow each other share an edge.
            return other.adjusted(0.01, 0.01, -0.01, -0.01).intersects(rect);
        });
    };
    for (const BarRow &row : view.bars()->rows()) {
        QVERIFY(row.rect.width() >= 53.9);
        QVERIFY(row.rect.height() >= 53.9);
        QVERIFY(row.rect.top() >= -0.01 && row.rect.bottom() <= view.height() - view.gap() + 0.01);
        QVERIFY2(!overlapsOne(bars, row.rect), qPrintable(row.itemId));
        bars.append(row.rect);
        if (!row.labelRect.isEmpty() && !row.isLabelBeside)
            QVERIFY(row.rect.contains(row.labelRect));
    }
    for (const BarRow &row : view.bars()->rows()) {
        if (!row.isLabelBeside)
            continue;
        QVERIFY2(!overlapsOne(bars, row.labelRect), qPrintable(row.itemId));
        QVERIFY2(!overlapsOne(labels, row.labelRect), qPrintable(row.itemId));
        labels.append(row.labelRect);
    }
    QList<QRectF> raised;
    for (const MarkerRow &row : view.markers()->rows()) {
        if (row.fanRow > 0)
            raised.append({row.x - 27, row.y - 27, 54, 54});
    }
    for (const MarkerRow &row : view.markers()->rows()) {
        if (row.labelRect.isEmpty())
            continue;
        QVERIFY(row.labelRect.top() >= -0.01);
        QVERIFY(row.x >= row.labelRect.left() - view.gap() && row.x <= row.labelRect.right() + view.gap());
        QVERIFY2(!overlapsOne(bars, row.labelRect), qPrintable(row.itemId));
        QVERIFY2(!overlapsOne(raised, row.labelRect), qPrintable(row.itemId));
        QVERIFY2(!overlapsOne(labels, row.labelRect), qPrintable(row.itemId));
        labels.append(row.labelRect);
    }
    qreal before = -1e12;
    for (const MarkerRow &row : view.markers()->rows()) {
        const qreal x = view.isMirrored() ? -row.x : row.x;
        QVERIFY(row.fanRow > 0 || x - before >= 53.9);
        before = x;
    }
}

} // namespace Masterplan
