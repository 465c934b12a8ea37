// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringView>

#include <optional>

namespace Masterplan {

/// The size in pixels that an svg element asks for by these attributes, at 96 dots an inch, each side at least 1 and at
/// most 100,000; nothing when they do not say one. Where only one side is absolute, or none, the viewBox decides.
[[nodiscard]] std::optional<QSize> svgSize(QStringView width, QStringView height, QStringView viewBox);

} // namespace Masterplan
