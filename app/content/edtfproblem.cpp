// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtfproblem.h"

using namespace Qt::StringLiterals;

namespace Masterplan {

namespace {

QString inGerman(EdtfProblem problem)
{
    switch (problem) {
    case EdtfProblem::Empty:
        return u"Das Datum ist leer. Schreiben Sie zum Beispiel 2013, 2013-05 oder 2006/2010."_s;
    case EdtfProblem::WhiteSpace:
        return u"In einem Datum stehen keine Leerzeichen. Löschen Sie sie."_s;
    case EdtfProblem::WrongDash:
        return u"Dieser Strich ist kein einfacher Bindestrich. Trennen Sie Jahr, Monat und Tag mit - und Beginn und "
               "Ende mit /, zum Beispiel 2006/2010."_s;
    case EdtfProblem::ForeignDigit:
        return u"Im Datum stehen nur die Ziffern 0 bis 9; in welchen Ziffern es angezeigt wird, bestimmt die Sprache. "
               "Schreiben Sie zum Beispiel 2013."_s;
    case EdtfProblem::LowerCase:
        return u"X und Y werden großgeschrieben, zum Beispiel 198X oder Y-170000."_s;
    case EdtfProblem::UnexpectedCharacter:
        return u"Dieses Zeichen gehört hier nicht in ein Datum. Schreiben Sie Jahr, Monat und Tag als Ziffern, "
               "zum Beispiel 2010-03-12."_s;
    case EdtfProblem::TimeOfDay:
        return u"Uhrzeiten gibt es hier nicht. Lassen Sie die Uhrzeit weg, zum Beispiel 2010-03-12."_s;
    case EdtfProblem::YearNotFourDigits:
        return u"Das Datum beginnt mit dem Jahr, und das Jahr hat vier Ziffern. Schreiben Sie zum Beispiel 2010-03-12 "
               "oder 0085."_s;
    case EdtfProblem::YearTooLongWithoutY:
        return u"Das Jahr hat mehr als vier Ziffern. Trennen Sie Jahr, Monat und Tag mit - (2010-03-12), oder stellen "
               "Sie einem so langen Jahr ein Y voran (Y17000)."_s;
    case EdtfProblem::LongYearTooShort:
        return u"Nach Y stehen mindestens fünf Ziffern. Lassen Sie das Y bei kürzeren Jahren weg und schreiben Sie "
               u"vier "
               "Ziffern."_s;
    case EdtfProblem::LongYearWithLeadingZero:
        return u"Ein Jahr mit Y beginnt nicht mit 0. Schreiben Sie es ohne führende Nullen, Jahre bis 9999 ohne Y."_s;
    case EdtfProblem::LongYearWithMonth:
        return u"Ein Jahr mit Y hat keinen Monat und keinen Tag. Schreiben Sie nur das Jahr, zum Beispiel Y17000."_s;
    case EdtfProblem::YearOutOfRange:
        return u"Das Jahr ist zu groß: höchstens zwölf Ziffern, vor oder nach unserer Zeit."_s;
    case EdtfProblem::MinusZero:
        return u"Ein Jahr -0000 gibt es nicht. Das Jahr 1 v. Chr. ist 0000, das Jahr 2 v. Chr. ist -0001."_s;
    case EdtfProblem::SpanWithHyphen:
        return u"Hier steht eine Jahreszahl, wo ein Monat stehen müsste. Schreiben Sie eine Zeitspanne mit /, zum "
               "Beispiel 2006/2010."_s;
    case EdtfProblem::MonthNotTwoDigits:
        return u"Der Monat hat zwei Ziffern. Schreiben Sie zum Beispiel 2010-03."_s;
    case EdtfProblem::NoSuchMonth:
        return u"Diesen Monat gibt es nicht. Monate sind 01 bis 12; 21 bis 24 sind Frühjahr, Sommer, Herbst und "
               "Winter."_s;
    case EdtfProblem::DayNotTwoDigits:
        return u"Der Tag hat zwei Ziffern. Schreiben Sie zum Beispiel 2010-03-05."_s;
    case EdtfProblem::NoSuchDay:
        return u"Diesen Tag hat der Monat nicht. Prüfen Sie das Datum."_s;
    case EdtfProblem::DayAfterSeason:
        return u"Nach einer Jahreszeit steht kein Tag. Schreiben Sie statt der Jahreszeit den Monat, oder lassen Sie "
               u"den "
               "Tag weg."_s;
    case EdtfProblem::TwoQualifiers:
        return u"Nur ein Zeichen am Ende: ? für unsicher, ~ für ungefähr, % für beides."_s;
    case EdtfProblem::MisplacedDots:
        return u"Zwei Punkte stehen allein für ein offenes Ende, getrennt durch /. Schreiben Sie zum Beispiel 2013/.. "
               "oder ../1985."_s;
    case EdtfProblem::TooManyEnds:
        return u"Eine Zeitspanne hat einen Beginn und ein Ende, also einen einzigen /. Schreiben Sie zum Beispiel "
               "2006/2010."_s;
    case EdtfProblem::NoEndGiven:
        return u"Beginn und Ende fehlen beide. Geben Sie mindestens eines an, zum Beispiel 2013/.. oder ../1985."_s;
    case EdtfProblem::ReversedInterval:
        return u"Das Ende liegt vor dem Beginn. Vertauschen Sie die beiden."_s;
    case EdtfProblem::Level2Set:
        return u"Mengen von Daten (EDTF-Stufe 2) gibt es hier nicht. Schreiben Sie eine Zeitspanne mit /, oder legen "
               u"Sie "
               "mehrere Ereignisse an."_s;
    case EdtfProblem::Level2ExponentialYear:
        return u"Jahre mit E (EDTF-Stufe 2) gibt es hier nicht. Schreiben Sie alle Ziffern aus, zum Beispiel "
               "Y-170000000."_s;
    case EdtfProblem::Level2SignificantDigits:
        return u"Angaben mit S (EDTF-Stufe 2) gibt es hier nicht. Schreiben Sie 195X für die 1950er Jahre oder 1950~ "
               u"für "
               "ungefähr 1950."_s;
    case EdtfProblem::Level2QualifierInside:
        return u"Die Zeichen ? ~ % stehen hier nur ganz am Ende des Datums und gelten für das ganze Datum. Schreiben "
               u"Sie "
               "zum Beispiel 2004-06~."_s;
    case EdtfProblem::Level2UnspecifiedDigits:
        return u"X steht nur rechts: 201X, 20XX, 2004-XX, 1985-04-XX oder 1985-XX-XX. Schreiben Sie sonst eine "
               "Zeitspanne mit /, zum Beispiel 1000/1999."_s;
    case EdtfProblem::Level2UnspecifiedInInterval:
        return u"In einer Zeitspanne steht kein X (EDTF-Stufe 2). Schreiben Sie die Grenzen aus, zum Beispiel "
               u"1980/1999 "
               "statt 198X/199X."_s;
    case EdtfProblem::Level2Division:
        return u"Die Angaben 25 bis 41 (EDTF-Stufe 2) gibt es hier nicht. Jahreszeiten sind 21 bis 24; ein Quartal "
               "schreiben Sie als Zeitspanne, zum Beispiel 2010-01/2010-03."_s;
    }
    return {};
}

QString inEnglish(EdtfProblem problem)
{
    switch (problem) {
    case EdtfProblem::Empty:
        return u"The date is empty. Write for example 2013, 2013-05 or 2006/2010."_s;
    case EdtfProblem::WhiteSpace:
        return u"A date has no spaces in it. Delete them."_s;
    case EdtfProblem::WrongDash:
        return u"This dash is not the plain hyphen. Separate year, month and day by - and start and end by /, for "
               "example 2006/2010."_s;
    case EdtfProblem::ForeignDigit:
        return u"A date is written with the digits 0 to 9 alone; the language decides which digits are shown. Write "
               u"for "
               "example 2013."_s;
    case EdtfProblem::LowerCase:
        return u"X and Y are capital letters, for example 198X or Y-170000."_s;
    case EdtfProblem::UnexpectedCharacter:
        return u"This character does not belong here in a date. Write year, month and day as digits, for example "
               "2010-03-12."_s;
    case EdtfProblem::TimeOfDay:
        return u"There are no times of day here. Leave the time out, for example 2010-03-12."_s;
    case EdtfProblem::YearNotFourDigits:
        return u"A date begins with the year, and the year has four digits. Write for example 2010-03-12 or 0085."_s;
    case EdtfProblem::YearTooLongWithoutY:
        return u"The year has more than four digits. Separate year, month and day by - (2010-03-12), or put a Y before "
               "so long a year (Y17000)."_s;
    case EdtfProblem::LongYearTooShort:
        return u"At least five digits follow a Y. Leave the Y out for shorter years and write four digits."_s;
    case EdtfProblem::LongYearWithLeadingZero:
        return u"A year with Y does not begin with 0. Write it without leading zeros, and years up to 9999 without Y."_s;
    case EdtfProblem::LongYearWithMonth:
        return u"A year with Y has no month and no day. Write the year alone, for example Y17000."_s;
    case EdtfProblem::YearOutOfRange:
        return u"The year is too large: at most twelve digits, before or after our era began."_s;
    case EdtfProblem::MinusZero:
        return u"There is no year -0000. The year 1 BC is 0000, the year 2 BC is -0001."_s;
    case EdtfProblem::SpanWithHyphen:
        return u"There is a year where a month should be. Write a span of time with /, for example 2006/2010."_s;
    case EdtfProblem::MonthNotTwoDigits:
        return u"The month has two digits. Write for example 2010-03."_s;
    case EdtfProblem::NoSuchMonth:
        return u"There is no such month. Months are 01 to 12; 21 to 24 are spring, summer, autumn and winter."_s;
    case EdtfProblem::DayNotTwoDigits:
        return u"The day has two digits. Write for example 2010-03-05."_s;
    case EdtfProblem::NoSuchDay:
        return u"The month has no such day. Check the date."_s;
    case EdtfProblem::DayAfterSeason:
        return u"No day follows a season. Write the month instead of the season, or leave the day out."_s;
    case EdtfProblem::TwoQualifiers:
        return u"One sign at the end only: ? for uncertain, ~ for approximate, % for both."_s;
    case EdtfProblem::MisplacedDots:
        return u"Two dots stand alone for an open end, separated by /. Write for example 2013/.. or ../1985."_s;
    case EdtfProblem::TooManyEnds:
        return u"A span of time has one start and one end, so a single /. Write for example 2006/2010."_s;
    case EdtfProblem::NoEndGiven:
        return u"Start and end are both missing. Give at least one of them, for example 2013/.. or ../1985."_s;
    case EdtfProblem::ReversedInterval:
        return u"The end lies before the start. Exchange the two."_s;
    case EdtfProblem::Level2Set:
        return u"Sets of dates (EDTF level 2) are not possible here. Write a span with /, or make several events."_s;
    case EdtfProblem::Level2ExponentialYear:
        return u"Years with E (EDTF level 2) are not possible here. Write all digits, for example Y-170000000."_s;
    case EdtfProblem::Level2SignificantDigits:
        return u"Dates with S (EDTF level 2) are not possible here. Write 195X for the 1950s or 1950~ for about 1950."_s;
    case EdtfProblem::Level2QualifierInside:
        return u"The signs ? ~ % stand only at the very end of a date and hold for all of it. Write for example "
               "2004-06~."_s;
    case EdtfProblem::Level2UnspecifiedDigits:
        return u"X stands only on the right: 201X, 20XX, 2004-XX, 1985-04-XX or 1985-XX-XX. Otherwise write a span "
               u"with "
               "/, for example 1000/1999."_s;
    case EdtfProblem::Level2UnspecifiedInInterval:
        return u"There is no X in a span of time (EDTF level 2). Write its limits, for example 1980/1999 instead of "
               "198X/199X."_s;
    case EdtfProblem::Level2Division:
        return u"The numbers 25 to 41 (EDTF level 2) are not possible here. Seasons are 21 to 24; write a quarter as a "
               "span, for example 2010-01/2010-03."_s;
    }
    return {};
}

} // namespace

QString edtfProblemInWords(const EdtfError &error, Tongue tongue)
{
    const bool isGerman = tongue == Tongue::German;
    const QString sentence = isGerman ? inGerman(error.problem) : inEnglish(error.problem);
    if (error.problem == EdtfProblem::Empty)
        return sentence;
    return (isGerman ? u"Zeichen %1: %2"_s : u"Character %1: %2"_s).arg(QString::number(error.position + 1), sentence);
}

} // namespace Masterplan
