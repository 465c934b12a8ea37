// SPDX-License-Identifier: GPL-3.0-or-later
#include "multimediaplugin.h"

#include "multimediaplayer.h"
#include "sounddevicewatch.h"

namespace Masterplan {

std::unique_ptr<Player> MultimediaPlugin::open(const QUrl &url, PlayerListener &listener)
{
    return std::make_unique<MultimediaPlayer>(url, listener);
}

std::unique_ptr<HeadsetWatch> MultimediaPlugin::watch(HeadsetListener &listener)
{
    return std::make_unique<SoundDeviceWatch>(listener);
}

} // namespace Masterplan
