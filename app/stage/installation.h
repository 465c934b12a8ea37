// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSizeF>
#include <QString>

#include "Model/stagemetrics.h"
#include "content/tongue.h"

namespace Masterplan {

/// Why a panel, as it stands, shuts some visitors out, however well it is laid out. Amounts are millimetres.
struct InstallationProblem {
    enum class Code {
        PictureSmall, ///< for the largest text at that distance (capitals of 0.7 degrees, EN 301 549, 5.1.4)
        BandNotOnPicture, ///< nothing on the picture is where everybody reaches (DIN 18040-1)
        BandLow ///< not all that is to be touched fits into what is
    };

    Code code = Code::PictureSmall;
    double distance = 0; ///< from which it is read
    double mostDistance = 0; ///< from which it could be
    double width = 0; ///< that would do
    double height = 0; ///< that would do, of the picture or of the band
    double bandHeight = 0; ///< as it is on the picture
    double low = 0; ///< of the picture, or of what is to be touched, above the floor
    double high = 0;

    bool operator==(const InstallationProblem &) const = default;
};

/// Of a panel whose picture has this size in pixels; in the order of their codes.
[[nodiscard]] QList<InstallationProblem> installationProblems(const PanelGeometry &panel, QSizeF pixels);

/// What is wrong and which key of the configuration, or which screw at the wall, changes it, for staff.
[[nodiscard]] QString inWords(const InstallationProblem &problem, Tongue tongue);

} // namespace Masterplan
