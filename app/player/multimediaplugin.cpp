// SPDX-License-Identifier: GPL-3.0-or-later
#include "multimediaplugin.h"

#include "multimediaplayer.h"

namespace Masterplan {

std::unique_ptr<Player> MultimediaPlugin::open(const QUrl &url, PlayerListener &listener)
{
    return std::make_unique<MultimediaPlayer>(url, listener);
}

} // namespace Masterplan
