// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include "content/result.h"
#include "keypad.h"
#include "panelstand.h"
#include "settingsproblem.h"
#include "speechsettings.h"
#include "visitsettings.h"

namespace Masterplan {

/// The panel's geometry, section [panel].
struct PanelSettings {
    double widthMillimetres = 0; ///< of the visible picture; 0: as the screen says
    double heightMillimetres = 0; ///< of the visible picture; 0: as the screen says
    double viewingDistanceMillimetres = 600; ///< 200 to 5000
    PanelStand stand{};

    bool operator==(const PanelSettings &) const = default;
};

/// A text of the operator, which may be given once for all languages and once for each.
struct OperatorText {
    QString text; ///< of languages without one of their own; empty: none
    QHash<QString, QString> translations; ///< by language tag in lower case

    /// In this language, else its base language, else the text for all; empty where the operator gave none.
    [[nodiscard]] QString in(QStringView languageTag) const;

    bool operator==(const OperatorText &) const = default;
};

/// What only the operator can say, section [operator]. Nothing is made up where it is missing.
struct OperatorTexts {
    OperatorText contact;
    OperatorText imprint;
    OperatorText accessibilityStatement;

    bool operator==(const OperatorTexts &) const = default;
};

/// Where installed bundles are and come from, section [updates]; folders are absolute.
struct UpdateSettings {
    QString stateFolder; ///< empty: the user's own
    QString keysFolder; ///< empty: the user's own
    QString drivesFolder; ///< where drives are mounted; empty: nothing comes in from drives

    bool operator==(const UpdateSettings &) const = default;
};

/// The kiosk's configuration; its defaults are those of an empty file.
struct KioskSettings {
    PanelSettings panel;
    VisitSettings visit;
    OperatorTexts operatorTexts;
    UpdateSettings updates;
    KeypadSettings keypad;
    SpeechSettings speech;
    QString bundleFolder; ///< absolute; empty: the bundle compiled into the program

    bool operator==(const KioskSettings &) const = default;
};

/// Reads an INI file (see inifile.h); an unknown key or a bad value is a problem, and the first one is returned.
[[nodiscard]] Result<KioskSettings, SettingsProblem> readSettings(const QString &path);

} // namespace Masterplan
