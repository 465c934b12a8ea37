// SPDX-License-Identifier: GPL-3.0-or-later
#include "speechplugin.h"

#include "systemspeech.h"

namespace Masterplan {

std::unique_ptr<SpeechEngine> SpeechPlugin::make(SpeechListener &listener)
{
    return std::make_unique<SystemSpeech>(listener);
}

} // namespace Masterplan
