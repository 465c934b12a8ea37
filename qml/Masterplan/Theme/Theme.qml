// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Colours, typefaces and motion. White on every accent, and every accent on paper, is at least 7:1.
QtObject {
    id: root

    property string language
    // Of the digits that the language is shown with.
    property string zero: "0"
    property bool isHighContrast: false
    property bool isReducedMotion: false
    // The first frame is on the screen.
    property bool hasBegun: false
    // For pictures of the screen: nothing moves and every picture is there with the first frame.
    property bool isStill: false
    // A small panel, or a large text on it: signs stand for words, headings are less large, and what can be said
    // elsewhere is.
    property bool isCramped: false
    // The visitor goes by ear.
    property bool isSpoken: false
    // So little height for so large a text that headings are hardly larger than it.
    property bool isLow: false
    // The focus ring shows once a key was used and goes with the next touch.
    property bool showsFocus: false

    readonly property color paper: isHighContrast ? "#000000" : "#FAF6EE"
    readonly property color surface: isHighContrast ? "#000000" : "#FFFFFF"
    readonly property color ink: isHighContrast ? "#FFFFFF" : "#1C1B22"
    readonly property color muted: isHighContrast ? "#FFFFFF" : "#4F4D5B"
    readonly property color line: isHighContrast ? "#FFFFFF" : "#D9D2C3"
    // Behind what is read aloud; as light as paper.
    readonly property color readGround: isHighContrast ? "#33330A" : "#FFF7D0"
    readonly property color gridLine: isHighContrast ? "#5A5A5A" : "#E4DDCF"
    readonly property color start: isHighContrast ? "#FFE600" : "#A80D26"
    readonly property color emphasis: isHighContrast ? "#FFE600" : ink
    readonly property color pressed: isHighContrast ? "#3A3A3A" : "#EDE6D8"
    // Under a finger: what is dark or yellow, and what lies on a picture or a colour.
    readonly property color pressedInk: isHighContrast ? "#C7B300" : "#55535F"
    readonly property color pressedShade: isHighContrast ? "#66FFFFFF" : "#38000000"
    readonly property color focus: isHighContrast ? "#FFE600" : "#1C1B22"
    readonly property color focusHalo: isHighContrast ? "#000000" : "#FFFFFF"
    readonly property color scrim: isHighContrast ? "#E6000000" : "#CC1C1B22"

    readonly property int quick: isReducedMotion || isStill ? 0 : 150
    readonly property int unhurried: isReducedMotion || isStill ? 0 : 280

    function fill(accent: color): color {
        return isHighContrast ? "#000000" : accent;
    }

    function accentText(accent: color): color {
        return isHighContrast ? "#FFE600" : accent;
    }

    function edge(accent: color): color {
        return isHighContrast ? "#FFFFFF" : accent;
    }
}
