// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace Masterplan {

/// Small letters, digits and single hyphens between them.
[[nodiscard]] bool isItemId(QStringView text);

/// Reverse domain: two or more labels of small letters, digits and hyphens, the first one begins with a letter.
[[nodiscard]] bool isBundleId(QStringView text);

/// A well-formed BCP 47 language tag in small letters.
[[nodiscard]] bool isLanguageTag(QStringView text);

/// At most 8 segments of the form [a-z0-9][a-z0-9._-]* and 200 bytes; none ends in a dot or is a Windows device.
[[nodiscard]] bool isBundlePath(QStringView path);

/// An SPDX licence expression, by its form alone: which licences there are is not looked up.
[[nodiscard]] bool isLicenceExpression(QStringView text);

/// year.month.serial of a bundle, ordered. No leading zeros, so that a version has one spelling.
struct BundleVersion {
    int year = 0; ///< four digits
    int month = 0; ///< 1 to 12
    int serial = 0; ///< 1 to 999999

    [[nodiscard]] static std::optional<BundleVersion> fromString(QStringView text);
    [[nodiscard]] QString toString() const;

    [[nodiscard]] friend auto operator<=>(const BundleVersion &, const BundleVersion &) = default;
};

/// Three numbers with dots between, of a program; ordered.
struct ProgramVersion {
    int major = 0;
    int minor = 0;
    int patch = 0;

    [[nodiscard]] static std::optional<ProgramVersion> fromString(QStringView text);
    [[nodiscard]] QString toString() const;
    [[nodiscard]] static ProgramVersion current(); ///< of this build

    [[nodiscard]] friend auto operator<=>(const ProgramVersion &, const ProgramVersion &) = default;
};

/// WCAG 2.2 contrast ratio of "#rrggbb" against white, 1 to 21; nothing where that is not a colour.
[[nodiscard]] std::optional<double> contrastAgainstWhite(QStringView colour);

} // namespace Masterplan
