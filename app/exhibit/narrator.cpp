// SPDX-License-Identifier: GPL-3.0-or-later
#include "narrator.h"

#include <algorithm>

#include "visit.h"

namespace Masterplan {

namespace {

constexpr qint64 patience = 10'000; ///< milliseconds that may pass before anything is heard, or between two parts
constexpr qint64 slowestLetter = 300; ///< milliseconds

qreal rateOf(Narrator::Pace pace)
{
    switch (pace) {
    case Narrator::Pace::Slow:
        return 0.75;
    case Narrator::Pace::Normal:
        return 1;
    case Narrator::Pace::Fast:
        return 1.4;
    }
    return 1;
}

} // namespace

Narrator::Narrator(Visit &visit, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_visit(visit)
    , m_clock(clock)
    , m_patience(clock)
{
    connect(&m_patience, &Alarm::rang, this, &Narrator::failed);
    connect(&visit, &Visit::volumeChanged, this, &Narrator::setVolume);
    connect(&visit, &Visit::ended, this, &Narrator::forget);
}

Narrator::~Narrator()
{
    stop();
}

void Narrator::setVoices(const QList<Voice> &voices)
{
    forget();
    m_voices.clear();
    for (const Voice &voice : voices)
        m_voices.push_back({voice, nullptr, false});
    Q_EMIT hasVoicesChanged();
}

int Narrator::say(const QList<Utterance> &utterances, qsizetype from)
{
    stop();
    bringBackEngines();
    setVoiceMissing(false);
    m_utterances = utterances;
    ++m_speech;
    sayFrom(from);
    return m_speech;
}

void Narrator::stop()
{
    if (m_state == State::Silent)
        return;
    if (m_engine)
        m_engine->stop();
    tell(Event::Stop);
    become(State::Silent);
}

void Narrator::forget()
{
    stop();
    m_utterances.clear();
    m_current = 0;
    ++m_speech;
    setVoiceMissing(false);
    setPace(Pace::Normal);
}

void Narrator::pause()
{
    if (m_state != State::Speaking)
        return;
    m_engine->pause();
    tell(Event::Pause);
    become(State::Paused);
}

void Narrator::resume()
{
    if (m_state == State::Paused) {
        m_engine->resume();
        tell(Event::Resume);
        become(State::Speaking);
        waitFor(m_utterances.at(m_current).text.size());
    } else if (m_state == State::Silent) {
        bringBackEngines();
        sayFrom(m_current < m_utterances.size() ? m_current : 0);
    }
}

void Narrator::repeat()
{
    const qsizetype from = std::max<qsizetype>(current(), 0);
    stop();
    bringBackEngines();
    sayFrom(from);
}

void Narrator::slower()
{
    setPace(m_pace == Pace::Fast ? Pace::Normal : Pace::Slow);
}

void Narrator::faster()
{
    setPace(m_pace == Pace::Slow ? Pace::Normal : Pace::Fast);
}

void Narrator::started()
{
    waitFor(m_utterances.at(m_current).text.size());
}

void Narrator::partReached(qsizetype start, qsizetype length)
{
    waitFor(length);
    setPart(start, length);
    tell(Event::Part);
}

void Narrator::finished()
{
    tell(Event::Finished);
    sayFrom(m_current + 1);
}

void Narrator::failed()
{
    tell(Event::Failed);
    m_engine->stop();
    for (Engine &voice : m_voices)
        voice.isOut = voice.isOut || voice.engine.get() == m_engine;
    sayFrom(m_current);
}

void Narrator::sayFrom(qsizetype index)
{
    for (m_current = index; m_current < m_utterances.size(); ++m_current) {
        if (sayAt(m_current))
            return;
    }
    become(State::Silent);
}

bool Narrator::sayAt(qsizetype index)
{
    const Utterance &utterance = m_utterances.at(index);
    m_engine = engineFor(utterance);
    m_partStart = 0;
    m_partLength = 0;
    if (!m_engine) {
        setVoiceMissing(true);
        tell(Event::NoVoice);
        return false;
    }
    m_engine->setRate(rateOf(m_pace));
    setVolume();
    become(State::Speaking);
    m_patience.setFor(m_clock.now() + patience);
    tell(Event::Say);
    m_engine->say(utterance);
    Q_EMIT progressed();
    return true;
}

SpeechEngine *Narrator::engineFor(const Utterance &utterance)
{
    for (Engine &voice : m_voices) {
        if (voice.isOut)
            continue;
        if (!voice.engine)
            voice.engine = voice.make(*this);
        if (!voice.engine)
            voice.isOut = true;
        else if (voice.engine->canSay(utterance))
            return voice.engine.get();
    }
    return nullptr;
}

void Narrator::become(State state)
{
    if (state == m_state)
        return;
    if (state != State::Speaking)
        m_patience.cancel();
    if (m_state == State::Speaking)
        m_visit.release();
    if (state == State::Speaking)
        m_visit.hold();
    m_state = state;
    if (state == State::Silent)
        m_engine = nullptr;
    Q_EMIT stateChanged();
    if (state == State::Silent)
        Q_EMIT progressed();
}

void Narrator::setPace(Pace pace)
{
    if (pace == m_pace)
        return;
    m_pace = pace;
    if (m_engine)
        m_engine->setRate(rateOf(pace));
    Q_EMIT paceChanged();
}

void Narrator::setVolume()
{
    if (m_engine)
        m_engine->setVolume(m_visit.volume() / 100.0);
}

void Narrator::setVoiceMissing(bool isMissing)
{
    if (isMissing == m_isVoiceMissing)
        return;
    m_isVoiceMissing = isMissing;
    Q_EMIT voiceMissingChanged();
}

void Narrator::setPart(qsizetype start, qsizetype length)
{
    m_partStart = start;
    m_partLength = length;
    Q_EMIT progressed();
}

void Narrator::tell(Event event)
{
    Q_EMIT happened(event, m_utterances.at(m_current), m_engine ? m_engine->name() : QString());
}

void Narrator::waitFor(qsizetype letters)
{
    if (m_state == State::Speaking)
        m_patience.setFor(m_clock.now() + patience + slowestLetter * letters);
}

void Narrator::bringBackEngines()
{
    for (Engine &voice : m_voices) {
        if (!std::exchange(voice.isOut, false) || !voice.engine)
            continue;
        // It may be what is telling something now.
        const std::shared_ptr<SpeechEngine> leaving = std::move(voice.engine);
        QMetaObject::invokeMethod(
            this, [leaving] {}, Qt::QueuedConnection);
    }
}

} // namespace Masterplan
