// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "clock.h"
#include "content/digits.h"
#include "content/webvtt.h"
#include "descriptionvoice.h"
#include "player.h"

namespace Masterplan {

class Medium;
class Visit;

/// Shows the frames of a clip.
class FrameScreen {
public:
    virtual ~FrameScreen() = default;
    virtual void show(const QImage &frame) = 0;
};

/// Plays the clip or sound that lies open over a detail, and beside a clip what describes it, where the visitor wants
/// that. While it plays, the visit's idle time stands still; when the
/// visitor leaves, it is silent at once. What does not go on for ten seconds counts as what cannot be played.
class Playback final : public QObject, private PlayerListener {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool isPlaying READ isPlaying NOTIFY stateChanged FINAL)
    Q_PROPERTY(qreal progress READ progress NOTIFY positionChanged FINAL)
    Q_PROPERTY(bool canSeek READ canSeek NOTIFY positionChanged FINAL)
    Q_PROPERTY(QString positionWords READ positionWords NOTIFY positionChanged FINAL)
    Q_PROPERTY(QString durationWords READ durationWords NOTIFY positionChanged FINAL)
    Q_PROPERTY(bool hasCaptions READ hasCaptions NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString caption READ caption NOTIFY positionChanged FINAL)

public:
    enum class State { Closed, Opening, Playing, Paused, Ended, Failed };
    Q_ENUM(State)
    /// Null where there is none.
    using Players = std::function<PlayerFactory *()>;

    /// All three outlive the playback.
    Playback(Visit &visit, Medium &medium, Clock &clock, QObject *parent);
    ~Playback() override;

    /// Asked once a clip or sound is to be played, not before. Without, nothing can be played.
    void setPlayers(Players players) { m_players = std::move(players); }
    /// Frames go there as well. It outlives the playback or takes itself away.
    void addScreen(FrameScreen &screen) { m_screens.append(&screen); }
    void removeScreen(FrameScreen &screen) { m_screens.removeAll(&screen); }
    /// Times are said in these.
    void setDigits(Digits digits);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isPlaying() const { return m_state == State::Playing; }
    /// From 0 to 1.
    [[nodiscard]] qreal progress() const;
    /// It can be played from any part of it.
    [[nodiscard]] bool canSeek() const { return m_duration > 0 && m_canSeek; }
    /// Milliseconds.
    [[nodiscard]] qint64 position() const { return m_position; }
    /// Milliseconds; 0 where nobody knows.
    [[nodiscard]] qint64 duration() const { return m_duration; }
    /// "1:05"
    [[nodiscard]] QString positionWords() const;
    /// Empty where nobody knows.
    [[nodiscard]] QString durationWords() const;
    [[nodiscard]] bool hasCaptions() const { return !m_cues.isEmpty(); }
    /// What is said now, one speaker a line.
    [[nodiscard]] QString caption() const { return m_caption; }

    /// Plays or pauses; what has ended plays again.
    Q_INVOKABLE void toggle();
    /// No deed of a visitor: another voice speaks.
    void pause();
    /// No deed either: what was paused goes on.
    void resume();
    Q_INVOKABLE void toStart();
    /// To that part of it, 0 to 1. What plays goes on from there, and what stands still stays so; after its end it
    /// plays.
    Q_INVOKABLE void seek(qreal part);
    /// So many seconds on, or back where they are negative; no further than its ends.
    Q_INVOKABLE void skip(int seconds);
    /// The position at that part of it, 0 to 1: "1:05"
    [[nodiscard]] Q_INVOKABLE QString wordsAt(qreal part) const;

Q_SIGNALS:
    void stateChanged();
    void positionChanged();

private:
    void opened(qint64 duration, bool canSeek) override;
    void positionChanged(qint64 position) override;
    void frameCame(const QImage &frame) override;
    void reachedEnd() override;
    void failed() override;

    void follow();
    void open();
    void close();
    void become(State state);
    void describe();
    void seekTo(qint64 position);
    void showPosition(qint64 position);
    [[nodiscard]] QString inWords(qint64 milliseconds) const;

    Visit &m_visit;
    Medium &m_medium;
    Clock &m_clock;
    Alarm m_patience;
    Players m_players;
    QList<FrameScreen *> m_screens;
    Digits m_digits = Digits::Latin;
    std::unique_ptr<Player> m_player;
    DescriptionVoice m_description;
    QString m_mediaId;
    State m_state = State::Closed;
    qint64 m_position = 0;
    qint64 m_duration = 0;
    bool m_canSeek = false;
    QList<Cue> m_cues;
    QString m_caption;
};

} // namespace Masterplan
