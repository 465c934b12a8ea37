// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "exhibit/player.h"

namespace Masterplan {

/// Players for walks through all screens: every clip and sound is open at once, two minutes long, and stands still.
class WalkPlayers final : public PlayerFactory {
public:
    [[nodiscard]] std::unique_ptr<Player> open(const QUrl &, PlayerListener &listener) override
    {
        return std::make_unique<StillPlayer>(listener);
    }

private:
    class StillPlayer final : public QObject, public Player {
    public:
        explicit StillPlayer(PlayerListener &listener)
        {
            // Its listener has it only when this function is left.
            QMetaObject::invokeMethod(
                this, [&listener] { listener.opened(120'000, true); }, Qt::QueuedConnection);
        }
        void play() override { }
        void pause() override { }
        void seek(qint64) override { }
        void setVolume(qreal) override { }
    };
};

} // namespace Masterplan
