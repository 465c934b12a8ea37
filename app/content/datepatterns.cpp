// SPDX-License-Identifier: GPL-3.0-or-later
#include "datepatterns.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace Masterplan {

namespace {

std::optional<QJsonObject> tableOf(const QString &language)
{
    QFile file(u":/masterplan/dates/%1.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject nearestTable(const QString &languageTag)
{
    for (QString language = languageTag.toLower(); !language.isEmpty();
         language.truncate(qMax(qsizetype(0), language.lastIndexOf(u'-')))) {
        if (const std::optional<QJsonObject> table = tableOf(language))
            return *table;
    }
    return tableOf(u"und"_s).value_or(QJsonObject());
}

} // namespace

const QList<DatePatternRule> &datePatternRules()
{
    using enum DatePattern;
    static const QStringList year{u"year"_s};
    static const QStringList date{u"date"_s};
    static const QStringList fromTo{u"from"_s, u"to"_s};
    static const QStringList season{u"fromMonth"_s, u"toMonth"_s, u"year"_s, u"nextYear"_s};
    static const QStringList age{u"number"_s, u"ordinal"_s, u"from"_s, u"to"_s};
    static const QList<DatePatternRule> rules{
        {Year, u"year"_s, year, true},
        {YearAD, u"yearAD"_s, year, true},
        {YearBC, u"yearBC"_s, year, true},
        {YearRange, u"yearRange"_s, fromTo, true},
        {YearRangeAD, u"yearRangeAD"_s, fromTo, true},
        {YearRangeBC, u"yearRangeBC"_s, fromTo, true},
        {YearRangeAcrossEras, u"yearRangeAcrossEras"_s, fromTo, true},
        {Month, u"month"_s, {u"month"_s, u"year"_s}, true},
        {MonthRange, u"monthRange"_s, {u"fromMonth"_s, u"toMonth"_s, u"year"_s}, true},
        {FullDate, u"fullDate"_s, {u"day"_s, u"month"_s, u"year"_s}, true},
        {DayOfMonth, u"dayOfMonth"_s, {u"day"_s}, true},
        {DayRange, u"dayRange"_s, {u"fromDay"_s, u"toDay"_s, u"month"_s, u"year"_s}, true},
        {DayRangeInYear, u"dayRangeInYear"_s, {u"fromDay"_s, u"fromMonth"_s, u"toDay"_s, u"toMonth"_s, u"year"_s},
            true},
        {Spring, u"spring"_s, season, false},
        {Summer, u"summer"_s, season, false},
        {Autumn, u"autumn"_s, season, false},
        {Winter, u"winter"_s, season, false},
        {Decade, u"decade"_s, fromTo, false},
        {Century, u"century"_s, age, false},
        {CenturyBC, u"centuryBC"_s, age, false},
        {Millennium, u"millennium"_s, age, false},
        {MillenniumBC, u"millenniumBC"_s, age, false},
        {Interval, u"interval"_s, fromTo, true},
        {Approximate, u"approximate"_s, date, true},
        {ApproximateYear, u"approximateYear"_s, date, true},
        {Uncertain, u"uncertain"_s, date, true},
        {UncertainAndApproximate, u"uncertainAndApproximate"_s, date, true},
        {UncertainAndApproximateYear, u"uncertainAndApproximateYear"_s, date, true},
        {OpenEnd, u"openEnd"_s, date, true},
        {OpenEndApproximate, u"openEndApproximate"_s, date, true},
        {OpenEndUncertain, u"openEndUncertain"_s, date, true},
        {OpenEndUncertainAndApproximate, u"openEndUncertainAndApproximate"_s, date, true},
        {OpenStart, u"openStart"_s, date, true},
        {OpenStartApproximate, u"openStartApproximate"_s, date, true},
        {OpenStartUncertain, u"openStartUncertain"_s, date, true},
        {OpenStartUncertainAndApproximate, u"openStartUncertainAndApproximate"_s, date, true},
        {UnknownEnd, u"unknownEnd"_s, date, true},
        {UnknownStart, u"unknownStart"_s, date, true},
    };
    return rules;
}

DatePatterns DatePatterns::load(const QString &languageTag)
{
    const QJsonObject table = nearestTable(languageTag);
    DatePatterns patterns;
    for (const DatePatternRule &rule : datePatternRules())
        patterns.m_phrases.append(table.value(rule.key).toString());
    for (auto entry = table.begin(); entry != table.end(); ++entry) {
        if (entry.key().startsWith(u"ordinal"_s))
            patterns.m_ordinals.insert(entry.key(), entry.value().toString());
    }
    return patterns;
}

QString DatePatterns::ordinalPhrase(qint64 number) const
{
    for (QString ending = QString::number(number); !ending.isEmpty(); ending.remove(0, 1)) {
        const auto phrase = m_ordinals.constFind(u"ordinal:"_s + ending);
        if (phrase != m_ordinals.constEnd())
            return *phrase;
    }
    return m_ordinals.value(u"ordinal"_s);
}

QString filled(QStringView phrase, const QList<Filling> &fillings)
{
    QString text;
    while (!phrase.isEmpty()) {
        const qsizetype open = phrase.indexOf(u'{');
        const qsizetype close = phrase.indexOf(u'}', open);
        if (open < 0 || close < 0)
            break;
        text += phrase.first(open);
        const QStringView name = phrase.sliced(open + 1, close - open - 1);
        for (const Filling &filling : fillings) {
            if (filling.placeholder == name)
                text += filling.text;
        }
        phrase = phrase.sliced(close + 1);
    }
    return text.append(phrase);
}

} // namespace Masterplan
