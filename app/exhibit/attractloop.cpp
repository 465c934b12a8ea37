// SPDX-License-Identifier: GPL-3.0-or-later
#include "attractloop.h"

#include <algorithm>
#include <array>

#include "visit.h"

namespace Masterplan {

namespace {

/// Neighbours in time are far apart, so that no edge stays where it was.
constexpr std::array<QPoint, 8> shifts{QPoint{0, 0}, {1, 1}, {-1, 0}, {0, -1}, {1, 0}, {-1, -1}, {0, 1}, {1, -1}};

QStringList pictureIds(const Catalogue &catalogue)
{
    if (!catalogue.bundle().attract.isEmpty())
        return catalogue.bundle().attract;
    QStringList ids;
    for (qsizetype position = 0; position < catalogue.count(); ++position)
        ids.append(catalogue.item(position).media.value(0));
    return ids;
}

} // namespace

AttractLoop::AttractLoop(Visit &visit, std::chrono::milliseconds attractAfter, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_visit(visit)
    , m_clock(clock)
    , m_alarm(clock)
    , m_attractAfter(attractAfter.count())
{
    connect(&m_alarm, &Alarm::rang, this, &AttractLoop::proceed);
    connect(&visit, &Visit::isUntouchedChanged, this, &AttractLoop::followVisit);
    connect(&visit, &Visit::screenChanged, this, &AttractLoop::followVisit);
    followVisit();
}

void AttractLoop::setCatalogue(const Catalogue &catalogue)
{
    m_catalogue = &catalogue;
    m_pictures = Wording(catalogue, catalogue.bundle().defaultLanguage).pictures(pictureIds(catalogue));
    m_language = firstLanguage();
    if (m_isRunning)
        beginRound();
}

void AttractLoop::setHeldBack(bool isHeldBack)
{
    m_isHeldBack = isHeldBack;
    followVisit();
}

qreal AttractLoop::builtPart() const
{
    return m_visit.isReducedMotion() ? 1 : std::min(1.0, qreal(m_beat) / buildingBeats);
}

QString AttractLoop::language() const
{
    return m_catalogue ? m_catalogue->bundle().languages.value(m_language).tag : QString();
}

QUrl AttractLoop::picture() const
{
    return m_pictures.isEmpty() ? QUrl() : m_pictures.at(m_round % m_pictures.size()).url;
}

QString AttractLoop::pictureAlt() const
{
    return m_pictures.isEmpty() ? QString() : m_pictures.at(m_round % m_pictures.size()).alt;
}

QPoint AttractLoop::shift() const
{
    return shifts.at(m_round % shifts.size());
}

void AttractLoop::followVisit()
{
    if (m_isHeldBack || !m_visit.isUntouched() || m_visit.screen() != Visit::Screen::Home)
        end();
    else if (!m_isRunning && !m_alarm.moment())
        m_alarm.setFor(m_clock.now() + m_attractAfter);
}

void AttractLoop::proceed()
{
    if (!m_isRunning)
        return begin();
    const qreal builtBefore = builtPart();
    m_beat = m_nextBeat;
    if (m_beat >= beatsInRound()) {
        ++m_round;
        return beginRound();
    }
    waitForChange();
    if (builtPart() != builtBefore)
        Q_EMIT builtPartChanged();
    if (m_beat % beatsPerLanguage == 0) {
        m_language = (m_language + 1) % int(m_catalogue->bundle().languages.size());
        invite();
    }
}

void AttractLoop::begin()
{
    if (!m_catalogue)
        return;
    beginRound();
    Q_EMIT aboutToBegin();
    m_isRunning = true;
    Q_EMIT isRunningChanged();
}

void AttractLoop::end()
{
    m_alarm.cancel();
    if (!m_isRunning)
        return;
    const QString shownLanguage = language();
    const bool isLeftByVisitor = !m_visit.isUntouched();
    ++m_round;
    m_isRunning = false;
    if (isLeftByVisitor)
        m_visit.setLanguage(shownLanguage);
    Q_EMIT isRunningChanged();
    Q_EMIT ended();
}

void AttractLoop::beginRound()
{
    m_beat = 0;
    waitForChange();
    m_language = firstLanguage();
    invite();
    Q_EMIT builtPartChanged();
    Q_EMIT roundChanged();
}

void AttractLoop::waitForChange()
{
    const bool isBuilding = builtPart() < 1;
    m_nextBeat = isBuilding ? m_beat + 1 : (m_beat / beatsPerLanguage + 1) * beatsPerLanguage;
    m_alarm.setFor(m_clock.now() + (m_nextBeat - m_beat) * beat);
}

void AttractLoop::invite()
{
    m_title = m_catalogue->bundle().text(ReservedId::exhibition.toString(), Slot::Title, language());
    m_teaser = m_catalogue->bundle().text(ReservedId::exhibition.toString(), Slot::Teaser, language());
    Q_EMIT invitationChanged();
}

int AttractLoop::firstLanguage() const
{
    const QList<Language> &languages = m_catalogue->bundle().languages;
    const auto isVisits = [this](const Language &language) { return language.tag == m_visit.language(); };
    return int(std::distance(languages.cbegin(), std::ranges::find_if(languages, isVisits))) % int(languages.size());
}

int AttractLoop::beatsInRound() const
{
    // Those that invited while the story was built up invite again beside all of it.
    const int invitations = int(m_catalogue->bundle().languages.size()) + buildingBeats / beatsPerLanguage;
    return std::max(fewestBeats, beatsPerLanguage * invitations);
}

} // namespace Masterplan
