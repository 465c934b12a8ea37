// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipdescription.h"

#include "medium.h"
#include "narrator.h"
#include "playback.h"
#include "visit.h"

namespace Masterplan {

ClipDescription::ClipDescription(
    Visit &visit, const Medium &medium, Playback &playback, Narrator &narrator, QObject *parent)
    : QObject(parent)
    , m_visit(visit)
    , m_medium(medium)
    , m_playback(playback)
    , m_narrator(narrator)
{
    connect(&visit, &Visit::showsDescriptionChanged, this, &ClipDescription::followSwitch);
    connect(&playback, &Playback::stateChanged, this, &ClipDescription::followClip);
    connect(&narrator, &Narrator::stateChanged, this, &ClipDescription::followVoice);
}

bool ClipDescription::isToBeSaid() const
{
    return m_visit.showsDescription() && m_narrator.hasVoices() && m_medium.descriptionUrl().isEmpty()
        && !m_medium.description().isEmpty();
}

void ClipDescription::say()
{
    m_isWaiting = m_playback.isPlaying();
    m_wasSaid = true;
    m_playback.pause();
    m_speech = m_narrator.say(QList<Utterance>{{m_medium.description(), m_medium.descriptionLanguage(), {}}});
}

void ClipDescription::followSwitch()
{
    const bool isThere
        = m_playback.state() != Playback::State::Closed && m_playback.state() != Playback::State::Opening;
    if (isThere && isToBeSaid())
        say();
    else if (m_speech != 0 && m_speech == m_narrator.speech())
        m_narrator.stop();
}

void ClipDescription::followClip()
{
    if (m_playback.state() == Playback::State::Closed) {
        if (m_speech != 0 && m_speech == m_narrator.speech())
            m_narrator.stop();
        m_speech = 0;
        m_isWaiting = false;
        m_wasSaid = false;
    } else if (m_playback.isPlaying()) {
        // The visitor would not wait for its end.
        m_isWaiting = false;
        if (!m_wasSaid && isToBeSaid())
            say();
    }
}

void ClipDescription::followVoice()
{
    if (m_speech == 0 || m_speech != m_narrator.speech() || m_narrator.state() != Narrator::State::Silent)
        return;
    m_speech = 0;
    if (std::exchange(m_isWaiting, false))
        m_playback.resume();
}

} // namespace Masterplan
