// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tongue.h"

#include <QString>

namespace Masterplan {

/// Why a file is not a picture that bundles can have.
enum class PictureProblem {
    Unreadable,
    UnknownKind,
    EndsEarly,
    Damaged,
    UnsupportedVariant,
    MetadataTooLong,
    NoSize,
    TooManyPixels,
    SvgNotUtf8,
    SvgNotWellFormed,
    SvgWrongRoot,
    SvgTooLong,
    SvgTooComplex,
    SvgDoctype,
    SvgProcessingInstruction,
    SvgScript,
    SvgEventHandler,
    SvgForeignContent,
    SvgExternalReference,
    SvgRecursiveReference,
    SvgDuplicateId,
    SvgBadEmbeddedPicture,
    Last = SvgBadEmbeddedPicture
};

/// The first problem of a picture; in SVG with its line and column (from 1), else both are 0.
struct PictureError {
    PictureProblem problem = PictureProblem::Unreadable;
    qint64 line = 0;
    qint64 column = 0;

    [[nodiscard]] friend bool operator==(const PictureError &, const PictureError &) = default;
};

/// One or two sentences for staff: the reason, and what to do.
[[nodiscard]] QString pictureProblemInWords(PictureProblem problem, Tongue tongue);

} // namespace Masterplan
