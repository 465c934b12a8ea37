// SPDX-License-Identifier: GPL-3.0-or-later
#include "importedtable.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <utility>

namespace Masterplan {

namespace {

/// What Windows-1252 has in place of the control characters 0x80 to 0x9F of Latin-1.
constexpr std::array<char16_t, 32> windows{u'\u20AC', u'\uFFFD', u'\u201A', u'\u0192', u'\u201E', u'\u2026', u'\u2020',
    u'\u2021', u'\u02C6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', u'\uFFFD', u'\u017D', u'\uFFFD', u'\uFFFD',
    u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2022', u'\u2013', u'\u2014', u'\u02DC', u'\u2122', u'\u0161',
    u'\u203A', u'\u0153', u'\uFFFD', u'\u017E', u'\u0178'};

QString fromWindows1252(const QByteArray &bytes)
{
    auto text = QString::fromLatin1(bytes);
    for (auto &character : text) {
        if (character >= u'\x80' && character <= u'\x9F')
            character = windows[std::size_t(character.unicode() - 0x80)];
    }
    return text;
}

/// What stands most often outside of quotation marks in the first line.
QChar separatorOf(const QString &text)
{
    const auto line = QStringView(text).left(text.indexOf(u'\n'));
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        if (line.count(candidate) > line.count(best))
            best = candidate;
    }
    return best;
}

} // namespace

ImportedTable ImportedTable::read(const QByteArray &bytes)
{
    ImportedTable table;
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        table.isUtf8 = false;
        text = fromWindows1252(bytes);
    }
    const auto separator = separatorOf(text);
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    int line = 1;
    int firstLine = 1;
    const auto endRow = [&] {
        cells.append(std::exchange(cell, {}));
        const bool isEmpty
            = std::all_of(cells.begin(), cells.end(), [](const QString &one) { return one.trimmed().isEmpty(); });
        if (!isEmpty && table.columns.isEmpty()) {
            for (const auto &name : std::as_const(cells))
                table.columns.append(name.trimmed().toLower());
        } else if (!isEmpty) {
            table.rows.append({firstLine, cells});
        }
        cells.clear();
        firstLine = line;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto character = text.at(i);
        line += character == u'\n' ? 1 : 0;
        if (isQuoted) {
            const bool isDoubled = character == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"';
            if (character != u'"' || isDoubled)
                cell += character;
            else
                isQuoted = false;
            i += isDoubled ? 1 : 0;
        } else if (character == u'"' && cell.isEmpty()) {
            isQuoted = true;
        } else if (character == separator) {
            cells.append(std::exchange(cell, {}));
        } else if (character == u'\n') {
            endRow();
        } else if (character != u'\r') {
            cell += character;
        }
    }
    endRow();
    return table;
}

} // namespace Masterplan
