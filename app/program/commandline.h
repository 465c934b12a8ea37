// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QStringList>

class QCommandLineParser;

namespace Masterplan {

/// What a program was started with, before there is an application to ask.
[[nodiscard]] QStringList argumentsOf(int count, char *arguments[]);

/// Why the program does not start like this, in German and English, and where to read more.
[[nodiscard]] QString refusal(const QString &german, const QString &english);

/// Reads the arguments. What is wrong with them, empty where nothing is: an option that is not known, an argument that
/// is none, an option of `withValue` whose value is empty.
[[nodiscard]] QString troubleWith(
    const QStringList &arguments, QCommandLineParser &parser, const QList<QCommandLineOption> &withValue);

/// Qt names the program only once there is an application.
[[nodiscard]] QString helpOf(const QCommandLineParser &parser, const QString &programName);

} // namespace Masterplan
