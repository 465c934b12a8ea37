// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Masterplan {

/// What reads aloud, section [speech].
struct SpeechSettings {
    enum class Engine {
        System, ///< recordings of the bundle, else the system's speech
        Silent, ///< every word in its time, without a sound
        None ///< nothing is read aloud, and nothing offers to
    };

    Engine engine = Engine::System;

    bool operator==(const SpeechSettings &) const = default;
};

} // namespace Masterplan
