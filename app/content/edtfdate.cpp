// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtfdate.h"

#include "edtfparser.h"

namespace Masterplan {

Result<EdtfDate, EdtfError> EdtfDate::parse(QStringView text)
{
    return EdtfParser(text).parse();
}

std::optional<EdtfPoint> EdtfDate::start() const
{
    return m_startKind == EdtfEnd::Given ? std::optional(m_start) : std::nullopt;
}

std::optional<EdtfPoint> EdtfDate::end() const
{
    return m_endKind == EdtfEnd::Given ? std::optional(m_end) : std::nullopt;
}

std::optional<Day> EdtfDate::earliest() const
{
    return m_startKind == EdtfEnd::Given ? std::optional(m_start.earliest) : std::nullopt;
}

std::optional<Day> EdtfDate::latest() const
{
    return m_endKind == EdtfEnd::Given ? std::optional(m_end.latest) : std::nullopt;
}

} // namespace Masterplan
