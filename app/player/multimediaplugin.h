// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "exhibit/player.h"

namespace Masterplan {

/// What the program loads when a clip or sound is opened.
class MultimediaPlugin final : public QObject, public PlayerFactory {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.masterplan-kiosk.PlayerFactory/1")
    Q_INTERFACES(Masterplan::PlayerFactory)

public:
    [[nodiscard]] std::unique_ptr<Player> open(const QUrl &url, PlayerListener &listener) override;
};

} // namespace Masterplan
