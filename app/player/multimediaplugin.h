// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "exhibit/headset.h"
#include "exhibit/player.h"

namespace Masterplan {

/// What the program loads when a clip or sound is opened, and where it is to watch for headsets.
class MultimediaPlugin final : public QObject, public PlayerFactory, public HeadsetWatchFactory {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.masterplan-kiosk.PlayerFactory/1")
    Q_INTERFACES(Masterplan::PlayerFactory Masterplan::HeadsetWatchFactory)

public:
    [[nodiscard]] std::unique_ptr<Player> open(const QUrl &url, PlayerListener &listener) override;
    [[nodiscard]] std::unique_ptr<HeadsetWatch> watch(HeadsetListener &listener) override;
};

} // namespace Masterplan
