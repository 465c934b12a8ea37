// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <chrono>
#include <optional>

namespace Masterplan {

/// What the keys of a tactile keypad are for.
enum class KeypadCommand {
    Help, ///< begins the spoken mode; in it, explains again
    Up, ///< what stands before
    Down, ///< what comes next
    Select,
    Back,
    Next, ///< the next entry
    Louder,
    Quieter,
    Speech, ///< begins the spoken mode and does nothing else
    HeadsetIn, ///< no key: a headset was plugged in
    HeadsetOut
};

/// The keypad's keys and how forgiving all keys are; section [keypad]. Keys are known by their native scan codes (under
/// X11 that is the kernel's code and 8): X11 gives F17 to F24 other names.
struct KeypadSettings {
    QHash<quint32, KeypadCommand> commands{///< by scan code; as EZ Access keypads send them
        {195, KeypadCommand::Help}, {196, KeypadCommand::Up}, {197, KeypadCommand::Down}, {198, KeypadCommand::Select},
        {199, KeypadCommand::Back}, {200, KeypadCommand::Next}, {201, KeypadCommand::Louder},
        {202, KeypadCommand::Quieter}};
    /// So long after it was released, the same key does nothing (EN 301 549, 5.8); 0 to 2000.
    std::chrono::milliseconds doubleStrike{150};
    /// So long a key is held until it does its work again, and again after as long (EN 301 549, 5.7); 2000 to 10000,
    /// or 0: never.
    std::chrono::milliseconds repeatAfter{0};
    bool watchesSoundDevices = false; ///< a headset that the sound system tells of begins the spoken mode

    bool operator==(const KeypadSettings &) const = default;
};

/// By its name in the configuration: "help", "headsetIn".
[[nodiscard]] std::optional<KeypadCommand> keypadCommand(const QString &name);

} // namespace Masterplan
