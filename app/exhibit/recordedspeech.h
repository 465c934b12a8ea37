// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "playback.h"
#include "player.h"
#include "speechengine.h"

namespace Masterplan {

/// Plays what somebody has read. What is said when, its WebVTT file tells: the words of each cue are looked for in the
/// text, in its order.
class RecordedSpeech final : public QObject, public SpeechEngine, private PlayerListener {
    Q_OBJECT

public:
    /// The players are asked for when the first recording is to be played.
    RecordedSpeech(Playback::Players players, SpeechListener &listener);
    ~RecordedSpeech() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool canSay(const Utterance &utterance) const override;
    void say(const Utterance &utterance) override;
    void pause() override;
    void resume() override;
    void stop() override;
    void setRate(qreal rate) override;
    void setVolume(qreal volume) override;

private:
    /// Letters that are said from a moment on.
    struct Spoken {
        qint64 since = 0; ///< milliseconds
        qsizetype start = 0;
        qsizetype length = 0;
    };

    void opened(qint64 duration, bool canSeek) override;
    void positionChanged(qint64 position) override;
    void frameCame(const QImage &) override { }
    void reachedEnd() override;
    void failed() override;

    [[nodiscard]] static QList<Spoken> spokenIn(const Utterance &utterance);
    /// From the event loop, and not of something that was stopped meanwhile.
    void tellSoon(void (SpeechListener::*end)());
    void close();

    const Playback::Players m_players;
    SpeechListener &m_listener;
    std::unique_ptr<Player> m_player;
    QList<Spoken> m_spoken; ///< that comes yet
    qreal m_rate = 1;
    qreal m_volume = 1;
    int m_turn = 0; ///< counts what was said and stopped
    bool m_isPaused = false;
    bool m_isOpen = false;
};

} // namespace Masterplan
