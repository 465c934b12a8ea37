// SPDX-License-Identifier: GPL-3.0-or-later
#include "inifile.h"

#include <QStringDecoder>

namespace Masterplan {

namespace {

QString unescaped(QStringView value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar next = i + 1 < value.size() ? value[i + 1] : QChar();
        if (value[i] == u'\\' && (next == u'n' || next == u'\\' || next == u'"')) {
            text.append(next == u'n' ? u'\n' : next);
            ++i;
        } else {
            text.append(value[i]);
        }
    }
    return text;
}

QStringView unquoted(QStringView value)
{
    const bool isQuoted = value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"');
    return isQuoted ? value.sliced(1, value.size() - 2) : value;
}

} // namespace

Result<QList<IniEntry>, IniProblem> readIni(const QByteArray &data)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(data);
    if (decoder.hasError())
        return failure(IniProblem{});

    QList<IniEntry> entries;
    QString group;
    int number = 0;
    for (const QStringView rawLine : QStringView(text).split(u'\n')) {
        ++number;
        const QStringView line = rawLine.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']') && line.size() > 2) {
            group = line.sliced(1, line.size() - 2).trimmed().toString();
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0)
            return failure(IniProblem{number, line.toString()});
        entries.append({group, line.first(equals).trimmed().toString(),
            unescaped(unquoted(line.sliced(equals + 1).trimmed())), number});
    }
    return entries;
}

} // namespace Masterplan
