// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointF>

#include "exhibit/cornerknock.h"

class QQuickWindow;
class QTouchEvent;
class StageMetrics;

namespace Masterplan {

class Exhibition;

/// Tells the visit that somebody is there, and the stage whether they use keys. Swallows nothing but the key that ends
/// the attract loop: it has done its work. A press silences the voice that reads aloud.
class InputWatch final : public QObject {
    Q_OBJECT

public:
    InputWatch(QQuickWindow &window, Exhibition &exhibition, StageMetrics &metrics);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteFingers(const QTouchEvent &event);
    void notePress(QPointF position);
    void noteTouch();
    /// What controls the voice is touched without stopping it.
    [[nodiscard]] bool isOnReadingBar(QPointF position) const;

    QQuickWindow &m_window;
    Exhibition &m_exhibition;
    StageMetrics &m_metrics;
    CornerKnock m_knock;
    QElapsedTimer m_time;
    QHash<int, QPointF> m_fingers; ///< by id; where each was when it last did something
};

} // namespace Masterplan
