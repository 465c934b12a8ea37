// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QString>

namespace Masterplan {

/// --keys: the trusted keys; of the machine for its administrator, else of the user.
[[nodiscard]] QCommandLineOption keysOption();
[[nodiscard]] QString keysFolder(const QCommandLineParser &line);

/// --state: where bundles are installed and the journal is kept.
[[nodiscard]] QCommandLineOption stateOption();
[[nodiscard]] QString stateFolder(const QCommandLineParser &line);

} // namespace Masterplan
