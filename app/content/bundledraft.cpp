// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundledraft.h"
#include "filechecks.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(IdKind kind)
{
    switch (kind) {
    case IdKind::Period:
    case IdKind::Event:
        return u"timeline.json"_s;
    case IdKind::Field:
        return u"fields.json"_s;
    case IdKind::Media:
        return u"media.json"_s;
    case IdKind::Source:
        return u"bundle.json"_s;
    case IdKind::Term:
        return u"glossary.json"_s;
    case IdKind::Tour:
    case IdKind::Stop:
        break;
    }
    return u"tours.json"_s;
}

} // namespace

FindingCode findingCodeOf(JsonProblem problem)
{
    switch (problem) {
    case JsonProblem::Empty:
        return u"json-empty";
    case JsonProblem::EndsEarly:
        return u"json-ends-early";
    case JsonProblem::TextAfterEnd:
        return u"json-text-after-end";
    case JsonProblem::CommaMissing:
        return u"json-comma-missing";
    case JsonProblem::CommaTooMany:
        return u"json-comma-extra";
    case JsonProblem::ColonMissing:
        return u"json-colon-missing";
    case JsonProblem::KeyMissing:
        return u"json-key-missing";
    case JsonProblem::StringNotClosed:
        return u"json-string-open";
    case JsonProblem::LineBreakInString:
        return u"json-line-break";
    case JsonProblem::ControlCharacter:
        return u"json-control-character";
    case JsonProblem::TypographicQuote:
        return u"json-typographic-quote";
    case JsonProblem::SingleQuote:
        return u"json-single-quote";
    case JsonProblem::BadEscape:
        return u"json-escape";
    case JsonProblem::BadNumber:
        return u"json-number";
    case JsonProblem::Comment:
        return u"json-comment";
    case JsonProblem::NotUtf8:
        return u"json-not-utf8";
    case JsonProblem::TooDeep:
        return u"json-too-deep";
    case JsonProblem::TooLarge:
        return u"json-too-large";
    case JsonProblem::BadValue:
        break;
    }
    return u"json-value";
}

BundleDraft::BundleDraft(const BundleFiles &bundleFiles, ProgramVersion programVersion)
    : files(bundleFiles)
    , program(programVersion)
{
    bundle.root = files.root();
    listFiles();
}

void BundleDraft::listFiles()
{
    const auto all = files.list();
    if (all.size() > BundleFiles::mostEntries)
        findings.addFile(u"files-too-many", {}, {QString::number(BundleFiles::mostEntries)});
    for (const auto &entry : all) {
        if (entry.kind == BundleFiles::Kind::LinkOutside)
            findings.addFile(u"file-outside", entry.path);
        else if (entry.kind == BundleFiles::Kind::Special)
            findings.addFile(u"file-special", entry.path);
        entries.insert(entry.path, entry);
    }
}

JsonValue BundleDraft::open(const QString &path, Need need)
{
    listedFiles.insert(path);
    const auto entry = entries.constFind(path);
    if (entry == entries.cend()) {
        if (need == Need::Required) {
            findings.addFile(u"file-missing", path);
            m_unreadable.insert(path);
        }
        return {};
    }
    m_unreadable.insert(path);
    if (entry->kind != BundleFiles::Kind::File)
        return {};
    const auto bytes = files.read(path, JsonDocument::largestSize + 1);
    if (!bytes) {
        findings.addFile(u"file-unreadable", path);
        return {};
    }
    const auto document = readObject(*bytes, path, findings);
    if (!document)
        return {};
    m_documents.emplace(path, *document);
    m_unreadable.remove(path);
    return document->root();
}

bool BundleDraft::knowsAll(IdKind kind) const
{
    return !m_unreadable.contains(fileOf(kind));
}

bool BundleDraft::knowsEveryId() const
{
    return m_unreadable.isEmpty() && !m_hasEntryWithoutId;
}

QString BundleDraft::takeId(ObjectReader &entry, IdKind kind)
{
    const auto value = entry.requiredText(u"id");
    const auto id = value.string();
    m_hasEntryWithoutId |= !isItemId(id);
    if (!value.isThere())
        return {};
    if (!isItemId(id)) {
        findings.add(u"id-invalid", value, {id});
    } else if (isReservedId(id)) {
        findings.add(u"id-reserved", value, {id});
    } else if (const auto owner = owners.constFind(id); owner != owners.cend()) {
        findings.add(u"id-duplicate", value, {id, owner->id.fileName(), QString::number(owner->id.place().line)});
    } else {
        owners.insert(id, {kind, value});
        order.append(id);
    }
    return id;
}

QStringList BundleDraft::refer(ObjectReader &entry, QStringView key, Target target, const QString &from)
{
    QStringList ids;
    const auto values = entry.texts(key);
    for (const auto &value : values) {
        const auto id = value.string();
        if (ids.contains(id)) {
            findings.add(u"reference-twice", value, {id});
        } else {
            refer(value, target, from);
            ids.append(kept(id));
        }
    }
    return ids;
}

void BundleDraft::refer(const JsonValue &id, Target target, const QString &from)
{
    references.append({target, id, from});
}

} // namespace Masterplan
