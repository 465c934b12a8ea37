// SPDX-License-Identifier: GPL-3.0-or-later
#include "descriptionvoice.h"

#include <QUrl>

namespace Masterplan {

DescriptionVoice::DescriptionVoice(Place place)
    : m_place(std::move(place))
{
}

DescriptionVoice::~DescriptionVoice() = default;

void DescriptionVoice::open(PlayerFactory &players, const QUrl &url, qreal volume)
{
    close();
    m_player = players.open(url, *this);
    m_player->setVolume(volume);
}

void DescriptionVoice::close()
{
    m_player.reset();
    m_isReady = false;
    m_isWanted = false;
    m_canSeek = false;
    m_duration = 0;
}

void DescriptionVoice::play()
{
    m_isWanted = true;
    if (m_isReady) {
        follow();
        m_player->play();
    }
}

void DescriptionVoice::pause()
{
    m_isWanted = false;
    if (m_isReady)
        m_player->pause();
}

void DescriptionVoice::follow()
{
    const qint64 place = m_place();
    const bool isWithin = m_duration <= 0 || place <= m_duration;
    if (m_isReady && isWithin && (m_canSeek || place == 0))
        m_player->seek(place);
}

void DescriptionVoice::setVolume(qreal volume)
{
    if (m_player)
        m_player->setVolume(volume);
}

void DescriptionVoice::opened(qint64 duration, bool canSeek)
{
    m_duration = duration;
    m_canSeek = canSeek;
    if (m_isReady)
        return;
    m_isReady = true;
    if (m_isWanted)
        play();
}

void DescriptionVoice::positionChanged(qint64 /*position*/) { }

void DescriptionVoice::frameCame(const QImage & /*frame*/) { }

void DescriptionVoice::reachedEnd() { }

void DescriptionVoice::failed()
{
    m_isReady = false;
}

} // namespace Masterplan
