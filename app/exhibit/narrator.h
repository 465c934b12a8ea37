// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

#include "clock.h"
#include "speechengine.h"

namespace Masterplan {

class Visit;

/// The one voice of a visit: says one utterance after the other. The visit's idle time stands still while it speaks,
/// its volume is the visit's, and when the visitor has left it is silent and forgets. An engine that does not go on is
/// left for the next one; what none can say is left out, which it admits.
class Narrator final : public QObject, private SpeechListener {
    Q_OBJECT
    Q_PROPERTY(bool hasVoices READ hasVoices NOTIFY hasVoicesChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool isSpeaking READ isSpeaking NOTIFY stateChanged FINAL)
    Q_PROPERTY(Pace pace READ pace NOTIFY paceChanged FINAL)
    Q_PROPERTY(bool isVoiceMissing READ isVoiceMissing NOTIFY voiceMissingChanged FINAL)

public:
    enum class State { Silent, Speaking, Paused };
    Q_ENUM(State)
    enum class Pace { Slow, Normal, Fast };
    Q_ENUM(Pace)
    enum class Event { Say, Part, Pause, Resume, Stop, Finished, Failed, NoVoice };
    Q_ENUM(Event)

    /// Both outlive the narrator.
    Narrator(Visit &visit, Clock &clock, QObject *parent);
    ~Narrator() override;

    /// The best first. Each is made when something is first to be said that those before it cannot say.
    void setVoices(const QList<Voice> &voices);
    [[nodiscard]] bool hasVoices() const { return !m_voices.empty(); }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isSpeaking() const { return m_state == State::Speaking; }
    [[nodiscard]] Pace pace() const { return m_pace; }
    /// Something of what was last to be said has no voice here.
    [[nodiscard]] bool isVoiceMissing() const { return m_isVoiceMissing; }
    /// The place of what is said (or paused) in what was to be said; -1 while silent.
    [[nodiscard]] qsizetype current() const { return m_state == State::Silent ? -1 : m_current; }
    /// What is said of it now; no length where nobody knows.
    [[nodiscard]] qsizetype partStart() const { return m_partStart; }
    [[nodiscard]] qsizetype partLength() const { return m_partLength; }
    /// All of it was said, or left out, to its end.
    [[nodiscard]] bool hasSaidAll() const { return m_state == State::Silent && m_current >= m_utterances.size(); }
    /// Which say() is said, or was last: its number.
    [[nodiscard]] int speech() const { return m_speech; }

    /// Says these in the place of everything else, from one of them on. Returns the number of this speech.
    int say(const QList<Utterance> &utterances, qsizetype from = 0);
    void say(const Utterance &utterance) { say(QList<Utterance>{utterance}); }
    /// Silent at once. resume() says what was stopped from its beginning.
    Q_INVOKABLE void stop();
    /// As if nothing had ever been said.
    void forget();
    Q_INVOKABLE void pause();
    /// Goes on; from the first once all was said.
    Q_INVOKABLE void resume();
    /// What is being said, from its beginning; all of it while silent.
    Q_INVOKABLE void repeat();
    Q_INVOKABLE void slower();
    Q_INVOKABLE void faster();

Q_SIGNALS:
    void hasVoicesChanged();
    void stateChanged();
    void paceChanged();
    void voiceMissingChanged();
    /// Another utterance or another part of it.
    void progressed();
    /// For a log; the engine is empty where there was none.
    void happened(Masterplan::Narrator::Event event, const Masterplan::Utterance &utterance, const QString &engine);

private:
    struct Engine {
        Voice make;
        std::unique_ptr<SpeechEngine> engine; ///< null until it is needed
        bool isOut = false; ///< of this speech: it failed
    };

    void started() override;
    void partReached(qsizetype start, qsizetype length) override;
    void finished() override;
    void failed() override;

    void become(State state);
    void setPace(Pace pace);
    void setVolume();
    void setVoiceMissing(bool isMissing);
    void setPart(qsizetype start, qsizetype length);
    void sayFrom(qsizetype index);
    [[nodiscard]] bool sayAt(qsizetype index);
    [[nodiscard]] SpeechEngine *engineFor(const Utterance &utterance);
    void tell(Event event);
    /// Longer than any voice takes for so many letters.
    void waitFor(qsizetype letters);
    void bringBackEngines();

    Visit &m_visit;
    Clock &m_clock;
    Alarm m_patience;
    std::vector<Engine> m_voices;
    SpeechEngine *m_engine = nullptr; ///< that speaks or is paused
    QList<Utterance> m_utterances;
    qsizetype m_current = 0;
    qsizetype m_partStart = 0;
    qsizetype m_partLength = 0;
    int m_speech = 0;
    State m_state = State::Silent;
    Pace m_pace = Pace::Normal;
    bool m_isVoiceMissing = false;
};

} // namespace Masterplan
