// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiencewindow.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

#include "exhibit/exhibition.h"

namespace Masterplan {

namespace {

/// Milliseconds between two pictures for the presenter.
constexpr int pauseLive = 67;
constexpr int pauseCovered = 200;
/// Pixels between two stages.
constexpr qreal divider = 4;
constexpr QColor ground(0x1C, 0x1B, 0x22);

} // namespace

AudienceWindow::AudienceWindow(Exhibition &exhibition, const PanelGeometry &panel)
    : m_exhibition(exhibition)
    , m_panel(panel)
    , m_content(exhibition, {.panel = panel})
    , m_input(*this, exhibition, m_content.metrics())
    , m_sheet(contentItem())
{
    exhibition.visit()->keepOpen();
    m_time.start();
    connect(&exhibition, &Exhibition::textsChanged, this, [this] { setTitle(m_exhibition.title()); });
    setTitle(exhibition.title());
    m_content.engine().setIncubationController(incubationController());
    setColor(ground);
    m_backstage.window().setColor(ground);
    m_scene.setParentItem(&m_picture);
    m_scene.setTransformOrigin(QQuickItem::TopLeft);
    if (isLoaded()) {
        m_content.item()->setParentItem(&m_scene);
    }
    m_layer.setParentItem(&m_picture);
    m_spotlight.setParentItem(&m_picture);
    m_sheet.setZ(1);
    forgetMarksWhenThePictureMoves();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &AudienceWindow::pictureChanged);
    connect(this, &QQuickWindow::frameSwapped, this, [this] { noteChange(Place::Window); });
    connect(&m_backstage, &Backstage::changed, this, [this] { noteChange(Place::Backstage); });
    connect(this, &QWindow::widthChanged, this, &AudienceWindow::layOut);
    connect(this, &QWindow::heightChanged, this, &AudienceWindow::layOut);
    connect(this, &QWindow::visibleChanged, this, &AudienceWindow::placePicture);
    placePicture();
}

AudienceWindow::~AudienceWindow()
{
    // A window that goes is hidden once more, and its items leave it.
    disconnect(this, nullptr, this, nullptr);
    disconnect(&m_backstage, nullptr, this, nullptr);
}

void AudienceWindow::setPanel(const PanelGeometry &panel)
{
    m_panel = panel;
    layOut();
}

void AudienceWindow::setCover(Cover cover)
{
    if (m_cover == cover) {
        return;
    }
    const QImage frozen = cover == Cover::Frozen ? picture() : QImage();
    m_cover = cover;
    m_sheet.show(cover, frozen);
    placePicture();
    Q_EMIT coverChanged();
}

void AudienceWindow::setMagnifier(qreal factor, QPointF part)
{
    const qreal scale = std::clamp(factor, 1.0, furthestMagnification);
    const QPointF corner = inPixels(part) * (1 - scale);
    m_scene.setScale(scale);
    m_scene.setPosition(corner);
    m_layer.setView(scale, corner);
}

void AudienceWindow::setSpotlight(std::optional<QPointF> part)
{
    m_spotlight.setVisible(part.has_value());
    m_spotlight.setCentre(inPixels(part.value_or(QPointF())));
}

void AudienceWindow::beginStroke(QPointF part)
{
    m_isDrawing = true;
    m_marks.begin(onScene(part));
    showMarks();
}

void AudienceWindow::continueStroke(QPointF part)
{
    if (m_isDrawing) {
        m_marks.extend(onScene(part));
        showMarks();
    }
}

void AudienceWindow::endStroke()
{
    m_isDrawing = false;
}

void AudienceWindow::eraseAt(QPointF part)
{
    if (m_marks.erase(onScene(part))) {
        showMarks();
    }
}

bool AudienceWindow::undo()
{
    const bool isUndone = m_marks.undo();
    showMarks();
    return isUndone;
}

void AudienceWindow::clearMarks()
{
    if (m_marks.clear()) {
        showMarks();
    }
}

void AudienceWindow::forgetMarksWhenThePictureMoves()
{
    const Visit *visit = m_exhibition.visit();
    for (const auto moved : {&Visit::screenChanged, &Visit::itemIdChanged, &Visit::sheetChanged, &Visit::paneChanged,
             &Visit::languageChanged, &Visit::textSizeChanged, &Visit::isWithinReachChanged, &Visit::filterIdChanged}) {
        connect(visit, moved, this, &AudienceWindow::forgetMarks);
    }
    connect(&m_exhibition, &Exhibition::bundleChanged, this, &AudienceWindow::forgetMarks);
    connect(&m_content.timeline(), &TimelineView::placeChanged, this, &AudienceWindow::forgetMarks);
}

void AudienceWindow::forgetMarks()
{
    m_isDrawing = false;
    const bool hadMarks = hasMarks();
    m_marks = {};
    if (hadMarks) {
        showMarks();
    }
}

void AudienceWindow::showMarks()
{
    m_layer.setMarks(m_marks);
    Q_EMIT marksChanged();
}

bool AudienceWindow::event(QEvent *event)
{
    // Whoever touches the exhibition may move anything in it.
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        forgetMarks();
        break;
    default:
        break;
    }
    return QQuickWindow::event(event);
}

void AudienceWindow::setSecondLanguage(const QString &tag)
{
    const QString language = m_exhibition.bundle().language(tag) ? tag : QString();
    if (language == secondLanguage()) {
        return;
    }
    m_second.reset();
    if (!language.isEmpty()) {
        m_second = std::make_unique<SecondStage>(
            m_exhibition, m_content.timeline(), language, StageManner{.panel = m_panel});
        m_second->item().setParentItem(&m_scene);
        m_second->content().engine().setIncubationController(incubationController());
    }
    layOut();
    Q_EMIT secondLanguageChanged();
}

void AudienceWindow::layOutStages()
{
    const bool isUpright = height() > width();
    QSizeF stage = size();
    QPointF second;
    PanelGeometry panel = m_panel;
    if (m_second && isUpright) {
        second.setY(std::ceil((stage.height() + divider) / 2));
        stage.setHeight(second.y() - divider);
    } else if (m_second) {
        second.setX(std::ceil((stage.width() + divider) / 2));
        stage.setWidth(second.x() - divider);
        panel.widthMillimetres *= stage.width() / width();
    }
    m_content.metrics().setPanel(panel);
    m_content.setSize(stage);
    if (m_second) {
        m_second->content().metrics().setPanel(panel);
        m_second->item().setPosition(second);
        m_second->setSize(stage);
    }
}

void AudienceWindow::pressAt(QPointF part)
{
    m_isPressed = true;
    forgetMarks();
    sendMouse(QEvent::MouseButtonPress, part, Qt::LeftButton);
}

void AudienceWindow::moveTo(QPointF part)
{
    sendMouse(QEvent::MouseMove, part, Qt::NoButton);
}

void AudienceWindow::releaseAt(QPointF part)
{
    m_isPressed = false;
    sendMouse(QEvent::MouseButtonRelease, part, Qt::LeftButton);
}

void AudienceWindow::sendMouse(QEvent::Type type, QPointF part, Qt::MouseButton button)
{
    const QPointF position = inPixels(part);
    QMouseEvent event(
        type, position, mapToGlobal(position), button, m_isPressed ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
    send(event);
}

void AudienceWindow::wheelAt(QPointF part, int angle)
{
    forgetMarks();
    const QPointF position = inPixels(part);
    QWheelEvent event(
        position, mapToGlobal(position), {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    send(event);
}

void AudienceWindow::send(QInputEvent &event)
{
    event.setTimestamp(quint64(m_time.elapsed()));
    QCoreApplication::sendEvent(m_picture.window(), &event);
}

QImage AudienceWindow::picture()
{
    if (place() == Place::Backstage) {
        return m_backstage.picture();
    }
    const QScopedValueRollback isGrabbing(m_isGrabbing, true);
    return grabWindow();
}

void AudienceWindow::layOut()
{
    forgetMarks();
    const QSizeF pixels = size();
    m_picture.setSize(pixels);
    m_scene.setSize(pixels);
    m_layer.setSize(pixels);
    m_spotlight.setSize(pixels);
    layOutStages();
    m_sheet.setSize(pixels);
    m_backstage.setSize(size(), effectiveDevicePixelRatio());
}

AudienceWindow::Place AudienceWindow::place() const
{
    return m_cover == Cover::NoCover && isVisible() ? Place::Window : Place::Backstage;
}

void AudienceWindow::placePicture()
{
    m_picture.setParentItem(place() == Place::Window ? contentItem() : m_backstage.window().contentItem());
    noteChange(place());
}

void AudienceWindow::noteChange(Place where)
{
    // A picture that is taken now has what changed.
    if (where == place() && !m_isGrabbing && !m_pause.isActive()) {
        m_pause.start(m_cover == Cover::NoCover ? pauseLive : pauseCovered);
    }
}

QPointF AudienceWindow::inPixels(QPointF part) const
{
    return {part.x() * width(), part.y() * height()};
}

QPointF AudienceWindow::onScene(QPointF part) const
{
    return m_scene.mapFromItem(&m_picture, inPixels(part)) / height();
}

} // namespace Masterplan
