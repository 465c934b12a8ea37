// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QHash>
#include <QStringList>
#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// The character alone says which key it is: on one keyboard it needs Shift, on another it does not.
bool isMadeWithShift(Qt::Key key)
{
    return key > Qt::Key_Space && key < Qt::Key_AsciiTilde && !(key >= Qt::Key_A && key <= Qt::Key_Z);
}

QKeyCombination asInTable(QKeyCombination pressed)
{
    Qt::KeyboardModifiers modifiers = pressed.keyboardModifiers();
    modifiers.setFlag(Qt::KeypadModifier, false);
    modifiers.setFlag(Qt::GroupSwitchModifier, false);
    if (isMadeWithShift(pressed.key())) {
        modifiers.setFlag(Qt::ShiftModifier, false);
    }
    return QKeyCombination(modifiers, pressed.key());
}

QString bareKeyName(Qt::Key key, Tongue tongue)
{
    struct Named {
        Qt::Key key;
        QString german;
        QString english;
    };
    static const QList<Named> named{
        {Qt::Key_PageDown, u"Bild ab"_s, u"Page Down"_s},
        {Qt::Key_PageUp, u"Bild auf"_s, u"Page Up"_s},
        {Qt::Key_Home, u"Pos1"_s, u"Home"_s},
        {Qt::Key_End, u"Ende"_s, u"End"_s},
        {Qt::Key_Escape, u"Esc"_s, u"Esc"_s},
        {Qt::Key_Space, u"Leertaste"_s, u"Space"_s},
        {Qt::Key_Backspace, u"Rücktaste"_s, u"Backspace"_s},
        {Qt::Key_Delete, u"Entf"_s, u"Delete"_s},
        {Qt::Key_Pause, u"Pause"_s, u"Pause"_s},
        {Qt::Key_Right, u"→"_s, u"→"_s},
        {Qt::Key_Left, u"←"_s, u"←"_s},
        {Qt::Key_Up, u"↑"_s, u"↑"_s},
        {Qt::Key_Down, u"↓"_s, u"↓"_s},
        {Qt::Key_MediaTogglePlayPause, u"Wiedergabetaste"_s, u"Play key"_s},
    };
    for (const Named &one : named) {
        if (one.key == key) {
            return tongue == Tongue::German ? one.german : one.english;
        }
    }
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35) {
        return u"F%1"_s.arg(key - Qt::Key_F1 + 1);
    }
    return QString(QChar(static_cast<char16_t>(key)));
}

} // namespace

const QList<CommandFacts> &allCommands()
{
    using enum Command;
    constexpr auto tour = CommandGroup::Tour;
    constexpr auto audience = CommandGroup::Audience;
    constexpr auto pointer = CommandGroup::Pointer;
    constexpr auto media = CommandGroup::Media;
    constexpr auto console = CommandGroup::Console;
    static const QList<CommandFacts> all{
        {Next, tour, {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_N}, u"Weiter"_s, u"Next"_s},
        {Back, tour, {Qt::Key_Left, Qt::Key_PageUp, Qt::Key_Backspace, Qt::Key_P}, u"Zurück"_s, u"Back"_s},
        {First, tour, {Qt::Key_Home}, u"Erste Station"_s, u"First stop"_s},
        {Last, tour, {Qt::Key_End}, u"Letzte Station"_s, u"Last stop"_s},
        {ReturnToTour, tour, {Qt::Key_R}, u"Zurück zur Führung"_s, u"Back to the tour"_s},
        {GoHome, tour, {Qt::Key_H}, u"Startansicht"_s, u"Home view"_s},
        {Overview, tour, {Qt::Key_O}, u"Übersicht"_s, u"Overview"_s},
        {Search, tour, {Qt::Key_S, Qt::Key_Slash, Qt::CTRL | Qt::Key_F}, u"Suchen"_s, u"Search"_s},
        {Begin, tour, {Qt::Key_F5, Qt::SHIFT | Qt::Key_F5}, u"Beginnen"_s, u"Begin"_s},
        {TogglePause, tour, {Qt::Key_U, Qt::Key_Pause}, u"Uhr anhalten"_s, u"Pause the clock"_s},
        {Leave, tour, {Qt::Key_Escape}, u"Eins zurücknehmen"_s, u"Take one thing back"_s},
        {End, tour, {Qt::Key_Q, Qt::CTRL | Qt::Key_Q}, u"Beenden"_s, u"End"_s},

        {Black, audience, {Qt::Key_B, Qt::Key_Period}, u"Schwarz"_s, u"Black"_s},
        {White, audience, {Qt::Key_W, Qt::Key_Comma}, u"Weiß"_s, u"White"_s},
        {Freeze, audience, {Qt::Key_F}, u"Einfrieren"_s, u"Freeze"_s},
        {NextLanguage, audience, {Qt::Key_A}, u"Nächste Sprache"_s, u"Next language"_s},
        {SecondLanguage, audience, {Qt::Key_2}, u"Zweite Sprache"_s, u"Second language"_s},
        {TextSize, audience, {Qt::Key_T}, u"Schriftgröße"_s, u"Text size"_s},
        {Contrast, audience, {Qt::Key_C}, u"Kontrast"_s, u"Contrast"_s},

        {Spotlight, pointer, {Qt::Key_L}, u"Lichtpunkt"_s, u"Spotlight"_s},
        {Magnify, pointer, {Qt::Key_Z}, u"Vergrößern"_s, u"Magnify"_s},
        {Draw, pointer, {Qt::Key_D}, u"Zeichnen"_s, u"Draw"_s},
        {Erase, pointer, {Qt::Key_E}, u"Radieren"_s, u"Erase"_s},
        {Larger, pointer, {Qt::Key_Plus, Qt::Key_Equal}, u"Größer"_s, u"Larger"_s, true},
        {Smaller, pointer, {Qt::Key_Minus}, u"Kleiner"_s, u"Smaller"_s, true},
        {Undo, pointer, {Qt::CTRL | Qt::Key_Z}, u"Strich zurücknehmen"_s, u"Undo a stroke"_s, true},
        {ClearMarks, pointer, {Qt::Key_Delete}, u"Alle Striche löschen"_s, u"Clear all strokes"_s},

        {PlayMedia, media, {Qt::Key_M, Qt::Key_MediaTogglePlayPause}, u"Abspielen"_s, u"Play"_s},
        {SeekBack, media, {Qt::SHIFT | Qt::Key_Left}, u"10 s zurück"_s, u"10 s back"_s, true},
        {SeekAhead, media, {Qt::SHIFT | Qt::Key_Right}, u"10 s vor"_s, u"10 s ahead"_s, true},
        {Louder, media, {Qt::CTRL | Qt::Key_Up}, u"Lauter"_s, u"Louder"_s, true},
        {Quieter, media, {Qt::CTRL | Qt::Key_Down}, u"Leiser"_s, u"Quieter"_s, true},

        {SwapScreens, console, {Qt::Key_X}, u"Bildschirme tauschen"_s, u"Swap screens"_s},
        {WindowMode, console, {Qt::Key_F11}, u"Fenstermodus"_s, u"Window mode"_s},
        {NotesLarger, console, {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, u"Notizen größer"_s,
            u"Larger notes"_s, true},
        {NotesSmaller, console, {Qt::CTRL | Qt::Key_Minus}, u"Notizen kleiner"_s, u"Smaller notes"_s, true},
        {EndTime, console, {Qt::CTRL | Qt::Key_T}, u"Schlusszeit"_s, u"End time"_s},
        {ChooseTour, console, {Qt::CTRL | Qt::Key_O}, u"Führung wählen"_s, u"Choose a tour"_s},
        {EditTour, console, {Qt::CTRL | Qt::Key_E}, u"Führung bearbeiten"_s, u"Edit the tour"_s},
        {PrintNotes, console, {Qt::CTRL | Qt::Key_P}, u"Drucken"_s, u"Print"_s},
        {KeySheet, console, {Qt::Key_F1, Qt::Key_Question}, u"Tasten"_s, u"Keys"_s},
    };
    return all;
}

const CommandFacts &factsOf(Command command)
{
    const QList<CommandFacts> &all = allCommands();
    return *std::find_if(
        all.cbegin(), all.cend(), [command](const CommandFacts &facts) { return facts.command == command; });
}

std::optional<Command> commandFor(QKeyCombination pressed)
{
    static const QHash<int, Command> byKey = [] {
        QHash<int, Command> table;
        for (const CommandFacts &facts : allCommands()) {
            for (const QKeyCombination key : facts.keys) {
                table.insert(key.toCombined(), facts.command);
            }
        }
        return table;
    }();
    const auto found = byKey.constFind(asInTable(pressed).toCombined());
    return found == byKey.cend() ? std::nullopt : std::optional(*found);
}

QString keyName(QKeyCombination key, Tongue tongue)
{
    const bool isGerman = tongue == Tongue::German;
    QStringList parts;
    if (key.keyboardModifiers().testFlag(Qt::ControlModifier)) {
        parts.append(isGerman ? u"Strg"_s : u"Ctrl"_s);
    }
    if (key.keyboardModifiers().testFlag(Qt::ShiftModifier)) {
        parts.append(isGerman ? u"Umschalt"_s : u"Shift"_s);
    }
    parts.append(bareKeyName(key.key(), tongue));
    return parts.join(u'+');
}

QString groupName(CommandGroup group, Tongue tongue)
{
    const bool isGerman = tongue == Tongue::German;
    switch (group) {
    case CommandGroup::Tour:
        return u"Führung"_s;
    case CommandGroup::Audience:
        return isGerman ? u"Publikum"_s : u"Audience"_s;
    case CommandGroup::Pointer:
        return isGerman ? u"Zeigen"_s : u"Pointing"_s;
    case CommandGroup::Media:
        return isGerman ? u"Film und Ton"_s : u"Video and sound"_s;
    case CommandGroup::Console:
        return isGerman ? u"Pult"_s : u"Console"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Masterplan
