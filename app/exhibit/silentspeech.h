// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "speechengine.h"

namespace Masterplan {

/// Says everything without a sound, word by word: for tests, and where staff want to see what would be said.
class SilentSpeech final : public QObject, public SpeechEngine {
    Q_OBJECT

public:
    enum class Pace {
        AtOnce, ///< no word is told of
        AsSpoken ///< 15 letters a second
    };

    /// Both outlive it.
    SilentSpeech(Pace pace, Clock &clock, SpeechListener &listener);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool canSay(const Utterance &utterance) const override;
    void say(const Utterance &utterance) override;
    void pause() override;
    void resume() override;
    void stop() override;
    void setRate(qreal rate) override { m_rate = rate; }
    void setVolume(qreal) override { }

private:
    void proceed();

    SpeechListener &m_listener;
    Clock &m_clock;
    Alarm m_next;
    const Pace m_pace;
    QString m_text;
    qsizetype m_said = 0; ///< letters
    qreal m_rate = 1;
};

} // namespace Masterplan
