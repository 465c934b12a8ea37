// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Masterplan {

/// The phrases that a language needs to say dates. A year in a placeholder is said as a whole ("300 BC") unless the
/// phrase itself names the era; datePatternRules() tells the key and the placeholders of each.
enum class DatePattern {
    Year,
    YearAD, ///< Years 1 to 99, which would be read as 1901 to 1999.
    YearBC,
    YearRange,
    YearRangeAD, ///< Both years are below 100.
    YearRangeBC,
    YearRangeAcrossEras,
    Month,
    MonthRange,
    FullDate,
    DayOfMonth,
    DayRange,
    DayRangeInYear,
    Spring,
    Summer,
    Autumn,
    Winter,
    Decade,
    Century,
    CenturyBC,
    Millennium,
    MillenniumBC,
    Interval,
    Approximate,
    ApproximateYear,
    Uncertain,
    UncertainAndApproximate,
    UncertainAndApproximateYear,
    OpenEnd,
    OpenEndApproximate,
    OpenEndUncertain,
    OpenEndUncertainAndApproximate,
    OpenStart,
    OpenStartApproximate,
    OpenStartUncertain,
    OpenStartUncertainAndApproximate,
    UnknownEnd, ///< {date} is the phrase for the open end.
    UnknownStart ///< {date} is the phrase for the open start.
};

/// What a table has to say for a phrase.
struct DatePatternRule {
    DatePattern pattern;
    QString key;
    QStringList placeholders; ///< Without braces.
    bool needsAllPlaceholders; ///< Else any of them will do.
};

/// One rule for every DatePattern, in its order.
[[nodiscard]] const QList<DatePatternRule> &datePatternRules();

/// The phrases of one language, from resources/dates/<language>.json: one flat object, key to phrase.
///
/// "ordinal" says how {ordinal} is made of {number}; "ordinal:1" says it for numbers that end in 1, "ordinal:11" for
/// those that end in 11, and the longest ending wins.
class DatePatterns final {
public:
    /// The table of the language, else of its base language, else the neutral one ("und").
    [[nodiscard]] static DatePatterns load(const QString &languageTag);

    [[nodiscard]] QString phrase(DatePattern pattern) const { return m_phrases.value(static_cast<int>(pattern)); }
    [[nodiscard]] QString ordinalPhrase(qint64 number) const;

private:
    QStringList m_phrases;
    QHash<QString, QString> m_ordinals;
};

/// A placeholder's name and what stands in its place.
struct Filling {
    QStringView placeholder;
    QString text;
};

/// The phrase with every {placeholder} filled; what is filled in is not looked at again.
[[nodiscard]] QString filled(QStringView phrase, const QList<Filling> &fillings);

} // namespace Masterplan
