// SPDX-License-Identifier: GPL-3.0-or-later
#include "packedmanifest.h"

#include "content/jsondocument.h"
#include "content/jsontext.h"
#include "content/mediarules.h"
#include "packedlayout.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 knownFormat = 1;

constexpr std::array rootFiles{
    u"bundle.json", u"fields.json", u"glossary.json", u"media.json", u"timeline.json", u"tours.json"};

template<typename Names>
bool holds(const Names &names, QStringView name)
{
    return std::any_of(names.begin(), names.end(), [name](QStringView candidate) { return candidate == name; });
}

bool isHash(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
    });
}

bool isDeeper(const JsonValue &value, int levels)
{
    if (!value.is(JsonKind::Object) && !value.is(JsonKind::Array))
        return false;
    if (levels == 0)
        return true;
    for (auto child = value.firstChild(); child.isThere(); child = child.nextSibling()) {
        if (isDeeper(child, levels - 1))
            return true;
    }
    return false;
}

Result<void, Refusal> checkKeys(const JsonValue &object, std::initializer_list<QStringView> known)
{
    for (auto member = object.firstChild(); member.isThere(); member = member.nextSibling()) {
        if (std::find(known.begin(), known.end(), member.key()) == known.end())
            return refuse(u"manifest-unknown-key", {member.key()});
    }
    return {};
}

Result<PackedFile, Refusal> readFile(const JsonValue &value)
{
    if (!value.is(JsonKind::Object))
        return refuse(u"manifest-value", {u"files"_s});
    if (const auto keys = checkKeys(value, {u"path", u"size", u"sha256", u"offset"}); !keys)
        return failure(keys.error());
    const auto path = value.member(u"path");
    const auto hash = value.member(u"sha256");
    const auto size = value.member(u"size").integer();
    const auto offset = value.member(u"offset").integer();
    if (!path.is(JsonKind::String))
        return refuse(u"manifest-value", {u"path"_s});
    if (!size || *size < 0)
        return refuse(u"manifest-value", {u"size"_s});
    if (!hash.is(JsonKind::String) || !isHash(hash.string()))
        return refuse(u"manifest-value", {u"sha256"_s});
    if (!offset)
        return refuse(u"manifest-value", {u"offset"_s});
    if (const auto allowed = checkPackedFile(path.string(), *size); !allowed)
        return failure(allowed.error());
    return PackedFile{path.string(), *size, hash.string().toLatin1(), *offset};
}

/// Paths hold no capital letters, so they are as different after case folding as before.
Result<void, Refusal> checkPaths(const QList<PackedFile> &files)
{
    QSet<QString> paths;
    QSet<QString> folders;
    for (const auto &file : files) {
        if (paths.contains(file.path))
            return refuse(u"path-twice", {file.path});
        paths.insert(file.path);
        for (auto slash = file.path.indexOf(u'/'); slash >= 0; slash = file.path.indexOf(u'/', slash + 1))
            folders.insert(file.path.left(slash));
    }
    for (const auto &file : files) {
        if (folders.contains(file.path))
            return refuse(u"path-twice", {file.path});
    }
    return {};
}

Result<void, Refusal> readFiles(const JsonValue &list, qsizetype manifestSize, PackedManifest &manifest)
{
    if (!list.is(JsonKind::Array))
        return refuse(u"manifest-value", {u"files"_s});
    if (list.size() > PackedManifest::mostFiles)
        return refuse(u"manifest-too-many-files");
    for (auto value = list.firstChild(); value.isThere(); value = value.nextSibling()) {
        const auto file = readFile(value);
        if (!file)
            return failure(file.error());
        manifest.files.append(*file);
    }
    if (auto paths = checkPaths(manifest.files); !paths)
        return paths;
    if (!manifest.file(u"bundle.json"))
        return refuse(u"manifest-value", {u"bundle.json"_s});
    qint64 offset = 0;
    for (const auto &file : std::as_const(manifest.files)) {
        if (file.offset != offset + localHeaderSize(file.path))
            return refuse(u"manifest-value", {u"offset"_s});
        offset = file.offset + file.size;
    }
    if (packedSize(manifest, manifestSize, largestSignature) > PackedManifest::largestBundle)
        return refuse(u"size-total");
    return {};
}

Result<void, Refusal> readHead(const JsonValue &root, PackedManifest &manifest)
{
    manifest.id = root.member(u"id").string();
    if (!root.member(u"id").is(JsonKind::String) || !isBundleId(manifest.id))
        return refuse(u"manifest-value", {u"id"_s});
    const auto version = BundleVersion::fromString(root.member(u"version").string());
    if (!version)
        return refuse(u"manifest-value", {u"version"_s});
    manifest.version = *version;
    if (const auto needed = root.member(u"minimumProgram"); needed.isThere()) {
        manifest.minimumProgram = ProgramVersion::fromString(needed.string());
        if (!manifest.minimumProgram)
            return refuse(u"manifest-value", {u"minimumProgram"_s});
    }
    if (const auto expires = root.member(u"expires"); expires.isThere()) {
        const auto day = QDate::fromString(expires.string(), Qt::ISODate);
        if (!day.isValid() || day.toString(Qt::ISODate) != expires.string())
            return refuse(u"manifest-value", {u"expires"_s});
        manifest.expires = day;
    }
    return {};
}

Result<void, Refusal> checkFormat(const JsonValue &root, ProgramVersion program)
{
    const auto format = root.member(u"format");
    if (!format.integer())
        return refuse(u"manifest-value", {u"format"_s});
    if (format.integer() == knownFormat)
        return {};
    const auto needed = ProgramVersion::fromString(root.member(u"minimumProgram").string());
    return refuse(u"manifest-format", {format.literal(), needed ? needed->toString() : u"?"_s, program.toString()});
}

} // namespace

QString PackedManifest::title() const
{
    return id + u' ' + version.toString();
}

const PackedFile *PackedManifest::file(QStringView path) const
{
    const auto found
        = std::find_if(files.begin(), files.end(), [path](const PackedFile &file) { return file.path == path; });
    return found == files.end() ? nullptr : &*found;
}

qint64 PackedManifest::contentSize() const
{
    qint64 sum = 0;
    for (const auto &file : files)
        sum += file.size;
    return sum;
}

QByteArray PackedManifest::toJson() const
{
    QList<JsonText::Member> members{{u"format"_s, JsonText::number(knownFormat)}, {u"id"_s, JsonText::string(id)},
        {u"version"_s, JsonText::string(version.toString())}};
    if (minimumProgram)
        members.append({u"minimumProgram"_s, JsonText::string(minimumProgram->toString())});
    if (expires)
        members.append({u"expires"_s, JsonText::string(expires->toString(Qt::ISODate))});
    QList<JsonText> list;
    for (const auto &file : files) {
        list.append(JsonText::object({{u"path"_s, JsonText::string(file.path)},
            {u"size"_s, JsonText::number(file.size)}, {u"sha256"_s, JsonText::string(QString::fromLatin1(file.sha256))},
            {u"offset"_s, JsonText::number(file.offset)}}));
    }
    members.append({u"files"_s, JsonText::list(list)});
    return JsonText::object(members).onManyLines({}, {}) + '\n';
}

Result<PackedManifest, Refusal> PackedManifest::fromJson(const QByteArray &bytes, ProgramVersion program)
{
    if (bytes.size() > largestSize)
        return refuse(u"manifest-too-large");
    const auto document = JsonDocument::parse(bytes, u"manifest.json"_s);
    if (!document) {
        if (document.error().problem == JsonProblem::TooDeep)
            return refuse(u"manifest-too-deep");
        return refuse(u"manifest-not-json", {QString::number(document.error().place.line)});
    }
    const auto root = document->root();
    if (document->hasByteOrderMark() || !root.is(JsonKind::Object))
        return refuse(u"manifest-not-json", {u"1"_s});
    if (isDeeper(root, deepestNesting))
        return refuse(u"manifest-too-deep");
    if (const auto twice = document->duplicates(); !twice.isEmpty())
        return refuse(u"manifest-duplicate-key", {twice.first().key()});
    if (const auto format = checkFormat(root, program); !format)
        return failure(format.error());
    if (const auto keys = checkKeys(root, {u"format", u"id", u"version", u"minimumProgram", u"expires", u"files"});
        !keys)
        return failure(keys.error());
    PackedManifest manifest;
    if (const auto head = readHead(root, manifest); !head)
        return failure(head.error());
    if (const auto files = readFiles(root.member(u"files"), bytes.size(), manifest); !files)
        return failure(files.error());
    return manifest;
}

Result<void, Refusal> checkPackedFile(const QString &path, qint64 size)
{
    if (!isBundlePath(path))
        return refuse(u"path-invalid", {path});
    const auto folder = QStringView(path).left(std::max<qsizetype>(path.indexOf(u'/'), 0));
    const bool isJson = path.endsWith(u".json");
    if (!isJson && !mediaKindOfFile(path) && !path.endsWith(u".vtt"))
        return refuse(u"path-type", {path});
    const auto isText = [&path] { return isLanguageTag(QStringView(path).mid(5).chopped(5)); };
    const bool isInPlace = folder.isEmpty() ? holds(rootFiles, path)
        : folder == u"text"                 ? isJson && isText()
                                            : folder == u"media" && !isJson;
    if (!isInPlace)
        return refuse(u"path-invalid", {path});
    if (size > (isJson ? PackedManifest::largestJson : largestMediaFile))
        return refuse(u"size-file", {path});
    return {};
}

} // namespace Masterplan
