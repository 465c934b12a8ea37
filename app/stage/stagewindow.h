// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>

#include "inputwatch.h"
#include "keypadwatch.h"
#include "stagecontent.h"

namespace Masterplan {

/// The exhibition in a window. The exhibition outlives it.
class StageWindow final : public QQuickWindow {
    Q_OBJECT

public:
    StageWindow(Exhibition &exhibition, const StageManner &manner);

    void setPanel(const PanelGeometry &panel) { m_content.metrics().setPanel(panel); }
    [[nodiscard]] const StageMetrics &metrics() const { return m_content.metrics(); }
    /// Gives back what screens left that are not shown any more. It takes milliseconds: for when nothing moves.
    void giveBackMemory();
    void watchForHeadsets() { m_keypad.watchForHeadsets(); }
    [[nodiscard]] TimelineView &timeline() { return m_content.timeline(); }
    /// The whole scene; null where it could not be loaded.
    [[nodiscard]] QQuickItem *scene() const { return m_content.item(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Hardly anything lies over something else, and all is clipped to upright rectangles: without depth and stencil,
    /// OpenGL on the processor draws faster.
    void leaveOutDepth();

    StageContent m_content;
    InputWatch m_input;
    KeypadWatch m_keypad;
};

} // namespace Masterplan
