// SPDX-License-Identifier: GPL-3.0-or-later
#include "svgsize.h"

#include <QList>
#include <QSizeF>
#include <QString>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Masterplan {

namespace {

constexpr double maximumSide = 100'000;

/// toDouble() also takes "inf", "nan" and white space.
std::optional<double> positiveNumber(QStringView text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(),
        [](QChar character) { return (character >= u'0' && character <= u'9') || u"+-.eE"_s.contains(character); });
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isPlain || !isNumber || !std::isfinite(number) || number <= 0 || number > maximumSide)
        return std::nullopt;
    return number;
}

/// Nothing for lengths that depend on something else (%, em, ex).
std::optional<double> absoluteLength(QStringView text)
{
    struct Unit {
        QStringView name;
        double pixels;
    };
    static constexpr Unit units[]
        = {{u"px", 1}, {u"pt", 96.0 / 72}, {u"pc", 16}, {u"mm", 96 / 25.4}, {u"cm", 96 / 2.54}, {u"in", 96}};
    text = text.trimmed();
    for (const Unit &unit : units) {
        if (!text.endsWith(unit.name))
            continue;
        const std::optional<double> number = positiveNumber(text.chopped(unit.name.size()));
        return number ? std::optional(*number * unit.pixels) : std::nullopt;
    }
    return positiveNumber(text);
}

std::optional<QSizeF> viewBoxSize(QStringView viewBox)
{
    QString separated = viewBox.toString();
    separated.replace(u',', u' ');
    const QStringList numbers = separated.simplified().split(u' ');
    if (numbers.size() != 4)
        return std::nullopt;
    const std::optional<double> width = positiveNumber(numbers[2]);
    const std::optional<double> height = positiveNumber(numbers[3]);
    return width && height ? std::optional(QSizeF(*width, *height)) : std::nullopt;
}

std::optional<int> side(double pixels)
{
    const double whole = std::max(1.0, std::round(pixels));
    return whole <= maximumSide ? std::optional(static_cast<int>(whole)) : std::nullopt;
}

} // namespace

std::optional<QSize> svgSize(QStringView width, QStringView height, QStringView viewBox)
{
    std::optional<double> across = absoluteLength(width);
    std::optional<double> down = absoluteLength(height);
    const std::optional<QSizeF> box = viewBoxSize(viewBox);
    if ((!across || !down) && !box)
        return std::nullopt;
    if (!across)
        across = down ? *down * box->width() / box->height() : box->width();
    if (!down)
        down = *across * box->height() / box->width();
    const std::optional<int> wholeWidth = side(*across);
    const std::optional<int> wholeHeight = side(*down);
    return wholeWidth && wholeHeight ? std::optional(QSize(*wholeWidth, *wholeHeight)) : std::nullopt;
}

} // namespace Masterplan
