// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

namespace Masterplan {

/// A value, or the reason why there is none. Errors are values up to the programs' edge; nothing throws across
/// libraries.
template<typename Value, typename Error>
using Result = tl::expected<Value, Error>;

template<typename Error>
[[nodiscard]] auto failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace Masterplan
