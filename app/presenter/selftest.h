// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Masterplan {

class Console;
class Presentation;

/// Gives every command at every stop and draws the console after each; returns every warning that Qt gave meanwhile,
/// every stop that could not be shown and every console without a picture.
[[nodiscard]] QStringList runPresenterSelfTest(Presentation &presentation, Console &console);

} // namespace Masterplan
