// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundledraft.h"
#include "languagedirection.h"

#include <QUrl>

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 knownFormat = 1;

bool isKnownFormat(const JsonValue &format, const JsonValue &minimumProgram, BundleDraft &draft)
{
    if (!expectKind(format, JsonKind::Number, draft.findings))
        return true;
    const auto number = format.integer();
    if (number == knownFormat)
        return true;
    const auto needed = ProgramVersion::fromString(minimumProgram.string());
    draft.findings.add(
        u"format-unknown", format, {format.literal(), needed ? needed->toString() : u"?"_s, draft.program.toString()});
    return false;
}

void readIdentity(ObjectReader &manifest, BundleDraft &draft)
{
    auto &bundle = draft.bundle;
    if (const auto id = manifest.requiredText(u"id"); id.isThere()) {
        bundle.id = id.string();
        if (!isBundleId(bundle.id))
            draft.findings.add(u"bundle-id-invalid", id, {bundle.id});
    }
    if (const auto version = manifest.requiredText(u"version"); version.isThere()) {
        bundle.version = version.string();
        if (!BundleVersion::fromString(bundle.version))
            draft.findings.add(u"version-invalid", version, {bundle.version});
    }
    if (const auto needed = manifest.optionalText(u"minimumProgram"); needed.isThere()) {
        bundle.minimumProgram = needed.string();
        const auto version = ProgramVersion::fromString(bundle.minimumProgram);
        if (!version)
            draft.findings.add(u"minimum-program-invalid", needed, {bundle.minimumProgram});
        else if (*version > draft.program)
            draft.findings.add(u"program-too-old", needed, {bundle.minimumProgram, draft.program.toString()});
    }
}

void readImprint(ObjectReader &manifest, BundleDraft &draft)
{
    const auto recommended = [&manifest, &draft](QStringView key) {
        const auto value = manifest.optionalText(key);
        if (!value.isThere() && !manifest.object().member(key).isThere())
            draft.findings.add(u"key-recommended", manifest.object(), {key.toString()});
        return value;
    };
    draft.bundle.publisher = recommended(u"publisher").string();
    const auto licence = recommended(u"licence");
    draft.bundle.licence = licence.string();
    if (licence.isThere() && !isLicenceExpression(draft.bundle.licence))
        draft.findings.add(u"licence-invalid", licence, {draft.bundle.licence});
}

std::optional<Digits> digitsNamed(QStringView name)
{
    if (name == u"latn")
        return Digits::Latin;
    if (name == u"arab")
        return Digits::Arabic;
    if (name == u"arabext")
        return Digits::ExtendedArabic;
    return {};
}

void readLanguage(const JsonValue &value, BundleDraft &draft)
{
    if (!expectKind(value, JsonKind::Object, draft.findings))
        return;
    ObjectReader entry(value, draft.findings);
    Language language;
    const auto tag = entry.requiredText(u"tag");
    language.tag = tag.string();
    language.name = entry.requiredText(u"name").string();
    language.isReviewed = entry.truthOrDetails(u"reviewed");
    language.direction = directionOfLanguage(language.tag);
    language.timelineDirection = language.direction;
    if (const auto digits = entry.optionalText(u"digits"); digits.isThere()) {
        const auto known = digitsNamed(digits.string());
        if (!known)
            draft.findings.add(u"digits-unknown", digits, {digits.string()});
        language.digits = known.value_or(Digits::Latin);
    }
    if (const auto direction = entry.optionalText(u"timelineDirection"); direction.isThere()) {
        const auto name = direction.string();
        if (name != u"ltr" && name != u"rtl")
            draft.findings.add(u"timeline-direction-unknown", direction, {name});
        language.timelineDirection = name == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight;
    }
    entry.noteUnknownKeys();

    if (!tag.isThere())
        return;
    if (!isLanguageTag(language.tag))
        draft.findings.add(u"language-tag-invalid", tag, {language.tag});
    else if (draft.bundle.language(language.tag))
        draft.findings.add(u"language-duplicate", tag, {language.tag});
    else
        draft.bundle.languages.append(language);
}

void readLanguages(ObjectReader &manifest, BundleDraft &draft)
{
    auto &bundle = draft.bundle;
    const auto values = manifest.requiredList(u"languages");
    for (const auto &value : values)
        readLanguage(value, draft);
    const auto list = manifest.object().member(u"languages");
    if (list.is(JsonKind::Array) && values.isEmpty())
        draft.findings.add(u"languages-empty", list);

    const auto main = manifest.requiredText(u"defaultLanguage");
    if (!main.isThere())
        return;
    bundle.defaultLanguage = main.string();
    const auto isMain = [&bundle](const Language &language) { return language.tag == bundle.defaultLanguage; };
    if (!values.isEmpty() && !bundle.language(bundle.defaultLanguage))
        draft.findings.add(u"default-language-unknown", main, {bundle.defaultLanguage});
    std::stable_partition(bundle.languages.begin(), bundle.languages.end(), isMain);
}

void readSources(ObjectReader &manifest, BundleDraft &draft)
{
    const auto values = manifest.optionalList(u"sources");
    for (const auto &value : values) {
        if (!expectKind(value, JsonKind::Object, draft.findings))
            continue;
        ObjectReader entry(value, draft.findings);
        Source source;
        source.id = draft.takeId(entry, IdKind::Source);
        source.citation = entry.optionalText(u"citation").string();
        const auto address = entry.optionalText(u"url");
        source.url = address.string();
        const QUrl url(source.url, QUrl::StrictMode);
        const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
        if (address.isThere() && (!url.isValid() || !isWeb || url.host().isEmpty()))
            draft.findings.add(u"url-invalid", address, {source.url});
        entry.noteUnknownKeys();
        draft.bundle.sources.append(source);
    }
}

void readAccents(const JsonValue &accents, BundleDraft &draft)
{
    for (auto accent = accents.firstChild(); accent.isThere(); accent = accent.nextSibling()) {
        draft.references.append({BundleDraft::Target::Accent, accent, {}});
        if (!expectKind(accent, JsonKind::String, draft.findings))
            continue;
        const auto colour = accent.string();
        const auto contrast = contrastAgainstWhite(colour);
        if (!contrast)
            draft.findings.add(u"colour-invalid", accent, {colour});
        else if (*contrast < 7.0)
            draft.findings.add(u"colour-contrast", accent, {colour, QString::number(*contrast, 'f', 1)});
        draft.bundle.accents.insert(accent.key(), colour.toLower());
    }
}

void readTheme(ObjectReader &manifest, BundleDraft &draft)
{
    const auto value = manifest.optionalObject(u"theme");
    if (!value.isThere())
        return;
    ObjectReader theme(value, draft.findings);
    readAccents(theme.optionalObject(u"accent"), draft);
    theme.noteUnknownKeys();
}

} // namespace

bool readManifest(BundleDraft &draft)
{
    const auto root = draft.open(u"bundle.json"_s, BundleDraft::Need::Required);
    if (!root.isThere())
        return true;
    ObjectReader manifest(root, draft.findings);
    if (!isKnownFormat(manifest.required(u"format"), manifest.optional(u"minimumProgram"), draft))
        return false;
    readIdentity(manifest, draft);
    readLanguages(manifest, draft);
    readImprint(manifest, draft);
    readSources(manifest, draft);
    draft.bundle.pictures = draft.refer(manifest, u"media", BundleDraft::Target::Media, {});
    draft.bundle.attract = draft.refer(manifest, u"attract", BundleDraft::Target::Media, {});
    readTheme(manifest, draft);
    manifest.noteUnknownKeys();
    return true;
}

} // namespace Masterplan
