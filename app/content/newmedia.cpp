// SPDX-License-Identifier: GPL-3.0-or-later
#include "newmedia.h"

#include "bundlefiles.h"
#include "bundlerules.h"
#include "jsondocument.h"
#include "mediarules.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

QString mediaFile()
{
    return u"media.json"_s;
}

template<typename Entry>
bool hasId(const QList<Entry> &entries, const QString &id)
{
    return std::any_of(entries.begin(), entries.end(), [&id](const Entry &entry) { return entry.id == id; });
}

/// The members of an entry, of which a new one lacks those that say nothing.
QList<std::pair<QString, QString>> membersOf(const MediaItem &item)
{
    return {{u"file"_s, item.file}, {u"kind"_s, mediaKindName(item.kind).toString()}, {u"credit"_s, item.credit},
        {u"licence"_s, item.licence}, {u"source"_s, item.source}, {u"captions"_s, item.captions},
        {u"description"_s, item.description}};
}

JsonDocument opened(BundleEdit &edit, const QString &file)
{
    const auto document = JsonDocument::parse(edit.bytes(file).value_or(QByteArray()), file);
    return document ? *document : *JsonDocument::parse("{}");
}

/// The place in the file of what has this id in one of these lists.
QString pointerTo(const JsonDocument &document, const QStringList &lists, const QString &id)
{
    for (const auto &list : lists) {
        const auto entries = document.root().member(list).children();
        for (const auto &entry : entries) {
            if (entry.member(u"id").string() == id)
                return entry.pointer();
        }
    }
    return {};
}

bool writeBack(const QString &path, const std::optional<QByteArray> &bytes)
{
    if (!bytes)
        return QFile::remove(path);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
}

} // namespace

QString idFromName(const QString &fileName)
{
    auto name = QFileInfo(fileName).completeBaseName().toLower();
    for (const auto &[letter, letters] : {std::pair{u"ä"_s, u"ae"_s}, {u"ö"_s, u"oe"_s}, {u"ü"_s, u"ue"_s},
             {u"ß"_s, u"ss"_s}, {u"ø"_s, u"o"_s}, {u"æ"_s, u"ae"_s}, {u"ı"_s, u"i"_s}, {u"ł"_s, u"l"_s}})
        name.replace(letter, letters);
    QString id;
    const auto letters = name.normalized(QString::NormalizationForm_KD);
    for (const auto letter : letters) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            id += letter;
        else if (letter.category() != QChar::Mark_NonSpacing && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    id.truncate(60);
    if (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? u"media"_s : id;
}

bool isIdTaken(const QString &id, const Bundle &bundle)
{
    const bool isOfTour = std::any_of(bundle.tours.begin(), bundle.tours.end(),
        [&id](const Tour &tour) { return tour.id == id || hasId(tour.stops, id); });
    return isReservedId(id) || isOfTour || hasId(bundle.periods, id) || hasId(bundle.events, id)
        || hasId(bundle.fields, id) || hasId(bundle.media, id) || hasId(bundle.sources, id)
        || bundle.glossary.contains(id);
}

QString freeId(const QString &wanted, const QString &folder, const Bundle &bundle)
{
    const auto files = FolderFiles(folder).list();
    const auto hasFile = [&files](const QString &id) {
        return std::any_of(files.begin(), files.end(),
            [start = u"media/%1."_s.arg(id)](const BundleFiles::Entry &file) { return file.path.startsWith(start); });
    };
    auto id = wanted;
    for (int number = 2; isIdTaken(id, bundle) || hasFile(id) || !isBundlePath(u"media/%1.x"_s.arg(id)); ++number)
        id = wanted + u"-%1"_s.arg(number);
    return id;
}

MediaAddition::MediaAddition(const QString &folder)
    : m_folder(folder)
    , m_edits{BundleEdit(folder), BundleEdit(folder), BundleEdit(folder)}
{
}

Result<MediaAddition, BundleEditError> MediaAddition::prepare(
    const QString &folder, const Bundle &bundle, const NewMedia &media)
{
    MediaAddition addition(folder);
    if (auto added = addition.addWords(media); !added)
        return failure(added.error());
    auto entered = hasId(bundle.media, media.item.id) ? addition.fillEntry(media.item) : addition.addEntry(media.item);
    if (!entered)
        return failure(entered.error());
    if (auto shown = addition.show(media); !shown)
        return failure(shown.error());
    return addition;
}

BundleEdit::Outcome MediaAddition::addWords(const NewMedia &media)
{
    for (auto language = media.texts.cbegin(); language != media.texts.cend(); ++language) {
        for (auto text = language->cbegin(); text != language->cend(); ++text) {
            if (auto set = m_edits[Words].setText(language.key(), media.item.id, text.key(), *text); !set)
                return set;
        }
    }
    return {};
}

BundleEdit::Outcome MediaAddition::addEntry(const MediaItem &item)
{
    auto &edit = m_edits[Entry];
    if (auto begun = edit.begin(mediaFile()); !begun)
        return begun;
    if (!opened(edit, mediaFile()).root().member(u"media").isThere()) {
        if (auto inserted = edit.insertMember(mediaFile(), {}, u"media"_s, JsonText::list({})); !inserted)
            return inserted;
    }
    QList<JsonText::Member> members{{u"id"_s, JsonText::string(item.id)}};
    const auto all = membersOf(item);
    for (const auto &[key, value] : all) {
        if (!value.isEmpty())
            members.append({key, JsonText::string(value)});
    }
    members.append({u"reviewed"_s, JsonText::boolean(false)});
    const auto place = opened(edit, mediaFile()).root().member(u"media").size();
    return edit.insertElement(mediaFile(), u"/media", place, JsonText::object(members));
}

BundleEdit::Outcome MediaAddition::fillEntry(const MediaItem &item)
{
    auto &edit = m_edits[Entry];
    const auto place = pointerTo(opened(edit, mediaFile()), {u"media"_s}, item.id);
    const auto all = membersOf(item);
    for (const auto &[key, value] : all) {
        if (value.isEmpty())
            continue;
        const bool isThere = opened(edit, mediaFile()).at(place).member(key).isThere();
        auto written = isThere ? edit.replace(mediaFile(), place + u'/' + key, JsonText::string(value))
                               : edit.insertMember(mediaFile(), place, key, JsonText::string(value));
        if (!written)
            return written;
    }
    return {};
}

BundleEdit::Outcome MediaAddition::show(const NewMedia &media)
{
    if (media.shownWith.isEmpty())
        return {};
    auto &edit = m_edits[Showing];
    QString file = u"bundle.json"_s;
    QString place;
    if (media.shownWith != ReservedId::exhibition) {
        file = u"timeline.json"_s;
        place = pointerTo(opened(edit, file), {u"periods"_s, u"events"_s}, media.shownWith);
    }
    if (media.shownWith != ReservedId::exhibition && place.isEmpty()) {
        file = u"fields.json"_s;
        place = pointerTo(opened(edit, file), {u"fields"_s}, media.shownWith);
        if (place.isEmpty())
            return failure(BundleEditError{BundleEditProblem::NoSuchPlace, file});
    }
    const auto document = opened(edit, file);
    const auto id = JsonText::string(media.item.id);
    if (media.role != NewMedia::Role::Medium) {
        const auto key = media.role == NewMedia::Role::Pictogram ? u"pictogram"_s : u"signLanguage"_s;
        return document.at(place).member(key).isThere() ? edit.replace(file, place + u'/' + key, id)
                                                        : edit.insertMember(file, place, key, id);
    }
    const auto list = document.at(place + u"/media"_s);
    if (!list.isThere())
        return edit.insertMember(file, place, u"media"_s, JsonText::list({id}));
    const auto there = list.children();
    const bool isShown = std::any_of(
        there.begin(), there.end(), [&media](const JsonValue &shown) { return shown.string() == media.item.id; });
    return isShown ? BundleEdit::Outcome() : edit.insertElement(file, place + u"/media"_s, list.size(), id);
}

QStringList MediaAddition::files() const
{
    QStringList files;
    for (const auto &edit : m_edits)
        files += edit.changedFiles();
    return files;
}

Result<void, BundleEditError> MediaAddition::save()
{
    QList<std::pair<QString, std::optional<QByteArray>>> before;
    const auto changed = files();
    for (const auto &file : changed) {
        const auto path = m_folder + u'/' + file;
        before.append({path, FolderFiles(m_folder).read(file, JsonDocument::largestSize + 1)});
    }
    for (auto &edit : m_edits) {
        const auto saved = edit.save();
        if (saved)
            continue;
        for (const auto &[path, bytes] : std::as_const(before)) {
            QFile file(path);
            const bool isChanged = file.exists() != bytes.has_value()
                || (file.open(QIODevice::ReadOnly) && bytes && file.readAll() != *bytes);
            if (isChanged)
                (void)writeBack(path, bytes);
        }
        return saved;
    }
    return {};
}

} // namespace Masterplan
