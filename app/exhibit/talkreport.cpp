// SPDX-License-Identifier: GPL-3.0-or-later
#include "talkreport.h"

#include <QLocale>
#include <cstdlib>

#include "spanwords.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    QString begun;
    QString moment; ///< as QLocale takes it
    QString number;
    QString planned;
    QString taken;
    QString difference;
    QString stop;
    QString total;
    QString beside;
    QString missing;
    QString unit;
};

const Words &wordsIn(Tongue tongue)
{
    static const Words german{u"Begonnen"_s, u"d. MMMM yyyy, HH:mm 'Uhr'"_s, u"Nr."_s, u"geplant"_s, u"gebraucht"_s,
        u"Abweichung"_s, u"Station"_s, u"Summe"_s, u"neben dem Plan"_s, u"fehlt im Bündel"_s, u"Sekunden"_s};
    static const Words english{u"Begun"_s, u"d MMMM yyyy, HH:mm"_s, u"No."_s, u"planned"_s, u"taken"_s, u"difference"_s,
        u"stop"_s, u"total"_s, u"beside the plan"_s, u"missing in the bundle"_s, u"seconds"_s};
    return tongue == Tongue::German ? german : english;
}

qint64 seconds(qint64 milliseconds)
{
    return (milliseconds + (milliseconds < 0 ? -500 : 500)) / 1'000;
}

QString asTime(qint64 milliseconds)
{
    return spanWords(seconds(std::abs(milliseconds)));
}

QString nameOf(const TalkReport::Row &row, const Words &words)
{
    if (row.number == 0)
        return words.beside;
    return row.isMissing ? u"%1 (%2)"_s.arg(row.title, words.missing) : row.title;
}

QString line(const QString &number, const TalkReport::Row &row, const QString &name)
{
    return u"%1  %2  %3  %4  %5\n"_s.arg(number, 4)
        .arg(row.plannedWords(), 9)
        .arg(row.takenWords(), 9)
        .arg(row.differenceWords(), 10)
        .arg(name);
}

/// As a field of RFC 4180.
QString field(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"' : text;
}

} // namespace

QString TalkReport::Row::plannedWords() const
{
    return asTime(planned);
}

QString TalkReport::Row::takenWords() const
{
    return asTime(taken);
}

QString TalkReport::Row::differenceWords() const
{
    const qint64 rounded = seconds(difference());
    return (rounded > 0 ? u"+"_s : rounded < 0 ? u"−"_s : QString()) + asTime(difference());
}

QString TalkReport::asText(Tongue tongue) const
{
    const Words &words = wordsIn(tongue);
    QString text = title + u'\n';
    if (startedAt.isValid()) {
        const QLocale locale(tongue == Tongue::German ? QLocale::German : QLocale::English);
        text += u"%1: %2\n"_s.arg(words.begun, locale.toString(startedAt.toLocalTime(), words.moment));
    }
    text += u"\n%1  %2  %3  %4  %5\n"_s.arg(words.number, 4)
                .arg(words.planned, 9)
                .arg(words.taken, 9)
                .arg(words.difference, 10)
                .arg(words.stop);
    for (const Row &row : rows)
        text += line(row.number > 0 ? QString::number(row.number) : QString(), row, nameOf(row, words));
    return text + line({}, total, words.total);
}

QByteArray TalkReport::asCsv(Tongue tongue) const
{
    const Words &words = wordsIn(tongue);
    const auto inSeconds = [&words](const QString &what) { return u"%1 (%2)"_s.arg(what, words.unit); };
    QList<QStringList> lines{
        {words.number, words.stop, inSeconds(words.planned), inSeconds(words.taken), inSeconds(words.difference)}};
    for (const Row &row : rows) {
        lines.append({row.number > 0 ? QString::number(row.number) : QString(), field(nameOf(row, words)),
            QString::number(seconds(row.planned)), QString::number(seconds(row.taken)),
            QString::number(seconds(row.difference()))});
    }
    QString csv(QChar::ByteOrderMark);
    for (const QStringList &fields : std::as_const(lines))
        csv += fields.join(u',') + u"\r\n"_s;
    return csv.toUtf8();
}

TalkReport reportOf(const TalkPlan &plan, const TalkRecord &record)
{
    TalkReport report;
    report.title = plan.title;
    report.startedAt = record.startedAt;
    QHash<QString, qint64> left = record.taken;
    for (const PlannedStop &stop : plan.stops) {
        const qint64 planned = stop.isMissing ? 0 : stop.seconds * qint64(1'000);
        const int number = static_cast<int>(report.rows.size()) + 1;
        report.rows.append({number, stop.title, planned, left.take(stop.id), stop.isMissing});
    }
    TalkReport::Row beside;
    for (const qint64 taken : std::as_const(left))
        beside.taken += taken;
    if (beside.taken > 0)
        report.rows.append(beside);
    for (const TalkReport::Row &row : std::as_const(report.rows)) {
        report.total.planned += row.planned;
        report.total.taken += row.taken;
    }
    return report;
}

} // namespace Masterplan
