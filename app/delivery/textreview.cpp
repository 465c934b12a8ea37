// SPDX-License-Identifier: GPL-3.0-or-later
#include "textreview.h"

#include "content/bundlefiles.h"
#include "content/jsondocument.h"
#include "sha256.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

std::optional<JsonDocument> open(const QString &folder, const QString &path)
{
    const auto bytes = FolderFiles(folder).read(path, JsonDocument::largestSize);
    const auto document = JsonDocument::parse(bytes.value_or(QByteArray()), path);
    return document ? std::optional(*document) : std::nullopt;
}

QString textFile(const QString &language)
{
    return u"text/%1.json"_s.arg(language);
}

/// Enough of the hash to notice a change that nobody made to deceive.
QString markOf(const QString &text)
{
    return QString::fromLatin1(sha256Of(text.toUtf8()).left(16));
}

/// The place of the language in bundle.json.
QString pointerTo(const JsonDocument &head, const QString &language)
{
    const auto languages = head.root().member(u"languages").children();
    for (qsizetype i = 0; i < languages.size(); ++i) {
        if (languages.at(i).member(u"tag").string() == language)
            return u"/languages/%1"_s.arg(i);
    }
    return {};
}

} // namespace

Result<int, BundleEditError> recordReview(
    const QString &folder, const QString &language, const QString &reviewer, QDate day)
{
    const auto file = u"bundle.json"_s;
    const auto head = open(folder, file);
    const auto texts = open(folder, textFile(language));
    if (!head)
        return failure(BundleEditError{BundleEditProblem::NotJson, file});
    const auto place = pointerTo(*head, language);
    if (place.isEmpty() || !texts)
        return failure(BundleEditError{BundleEditProblem::NoSuchPlace, textFile(language)});
    QList<JsonText::Member> marks;
    for (auto text = texts->root().firstChild(); text.isThere(); text = text.nextSibling())
        marks.append({text.key(), JsonText::string(markOf(text.string()))});
    const auto details = JsonText::object({{u"by"_s, JsonText::string(reviewer)},
        {u"on"_s, JsonText::string(day.toString(Qt::ISODate))}, {u"texts"_s, JsonText::object(marks)}});
    BundleEdit edit(folder);
    const auto key = u"reviewed"_s;
    const bool isThere = head->at(place).member(key).isThere();
    const auto changed
        = isThere ? edit.replace(file, place + u'/' + key, details) : edit.insertMember(file, place, key, details);
    if (!changed)
        return failure(changed.error());
    if (const auto saved = edit.save(); !saved)
        return failure(saved.error());
    return int(marks.size());
}

std::optional<TextReview> readReview(const QString &folder, const QString &language)
{
    const auto head = open(folder, u"bundle.json"_s);
    const auto texts = open(folder, textFile(language));
    const auto place = head ? pointerTo(*head, language) : QString();
    const auto details = place.isEmpty() ? JsonValue() : head->at(place).member(u"reviewed");
    if (!details.member(u"by").isThere() || !texts)
        return {};
    TextReview review{
        details.member(u"by").string(), QDate::fromString(details.member(u"on").string(), Qt::ISODate), {}};
    for (auto text = texts->root().firstChild(); text.isThere(); text = text.nextSibling()) {
        if (details.member(u"texts").member(text.key()).string() != markOf(text.string()))
            review.changed.append(text.key());
    }
    return review;
}

} // namespace Masterplan
