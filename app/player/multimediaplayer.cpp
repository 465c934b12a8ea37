// SPDX-License-Identifier: GPL-3.0-or-later
#include "multimediaplayer.h"

#include <QAudio>
#include <QAudioDevice>
#include <QImage>
#include <QMediaDevices>
#include <QVideoFrame>

#include "mediaduration.h"

namespace Masterplan {

MultimediaPlayer::MultimediaPlayer(const QUrl &url, PlayerListener &listener)
    : m_listener(listener)
{
    if (!QMediaDevices::defaultAudioOutput().isNull()) {
        m_sound = std::make_unique<QAudioOutput>();
        m_player.setAudioOutput(m_sound.get());
    }
    m_player.setVideoSink(&m_frames);
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &MultimediaPlayer::followStatus);
    connect(&m_player, &QMediaPlayer::positionChanged, this,
        [this](qint64 position) { m_listener.positionChanged(position); });
    // Some files say how long they are only while they are read.
    connect(&m_player, &QMediaPlayer::durationChanged, this, [this](qint64 duration) {
        if (m_isOpened && duration > 0)
            m_listener.opened(duration, m_player.isSeekable());
    });
    // Queued: what is told at once may be told before its listener is ready.
    connect(
        &m_player, &QMediaPlayer::errorOccurred, this, [this] { m_listener.failed(); }, Qt::QueuedConnection);
    connect(&m_frames, &QVideoSink::videoFrameChanged, this, &MultimediaPlayer::showFrame);
    m_player.setSource(url);
}

MultimediaPlayer::~MultimediaPlayer()
{
    m_player.disconnect(this);
    m_frames.disconnect(this);
    m_player.stop();
}

void MultimediaPlayer::play()
{
    m_player.play();
}

void MultimediaPlayer::pause()
{
    m_player.pause();
}

void MultimediaPlayer::seek(qint64 milliseconds)
{
    m_player.setPosition(milliseconds);
}

void MultimediaPlayer::setVolume(qreal volume)
{
    if (m_sound) {
        m_sound->setVolume(static_cast<float>(
            QAudio::convertVolume(volume, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale)));
    }
}

void MultimediaPlayer::setRate(qreal rate)
{
    m_player.setPlaybackRate(rate);
}

void MultimediaPlayer::followStatus(QMediaPlayer::MediaStatus status)
{
    switch (status) {
    case QMediaPlayer::LoadedMedia:
    case QMediaPlayer::BufferedMedia:
        if (!m_isOpened && m_player.error() == QMediaPlayer::NoError) {
            m_isOpened = true;
            tellOpened();
        }
        break;
    case QMediaPlayer::EndOfMedia:
        m_listener.reachedEnd();
        break;
    case QMediaPlayer::InvalidMedia:
        m_listener.failed();
        break;
    default:
        break;
    }
}

void MultimediaPlayer::tellOpened()
{
    const qint64 duration = m_player.duration();
    if (!m_sound && !m_player.hasVideo())
        m_listener.failed();
    else if (duration > 0)
        m_listener.opened(duration, m_player.isSeekable());
    else // Qt goes no further than to the end it knows of.
        m_listener.opened(durationOf(m_player.source()), false);
}

void MultimediaPlayer::showFrame(const QVideoFrame &frame)
{
    if (frame.isValid())
        m_listener.frameCame(frame.toImage());
}

} // namespace Masterplan
