// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenplan.h"

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QList<ScreenFacts> &screens, const QString &wish)
{
    const auto named = std::find_if(
        screens.begin(), screens.end(), [&wish](const ScreenFacts &screen) { return screen.name == wish; });
    if (named != screens.end()) {
        return named->name;
    }
    bool isNumber = false;
    const int number = wish.toInt(&isNumber);
    return isNumber && number >= 0 && number < screens.size() ? screens.at(number).name : QString();
}

/// Before an audience the presenter looks at the computer's own screen, at a desk at the first.
QString consoleAmong(const QList<ScreenFacts> &screens)
{
    const auto builtIn = std::find_if(screens.begin(), screens.end(), std::mem_fn(&ScreenFacts::isBuiltIn));
    if (builtIn != screens.end()) {
        return builtIn->name;
    }
    const auto primary = std::find_if(screens.begin(), screens.end(), std::mem_fn(&ScreenFacts::isPrimary));
    return primary != screens.end() ? primary->name : screens.first().name;
}

QList<ScreenFacts> without(QList<ScreenFacts> screens, const QString &name)
{
    screens.removeIf([&name](const ScreenFacts &screen) { return screen.name == name; });
    return screens;
}

} // namespace

bool ScreenFacts::isBuiltIn() const
{
    static constexpr QStringView sockets[] = {u"eDP", u"LVDS", u"DSI", u"Built-in"};
    return std::any_of(std::begin(sockets), std::end(sockets),
        [this](QStringView socket) { return name.startsWith(socket, Qt::CaseInsensitive); });
}

QList<ScreenFacts> ownPictures(const QList<ScreenFacts> &screens)
{
    QList<ScreenFacts> found;
    for (const ScreenFacts &screen : screens) {
        const bool isMirrored = std::any_of(found.begin(), found.end(),
            [&screen](const ScreenFacts &other) { return other.geometry.topLeft() == screen.geometry.topLeft(); });
        if (!isMirrored) {
            found.append(screen);
        }
    }
    return found;
}

ScreenPlan planScreens(const QList<ScreenFacts> &allScreens, const ScreenWishes &wishes, const ScreenPlan &inForce)
{
    const QList<ScreenFacts> screens = ownPictures(allScreens);
    ScreenPlan plan{.isWindowed = wishes.isWindowed};
    if (screens.isEmpty()) {
        return plan;
    }
    plan.console = nameOf(screens, inForce.console);
    if (wishes.isWindowed || inForce.audience != inForce.console) {
        plan.audience = nameOf(screens, inForce.audience);
    }
    if (plan.audience.isEmpty()) {
        plan.audience = nameOf(screens, wishes.audience);
    }
    if (plan.console.isEmpty()) {
        plan.console = nameOf(without(screens, plan.audience), wishes.console);
    }

    if (screens.size() == 1) {
        const QString &only = screens.first().name;
        const bool isAudiences = inForce.audience == only && inForce.console != only && !wishes.isWindowed;
        plan.console = isAudiences ? QString() : only;
        plan.audience = isAudiences || wishes.isWindowed ? only : QString();
        return plan;
    }

    if (plan.console.isEmpty() || (plan.console == plan.audience && !wishes.isWindowed)) {
        plan.console = consoleAmong(without(screens, plan.audience));
    }
    if (plan.audience.isEmpty()) {
        // Where the audience's screen has gone and another is left, that one was not meant for the audience before.
        const QList<ScreenFacts> others = without(screens, plan.console);
        const bool isLost = !inForce.audience.isEmpty() && nameOf(screens, inForce.audience).isEmpty();
        const bool isUnsure = others.size() > 1 || isLost || inForce.isUnsure;
        plan.isUnsure = isUnsure && !wishes.isWindowed;
        plan.audience = isUnsure ? QString() : others.first().name;
        if (isUnsure && wishes.isWindowed) {
            plan.audience = plan.console;
        }
    }
    return plan;
}

} // namespace Masterplan
