// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

namespace Masterplan {

/// A screen as the system tells of it.
struct ScreenFacts {
    QString name; ///< of its socket, as eDP-1 or HDMI-A-1
    QString model; ///< with its serial number; may be empty
    QRect geometry;
    bool isPrimary = false;

    /// Built into the computer: what its socket is called says so.
    [[nodiscard]] bool isBuiltIn() const;
    [[nodiscard]] bool operator==(const ScreenFacts &) const = default;
};

/// What the presenter asked for. Screens are named, or numbered from 0 in the system's order; empty: found by itself.
struct ScreenWishes {
    QString console = {};
    QString audience = {};
    bool isWindowed = false; ///< the audience's picture is a window that a video call can share
};

/// Which screen shows what, by name. Empty: that part has no screen and waits for one.
struct ScreenPlan {
    QString console = {};
    QString audience = {};
    bool isUnsure = false; ///< several screens could be the audience's: it waits for an answer
    bool isWindowed = false;

    [[nodiscard]] bool operator==(const ScreenPlan &) const = default;
};

/// The screens that show a picture of their own: of those that mirror each other only the first.
[[nodiscard]] QList<ScreenFacts> ownPictures(const QList<ScreenFacts> &screens);

/// Who gets which screen. What is in force stays as far as its screens are there, so that nothing moves but what has
/// to: when the console's screen goes, the audience keeps its own and the console waits. At the start nothing is in
/// force.
[[nodiscard]] ScreenPlan planScreens(
    const QList<ScreenFacts> &screens, const ScreenWishes &wishes, const ScreenPlan &inForce = {});

} // namespace Masterplan
