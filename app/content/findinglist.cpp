// SPDX-License-Identifier: GPL-3.0-or-later
#include "findinglist.h"

#include <algorithm>
#include <tuple>

namespace Masterplan {

void FindingList::add(FindingCode code, const JsonValue &value, const QStringList &arguments)
{
    if (count(code))
        keep(code, value.fileName(), value.place(), value.pointer(), arguments);
}

void FindingList::addAtKey(FindingCode code, const JsonValue &member, const QStringList &arguments)
{
    if (count(code))
        keep(code, member.fileName(), member.place(member.keySpan().begin), member.pointer(), arguments);
}

void FindingList::addInside(FindingCode code, const JsonValue &string, qsizetype position, const QStringList &arguments)
{
    if (count(code))
        keep(code, string.fileName(), string.place(string.offsetOf(position)), string.pointer(), arguments);
}

void FindingList::addFile(FindingCode code, const QString &file, const QStringList &arguments)
{
    if (count(code))
        keep(code, file, {0, 0}, {}, arguments);
}

void FindingList::addAt(FindingCode code, const QString &file, JsonPlace place, const QStringList &arguments)
{
    if (count(code))
        keep(code, file, place, {}, arguments);
}

bool FindingList::count(FindingCode code)
{
    m_hasErrors |= code.kind().severity == Severity::Error;
    return ++m_counts[code.index()] <= mostOfAKind;
}

void FindingList::keep(
    FindingCode code, const QString &file, JsonPlace place, const QString &pointer, const QStringList &arguments)
{
    const auto &kind = code.kind();
    m_findings.append(
        {kind.severity, QStringView(kind.code).toString(), file, place.line, place.column, pointer, arguments});
}

QList<Finding> FindingList::sorted() const
{
    auto all = m_findings;
    for (size_t index = 0; index < m_counts.size(); ++index) {
        constexpr FindingCode more = u"more-of-the-same";
        if (m_counts[index] > mostOfAKind)
            all.append({more.kind().severity, QStringView(more.kind().code).toString(), {}, 0, 0, {},
                {QStringView(findingKinds[index].code).toString(), QString::number(m_counts[index] - mostOfAKind)}});
    }
    std::stable_sort(all.begin(), all.end(), [](const Finding &a, const Finding &b) {
        return std::tie(b.severity, a.file, a.line, a.column) < std::tie(a.severity, b.file, b.line, b.column);
    });
    return all;
}

} // namespace Masterplan
