// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Masterplan {

/// The families, as Qt and fontconfig name them, that the program sets a language (BCP 47) in: the first carries it,
/// the others have what that one lacks. What none of them has is left to the system.
[[nodiscard]] QStringList typefacesOf(QStringView languageTag);

/// What every family is followed by: Arabic script in the family whose lines are as high as Noto Sans's.
[[nodiscard]] QStringList typefacesBeside();

/// Every family that carries a language.
[[nodiscard]] QStringList carryingTypefaces();

} // namespace Masterplan
