// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace Masterplan {

/// Is told when a headset comes and goes: by a keypad that has a key for it, or by the sound system.
class HeadsetListener {
public:
    virtual ~HeadsetListener() = default;

    virtual void headsetCame() = 0;
    virtual void headsetLeft() = 0;
};

/// Tells of headsets while it lives, in the GUI thread, from the event loop.
class HeadsetWatch {
public:
    virtual ~HeadsetWatch() = default;
};

/// Makes one for a listener that outlives it.
class HeadsetWatchFactory {
public:
    virtual ~HeadsetWatchFactory() = default;

    [[nodiscard]] virtual std::unique_ptr<HeadsetWatch> watch(HeadsetListener &listener) = 0;
};

} // namespace Masterplan

Q_DECLARE_INTERFACE(Masterplan::HeadsetWatchFactory, "io.github.masterplan-kiosk.HeadsetWatchFactory/1")
