// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "content/finding.h"
#include "content/jsontext.h"
#include "content/objectreader.h"
#include "content/result.h"

namespace Masterplan {

/// What came of reading a file of a presenter's own.
template<typename Value>
struct OwnReading {
    std::optional<Value> value; ///< empty exactly when there is a finding of severity Error
    QList<Finding> findings;
};

using OwnOutcome = Result<void, QList<Finding>>;

/// The document of a file in format 1; nothing, and what is wrong, where it is none.
[[nodiscard]] std::optional<JsonDocument> openOwnFile(
    const QByteArray &bytes, const QString &fileName, FindingList &findings);

/// Reads a file by a function of its root object, which findings call `fileName`.
template<typename Value>
[[nodiscard]] OwnReading<Value> readOwnFile(
    const QByteArray &bytes, const QString &fileName, Value (*read)(const JsonValue &, FindingList &))
{
    FindingList findings;
    OwnReading<Value> reading;
    if (const auto document = openOwnFile(bytes, fileName, findings))
        reading.value = read(document->root(), findings);
    if (findings.hasErrors())
        reading.value.reset();
    reading.findings = findings.sorted();
    return reading;
}

/// A file in format 1 with these members.
[[nodiscard]] QByteArray writtenOwnFile(QList<JsonText::Member> members);

/// A finding about a file as a whole.
[[nodiscard]] QList<Finding> foundIn(FindingCode code, const QString &path, const QStringList &arguments = {});

/// The bytes of a file; nothing where there is no file, a finding where it cannot be read.
[[nodiscard]] Result<std::optional<QByteArray>, QList<Finding>> bytesOfOwnFile(const QString &path);

/// Saves the file whole or not at all, in a folder that is made where it is not there.
OwnOutcome saveOwnFile(const QString &path, const QByteArray &bytes);

/// Gives a file that was not understood another name beside its own, so that it is never written over.
OwnOutcome setAside(const QString &path);

} // namespace Masterplan
