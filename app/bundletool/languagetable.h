// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bundle.h"
#include "content/finding.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace Masterplan {

/// What there is to be known of each language of a bundle: how complete it is, who has reviewed it, how long the
/// sentences of plain language are, which characters have no glyph, which pictures no description.
struct LanguageTable {
    QString german; ///< lines for people
    QString english;
    QJsonArray json; ///< for scripts
    QList<Finding> findings; ///< of glyphs: a reader of bundles knows no fonts
};

[[nodiscard]] LanguageTable tableOfLanguages(const Bundle &bundle);

} // namespace Masterplan
