// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QQuickWindow;
class StageMetrics;

namespace Masterplan {

class Visit;

/// Tells the visit that somebody is there, and the stage whether they use keys. Swallows nothing.
class InputWatch final : public QObject {
    Q_OBJECT

public:
    InputWatch(QQuickWindow &window, Visit &visit, StageMetrics &metrics);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteTouch();

    Visit &m_visit;
    StageMetrics &m_metrics;
};

} // namespace Masterplan
