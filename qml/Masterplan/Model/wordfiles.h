// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTranslator;

namespace Masterplan {

/// Loads the program's own words: of the language (BCP 47), else of its base language, else English. False where there
/// are none at all.
bool loadProgramWords(QTranslator &translator, const QString &languageTag);

} // namespace Masterplan
