// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Masterplan {

class Bundle;
class Exhibition;
class WalkClock;

/// A screen of the exhibition at which a walk through all of it stops.
struct ScreenStop {
    enum class Kind {
        Home,
        HomeReadAloud,
        Fields,
        FieldsReadAloud,
        Detail,
        DetailReadAloud,
        TwoLanguages,
        Term,
        Picture,
        Clip,
        Sound,
        Described, ///< a clip with its description
        Signed, ///< a detail for who prefers sign language
        SignLanguage,
        TakeAway,
        Languages,
        About,
        Asking,
        Trouble,
        StaffPin,
        Staff,
        TestPicture,
        Attract
    };

    Kind kind = Kind::Home;
    QString name; ///< "home", "detail-02": numbered in the order shown, so that no id is in a picture's name
    QString itemId; ///< of a detail
    QString mediaId; ///< that is opened over it
};

/// Every screen that this bundle has; of the details at most two dozen, periods first, then fields, then events.
[[nodiscard]] QList<ScreenStop> screensOf(const Bundle &bundle);

/// Brings the exhibition to the stop, from wherever it is, and lets it settle.
void goTo(const ScreenStop &stop, Exhibition &exhibition, WalkClock &clock);

/// Whether one who is there still is after another language, text size or contrast was chosen.
[[nodiscard]] bool outlastsChoices(const ScreenStop &stop);

} // namespace Masterplan
