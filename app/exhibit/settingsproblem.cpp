// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsproblem.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

// %1 value, %2 key, %3 least, %4 most
QString germanSentence(SettingsProblem::Code code)
{
    using Code = SettingsProblem::Code;
    switch (code) {
    case Code::CannotRead:
        return u"Die Datei lässt sich nicht lesen (%1). Bitte Pfad und Leserechte prüfen."_s;
    case Code::NotUtf8:
        return u"Die Datei ist nicht in UTF-8 geschrieben. Bitte im Editor als UTF-8 speichern."_s;
    case Code::NotAnEntry:
        return u"„%1“ ist weder [Abschnitt] noch Schlüssel=Wert. Kommentare beginnen mit #."_s;
    case Code::UnknownKey:
        return u"Den Schlüssel „%2“ gibt es nicht. Bitte Schreibung und Abschnitt prüfen (man masterplan-kiosk)."_s;
    case Code::Duplicate:
        return u"Der Schlüssel „%2“ steht zweimal da. Bitte eine der Zeilen löschen."_s;
    case Code::NotANumber:
        return u"„%2“ hat den Wert „%1“. Erlaubt ist eine Zahl von %3 bis %4, mit Punkt statt Komma."_s;
    case Code::NotTrueOrFalse:
        return u"„%2“ hat den Wert „%1“. Erlaubt sind true und false."_s;
    case Code::NotALanguage:
        return u"„%1“ bei „%2“ ist kein Sprachkürzel. Beispiele: de, de-simple, en, ar."_s;
    }
    return {};
}

QString englishSentence(SettingsProblem::Code code)
{
    using Code = SettingsProblem::Code;
    switch (code) {
    case Code::CannotRead:
        return u"The file cannot be read (%1). Check its path and permissions."_s;
    case Code::NotUtf8:
        return u"The file is not UTF-8. Save it as UTF-8 in the editor."_s;
    case Code::NotAnEntry:
        return u"“%1” is neither [section] nor key=value. Comments begin with #."_s;
    case Code::UnknownKey:
        return u"There is no key “%2”. Check its spelling and section (man masterplan-kiosk)."_s;
    case Code::Duplicate:
        return u"The key “%2” is there twice. Delete one of the lines."_s;
    case Code::NotANumber:
        return u"“%2” has the value “%1”. It takes a number from %3 to %4, with a point, not a comma."_s;
    case Code::NotTrueOrFalse:
        return u"“%2” has the value “%1”. It takes true or false."_s;
    case Code::NotALanguage:
        return u"“%1” at “%2” is no language tag. Examples: de, de-simple, en, ar."_s;
    }
    return {};
}

} // namespace

QString inWords(const SettingsProblem &problem, Tongue tongue)
{
    const bool isGerman = tongue == Tongue::German;
    const QString place = problem.line == 0 ? problem.file : u"%1:%2"_s.arg(problem.file).arg(problem.line);
    const QString sentence = isGerman ? germanSentence(problem.code) : englishSentence(problem.code);
    // One call with all arguments: a value with "%2" in it is not replaced again.
    QString filled = sentence;
    filled.replace(u"%3"_s, QString::number(problem.least)).replace(u"%4"_s, QString::number(problem.most));
    return u"%1: %2"_s.arg(place, filled.arg(problem.value, problem.key));
}

} // namespace Masterplan
