// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include "content/tongue.h"

namespace Masterplan {

/// Something that a layout must not have.
struct LayoutFinding {
    enum class Kind {
        TextCut, ///< a text is not shown whole
        WordBroken, ///< a word goes on in the next line
        TextsOverlap,
        TextHidden, ///< something lies over a text
        TextAcrossEdge, ///< a text stands partly on a shape and partly beside it
        Outside, ///< something stands where nobody can see it whole
        LettersSmall, ///< capitals under 0.7 degrees in the largest text (EN 301 549, 5.1.4)
        TargetSmall, ///< under 20 mm
        TargetsClose, ///< with less than 3 mm between them
        OutOfReach, ///< something to be touched lies outside of the heights that everybody reaches
        PaneLow ///< too low for what scrolls in it
    };

    Kind kind = Kind::TextCut;
    QString what; ///< a text, or the spoken name of a target
    QString beside; ///< the other thing, or the word
    double amount = 0; ///< millimetres that are missing or too many; of small letters the degrees they have
    QRectF place; ///< in millimetres from the upper left corner

    bool operator==(const LayoutFinding &) const = default;
};

/// What is wrong and where, for staff.
[[nodiscard]] QString inWords(const LayoutFinding &finding, Tongue tongue);

} // namespace Masterplan
