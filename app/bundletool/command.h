// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bundlerules.h"
#include "delivery/posixdisk.h"
#include "output.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

namespace Masterplan {

/// What every command works with.
struct Tool {
    PosixDisk disk;
    Output output;
    ProgramVersion program = ProgramVersion::current();
};

/// One subcommand: how it is called, and what it does.
struct Command {
    QString name;
    QString synopsis; ///< of its arguments
    QString german; ///< what it does
    QString english;
    int fewest = 0; ///< arguments
    int most = 0;
    QList<QCommandLineOption> options;
    ExitCode (*run)(const QCommandLineParser &line, const QStringList &arguments, Tool &tool) = nullptr;
};

[[nodiscard]] const QList<Command> &allCommands();

// Groups of commands, each in a file of its own.
[[nodiscard]] QList<Command> packingCommands();
[[nodiscard]] QList<Command> folderCommands();
[[nodiscard]] QList<Command> mediaCommands();
[[nodiscard]] QList<Command> keyCommands();
[[nodiscard]] QList<Command> storeCommands();

} // namespace Masterplan
