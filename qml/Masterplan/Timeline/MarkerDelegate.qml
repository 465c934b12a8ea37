// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// An event on the axis, or several that stand too close together, counted. Its middle is on the axis.
Item {
    id: root

    required property real plotX
    required property real plotY
    required property string itemId
    required property int index
    required property int count
    required property bool isCluster
    required property string when
    required property string title
    required property color accent
    required property bool isProminent
    required property bool hasLabel
    required property real labelX
    required property real labelY
    required property real labelWidth
    required property real labelHeight
    required property string textLanguage
    required property url pictogram

    required property PlotFonts fonts
    required property bool isSelected
    property bool isPressed: false
    required property real target

    readonly property bool hasPictogram: !isCluster && sign.status !== Image.Null
    // With its ring it stays above the years.
    readonly property real signedSize: target * (isProminent ? 0.64 : 0.58)
    readonly property real discSize: {
        if (isCluster)
            return Math.max(target * 0.62, countText.implicitWidth + Units.small);
        return hasPictogram ? signedSize : target * (isProminent ? 0.44 : 0.34);
    }

    readonly property alias disc: disc

    signal chosen

    // As large as what a finger hits.
    x: plotX - width / 2
    y: plotY - height / 2
    width: Math.max(target, disc.width)
    height: Math.max(target, disc.height)

    Accessible.role: Accessible.Button
    //: Spoken name of a marker that stands for several events; %n is how many, %1 the time they happened
    Accessible.name: isCluster ? Typeface.withDigits(qsTr("%n event(s), %1", "", count).arg(when), Theme.zero) : "%1: %2".arg(when).arg(title)
    Accessible.focusable: true
    Accessible.onPressAction: root.chosen()

    Rectangle {
        // On whole pixels, as the ticks.
        x: Math.round(root.plotX - width / 2) - root.x
        y: Math.round(root.labelY + root.labelHeight) - root.y
        width: Units.stroke
        height: Math.round(root.plotY) - root.y - y
        visible: root.hasLabel
        color: Theme.accentText(root.accent)
    }

    EventLabel {
        x: root.labelX - root.x
        y: root.labelY - root.y
        width: root.labelWidth
        visible: root.hasLabel
        fonts: root.fonts
        when: root.when
        title: root.title
        textLanguage: root.textLanguage
        accent: root.accent
        isProminent: root.isProminent
    }

    Rectangle {
        anchors.centerIn: disc
        width: disc.width + Units.stroke * 4
        height: disc.height + Units.stroke * 4
        radius: height / 2
        color: Theme.paper
        border.color: Theme.accentText(root.accent)
        border.width: Units.stroke
        visible: !root.isCluster
    }

    Rectangle {
        anchors.centerIn: disc
        width: disc.width + Units.stroke * 8
        height: disc.height + Units.stroke * 8
        radius: height / 2
        visible: root.isPressed
        color: Theme.pressed
        border.color: Theme.ink
        border.width: Units.stroke
        z: -1
    }

    Rectangle {
        id: disc

        anchors.centerIn: parent
        width: root.discSize
        height: root.isCluster ? Math.max(root.target * 0.62, countText.implicitHeight) : width
        radius: height / 2
        color: root.isCluster ? Theme.ink : root.hasPictogram ? Theme.fill(root.accent) : Theme.accentText(root.accent)
        border.color: Theme.paper
        border.width: root.isCluster ? Units.stroke : 0

        PictureFile {
            id: sign

            anchors.centerIn: parent
            width: Math.round(root.signedSize * 0.74)
            height: width
            visible: root.hasPictogram
            file: root.pictogram
            sourceSize.width: width
            sourceSize.height: height
        }

        Words {
            id: countText

            anchors.centerIn: parent
            visible: root.isCluster
            text: Typeface.withDigits(root.count, Theme.zero)
            color: Theme.paper
            font: root.fonts.count
            wrapMode: Text.NoWrap
            lineHeight: 1
            Accessible.ignored: true
        }

        FocusRing {
            isShown: root.isSelected
            cornerRadius: parent.height / 2
        }
    }
}
