// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "content/sentences.h"
#include "exhibit/speechengine.h"
#include "servicewatch.h"

class QThread;

namespace Masterplan {

class SpeechWorker;

/// The voices of the system's speech service. Says a text sentence by sentence, so that it is known how far it is, and
/// so that it goes on where it was paused, or as another pace or loudness is chosen. A service that has gone in
/// mid-sentence is started anew, once in each text.
class SystemSpeech final : public QObject, public SpeechEngine {
    Q_OBJECT

public:
    explicit SystemSpeech(SpeechListener &listener);
    ~SystemSpeech() override;

    /// With the voice once it is known: "system: German".
    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool canSay(const Utterance &utterance) const override;
    void say(const Utterance &utterance) override;
    void pause() override;
    void resume() override;
    void stop() override;
    void setRate(qreal rate) override;
    void setVolume(qreal volume) override;

private:
    void hireWorker();
    void dismissWorker();
    void startAnew();
    void saySentence();
    void silence();
    void began(int turn);
    void reachWord(int turn, qsizetype start, qsizetype length);
    void finish(int turn);

    SpeechListener &m_listener;
    ServiceWatch m_watch;
    QThread *m_thread = nullptr; ///< goes by itself once it has ended, which one that hangs never does
    SpeechWorker *m_worker = nullptr; ///< lives in that thread and goes with it
    QString m_voice;
    Utterance m_utterance;
    QList<Sentence> m_sentences; ///< that are not said yet, first the one that is
    qsizetype m_from = 0; ///< where in the text it is said from
    int m_turn = 0;
    qreal m_rate = 1;
    qreal m_volume = 1;
    bool m_isSpeaking = false;
    bool m_hasStartedAnew = false; ///< in this text
};

} // namespace Masterplan
