// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagewindow.h"

#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QQuickItem>

#include "Theme/typeface.h"
#include "exhibit/exhibition.h"
#include "playerplugin.h"

Q_IMPORT_QML_PLUGIN(Masterplan_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Masterplan_TouchPlugin)
Q_IMPORT_QML_PLUGIN(Masterplan_ModelPlugin)
Q_IMPORT_QML_PLUGIN(Masterplan_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Masterplan_TimelinePlugin)
Q_IMPORT_QML_PLUGIN(Masterplan_ExhibitPlugin)

namespace Masterplan {

using namespace Qt::StringLiterals;

StageWindow::StageWindow(Exhibition &exhibition, const StageManner &manner)
    : m_exhibition(exhibition)
    , m_fonts(nullptr)
    , m_timeline(m_fonts, nullptr)
    , m_metrics(manner.isStill, nullptr)
    , m_words(nullptr)
    , m_input(*this, exhibition, m_metrics)
{
    Typeface::chooseFallbacks();
    m_metrics.setPanel(manner.panel);
    m_timeline.setBundle(exhibition.bundle());
    exhibition.playback()->setPlayers(&loadPlayers);
    followTextSize();
    followLanguage();
    const Visit *visit = exhibition.visit();
    connect(visit, &Visit::textSizeChanged, this, &StageWindow::followTextSize);
    connect(visit, &Visit::languageChanged, this, &StageWindow::followLanguage);
    connect(&exhibition, &Exhibition::bundleChanged, this, [this] {
        m_timeline.setBundle(m_exhibition.bundle());
        m_timeline.setFilter(m_exhibition.filteredItems());
    });
    connect(visit, &Visit::filterIdChanged, this, [this] { m_timeline.setFilter(m_exhibition.filteredItems()); });
    connect(&m_metrics, &StageMetrics::changed, this, &StageWindow::followFonts);
    connect(&m_words, &ProgramWords::changed, engine(), &QQmlEngine::retranslate);
    connect(&exhibition, &Exhibition::textsChanged, this, [this] { setTitle(m_exhibition.title()); });
    setTitle(exhibition.title());

    engine()->addImportPath(u"qrc:/qt/qml"_s);
    setResizeMode(QQuickView::SizeRootObjectToView);
    setInitialProperties({
        {u"exhibition"_s, QVariant::fromValue(&exhibition)},
        {u"timeline"_s, QVariant::fromValue(&m_timeline)},
        {u"fonts"_s, QVariant::fromValue(&m_fonts)},
        {u"metrics"_s, QVariant::fromValue(&m_metrics)},
        {u"showsFindings"_s, manner.showsFindings},
    });
    setSource(QUrl(u"qrc:/qt/qml/Masterplan/Exhibit/Stage.qml"_s));
}

StageWindow::~StageWindow()
{
    // The scene goes before what it shows.
    delete rootObject();
}

void StageWindow::setPanel(const PanelGeometry &panel)
{
    m_metrics.setPanel(panel);
}

bool StageWindow::isLoaded() const
{
    return status() == QQuickView::Ready;
}

void StageWindow::resizeEvent(QResizeEvent *event)
{
    m_metrics.setWindowSize(size());
    QQuickView::resizeEvent(event);
}

void StageWindow::followTextSize()
{
    switch (m_exhibition.visit()->textSize()) {
    case Visit::TextSize::Normal:
        m_metrics.setTextFactor(1);
        break;
    case Visit::TextSize::Large:
        m_metrics.setTextFactor(1.5);
        break;
    case Visit::TextSize::Largest:
        m_metrics.setTextFactor(2);
        break;
    }
}

void StageWindow::followLanguage()
{
    m_words.speak(m_exhibition.visit()->language());
    m_timeline.setLanguage(m_exhibition.visit()->language());
    followFonts();
}

void StageWindow::followFonts()
{
    m_fonts.set(Typeface::forLanguage(m_exhibition.visit()->language()), m_metrics.em());
}

} // namespace Masterplan
