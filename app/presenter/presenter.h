// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Masterplan {

struct PresenterOptions;

/// Builds every service, hands them on and presents until the presenter leaves. Returns the exit code.
[[nodiscard]] int runPresenter(const PresenterOptions &options);

} // namespace Masterplan
