// SPDX-License-Identifier: GPL-3.0-or-later
#include "webvtt.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> milliseconds(QStringView stamp)
{
    static const QRegularExpression pattern(u"^(?:([0-9]{2,4}):)?([0-5][0-9]):([0-5][0-9])\\.([0-9]{3})\\z"_s);
    const auto match = pattern.match(stamp.toString());
    if (!match.hasMatch())
        return {};
    const auto part = [&match](int index) { return match.capturedView(index).toLongLong(); };
    return ((part(1) * 60 + part(2)) * 60 + part(3)) * 1000 + part(4);
}

/// Of a line "00:01.000 --> 00:04.000 line:90%": only the times.
std::optional<Cue> timesOf(QStringView line)
{
    const qsizetype arrow = line.indexOf(u"-->");
    if (arrow < 0)
        return {};
    const auto start = milliseconds(line.first(arrow).trimmed());
    const QStringView rest = line.sliced(arrow + 3).trimmed();
    const auto isSpace = [](QChar character) { return character.isSpace(); };
    const auto end = milliseconds(QStringView(rest.begin(), std::find_if(rest.begin(), rest.end(), isSpace)));
    if (!start || !end || *end <= *start)
        return {};
    return Cue{*start, *end, {}};
}

QString withoutEntities(QString text)
{
    static const QList<std::pair<QString, QString>> entities{{u"&lt;"_s, u"<"_s}, {u"&gt;"_s, u">"_s},
        {u"&nbsp;"_s, u"\u00A0"_s}, {u"&lrm;"_s, u"\u200E"_s}, {u"&rlm;"_s, u"\u200F"_s}, {u"&quot;"_s, u"\""_s},
        {u"&amp;"_s, u"&"_s}};
    for (const auto &[entity, character] : entities)
        text.replace(entity, character);
    return text;
}

/// A tag that begins a voice says whose words follow; all other tags are left out.
QString plain(const QString &payload)
{
    static const QRegularExpression voice(u"<v(?:\\.[^\\s>]*)?[ \\t]+([^>]+)>"_s);
    static const QRegularExpression tag(u"<[^>]*>?"_s);
    QString text = payload;
    text.replace(voice, u"\\1: "_s);
    text.remove(tag);
    return withoutEntities(text).trimmed();
}

} // namespace

bool looksLikeWebVtt(QByteArrayView head)
{
    return head.startsWith("WEBVTT") || head.startsWith("\xEF\xBB\xBFWEBVTT");
}

std::optional<QList<Cue>> parseWebVtt(QStringView text)
{
    QString whole = text.toString();
    whole.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (whole.startsWith(QChar::ByteOrderMark))
        whole.remove(0, 1);
    static const QRegularExpression header(u"^WEBVTT(?:[ \\t\\n]|\\z)"_s);
    if (!header.match(whole).hasMatch())
        return {};

    QList<Cue> cues;
    QStringList words;
    std::optional<Cue> cue;
    const auto finish = [&] {
        if (cue) {
            cue->text = plain(words.join(u'\n'));
            if (!cue->text.isEmpty())
                cues.append(*cue);
        }
        cue.reset();
        words.clear();
    };
    for (const QStringView line : QStringView(whole).split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            finish();
        } else if (line.contains(u"-->")) {
            finish();
            cue = timesOf(line);
        } else if (cue) {
            words.append(line.toString());
        }
    }
    finish();
    return cues;
}

QString captionAt(const QList<Cue> &cues, qint64 milliseconds)
{
    QStringList shown;
    for (const Cue &cue : cues) {
        if (cue.start <= milliseconds && milliseconds < cue.end)
            shown.append(cue.text);
    }
    return shown.join(u'\n');
}

} // namespace Masterplan
