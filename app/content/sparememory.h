// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Masterplan {

/// Gives the system back what is free between things that stay: after something large that left little.
void giveBackMemory();

/// From now on each large piece of memory, such as a picture, is one of its own and goes back as soon as it is free.
/// glibc otherwise takes the first that goes for a sign that such pieces come often, keeps the next ones among the
/// small, and can no longer give them back once something small has come to stay there.
void keepLargePiecesApart();

} // namespace Masterplan
