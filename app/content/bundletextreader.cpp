// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundledraft.h"
#include "languagereport.h"
#include "languagetag.h"
#include "plainlanguage.h"
#include "sentences.h"

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTeaser = 60;

QString textPath(const QString &language)
{
    return u"text/"_s + language + u".json"_s;
}

bool hasControlCharacter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return (character < u' ' && character != u'\n' && character != u'\t') || character == QChar(0x7F);
    });
}

/// The words of one language and where each stands.
struct Texts {
    QString language;
    JsonValue root;
    QHash<QString, JsonValue> places;

    [[nodiscard]] bool has(const QString &key) const { return places.contains(key); }
};

/// Whether the text belongs to something in the bundle; a finding where not.
bool isTextOfSomething(const JsonValue &member, bool knowsEveryId, BundleDraft &draft)
{
    const auto key = member.key();
    const auto dot = key.lastIndexOf(u'.');
    const auto id = key.left(std::max<qsizetype>(dot, 0));
    const auto slot = key.mid(dot + 1);
    if (dot <= 0 || slot.isEmpty())
        draft.findings.addAtKey(u"text-key-invalid", member, {key});
    else if (!slotFromName(slot))
        draft.findings.addAtKey(u"text-slot-unknown", member, {slot});
    else if (knowsEveryId && !isReservedId(id) && !draft.owners.contains(id))
        draft.findings.addAtKey(u"text-item-unknown", member, {id});
    else
        return true;
    return false;
}

void checkWords(const JsonValue &member, BundleDraft &draft)
{
    const auto text = member.string();
    if (hasControlCharacter(text))
        draft.findings.add(u"text-control-character", member);
    const auto length = text.toUcs4().size();
    if (member.key().endsWith(u".teaser") && length > longestTeaser)
        draft.findings.add(u"teaser-long", member, {QString::number(length)});
}

/// Einfache Sprache lives by short sentences.
void checkSentences(const Texts &texts, BundleDraft &draft)
{
    SentenceLengths lengths;
    for (auto member = texts.root.firstChild(); member.isThere(); member = member.nextSibling()) {
        if (!member.is(JsonKind::String) || !texts.has(member.key()) || !hasSentences(member.key()))
            continue;
        const auto text = member.string();
        const auto sentences = sentencesOf(text);
        for (const auto &sentence : sentences) {
            const auto words = text.sliced(sentence.start, sentence.length);
            const auto count = wordsIn(words);
            lengths.add(count);
            if (count > PlainLanguage::mostWords)
                draft.findings.addInside(u"sentence-long", member, sentence.start, {QString::number(count), words});
        }
    }
    if (lengths.areTooLongOnAverage())
        draft.findings.add(
            u"sentences-long", texts.root, {QString::number(lengths.words), QString::number(lengths.sentences)});
}

Texts readLanguageFile(const Language &language, bool knowsEveryId, BundleDraft &draft)
{
    Texts texts;
    texts.language = language.tag;
    texts.root = draft.open(textPath(language.tag), BundleDraft::Need::Optional);
    auto &table = draft.bundle.texts[language.tag];
    for (auto member = texts.root.firstChild(); member.isThere(); member = member.nextSibling()) {
        if (!isTextOfSomething(member, knowsEveryId, draft))
            continue;
        const bool isText = expectKind(member, JsonKind::String, draft.findings);
        if (isText && member.string().trimmed().isEmpty())
            continue;
        texts.places.insert(member.key(), member);
        if (!isText)
            continue;
        checkWords(member, draft);
        table.insert(member.key(), member.string());
    }
    if (isSimpleLanguage(language.tag))
        checkSentences(texts, draft);
    return texts;
}

QSet<QString> signLanguageClips(const Bundle &bundle)
{
    QSet<QString> ids;
    const auto add = [&ids](const Item &item) { ids.insert(item.signLanguage); };
    std::for_each(bundle.periods.cbegin(), bundle.periods.cend(), add);
    std::for_each(bundle.events.cbegin(), bundle.events.cend(), add);
    std::for_each(bundle.fields.cbegin(), bundle.fields.cend(), add);
    return ids;
}

/// A language whose texts are read when something of it is asked for.
void putOff(const QString &language, BundleDraft &draft)
{
    const auto path = textPath(language);
    draft.listedFiles.insert(path);
    draft.bundle.texts[language]
        = TextTable::later([root = draft.files.root(), language] { return readWords(root, language); });
}

/// What the default language must have for each thing in the bundle.
class Requirements final {
public:
    Requirements(BundleDraft &draft, const Texts &texts)
        : m_draft(draft)
        , m_texts(texts)
        , m_signing(signLanguageClips(draft.bundle))
    {
    }

    void check()
    {
        need(u"title-missing", ReservedId::exhibition.toString(), Slot::Title);
        if (!m_draft.bundle.fields.isEmpty())
            need(u"title-missing", ReservedId::fields.toString(), Slot::Title);
        for (const auto &id : std::as_const(m_draft.order))
            checkOwner(id, m_draft.owners.value(id).kind);
        for (const auto &item : std::as_const(m_draft.bundle.media))
            checkMedia(item);
    }

private:
    void checkOwner(const QString &id, IdKind kind)
    {
        switch (kind) {
        case IdKind::Event:
        case IdKind::Tour:
            need(u"title-missing", id, Slot::Title);
            break;
        case IdKind::Period:
        case IdKind::Field:
        case IdKind::Term:
            need(u"title-missing", id, Slot::Title);
            need(u"body-missing", id, Slot::Body);
            break;
        case IdKind::Source:
            if (!has(id, Slot::Title))
                m_draft.findings.add(u"source-title-missing", m_texts.root, {id});
            break;
        case IdKind::Stop:
            need(u"notes-missing", id, Slot::Notes);
            break;
        case IdKind::Media:
            break;
        }
    }

    void checkMedia(const MediaItem &item)
    {
        if (needsAlt(item) && !has(item.id, Slot::Alt))
            m_draft.findings.add(u"alt-missing", m_texts.root, {item.id});
        // What a recording says is the text that it reads.
        if (item.kind == MediaKind::Sound && item.reads.isEmpty() && !has(item.id, Slot::Transcript))
            m_draft.findings.add(u"transcript-missing", m_texts.root, {item.id});
        // What says a text in sign language has that text's words.
        if (item.kind != MediaKind::Video || m_signing.contains(item.id))
            return;
        if (item.captions.isEmpty() && !has(item.id, Slot::Transcript))
            m_draft.findings.add(u"captions-missing", m_texts.root, {item.id});
        if (item.description.isEmpty() && !has(item.id, Slot::Description))
            m_draft.findings.add(u"description-missing", m_texts.root, {item.id});
    }

    void need(FindingCode code, const QString &id, Slot slot)
    {
        if (!has(id, slot))
            m_draft.findings.add(code, m_texts.root, {textKey(id, slot)});
    }

    [[nodiscard]] bool has(const QString &id, Slot slot) const { return m_texts.has(textKey(id, slot)); }

    BundleDraft &m_draft;
    const Texts &m_texts;
    const QSet<QString> m_signing; ///< ids of videos that say an item in sign language
};

void compare(const Texts &main, const Texts &other, BundleDraft &draft)
{
    for (auto member = main.root.firstChild(); member.isThere(); member = member.nextSibling()) {
        const auto key = member.key();
        if (main.has(key) && !other.has(key) && isTranslated(key))
            draft.findings.add(u"translation-missing", other.root, {key, other.language});
    }
    for (auto member = other.root.firstChild(); member.isThere(); member = member.nextSibling()) {
        const auto key = member.key();
        if (other.has(key) && !main.has(key) && isTranslated(key))
            draft.findings.addAtKey(u"text-only-translated", member, {key, main.language});
    }
}

void reportMissingFile(const Language &language, BundleDraft &draft)
{
    const auto path = textPath(language.tag);
    if (draft.entries.contains(path))
        return;
    if (language.tag == draft.bundle.defaultLanguage)
        draft.findings.addFile(u"default-text-file-missing", path);
    else
        draft.findings.addFile(u"text-file-missing", path, {language.tag});
}

void reportUnknownLanguages(BundleDraft &draft)
{
    for (auto entry = draft.entries.cbegin(); entry != draft.entries.cend(); ++entry) {
        const auto &path = entry.key();
        if (!path.startsWith(u"text/") || !path.endsWith(u".json") || draft.listedFiles.contains(path))
            continue;
        draft.listedFiles.insert(path);
        if (draft.knowsAll(IdKind::Source)) // that is, bundle.json with its languages was read
            draft.findings.addFile(u"text-file-unknown", path, {path.sliced(5).chopped(5)});
    }
}

bool canBeRead(const QString &key)
{
    return key.endsWith(u".title") || key.endsWith(u".teaser") || key.endsWith(u".body");
}

void checkRecordings(BundleDraft &draft)
{
    QSet<QStringList> known;
    for (const auto &item : std::as_const(draft.bundle.media)) {
        if (item.kind != MediaKind::Sound || item.reads.isEmpty() || item.language.isEmpty())
            continue;
        const QStringList what{item.id, item.reads, item.language};
        const auto where = draft.owners.value(item.id).id;
        if (!canBeRead(item.reads) || !draft.bundle.texts.value(item.language).contains(item.reads))
            draft.findings.add(u"recording-text-missing", where, what);
        else if (known.contains(what.sliced(1)))
            draft.findings.add(u"recording-twice", where, what);
        known.insert(what.sliced(1));
    }
}

} // namespace

TextTable::Words readWords(const QString &folder, const QString &language)
{
    TextTable::Words words;
    const auto path = textPath(language);
    const auto bytes = FolderFiles(folder).read(path, JsonDocument::largestSize);
    const auto document = JsonDocument::parse(bytes.value_or(QByteArray()), path);
    if (!document)
        return words;
    for (auto member = document->root().firstChild(); member.isThere(); member = member.nextSibling()) {
        const auto text = member.is(JsonKind::String) ? member.string() : QString();
        if (!text.trimmed().isEmpty())
            words.insert(member.key(), text);
    }
    return words;
}

void readTexts(BundleDraft &draft, TextReading texts)
{
    QList<Texts> all;
    const bool knowsEveryId = draft.knowsEveryId(); // before a text file that cannot be read changes it
    const auto languages = draft.bundle.languages;
    for (const auto &language : languages) {
        reportMissingFile(language, draft);
        if (texts == TextReading::WhenAsked && language.tag != draft.bundle.defaultLanguage) {
            putOff(language.tag, draft);
            continue;
        }
        all.append(readLanguageFile(language, knowsEveryId, draft));
    }
    reportUnknownLanguages(draft);
    if (draft.knowsAll(IdKind::Source))
        checkRecordings(draft);
    if (all.isEmpty() || all.first().language != draft.bundle.defaultLanguage || !all.first().root.isThere())
        return;
    Requirements(draft, all.first()).check();
    for (qsizetype i = 1; i < all.size(); ++i) {
        if (all.at(i).root.isThere())
            compare(all.first(), all.at(i), draft);
    }
}

} // namespace Masterplan
