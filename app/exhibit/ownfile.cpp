// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;
} // namespace

std::optional<JsonDocument> openOwnFile(const QByteArray &bytes, const QString &fileName, FindingList &findings)
{
    auto document = readObject(bytes, fileName, findings);
    if (!document)
        return {};
    const JsonValue version = document->root().member(u"format");
    if (version.isThere() && version.integer() != format) {
        findings.add(u"own-file-format", version, {version.literal()});
        return {};
    }
    return document;
}

QByteArray writtenOwnFile(QList<JsonText::Member> members)
{
    members.prepend({u"format"_s, JsonText::number(format)});
    return JsonText::object(members).onManyLines({}, {}) + '\n';
}

QList<Finding> foundIn(FindingCode code, const QString &path, const QStringList &arguments)
{
    FindingList findings;
    findings.addFile(code, path, arguments);
    return findings.sorted();
}

Result<std::optional<QByteArray>, QList<Finding>> bytesOfOwnFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(foundIn(u"file-unreadable", path));
    return file.read(JsonDocument::largestSize + 1);
}

OwnOutcome saveOwnFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.commit())
        return failure(foundIn(u"own-file-not-saved", path));
    return {};
}

OwnOutcome setAside(const QString &path)
{
    constexpr int mostNames = 1'000;
    for (int number = 1; number <= mostNames; ++number) {
        // QFile never writes over what is there.
        if (QFile::rename(path, u"%1.aside-%2"_s.arg(path).arg(number)))
            return {};
    }
    return failure(foundIn(u"own-file-not-saved", path));
}

} // namespace Masterplan
