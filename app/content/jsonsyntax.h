// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsondocument.h"

#include <rapidjson/error/error.h>

namespace Masterplan {

/// A syntax problem and the byte to point at.
struct JsonSyntaxProblem {
    JsonProblem problem = JsonProblem::BadValue;
    qsizetype offset = 0;
};

/// Says of RapidJSON's error what a person did there: a quote from a word processor, a comma before a bracket.
[[nodiscard]] JsonSyntaxProblem explainSyntax(
    const QByteArray &bytes, qsizetype offset, rapidjson::ParseErrorCode code);

} // namespace Masterplan
