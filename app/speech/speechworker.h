// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextToSpeech>
#include <QTimer>

#include <memory>
#include <optional>

namespace Masterplan {

/// A sentence for the system's speech.
struct SpeechJob {
    int turn = 0; ///< tells one sentence from another
    QString text;
    QString language; ///< BCP 47
    qreal rate = 1; ///< 1 is the voice's own
    qreal volume = 1; ///< 0 to 1
};

/// Talks to Qt TextToSpeech, in a thread of its own: starting speech-dispatcher and listing its voices takes seconds,
/// and where it hangs, its calls never return.
class SpeechWorker final : public QObject {
    Q_OBJECT

public:
    /// In the place of what is said.
    void say(const SpeechJob &job);
    void stop();

Q_SIGNALS:
    /// It answers, though it says nothing yet.
    void isAlive();
    void voiceChosen(const QString &name);
    void began(int turn);
    /// A word, in letters of the sentence; Qt before 6.6 knows none.
    void wordReached(int turn, qsizetype start, qsizetype length);
    void finished(int turn);
    void failed(int turn);

private:
    [[nodiscard]] bool open();
    [[nodiscard]] bool chooseVoice(const QString &language);
    void begin(const SpeechJob &job);
    void cancel();
    void follow(QTextToSpeech::State state);
    void goOn();

    std::unique_ptr<QTextToSpeech> m_speech;
    std::unique_ptr<QTimer> m_cancelled; ///< what is cancelled before it has begun never says that it has ended
    std::optional<SpeechJob> m_next; ///< waits until what was said has gone
    QString m_language; ///< of the voice
    int m_turn = 0;
    bool m_isBusy = false; ///< something was handed over and has not ended
    bool m_isCancelling = false;
};

} // namespace Masterplan
