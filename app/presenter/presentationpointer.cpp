// SPDX-License-Identifier: GPL-3.0-or-later
// The pointer on the preview.
#include <algorithm>

#include "audiencewindow.h"
#include "presentation.h"

namespace Masterplan {

namespace {

constexpr qreal magnificationStep = 0.5;
constexpr qreal leastMagnification = 1.5;
constexpr qreal radiusStep = 0.03;

} // namespace

void Presentation::toggleTool(Tool tool)
{
    setTool(m_tool == tool ? Tool::Touch : tool);
}

void Presentation::setTool(Tool tool)
{
    if (m_tool == tool) {
        return;
    }
    if (m_isPressed) {
        releaseAt(m_pointer);
    }
    m_tool = tool;
    showPointer();
    Q_EMIT toolChanged();
}

void Presentation::showPointer()
{
    m_audience.setSpotlight(m_tool == Tool::Spotlight ? std::optional(m_pointer) : std::nullopt);
    m_audience.setMagnifier(m_tool == Tool::Magnifier ? m_magnification : 1, m_pointer);
}

void Presentation::resize(int step)
{
    if (m_tool == Tool::Magnifier) {
        m_magnification = std::clamp(
            m_magnification + step * magnificationStep, leastMagnification, AudienceWindow::furthestMagnification);
    } else {
        m_audience.setSpotlightRadius(m_audience.spotlightRadius() + step * radiusStep);
    }
    showPointer();
}

void Presentation::pressAt(QPointF part)
{
    m_pointer = part;
    m_isPressed = true;
    switch (m_tool) {
    case Tool::Pen:
        return m_audience.beginStroke(part);
    case Tool::Eraser:
        return m_audience.eraseAt(part);
    default:
        return m_audience.pressAt(part);
    }
}

void Presentation::moveTo(QPointF part)
{
    m_pointer = part;
    switch (m_tool) {
    case Tool::Touch:
        return m_audience.moveTo(part);
    case Tool::Spotlight:
    case Tool::Magnifier:
        return showPointer();
    case Tool::Pen:
        if (m_isPressed) {
            m_audience.continueStroke(part);
        }
        return;
    case Tool::Eraser:
        if (m_isPressed) {
            m_audience.eraseAt(part);
        }
        return;
    }
}

void Presentation::releaseAt(QPointF part)
{
    m_pointer = part;
    m_isPressed = false;
    switch (m_tool) {
    case Tool::Pen:
        return m_audience.endStroke();
    case Tool::Eraser:
        return;
    default:
        return m_audience.releaseAt(part);
    }
}

void Presentation::wheelAt(QPointF part, int angle)
{
    if (m_tool == Tool::Spotlight || m_tool == Tool::Magnifier) {
        return resize(angle > 0 ? 1 : -1);
    }
    m_audience.wheelAt(part, angle);
}

} // namespace Masterplan
