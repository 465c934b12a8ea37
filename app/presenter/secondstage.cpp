// SPDX-License-Identifier: GPL-3.0-or-later
#include "secondstage.h"

#include "Touch/touchshield.h"
#include "echoplayers.h"

namespace Masterplan {

SecondStage::SecondStage(Exhibition &first, TimelineView &timeline, const QString &language, const StageManner &manner)
    : m_first(first)
    , m_timeline(timeline)
    , m_language(language)
    , m_players(std::make_unique<EchoPlayers>(*first.playback()))
    , m_twin(first, manner)
    , m_shield(std::make_unique<TouchShield>())
{
    m_twin.exhibition().playback()->setPlayers([this] { return m_players.get(); });
    m_twin.visit().setLanguage(language);
    m_twin.visit().setVolume(0);
    m_item.setClip(true);
    if (QQuickItem *scene = content().item()) {
        scene->setParentItem(&m_item);
    }
    m_shield->setParentItem(&m_item);

    const Visit *visit = first.visit();
    for (const auto moved : {&Visit::screenChanged, &Visit::itemIdChanged, &Visit::sheetChanged, &Visit::paneChanged,
             &Visit::textSizeChanged, &Visit::isHighContrastChanged, &Visit::isWithinReachChanged,
             &Visit::filterIdChanged, &Visit::showsCaptionsChanged}) {
        connect(visit, moved, this, &SecondStage::followVisit);
    }
    connect(&timeline, &TimelineView::placeChanged, this, &SecondStage::followTimeline);
    connect(&timeline, &TimelineView::plotChanged, this, &SecondStage::followTimeline);
    connect(first.playback(), &Playback::stateChanged, this, &SecondStage::followPlayback, Qt::QueuedConnection);
    followVisit();
}

SecondStage::~SecondStage()
{
    m_twin.visit().goHome();
}

void SecondStage::setSize(QSizeF size)
{
    m_item.setSize(size);
    m_shield->setSize(size);
    content().setSize(size);
    followTimeline();
}

void SecondStage::followVisit()
{
    m_twin.visit().follow(*m_first.visit());
    content().correctWords();
    followTimeline();
}

void SecondStage::followTimeline()
{
    TimelineView &own = content().timeline();
    if (m_timeline.isAllShown()) {
        own.showAll();
        return;
    }
    own.setZoom(m_timeline.zoom());
    own.setCentre(m_timeline.centre());
    own.setPull(m_timeline.pull());
}

void SecondStage::followPlayback()
{
    Playback &own = *m_twin.exhibition().playback();
    if (own.isPlaying() != m_first.playback()->isPlaying()) {
        own.toggle();
    }
}

} // namespace Masterplan
