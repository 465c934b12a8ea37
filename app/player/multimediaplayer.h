// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioOutput>
#include <QMediaPlayer>
#include <QVideoSink>

#include <memory>

#include "exhibit/player.h"

namespace Masterplan {

/// Plays with Qt Multimedia. Frames come through a video sink, since the software renderer shows no video output.
class MultimediaPlayer final : public QObject, public Player {
    Q_OBJECT

public:
    MultimediaPlayer(const QUrl &url, PlayerListener &listener);
    ~MultimediaPlayer() override;

    void play() override;
    void pause() override;
    void seek(qint64 milliseconds) override;
    void setVolume(qreal volume) override;
    void setRate(qreal rate) override;

private:
    void followStatus(QMediaPlayer::MediaStatus status);
    void tellOpened();
    void showFrame(const QVideoFrame &frame);

    PlayerListener &m_listener;
    std::unique_ptr<QAudioOutput>
        m_sound; ///< null on a machine without one: Qt 6.4 crashes on an output that is nowhere
    QVideoSink m_frames;
    QMediaPlayer m_player;
    bool m_isOpened = false;
};

} // namespace Masterplan
