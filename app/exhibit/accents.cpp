// SPDX-License-Identifier: GPL-3.0-or-later
#include "accents.h"

#include <QStringView>
#include <array>

namespace Masterplan {

namespace {

constexpr std::array<QStringView, 3> periodAccents{u"#0F5C6E", u"#704500", u"#5A2A6E"};
constexpr std::array<QStringView, 7> fieldAccents{
    u"#1F4E9E", u"#8F3505", u"#155A38", u"#8A1F5C", u"#0F5C6E", u"#704500", u"#5A2A6E"};

} // namespace

QString periodAccent(qsizetype index)
{
    return periodAccents.at(static_cast<std::size_t>(index) % periodAccents.size()).toString();
}

QString fieldAccent(qsizetype index)
{
    return fieldAccents.at(static_cast<std::size_t>(index) % fieldAccents.size()).toString();
}

QString eventAccent()
{
    return QStringLiteral("#A80D26");
}

} // namespace Masterplan
