// SPDX-License-Identifier: GPL-3.0-or-later
#include "manyevents.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1825;
constexpr int years = 200;
constexpr int periods = 5;

QByteArray asFile(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonObject entry(const QString &id, const QString &when, int importance)
{
    return {{u"id"_s, id}, {u"when"_s, when}, {u"media"_s, QJsonArray()}, {u"related"_s, QJsonArray()},
        {u"sources"_s, QJsonArray{u"archive"_s}}, {u"importance"_s, importance}};
}

QString periodId(int number)
{
    return u"period-%1"_s.arg(number);
}

QString eventId(int number)
{
    return u"event-%1"_s.arg(number);
}

QJsonObject texts(int count, int leftOut)
{
    QJsonObject words{{u"exhibition.title"_s, u"Many events"_s}, {u"archive.title"_s, u"The archive"_s}};
    for (int number = 0; number < periods; ++number) {
        words.insert(periodId(number) + u".title"_s, u"Period %1"_s.arg(number));
        words.insert(periodId(number) + u".body"_s, u"What happened then."_s);
    }
    for (int number = 0; number < count; ++number) {
        if (leftOut == 0 || number % leftOut != 0)
            words.insert(eventId(number) + u".title"_s, u"The bridge over the river is open, number %1"_s.arg(number));
    }
    return words;
}

QJsonObject language(const QString &tag)
{
    return {{u"tag"_s, tag}, {u"name"_s, tag}, {u"reviewed"_s, true}, {u"digits"_s, u"latn"_s}};
}

} // namespace

QMap<QString, QByteArray> manyEvents(int count, bool isComplete)
{
    QRandomGenerator chance{quint32(count)};
    QJsonArray spans;
    for (int number = 0; number < periods; ++number) {
        const int from = firstYear + number * years / periods;
        spans.append(entry(periodId(number), u"%1/%2"_s.arg(from).arg(from + years / periods), 10));
    }
    QJsonArray events;
    for (int number = 0; number < count; ++number) {
        const QString when
            = QDate(firstYear + int(chance.bounded(years)), 1, 1).addDays(chance.bounded(365)).toString(Qt::ISODate);
        QJsonObject event = entry(eventId(number), when, chance.bounded(3));
        if (!isComplete && number % 3 == 0)
            event.insert(u"place"_s, u"a key that a bundle does not have"_s);
        events.append(event);
    }
    const QJsonObject manifest{{u"format"_s, 1}, {u"id"_s, u"org.example.many"_s}, {u"version"_s, u"2026.11.1"_s},
        {u"defaultLanguage"_s, u"en"_s}, {u"languages"_s, QJsonArray{language(u"en"_s), language(u"de"_s)}},
        {u"publisher"_s, u"Nobody"_s}, {u"licence"_s, u"CC0-1.0"_s}, {u"minimumProgram"_s, u"0.1.0"_s},
        {u"sources"_s, QJsonArray{QJsonObject{{u"id"_s, u"archive"_s}}}}};
    return {{u"bundle.json"_s, asFile(manifest)},
        {u"timeline.json"_s, asFile({{u"periods"_s, spans}, {u"events"_s, events}})},
        {u"fields.json"_s, asFile({{u"fields"_s, QJsonArray()}})},
        {u"media.json"_s, asFile({{u"media"_s, QJsonArray()}})}, {u"text/en.json"_s, asFile(texts(count, 0))},
        {u"text/de.json"_s, asFile(texts(count, isComplete ? 0 : 3))}};
}

} // namespace Masterplan
