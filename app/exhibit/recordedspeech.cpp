// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedspeech.h"

#include <QFile>

#include "content/webvtt.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestCuesFile = 1024 * 1024;
} // namespace

RecordedSpeech::RecordedSpeech(Playback::Players players, SpeechListener &listener)
    : m_players(std::move(players))
    , m_listener(listener)
{
}

RecordedSpeech::~RecordedSpeech()
{
    close();
}

QString RecordedSpeech::name() const
{
    return u"recording"_s;
}

bool RecordedSpeech::canSay(const Utterance &utterance) const
{
    return !utterance.recording.sound.isEmpty();
}

void RecordedSpeech::say(const Utterance &utterance)
{
    close();
    m_spoken = spokenIn(utterance);
    m_isPaused = false;
    PlayerFactory *const players = m_players ? m_players() : nullptr;
    if (!players)
        return tellSoon(&SpeechListener::failed);
    m_player = players->open(utterance.recording.sound, *this);
    m_player->setVolume(m_volume);
    m_player->setRate(m_rate);
}

void RecordedSpeech::pause()
{
    m_isPaused = true;
    if (m_player)
        m_player->pause();
}

void RecordedSpeech::resume()
{
    m_isPaused = false;
    if (m_player && m_isOpen)
        m_player->play();
}

void RecordedSpeech::stop()
{
    close();
}

void RecordedSpeech::setRate(qreal rate)
{
    m_rate = rate;
    if (m_player)
        m_player->setRate(rate);
}

void RecordedSpeech::setVolume(qreal volume)
{
    m_volume = volume;
    if (m_player)
        m_player->setVolume(volume);
}

void RecordedSpeech::opened(qint64, bool)
{
    if (std::exchange(m_isOpen, true))
        return;
    if (!m_isPaused)
        m_player->play();
    tellSoon(&SpeechListener::started);
}

void RecordedSpeech::positionChanged(qint64 position)
{
    Spoken reached;
    while (!m_spoken.isEmpty() && m_spoken.first().since <= position)
        reached = m_spoken.takeFirst();
    if (reached.length > 0)
        m_listener.partReached(reached.start, reached.length);
}

void RecordedSpeech::reachedEnd()
{
    tellSoon(&SpeechListener::finished);
}

void RecordedSpeech::failed()
{
    tellSoon(&SpeechListener::failed);
}

QList<RecordedSpeech::Spoken> RecordedSpeech::spokenIn(const Utterance &utterance)
{
    QFile file(utterance.recording.cuesFile);
    if (utterance.recording.cuesFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const auto cues = parseWebVtt(QString::fromUtf8(file.read(largestCuesFile)));
    QList<Spoken> spoken;
    qsizetype from = 0;
    for (const Cue &cue : cues.value_or(QList<Cue>())) {
        const QString words = cue.text.simplified();
        const qsizetype start = words.isEmpty() ? -1 : utterance.text.indexOf(words, from);
        if (start < 0)
            continue;
        spoken.append({cue.start, start, words.size()});
        from = start + words.size();
    }
    return spoken;
}

void RecordedSpeech::tellSoon(void (SpeechListener::*end)())
{
    QMetaObject::invokeMethod(
        this,
        [this, end, turn = m_turn] {
            if (turn == m_turn)
                (m_listener.*end)();
        },
        Qt::QueuedConnection);
}

void RecordedSpeech::close()
{
    ++m_turn;
    m_player.reset();
    m_spoken.clear();
    m_isOpen = false;
}

} // namespace Masterplan
