// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exhibit/player.h"

namespace Masterplan {

class Playback;

/// Players that show what another playback plays, and are silent.
class EchoPlayers final : public PlayerFactory {
public:
    /// `source` outlives the players.
    explicit EchoPlayers(Playback &source)
        : m_source(source)
    {
    }

    [[nodiscard]] std::unique_ptr<Player> open(const QUrl &url, PlayerListener &listener) override;

private:
    Playback &m_source;
};

} // namespace Masterplan
