// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtPlugin>

#include "speechengine.h"

namespace Masterplan {

/// Makes the engine for the system's speech. Its plugin is loaded when something is first to be said, and not before.
class SpeechFactory {
public:
    virtual ~SpeechFactory() = default;

    /// Never null; what cannot be said fails later. The listener outlives the engine.
    [[nodiscard]] virtual std::unique_ptr<SpeechEngine> make(SpeechListener &listener) = 0;
};

} // namespace Masterplan

Q_DECLARE_INTERFACE(Masterplan::SpeechFactory, "io.github.masterplan-kiosk.SpeechFactory/1")
