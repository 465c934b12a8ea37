// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagewindow.h"

#include <QQuickGraphicsConfiguration>

#include "content/sparememory.h"
#include "exhibit/exhibition.h"

namespace Masterplan {

StageWindow::StageWindow(Exhibition &exhibition, const StageManner &manner)
    : m_content(exhibition, manner)
    , m_input(*this, exhibition, m_content.metrics())
    , m_keypad(*this, exhibition, m_content, m_input)
{
    connect(&exhibition, &Exhibition::textsChanged, this, [this, &exhibition] { setTitle(exhibition.title()); });
    setTitle(exhibition.title());
    leaveOutDepth();
    m_content.engine().setIncubationController(incubationController());
    if (FrameStats *stats = m_content.stats()) {
        stats->follow(*this);
    }
    if (scene()) {
        scene()->setParentItem(contentItem());
    }
}

void StageWindow::giveBackMemory()
{
    m_content.engine().collectGarbage();
    Masterplan::giveBackMemory();
}

void StageWindow::leaveOutDepth()
{
    QSurfaceFormat flat = format();
    flat.setDepthBufferSize(0);
    flat.setStencilBufferSize(0);
    setFormat(flat);
    QQuickGraphicsConfiguration graphics = graphicsConfiguration();
    graphics.setDepthBufferFor2D(false);
    setGraphicsConfiguration(graphics);
}

void StageWindow::resizeEvent(QResizeEvent *event)
{
    m_content.setSize(size());
    QQuickWindow::resizeEvent(event);
}

} // namespace Masterplan
