// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QList>
#include <QRectF>
#include <QString>

class QQuickItem;

namespace Masterplan {

/// Something on the stage that can be read, as assistive technology is told of it.
struct ReadElement {
    QQuickItem *item = nullptr; ///< never null in a reading order
    QAccessible::Role role = QAccessible::NoRole;
    QString name;
    QString description;
    QString language; ///< BCP 47, of name and description
    QString languageTag; ///< of a language to be chosen; else empty
    bool isAction = false; ///< can be chosen
    bool isCheckable = false;
    bool isChecked = false;
    bool isOfTimeline = false;
    bool isExplanation = false; ///< of a word
    bool isForFingers = false; ///< keys get along without it
    QRectF place; ///< pixels of the window, without what is cut away
};

/// All that can be read on a stage at this moment, one after the other: first what the screen shows, the timeline's
/// items in the order of time, then what is on every screen. A button speaks for what stands on it.
/// `language` is the visitor's, for what does not say its own.
[[nodiscard]] QList<ReadElement> readingOrder(QQuickItem &stage, const QString &language, bool isTimeMirrored);

/// -1: it is not in it.
[[nodiscard]] qsizetype indexOf(const QList<ReadElement> &order, const QQuickItem *item);

/// Does what a press on it does; moves a slider on. The element may be gone afterwards.
void press(const ReadElement &element);

} // namespace Masterplan
