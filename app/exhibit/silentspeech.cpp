// SPDX-License-Identifier: GPL-3.0-or-later
#include "silentspeech.h"

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {
constexpr qreal letterTime = 1000.0 / 15; ///< milliseconds
} // namespace

SilentSpeech::SilentSpeech(Pace pace, Clock &clock, SpeechListener &listener)
    : m_listener(listener)
    , m_clock(clock)
    , m_next(clock)
    , m_pace(pace)
{
    connect(&m_next, &Alarm::rang, this, &SilentSpeech::proceed);
}

QString SilentSpeech::name() const
{
    return u"silent"_s;
}

bool SilentSpeech::canSay(const Utterance &) const
{
    return true;
}

void SilentSpeech::say(const Utterance &utterance)
{
    m_text = utterance.text;
    m_said = 0;
    resume();
}

void SilentSpeech::pause()
{
    m_next.cancel();
}

void SilentSpeech::resume()
{
    m_next.setFor(m_clock.now());
}

void SilentSpeech::stop()
{
    m_next.cancel();
}

void SilentSpeech::proceed()
{
    const auto isLetter = [](QChar character) { return !character.isSpace(); };
    const auto word = std::find_if(m_text.cbegin() + m_said, m_text.cend(), isLetter);
    if (m_said == 0)
        m_listener.started();
    if (m_pace == Pace::AtOnce || word == m_text.cend())
        return m_listener.finished();
    const auto end = std::find_if_not(word, m_text.cend(), isLetter);
    m_said = end - m_text.cbegin();
    m_next.setFor(m_clock.now() + qRound64(letterTime * qreal(end - word + 1) / m_rate));
    m_listener.partReached(word - m_text.cbegin(), end - word);
}

} // namespace Masterplan
