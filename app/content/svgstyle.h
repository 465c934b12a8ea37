// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictureproblem.h"
#include "result.h"

#include <QList>
#include <QSet>
#include <QStringView>

namespace Masterplan {

/// A url(#target) in CSS and the elements it may hold for: those whose name, id or class is among the words. That is
/// more than the selector says, never less.
struct StyleReference {
    QString target;
    QSet<QString> selectorWords; ///< lower case
    bool isForAnything = false; ///< the selector has parts that words cannot tell (* [ :)
};

/// Finds the references in a style sheet, or in an attribute's value (which has no selectors); refuses whatever may
/// load from outside, and escapes, which could spell it.
[[nodiscard]] Result<QList<StyleReference>, PictureProblem> readSvgStyle(QStringView css);

} // namespace Masterplan
