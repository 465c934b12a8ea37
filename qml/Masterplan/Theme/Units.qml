// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Sizes in pixels, from the panel's millimetres and the reading size that the stage hands in.
QtObject {
    id: root

    property real pixelsPerMillimetre: 2.75
    // Body text. Follows the viewing distance and the visitor's text size.
    property real em: 21
    property real stageWidth: 1920

    readonly property real target: Math.ceil(20 * pixelsPerMillimetre)
    readonly property real gap: Math.ceil(3 * pixelsPerMillimetre)
    readonly property real small: Math.round(5 * pixelsPerMillimetre)
    readonly property real medium: Math.round(8 * pixelsPerMillimetre)
    readonly property real large: Math.round(12 * pixelsPerMillimetre)
    readonly property real margin: Math.round(Math.min(16 * pixelsPerMillimetre, stageWidth * 0.03))
    readonly property real radius: Math.round(7 * pixelsPerMillimetre)
    readonly property real hairline: Math.max(1, Math.round(0.4 * pixelsPerMillimetre))
    readonly property real stroke: Math.max(2, Math.round(0.8 * pixelsPerMillimetre))

    readonly property real fine: Math.round(em * 0.86)
    readonly property real body: Math.round(em)
    readonly property real strong: Math.round(em * 1.08)
    readonly property real heading: Math.round(em * (Theme.isLow ? 1.15 : 1.3))
    readonly property real title: Math.round(em * (Theme.isLow ? 1.15 : Theme.isCramped ? 1.4 : 1.65))
    readonly property real display: Math.round(em * (Theme.isLow ? 1.17 : Theme.isCramped ? 1.6 : 2.0))
    readonly property real poster: Math.round(em * (Theme.isLow ? 1.6 : Theme.isCramped ? 2.0 : 3.2))
}
