// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Masterplan {

/// The tag has the registered variant "simple" (Einfache Sprache, plain language).
[[nodiscard]] bool isSimpleLanguage(QStringView languageTag);

/// The tag without the variant "simple": "de" for "de-simple".
[[nodiscard]] QString plainLanguageTag(QStringView languageTag);

/// The tag without its last subtag: "de" for "de-AT", empty for "de".
[[nodiscard]] QStringView baseLanguageTag(QStringView languageTag);

} // namespace Masterplan
