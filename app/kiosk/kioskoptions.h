// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

#include "content/result.h"
#include "standardpanels.h"

namespace Masterplan {

/// What the command line asks for.
struct KioskOptions {
    QString bundleFolder; ///< empty: the configuration's, else the one compiled in
    bool isWatching = false;
    QString tourId; ///< of the tour that plays while nobody is there; empty: none
    QString language; ///< BCP 47 tag; empty: the bundle's default
    bool isWindowed = false;
    std::optional<QSize> size; ///< of the window in pixels
    QString screen; ///< name or number from 0; empty: the primary one
    QString speechLogFile; ///< where what is read aloud is written down; empty: nowhere
    QString configFile; ///< empty: the usual places
    bool showsStats = false; ///< frame times, latency and memory over the exhibition
    bool isSelfTest = false;
    QList<StandardPanel> checkedPanels; ///< whose layout is to be checked; without millimetres: the configured ones
    bool checksEveryCombination = false; ///< of what a layout depends on
    QString screenshotFolder; ///< empty: none
    bool setsPin = false;
    bool wantsVersion = false;
    QString help; ///< the help text where it was asked for

    /// Whether the program visits all screens by itself, with its own time, and ends.
    [[nodiscard]] bool isWalk() const { return isSelfTest || !screenshotFolder.isEmpty() || !checkedPanels.isEmpty(); }

    bool operator==(const KioskOptions &) const = default;
};

/// Reads the arguments (the first is the program's name). The error is a sentence in German and English.
[[nodiscard]] Result<KioskOptions, QString> readOptions(const QStringList &arguments);

} // namespace Masterplan
