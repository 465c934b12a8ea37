// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Masterplan {

class HeadsetWatchFactory;
class PlayerFactory;

/// Loads what plays clips and sounds, from the folder beside the programs' own; null where it cannot be had (then Qt
/// Multimedia is not installed). It stays loaded.
[[nodiscard]] PlayerFactory *loadPlayers();

/// The same for what tells of headsets.
[[nodiscard]] HeadsetWatchFactory *loadHeadsetWatches();

} // namespace Masterplan
