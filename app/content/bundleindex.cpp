// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundleindex.h"

#include "bundlereader.h"
#include "crc32.h"
#include "indexbytes.h"
#include "indexedtexts.h"

#include <QFile>

#include <algorithm>
#include <concepts>
#include <memory>
#include <mutex>
#include <type_traits>
#include <utility>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView signature = "masterplan-index";
constexpr qint64 largestHead = 64 * 1024; ///< bytes
constexpr qint64 sectionEntrySize = 8; ///< bytes
constexpr qint64 atOnce = 256 * 1024; ///< bytes

template<typename Thing, typename Wanted>
concept Either = std::same_as<std::remove_const_t<Thing>, Wanted>;

// What there is of each thing, in its order; for writing and for reading alike.

void pass(auto &form, Either<Language> auto &language)
{
    form(language.tag, language.name, language.isReviewed, language.digits, language.direction,
        language.timelineDirection);
}

void pass(auto &form, Either<Source> auto &source)
{
    form(source.id, source.url, source.citation);
}

void passItem(auto &form, auto &item)
{
    form(item.id, item.media, item.related, item.sources, item.importance, item.pictogram, item.signLanguage);
}

void pass(auto &form, Either<Period> auto &period)
{
    passItem(form, period);
    form(period.when);
}

void pass(auto &form, Either<Event> auto &event)
{
    passItem(form, event);
    form(event.when, event.period);
}

void pass(auto &form, Either<Field> auto &field)
{
    passItem(form, field);
    form(field.number);
}

void pass(auto &form, Either<TourStop> auto &stop)
{
    form(stop.id, stop.show, stop.seconds);
}

void pass(auto &form, Either<Tour> auto &tour)
{
    form(tour.id, tour.stops);
}

void pass(auto &form, Either<MediaItem> auto &item)
{
    form(item.id, item.kind, item.file, item.credit, item.licence, item.source, item.captions, item.description,
        item.standIn, item.reads, item.language, item.pixels, item.isThere, item.isReviewed);
}

void pass(auto &form, Either<Bundle> auto &bundle)
{
    form(bundle.id, bundle.version, bundle.defaultLanguage, bundle.languages, bundle.publisher, bundle.licence,
        bundle.minimumProgram, bundle.sources, bundle.periods, bundle.events, bundle.fields, bundle.glossary,
        bundle.tours, bundle.media, bundle.pictures, bundle.attract, bundle.accents);
}

template<typename Kind>
concept Enumeration = std::is_enum_v<Kind>;

// The last of those that are numbered from 0.
constexpr auto lastOf(Digits)
{
    return Digits::ExtendedArabic;
}
constexpr auto lastOf(Qt::LayoutDirection)
{
    return Qt::RightToLeft;
}
constexpr auto lastOf(MediaKind)
{
    return MediaKind::Video;
}

class WritingForm final {
public:
    void operator()(const auto &...values) { (put(values), ...); }
    [[nodiscard]] QByteArray written() const { return m_writer.written(); }

private:
    void put(std::integral auto number) { m_writer.number(static_cast<quint32>(number)); }
    void put(Enumeration auto kind) { m_writer.number(static_cast<quint32>(kind)); }
    void put(const QSize &size) { (*this)(size.width(), size.height()); }
    void put(const EdtfDate &date) { put(date.toString()); }
    void put(const QString &text)
    {
        const auto known = m_places.constFind(text);
        if (known != m_places.cend())
            return put(*known);
        put(m_places.size());
        m_places.insert(text, m_places.size());
        m_writer.bytes(text.toUtf8());
    }
    void put(const QStringList &texts)
    {
        const auto known = m_listPlaces.constFind(texts);
        if (known != m_listPlaces.cend())
            return put(*known);
        put(m_listPlaces.size());
        m_listPlaces.insert(texts, m_listPlaces.size());
        put(texts.size());
        for (const auto &text : texts)
            put(text);
    }
    void put(const QHash<QString, QString> &texts)
    {
        auto keys = texts.keys();
        keys.sort();
        put(keys);
        for (const auto &key : std::as_const(keys))
            put(texts.value(key));
    }
    template<typename Thing>
    void put(const QList<Thing> &things)
    {
        put(things.size());
        for (const auto &thing : things)
            put(thing);
    }
    template<typename Thing>
    requires std::is_class_v<Thing>
    void put(const Thing &thing) { pass(*this, thing); }

    IndexWriter m_writer;
    QHash<QString, qsizetype> m_places;
    QHash<QStringList, qsizetype> m_listPlaces;
};

class ReadingForm final {
public:
    explicit ReadingForm(QByteArrayView bytes)
        : m_reader(bytes)
    {
    }

    void operator()(auto &...values) { (take(values), ...); }
    [[nodiscard]] bool isReadToTheEnd() const { return m_reader.isGood() && m_reader.isAtEnd(); }

private:
    void take(std::integral auto &number)
    {
        number = static_cast<std::remove_reference_t<decltype(number)>>(m_reader.number());
    }
    void take(Enumeration auto &kind)
    {
        const auto number = m_reader.number();
        if (number > static_cast<quint32>(lastOf(kind)))
            return m_reader.fail();
        kind = static_cast<std::remove_reference_t<decltype(kind)>>(number);
    }
    void take(QSize &size) { (*this)(size.rwidth(), size.rheight()); }
    void take(EdtfDate &date)
    {
        QString text;
        take(text);
        if (text != m_date.toString()) { // in the order of time many follow their like
            const auto parsed = EdtfDate::parse(text);
            if (!parsed)
                return m_reader.fail();
            m_date = *parsed;
        }
        date = m_date;
    }
    void take(QString &text)
    {
        const auto place = qsizetype(m_reader.number());
        if (place == m_texts.size())
            m_texts.append(m_reader.text());
        if (place >= m_texts.size())
            return m_reader.fail();
        text = m_texts.at(place);
    }
    void take(QStringList &texts)
    {
        const auto place = qsizetype(m_reader.number());
        if (place == m_lists.size()) {
            QStringList list(m_reader.count(sizeof(quint32)));
            for (auto &text : list)
                take(text);
            m_lists.append(list);
        }
        if (place >= m_lists.size())
            return m_reader.fail();
        texts = m_lists.at(place);
    }
    void take(QHash<QString, QString> &texts)
    {
        QStringList keys;
        take(keys);
        for (const auto &key : std::as_const(keys))
            take(texts[key]);
    }
    template<typename Thing>
    void take(QList<Thing> &things)
    {
        const auto count = m_reader.count(sizeof(quint32));
        things.reserve(count);
        for (qsizetype place = 0; place < count && m_reader.isGood(); ++place)
            take(things.emplaceBack());
    }
    template<typename Thing>
    requires std::is_class_v<Thing>
    void take(Thing &thing) { pass(*this, thing); }

    IndexReader m_reader;
    QStringList m_texts;
    QList<QStringList> m_lists;
    EdtfDate m_date = someDate(); ///< the last one
};

/// An index on disk, of which the head was read.
class IndexFile final {
public:
    [[nodiscard]] static std::optional<IndexFile> open(const QString &name, QByteArrayView seal)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto bytes = file.read(largestHead);
        IndexReader head(bytes);
        if (head.raw(signature.size()) != signature || head.number() != indexFormat || head.bytes() != seal)
            return {};
        IndexFile found(name);
        const auto count = head.count(sectionEntrySize);
        for (qsizetype place = 0; place < count; ++place) {
            const auto size = head.number();
            found.m_sections.append({0, size, head.number()});
        }
        auto begin = qint64(signature.size()) + 2 * 4 + 4 + seal.size() + count * sectionEntrySize;
        const auto crc = head.number();
        if (!head.isGood() || crc != crc32Of(QByteArrayView(bytes).first(begin)))
            return {};
        begin += qint64(sizeof crc);
        for (auto &section : found.m_sections)
            section.begin = std::exchange(begin, begin + section.size);
        if (begin != file.size())
            return {};
        return found;
    }

    [[nodiscard]] qsizetype sections() const { return m_sections.size(); }

    /// Nothing where it is damaged by now.
    [[nodiscard]] std::optional<QByteArray> section(qsizetype place) const
    {
        const auto &section = m_sections.at(place);
        QFile file(m_name);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(section.begin))
            return {};
        const auto bytes = file.read(section.size);
        if (bytes.size() != section.size || crc32Of(bytes) != section.crc)
            return {};
        return bytes;
    }

    /// Whether all sections are undamaged; takes little memory, however long they are.
    [[nodiscard]] bool areSectionsWhole() const
    {
        QFile file(m_name);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        return std::all_of(m_sections.begin(), m_sections.end(), [&file](const Section &section) {
            Crc32 crc;
            file.seek(section.begin);
            for (auto left = section.size; left > 0;) {
                const auto bytes = file.read(std::min(left, atOnce));
                if (bytes.isEmpty())
                    return false;
                crc.add(bytes);
                left -= bytes.size();
            }
            return crc.value() == section.crc;
        });
    }

private:
    explicit IndexFile(const QString &name)
        : m_name(name)
    {
    }

    struct Section {
        qint64 begin = 0;
        qint64 size = 0;
        quint32 crc = 0;
    };

    QString m_name;
    QList<Section> m_sections;
};

/// The texts of one language, read at the first question.
class LanguageSection final {
public:
    LanguageSection(IndexFile file, qsizetype place)
        : m_file(std::move(file))
        , m_place(place)
    {
    }

    /// Nothing where the section is damaged.
    [[nodiscard]] const std::optional<IndexedTexts> &texts()
    {
        std::call_once(m_once, [this] {
            if (const auto bytes = m_file.section(m_place))
                m_texts.emplace(*bytes);
        });
        return m_texts;
    }

private:
    const IndexFile m_file;
    const qsizetype m_place;
    std::once_flag m_once;
    std::optional<IndexedTexts> m_texts;
};

TextTable textsOf(const IndexFile &file, qsizetype place, const QString &root, const QString &language)
{
    const auto section = std::make_shared<LanguageSection>(file, place);
    return TextTable::later(
        [section, root, language] {
            const auto &texts = section->texts();
            return texts ? texts->all() : readWords(root, language);
        },
        [section](const QString &key) -> std::optional<QString> {
            const auto &texts = section->texts();
            return texts ? std::optional(texts->find(key)) : std::nullopt;
        });
}

} // namespace

QByteArray indexOf(const Bundle &bundle, QByteArrayView seal)
{
    WritingForm form;
    pass(form, bundle);
    QList<QByteArray> sections{form.written()};
    for (const auto &language : bundle.languages)
        sections.append(IndexedTexts::bytesOf(bundle.texts.value(language.tag)));

    IndexWriter head;
    head.raw(signature);
    head.number(indexFormat);
    head.bytes(seal);
    head.number(quint32(sections.size()));
    for (const auto &section : std::as_const(sections)) {
        head.number(quint32(section.size()));
        head.number(crc32Of(section));
    }
    head.number(crc32Of(head.written()));
    return head.written() + sections.join();
}

std::optional<Bundle> readIndex(const QString &file, QByteArrayView seal, const QString &root)
{
    const auto index = IndexFile::open(file, seal);
    if (!index || index->sections() == 0)
        return {};
    const auto content = index->section(0);
    if (!content)
        return {};
    Bundle bundle;
    ReadingForm form(*content);
    pass(form, bundle);
    if (!form.isReadToTheEnd() || index->sections() != 1 + bundle.languages.size())
        return {};
    bundle.root = root;
    for (qsizetype place = 0; place < bundle.languages.size(); ++place) {
        const auto &tag = bundle.languages.at(place).tag;
        bundle.texts[tag] = textsOf(*index, 1 + place, root, tag);
    }
    return bundle;
}

bool isIndexWhole(const QString &file, QByteArrayView seal)
{
    const auto index = IndexFile::open(file, seal);
    return index && index->areSectionsWhole();
}

} // namespace Masterplan
