// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyCombination>
#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>

#include "content/tongue.h"

namespace Masterplan {

/// Everything that a presenter can do with one key.
enum class Command {
    Begin,
    Next,
    Back,
    First,
    Last,
    ReturnToTour,
    GoHome,
    Overview,
    Search,
    TogglePause,
    Leave,
    End,

    Black,
    White,
    Freeze,
    NextLanguage,
    SecondLanguage,
    TextSize,
    Contrast,

    Spotlight,
    Magnify,
    Draw,
    Erase,
    Larger,
    Smaller,
    Undo,
    ClearMarks,

    PlayMedia,
    SeekBack,
    SeekAhead,
    Louder,
    Quieter,

    SwapScreens,
    WindowMode,
    NotesLarger,
    NotesSmaller,
    EndTime,
    ChooseTour,
    EditTour,
    PrintNotes,
    KeySheet
};

/// Where a command acts; the parts of the key sheet.
enum class CommandGroup { Tour, Audience, Pointer, Media, Console };

/// What is said of a command, and the keys that give it. Buttons, key sheet, key router, self-test and handbook read
/// the same table.
struct CommandFacts {
    Command command = Command::Next;
    CommandGroup group = CommandGroup::Tour;
    QList<QKeyCombination> keys; ///< the first is written on its button; at least one
    QString german; ///< as short as a button
    QString english;
    bool repeats = false; ///< a key held down gives it again and again

    [[nodiscard]] const QString &name(Tongue tongue) const { return tongue == Tongue::German ? german : english; }
};

/// Every command once, in the order of the key sheet.
[[nodiscard]] const QList<CommandFacts> &allCommands();

[[nodiscard]] const CommandFacts &factsOf(Command command);

/// The command of a key as a key event tells it: Shift does not count where it only makes the character ("?", "+"), and
/// the keypad is like the other keys.
[[nodiscard]] std::optional<Command> commandFor(QKeyCombination pressed);

/// "Strg+Z", "Bild ab": the key as people read it on a keyboard of that language.
[[nodiscard]] QString keyName(QKeyCombination key, Tongue tongue);

/// "Tour", "Publikum": over a part of the key sheet.
[[nodiscard]] QString groupName(CommandGroup group, Tongue tongue);

} // namespace Masterplan

Q_DECLARE_METATYPE(Masterplan::Command)
