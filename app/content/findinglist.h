// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "findingtable.h"
#include "jsondocument.h"

#include <array>

namespace Masterplan {

/// Collects what a reader finds. Of each kind it keeps the first 200 and the number of the rest.
class FindingList final {
public:
    static constexpr int mostOfAKind = 200;

    /// About a value, at its first character.
    void add(FindingCode code, const JsonValue &value, const QStringList &arguments = {});
    /// About a member, at its name.
    void addAtKey(FindingCode code, const JsonValue &member, const QStringList &arguments = {});
    /// About a character inside a string, counted from 0 in UTF-16 units.
    void addInside(FindingCode code, const JsonValue &string, qsizetype position, const QStringList &arguments = {});
    /// About a file as a whole or, with `place`, about a place in a file that is not JSON.
    void addFile(FindingCode code, const QString &file, const QStringList &arguments = {});
    void addAt(FindingCode code, const QString &file, JsonPlace place, const QStringList &arguments = {});

    [[nodiscard]] bool hasErrors() const { return m_hasErrors; }
    /// Errors first, then by file and line.
    [[nodiscard]] QList<Finding> sorted() const;

private:
    /// Whether it is to be kept. Its place is worth finding out only then: that takes as long as the file is.
    bool count(FindingCode code);
    void keep(
        FindingCode code, const QString &file, JsonPlace place, const QString &pointer, const QStringList &arguments);

    QList<Finding> m_findings;
    std::array<int, findingKinds.size()> m_counts{};
    bool m_hasErrors = false;
};

} // namespace Masterplan
