// SPDX-License-Identifier: GPL-3.0-or-later
#include "voices.h"

#include "exhibit/silentspeech.h"

namespace Masterplan {

QList<Voice> voicesOf(SpeechSettings::Engine engine, Clock &clock)
{
    if (engine != SpeechSettings::Engine::Silent) {
        return {};
    }
    return {[&clock](SpeechListener &listener) {
        return std::make_unique<SilentSpeech>(SilentSpeech::Pace::AsSpoken, clock, listener);
    }};
}

} // namespace Masterplan
