// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexedtexts.h"

#include "indexbytes.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace Masterplan {

namespace {

constexpr qsizetype numberSize = sizeof(quint32);

} // namespace

QByteArray IndexedTexts::bytesOf(const TextTable &texts)
{
    std::vector<std::pair<QByteArray, QByteArray>> sorted;
    sorted.reserve(size_t(texts.size()));
    for (auto text = texts.begin(); text != texts.end(); ++text)
        sorted.emplace_back(text.key().toUtf8(), text->toUtf8());
    std::sort(sorted.begin(), sorted.end());

    IndexWriter writer;
    writer.number(quint32(sorted.size()));
    auto begin = numberSize * qsizetype(1 + sorted.size());
    for (const auto &[key, text] : sorted) {
        writer.number(quint32(begin));
        begin += 2 * numberSize + key.size() + text.size();
    }
    for (const auto &[key, text] : sorted) {
        writer.bytes(key);
        writer.bytes(text);
    }
    return writer.written();
}

IndexedTexts::IndexedTexts(QByteArray bytes)
    : m_bytes(std::move(bytes))
    , m_count(IndexReader(m_bytes).count(numberSize))
{
}

qsizetype IndexedTexts::beginOf(qsizetype place) const
{
    return IndexReader(m_bytes, numberSize * (1 + place)).number();
}

QString IndexedTexts::find(const QString &key) const
{
    const auto wanted = key.toUtf8();
    qsizetype first = 0;
    qsizetype behind = m_count;
    while (first < behind) {
        const auto middle = first + (behind - first) / 2;
        IndexReader text(m_bytes, beginOf(middle));
        const auto order = wanted.compare(text.bytes());
        if (order == 0)
            return text.text();
        (order < 0 ? behind : first) = order < 0 ? middle : middle + 1;
    }
    return {};
}

TextTable::Words IndexedTexts::all() const
{
    TextTable::Words words;
    words.reserve(m_count);
    for (qsizetype place = 0; place < m_count; ++place) {
        IndexReader text(m_bytes, beginOf(place));
        const auto key = text.text();
        words.insert(key, text.text());
    }
    return words;
}

} // namespace Masterplan
