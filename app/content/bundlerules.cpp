// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlerules.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cmath>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QRegularExpression &pattern, QStringView text)
{
    return pattern
        .match(text.toString(), 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

std::optional<std::array<int, 3>> threeNumbers(QStringView text)
{
    static const QRegularExpression pattern(u"^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\z"_s);
    const auto match = pattern.match(text.toString());
    if (!match.hasMatch())
        return {};
    return std::array{match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt()};
}

/// Names that Windows takes for devices, with any extension.
bool isDeviceName(QStringView segment)
{
    static const QRegularExpression pattern(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|\\z)"_s);
    return matches(pattern, segment);
}

double linear(int channel)
{
    const auto value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

} // namespace

bool isItemId(QStringView text)
{
    static const QRegularExpression pattern(u"^[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    return text.size() <= 100 && matches(pattern, text);
}

bool isBundleId(QStringView text)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+\\z"_s);
    return text.size() <= 100 && matches(pattern, text);
}

bool isLanguageTag(QStringView text)
{
    static const QRegularExpression pattern(
        u"^[a-z]{2,3}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
        "(-[a-wyz0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?\\z"_s);
    return text.size() <= 60 && matches(pattern, text);
}

bool isBundlePath(QStringView path)
{
    static const QRegularExpression pattern(u"^[a-z0-9][a-z0-9._-]*\\z"_s);
    const auto segments = path.split(u'/');
    return path.size() <= 200 && segments.size() <= 8
        && std::all_of(segments.begin(), segments.end(), [](QStringView segment) {
               return matches(pattern, segment) && !segment.endsWith(u'.') && !isDeviceName(segment);
           });
}

bool isLicenceExpression(QStringView text)
{
    static const QRegularExpression pattern(
        u"^\\(*[A-Za-z0-9][A-Za-z0-9.:+-]*\\)*( (AND|OR|WITH) \\(*[A-Za-z0-9][A-Za-z0-9.:+-]*\\)*)*\\z"_s);
    return text.size() <= 500 && text.count(u'(') == text.count(u')') && matches(pattern, text);
}

std::optional<BundleVersion> BundleVersion::fromString(QStringView text)
{
    const auto numbers = threeNumbers(text);
    if (!numbers)
        return {};
    const auto [year, month, serial] = *numbers;
    if (year < 1000 || year > 9999 || month < 1 || month > 12 || serial < 1)
        return {};
    return BundleVersion{year, month, serial};
}

QString BundleVersion::toString() const
{
    return u"%1.%2.%3"_s.arg(year).arg(month).arg(serial);
}

std::optional<ProgramVersion> ProgramVersion::fromString(QStringView text)
{
    const auto numbers = threeNumbers(text);
    if (!numbers)
        return {};
    const auto [major, minor, patch] = *numbers;
    return ProgramVersion{major, minor, patch};
}

QString ProgramVersion::toString() const
{
    return u"%1.%2.%3"_s.arg(major).arg(minor).arg(patch);
}

ProgramVersion ProgramVersion::current()
{
    return fromString(QStringLiteral(MASTERPLAN_VERSION)).value_or(ProgramVersion());
}

std::optional<double> contrastAgainstWhite(QStringView colour)
{
    static const QRegularExpression pattern(u"^#[0-9A-Fa-f]{6}\\z"_s);
    if (!matches(pattern, colour))
        return {};
    const auto channel = [colour](int index) { return linear(colour.mid(1 + 2 * index, 2).toInt(nullptr, 16)); };
    return 1.05 / (0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2) + 0.05);
}

} // namespace Masterplan
