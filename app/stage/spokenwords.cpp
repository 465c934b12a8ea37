// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokenwords.h"

#include "Model/wordfiles.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// The language that the words are in: the one wanted, or one of its variants, or what was found in its place.
QString languageSpoken(const QString &wanted, QString found)
{
    found.replace(u'_', u'-');
    const auto base = [](const QString &tag) { return tag.section(u'-', 0, 0); };
    return found.isEmpty() ? u"en"_s : base(found) == base(wanted) ? wanted : found;
}

QStringList numbers(qsizetype position, qsizetype count)
{
    return position > 0 ? QStringList{QString::number(position), QString::number(count)} : QStringList();
}

const char *sentence(SpokenPlace place)
{
    switch (place) {
    case SpokenPlace::Start:
        //: Spoken: where the visitor is, before the exhibition's title
        return QT_TRANSLATE_NOOP("SpokenWords", "This is the start of the exhibition.");
    case SpokenPlace::Period:
        //: Spoken: where the visitor is; %1 is its place among %2 entries
        return QT_TRANSLATE_NOOP("SpokenWords", "A period, entry %1 of %2.");
    case SpokenPlace::Event:
        //: Spoken: where the visitor is; %1 is its place among %2 entries
        return QT_TRANSLATE_NOOP("SpokenWords", "An event, entry %1 of %2.");
    case SpokenPlace::Field:
        //: Spoken: where the visitor is; %1 is its place among %2 entries
        return QT_TRANSLATE_NOOP("SpokenWords", "A field of action, entry %1 of %2.");
    case SpokenPlace::Languages:
        //: Spoken: where the visitor is
        return QT_TRANSLATE_NOOP("SpokenWords", "Here you choose your language.");
    case SpokenPlace::About:
        //: Spoken: where the visitor is
        return QT_TRANSLATE_NOOP("SpokenWords", "This is the page about the exhibition.");
    case SpokenPlace::TakeAway:
        //: Spoken: where the visitor is
        return QT_TRANSLATE_NOOP("SpokenWords", "The screen shows a code that brings the text to a telephone.");
    case SpokenPlace::Picture:
        //: Spoken: where the visitor is; %1 is its place among %2 pictures, films and sounds
        return QT_TRANSLATE_NOOP("SpokenWords", "A picture on the whole screen, %1 of %2.");
    case SpokenPlace::Clip:
        //: Spoken: where the visitor is; %1 is its place among %2 pictures, films and sounds
        return QT_TRANSLATE_NOOP("SpokenWords", "A film, %1 of %2.");
    case SpokenPlace::Sound:
        //: Spoken: where the visitor is; %1 is its place among %2 pictures, films and sounds
        return QT_TRANSLATE_NOOP("SpokenWords", "A sound, %1 of %2.");
    }
    return "";
}

const char *sentence(const ReadElement &element)
{
    if (element.role == QAccessible::RadioButton) {
        if (element.isChecked)
            //: Spoken after the name of one of several to choose from; %1 is its place among the %2 things here
            return QT_TRANSLATE_NOOP("SpokenWords", "Choice, chosen, %1 of %2.");
        //: Spoken after the name of one of several to choose from; %1 is its place among the %2 things here
        return QT_TRANSLATE_NOOP("SpokenWords", "Choice, not chosen, %1 of %2.");
    }
    if (element.isCheckable) {
        if (element.isChecked)
            //: Spoken after the name of a switch; %1 is its place among the %2 things here
            return QT_TRANSLATE_NOOP("SpokenWords", "Switch, on, %1 of %2.");
        //: Spoken after the name of a switch; %1 is its place among the %2 things here
        return QT_TRANSLATE_NOOP("SpokenWords", "Switch, off, %1 of %2.");
    }
    switch (element.role) {
    case QAccessible::Button:
        //: Spoken after the name of a button; %1 is its place among the %2 things here
        return QT_TRANSLATE_NOOP("SpokenWords", "Button, %1 of %2.");
    case QAccessible::Slider:
        //: Spoken after the name of a bar that can be moved; %1 is its place among the %2 things here
        return QT_TRANSLATE_NOOP("SpokenWords", "Slider, %1 of %2. Select moves it on.");
    case QAccessible::Heading:
        //: Spoken after a heading; %1 is its place among the %2 things here
        return QT_TRANSLATE_NOOP("SpokenWords", "Heading, %1 of %2.");
    case QAccessible::Graphic:
        //: Spoken after what is in a picture; %1 is its place among the %2 things here
        return QT_TRANSLATE_NOOP("SpokenWords", "Picture, %1 of %2.");
    default:
        //: Spoken after a paragraph; %1 is its place among the %2 things here
        return QT_TRANSLATE_NOOP("SpokenWords", "Text, %1 of %2.");
    }
}

} // namespace

SpokenWords::SpokenWords(const QString &language)
{
    const bool isThere = loadProgramWords(m_words, language);
    m_language = languageSpoken(language, isThere ? m_words.language() : QString());
}

Utterance SpokenWords::offer(const QString &languageName) const
{
    //: Spoken in the language that it offers; %1 is that language's own name
    return say(QT_TRANSLATE_NOOP("SpokenWords", "For %1, press Select."), {languageName});
}

Utterance SpokenWords::place(SpokenPlace place, int position, int count) const
{
    return say(sentence(place), numbers(position, count));
}

Utterance SpokenWords::amount(int count) const
{
    //: Spoken: how many texts, buttons and pictures there are on the screen
    return say(QT_TRANSLATE_NOOP("SpokenWords", "You can hear %n thing(s) here."), {}, count);
}

Utterance SpokenWords::howToWalk() const
{
    //: Spoken: what the keys of a keypad do. Down, Up, Select, Back, Next and Help are what its keys are called
    return say(QT_TRANSLATE_NOOP("SpokenWords",
        "Press Down to hear what comes next, Up for what stands before, and Select to choose what you hear."));
}

Utterance SpokenWords::howToGoOn() const
{
    //: Spoken: what a key of a keypad does
    return say(QT_TRANSLATE_NOOP("SpokenWords", "Press Next for the next entry."));
}

Utterance SpokenWords::howToLeave() const
{
    //: Spoken: what a key of a keypad does
    return say(QT_TRANSLATE_NOOP("SpokenWords", "Press Back to leave this place."));
}

Utterance SpokenWords::howToAsk() const
{
    //: Spoken: what the keys of a keypad do
    return say(QT_TRANSLATE_NOOP(
        "SpokenWords", "Press Louder or Quieter for the volume, and Help to hear all of this again."));
}

Utterance SpokenWords::howToTouch() const
{
    //: Spoken: how the screen is used by ear, without keys
    return say(QT_TRANSLATE_NOOP("SpokenWords",
        "You can also slide a finger over the screen to hear what is under it, and tap twice to choose it."));
}

Utterance SpokenWords::kind(const ReadElement &element, qsizetype position, qsizetype count) const
{
    return say(sentence(element), numbers(position, count));
}

Utterance SpokenWords::switched(bool isOn) const
{
    //: Spoken after the name of a switch that was switched just now
    return isOn ? say(QT_TRANSLATE_NOOP("SpokenWords", "Switched on."))
                //: Spoken after the name of a switch that was switched just now
                : say(QT_TRANSLATE_NOOP("SpokenWords", "Switched off."));
}

Utterance SpokenWords::volume(int percent) const
{
    //: Spoken when it has changed; %1 is a number
    return say(QT_TRANSLATE_NOOP("SpokenWords", "Volume: %1 percent."), {QString::number(percent)});
}

Utterance SpokenWords::timeSpan(const QString &from, const QString &to) const
{
    return say("From %1 to %2", {from, to}, -1, "TimelineOverview");
}

Utterance SpokenWords::wholeTime() const
{
    //: Spoken when the timeline shows all of its time again
    return say(QT_TRANSLATE_NOOP("SpokenWords", "The whole time is shown."));
}

Utterance SpokenWords::stillThere() const
{
    return say("Are you still there?", {}, -1, "AskOverlay");
}

Utterance SpokenWords::secondsLeft(int seconds) const
{
    return say("Everything starts again from the beginning in %n second(s).", {}, seconds, "AskOverlay");
}

Utterance SpokenWords::anyKey() const
{
    //: Spoken after the question whether the visitor is still there
    return say(QT_TRANSLATE_NOOP("SpokenWords", "Press any key to go on."));
}

Utterance SpokenWords::goesOn() const
{
    //: Spoken when the visitor has answered that they are still there
    return say(QT_TRANSLATE_NOOP("SpokenWords", "Go on where you were."));
}

Utterance SpokenWords::nothingToChoose() const
{
    //: Spoken when Select is pressed on a text
    return say(QT_TRANSLATE_NOOP("SpokenWords", "There is nothing to choose here. Press Down to go on."));
}

Utterance SpokenWords::nothingFurther() const
{
    //: Spoken when Next is pressed and there is no next entry
    return say(QT_TRANSLATE_NOOP("SpokenWords", "There is no next entry here."));
}

Utterance SpokenWords::say(const char *text, const QStringList &parts, int number, const char *context) const
{
    const QString translated = m_words.translate(context, text, nullptr, number);
    const bool isTranslated = !translated.isEmpty();
    QString said = isTranslated ? translated : QString::fromLatin1(text);
    if (number >= 0)
        said.replace(u"%n"_s, QString::number(number));
    // All at once: a name may look like a place for another.
    if (parts.size() == 2)
        said = said.arg(parts.at(0), parts.at(1));
    else if (parts.size() == 1)
        said = said.arg(parts.at(0));
    return {said, isTranslated ? m_language : u"en"_s, {}};
}

} // namespace Masterplan
