// SPDX-License-Identifier: GPL-3.0-or-later
#include "importedtimeline.h"
#include "jsonedit.h"
#include "localizedtext.h"

#include <QSet>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

QByteArray fileOf(const QList<JsonText::Member> &members)
{
    return JsonText::object(members).onManyLines({}, {}) + '\n';
}

/// Adds to a list of objects those that are not there yet, by their id.
void addMissing(
    QByteArray &file, const QString &list, const QString &idKey, const QList<std::pair<QString, JsonText>> &entries)
{
    auto edit = JsonEdit::open(file);
    if (!edit)
        return;
    const auto pointer = u'/' + list;
    if (!edit->document().at(pointer).isThere())
        (void)edit->insertMember({}, list, JsonText::list({}));
    QSet<QString> there;
    const auto children = edit->document().at(pointer).children();
    for (const auto &child : children)
        there.insert(child.member(idKey).string());
    auto place = children.size();
    for (const auto &[id, entry] : entries) {
        if (!there.contains(id) && edit->insertElement(pointer, place, entry))
            ++place;
    }
    file = edit->bytes();
}

void addTexts(QByteArray &file, const QList<JsonText::Member> &texts)
{
    auto edit = JsonEdit::open(file);
    if (!edit)
        return;
    for (const auto &[key, text] : texts)
        (void)edit->insertMember({}, key, text); // one that is there already stays
    file = edit->bytes();
}

QString fieldId(qsizetype index)
{
    return u"group-%1"_s.arg(index + 1);
}

QList<std::pair<QString, JsonText>> entriesOf(const QList<ImportedItem> &items, const QStringList &groups)
{
    QList<std::pair<QString, JsonText>> entries;
    for (const auto &item : items) {
        QList<JsonText::Member> members{{u"id"_s, JsonText::string(item.id)}, {u"when"_s, JsonText::string(item.when)}};
        if (!item.group.isEmpty())
            members.append({u"related"_s, JsonText::list({JsonText::string(fieldId(groups.indexOf(item.group)))})});
        entries.append({item.id, JsonText::object(members)});
    }
    return entries;
}

/// A timeline has no word for what its groups are.
QString headingOfFields(const QString &language)
{
    const auto base = language.section(u'-', 0, 0);
    return base == u"de" ? u"Themen"_s : base == u"en" ? u"Topics"_s : u"\u2022"_s;
}

QList<JsonText::Member> textsOf(const ImportedTimeline &timeline, const QString &language)
{
    QList<JsonText::Member> texts;
    const auto add = [&texts](QStringView id, Slot slot, const QString &text) {
        if (!text.isEmpty())
            texts.append({textKey(id, slot), JsonText::string(text)});
    };
    add(ReservedId::exhibition, Slot::Title, timeline.title.isEmpty() ? u"TimelineJS"_s : timeline.title);
    add(ReservedId::exhibition, Slot::Body, timeline.body);
    if (!timeline.groups.isEmpty())
        add(ReservedId::fields, Slot::Title, headingOfFields(language));
    for (const auto &items : {timeline.periods, timeline.events}) {
        for (const auto &item : items) {
            add(item.id, Slot::Label, item.displayDate);
            add(item.id, Slot::Title, item.headline);
            add(item.id, Slot::Body, item.body);
        }
    }
    for (qsizetype i = 0; i < timeline.groups.size(); ++i)
        add(fieldId(i), Slot::Title, timeline.groups.at(i));
    return texts;
}

} // namespace

QMap<QString, QByteArray> bundleFrom(
    const ImportedTimeline &timeline, const ImportTarget &target, const QMap<QString, QByteArray> &existing)
{
    auto files = existing;
    const auto begin = [&files](const QString &path, const QList<JsonText::Member> &members) -> QByteArray & {
        auto &file = files[path];
        if (file.isEmpty())
            file = fileOf(members);
        return file;
    };
    auto &head = begin(u"bundle.json"_s,
        {{u"format"_s, JsonText::number(1)}, {u"id"_s, JsonText::string(target.id)},
            {u"version"_s, JsonText::string(target.version)}, {u"defaultLanguage"_s, JsonText::string(target.language)},
            {u"languages"_s, JsonText::list({})}});
    addMissing(head, u"languages"_s, u"tag"_s,
        {{target.language,
            JsonText::object({{u"tag"_s, JsonText::string(target.language)},
                {u"name"_s, JsonText::string(target.languageName)}, {u"reviewed"_s, JsonText::boolean(false)}})}});
    auto &story = begin(u"timeline.json"_s, {{u"periods"_s, JsonText::list({})}, {u"events"_s, JsonText::list({})}});
    addMissing(story, u"periods"_s, u"id"_s, entriesOf(timeline.periods, timeline.groups));
    addMissing(story, u"events"_s, u"id"_s, entriesOf(timeline.events, timeline.groups));
    auto &fields = begin(u"fields.json"_s, {{u"fields"_s, JsonText::list({})}});
    QList<std::pair<QString, JsonText>> groups;
    for (qsizetype i = 0; i < timeline.groups.size(); ++i)
        groups.append({fieldId(i),
            JsonText::object({{u"id"_s, JsonText::string(fieldId(i))}, {u"number"_s, JsonText::number(i + 1)}})});
    addMissing(fields, u"fields"_s, u"id"_s, groups);
    addTexts(begin(u"text/%1.json"_s.arg(target.language), {}), textsOf(timeline, target.language));
    return files;
}

} // namespace Masterplan
