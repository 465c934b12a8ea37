// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagecontent.h"

#include <QQmlComponent>
#include <QQmlExtensionPlugin>
#include <QQuickWindow>

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

StageContent::StageContent(Exhibition &exhibition, const StageManner &manner, QObject *parent)
    : QObject(parent)
    , m_exhibition(exhibition)
    , m_fonts(nullptr)
    , m_timeline(m_fonts, nullptr)
    , m_metrics(manner.isStill, nullptr)
    , m_words(nullptr)
{
    Typeface::chooseFallbacks();
    m_metrics.setPanel(manner.panel);
    m_metrics.setWindowSize(manner.size);
    const TimelineView::Gathering gathering(m_timeline);
    m_timeline.setBundle(exhibition.bundle());
    exhibition.playback()->setPlayers(&loadPlayers);
    followTextSize();
    followLanguage();
    followTimeDirection();
    const Visit *visit = exhibition.visit();
    connect(visit, &Visit::textSizeChanged, this, &StageContent::followTextSize);
    connect(visit, &Visit::languageChanged, this, &StageContent::followLanguage);
    connect(visit, &Visit::timeDirectionChanged, this, &StageContent::followTimeDirection);
    connect(&exhibition, &Exhibition::bundleChanged, this, [this] {
        const TimelineView::Gathering both(m_timeline);
        m_timeline.setBundle(m_exhibition.bundle());
        m_timeline.setFilter(m_exhibition.filteredItems());
    });
    connect(visit, &Visit::filterIdChanged, this, [this] { m_timeline.setFilter(m_exhibition.filteredItems()); });
    connect(&m_metrics, &StageMetrics::changed, this, &StageContent::followFonts);
    connect(&m_words, &ProgramWords::changed, this, &StageContent::sayAgain);
    connect(&m_words, &ProgramWords::missed, this, [this] {
        if (!std::exchange(m_hasForeignWords, true)) {
            QMetaObject::invokeMethod(this, &StageContent::correctWords, Qt::QueuedConnection);
        }
    });
    if (manner.showsStats) {
        m_stats = std::make_unique<FrameStats>(nullptr);
    }
    load(manner);
}

// The scene goes before what it shows: as the last member.
StageContent::~StageContent() = default;

void StageContent::load(const StageManner &manner)
{
    const ProgramWords::Turn turn(m_words);
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/Masterplan/Exhibit/StageFrame.qml"_s));
    m_item.reset(qobject_cast<QQuickItem *>(component.createWithInitialProperties({
        {u"exhibition"_s, QVariant::fromValue(&m_exhibition)},
        {u"timeline"_s, QVariant::fromValue(&m_timeline)},
        {u"fonts"_s, QVariant::fromValue(&m_fonts)},
        {u"metrics"_s, QVariant::fromValue(&m_metrics)},
        {u"fillsWindow"_s, manner.fillsWindow},
        {u"showsFindings"_s, manner.showsFindings},
        {u"stats"_s, QVariant::fromValue(m_stats.get())},
        {u"width"_s, manner.size.width()},
        {u"height"_s, manner.size.height()},
    })));
    if (!m_item) {
        qWarning().noquote() << component.errorString();
        return;
    }
    // What a frame lays out loads words as well.
    connect(m_item.get(), &QQuickItem::windowChanged, this, [this](QQuickWindow *window) {
        disconnect(m_beforeFrame);
        if (window) {
            m_beforeFrame = connect(window, &QQuickWindow::afterAnimating, this, &StageContent::correctWords);
        }
    });
}

void StageContent::correctWords()
{
    if (m_hasForeignWords) {
        sayAgain();
    }
}

void StageContent::sayAgain()
{
    const ProgramWords::Turn turn(m_words);
    m_hasForeignWords = false;
    m_engine.retranslate();
}

void StageContent::setSize(QSizeF size)
{
    const TimelineView::Gathering gathering(m_timeline);
    m_metrics.setWindowSize(size);
    if (m_item) {
        m_item->setSize(size);
    }
}

void StageContent::followTextSize()
{
    const TimelineView::Gathering gathering(m_timeline);
    switch (m_exhibition.visit()->textSize()) {
    case Visit::TextSize::Normal:
        m_metrics.setTextFactor(1);
        break;
    case Visit::TextSize::Large:
        m_metrics.setTextFactor(1.5);
        break;
    case Visit::TextSize::Largest:
        m_metrics.setTextFactor(StageMetrics::largestTextFactor);
        break;
    }
}

void StageContent::followLanguage()
{
    const TimelineView::Gathering gathering(m_timeline);
    m_words.speak(m_exhibition.visit()->language());
    m_timeline.setLanguage(m_exhibition.visit()->language());
    followFonts();
}

void StageContent::followTimeDirection()
{
    switch (m_exhibition.visit()->timeDirection()) {
    case Visit::TimeDirection::AsGiven:
        m_timeline.setDirection({});
        break;
    case Visit::TimeDirection::LeftToRight:
        m_timeline.setDirection(Qt::LeftToRight);
        break;
    case Visit::TimeDirection::RightToLeft:
        m_timeline.setDirection(Qt::RightToLeft);
        break;
    }
}

void StageContent::followFonts()
{
    m_fonts.set(Typeface::forLanguage(m_exhibition.visit()->language()), m_metrics.em());
}

} // namespace Masterplan
