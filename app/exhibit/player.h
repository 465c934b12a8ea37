// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtPlugin>
#include <memory>

class QImage;
class QUrl;

namespace Masterplan {

/// What a player tells, in the GUI thread. Times are milliseconds.
class PlayerListener {
public:
    virtual ~PlayerListener() = default;

    /// It is ready, or more is known of it; 0 where nobody knows how long it is.
    virtual void opened(qint64 duration, bool canSeek) = 0;
    virtual void positionChanged(qint64 position) = 0;
    virtual void frameCame(const QImage &frame) = 0;
    virtual void reachedEnd() = 0;
    /// It cannot be played here, or not any further.
    virtual void failed() = 0;
};

/// Plays one clip or sound, from its beginning; silent and still once it is destroyed.
class Player {
public:
    virtual ~Player() = default;

    virtual void play() = 0;
    virtual void pause() = 0;
    /// Every player can go back to 0; elsewhere only one that has said so.
    virtual void seek(qint64 milliseconds) = 0;
    /// 0 to 1, as loud as it is heard
    virtual void setVolume(qreal volume) = 0;
    /// 1 is as it was recorded.
    virtual void setRate(qreal rate) { Q_UNUSED(rate) }
};

/// Makes players. Its plugin is loaded when the first clip or sound is opened, and not before.
class PlayerFactory {
public:
    virtual ~PlayerFactory() = default;

    /// Never null; what cannot be played says so later. The listener outlives the player.
    [[nodiscard]] virtual std::unique_ptr<Player> open(const QUrl &url, PlayerListener &listener) = 0;
};

} // namespace Masterplan

Q_DECLARE_INTERFACE(Masterplan::PlayerFactory, "io.github.masterplan-kiosk.PlayerFactory/1")
