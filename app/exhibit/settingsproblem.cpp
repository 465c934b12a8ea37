// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsproblem.h"

#include "content/datepatterns.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

QString germanSentence(SettingsProblem::Code code)
{
    using Code = SettingsProblem::Code;
    switch (code) {
    case Code::CannotRead:
        return u"Die Datei lässt sich nicht lesen ({value}). Bitte Pfad und Leserechte prüfen."_s;
    case Code::NotUtf8:
        return u"Die Datei ist nicht in UTF-8 geschrieben. Bitte im Editor als UTF-8 speichern."_s;
    case Code::NotAnEntry:
        return u"„{value}“ ist weder [Abschnitt] noch Schlüssel=Wert. Kommentare beginnen mit #."_s;
    case Code::UnknownKey:
        return u"Den Schlüssel „{key}“ gibt es nicht. Bitte Schreibung und Abschnitt prüfen (man masterplan-kiosk)."_s;
    case Code::Duplicate:
        return u"Der Schlüssel „{key}“ steht zweimal da. Bitte eine der Zeilen löschen."_s;
    case Code::NotANumber:
        return u"„{key}“ hat den Wert „{value}“. Erlaubt ist eine Zahl von {least} bis {most}, mit Punkt statt Komma."_s;
    case Code::NotTrueOrFalse:
        return u"„{key}“ hat den Wert „{value}“. Erlaubt sind true und false."_s;
    case Code::NotALanguage:
        return u"„{value}“ bei „{key}“ ist kein Sprachkürzel. Beispiele: de, de-simple, en, ar."_s;
    case Code::KeyTaken:
        return u"„{key}“ hat den Wert „{value}“. Eine Taste davon gehört schon zu einem anderen Befehl."_s;
    case Code::NotAChoice:
        return u"„{key}“ hat den Wert „{value}“. Erlaubt sind: {choices}."_s;
    }
    return {};
}

QString englishSentence(SettingsProblem::Code code)
{
    using Code = SettingsProblem::Code;
    switch (code) {
    case Code::CannotRead:
        return u"The file cannot be read ({value}). Check its path and permissions."_s;
    case Code::NotUtf8:
        return u"The file is not UTF-8. Save it as UTF-8 in the editor."_s;
    case Code::NotAnEntry:
        return u"“{value}” is neither [section] nor key=value. Comments begin with #."_s;
    case Code::UnknownKey:
        return u"There is no key “{key}”. Check its spelling and section (man masterplan-kiosk)."_s;
    case Code::Duplicate:
        return u"The key “{key}” is there twice. Delete one of the lines."_s;
    case Code::NotANumber:
        return u"“{key}” has the value “{value}”. It takes a number from {least} to {most}, with a point, not a comma."_s;
    case Code::NotTrueOrFalse:
        return u"“{key}” has the value “{value}”. It takes true or false."_s;
    case Code::NotALanguage:
        return u"“{value}” at “{key}” is no language tag. Examples: de, de-simple, en, ar."_s;
    case Code::KeyTaken:
        return u"“{key}” has the value “{value}”. A key of it belongs to another command already."_s;
    case Code::NotAChoice:
        return u"“{key}” has the value “{value}”. It takes one of these: {choices}."_s;
    }
    return {};
}

} // namespace

QString inWords(const SettingsProblem &problem, Tongue tongue)
{
    const bool isGerman = tongue == Tongue::German;
    const QString place = problem.line == 0 ? problem.file : u"%1:%2"_s.arg(problem.file).arg(problem.line);
    const QString sentence = filled(isGerman ? germanSentence(problem.code) : englishSentence(problem.code),
        {{u"value", problem.value}, {u"key", problem.key}, {u"least", QString::number(problem.least)},
            {u"most", QString::number(problem.most)}, {u"choices", problem.choices}});
    return u"%1: %2"_s.arg(place, sentence);
}

} // namespace Masterplan
