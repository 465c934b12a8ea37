// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// What staff want to know of the machine before them, and the ways out.
FocusScope {
    id: root

    required property StaffDoor door
    required property StaffPage page

    component Fact: Item {
        id: fact

        required property string german
        required property string english
        required property string value

        readonly property bool isWide: width > Units.em * 40

        implicitHeight: (isWide ? Math.max(labels.height, words.height) : labels.height + words.height) + 2 * Units.small

        Words {
            id: labels

            y: Units.small
            width: fact.isWide ? fact.width * 0.34 : fact.width
            text: fact.english.length > 0 ? "%1 · %2".arg(fact.german).arg(fact.english) : fact.german
            color: Theme.muted
        }

        Words {
            id: words

            anchors.right: parent.right
            y: Units.small + (fact.isWide ? 0 : labels.height)
            width: fact.isWide ? fact.width * 0.64 : fact.width
            text: fact.value
            font.weight: Font.Bold
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Units.hairline
            color: Theme.line
        }
    }

    component Way: PillButton {
        width: Math.min(implicitWidth, parent ? (parent as Item).width : implicitWidth)
        fontSize: Theme.isCramped ? Units.fine : Units.strong
    }

    Words {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Units.margin
        anchors.topMargin: Theme.isCramped ? Units.small : Units.margin
        // The facts need the room; whoever is here typed a PIN.
        visible: root.height > Units.em * 15
        text: "Für Mitarbeitende · For staff"
        font.pixelSize: Units.title
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    ScrollPane {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.visible ? heading.bottom : parent.top
        anchors.bottom: ways.top
        anchors.margins: Units.margin
        anchors.topMargin: Theme.isCramped ? Units.gap : Units.margin
        anchors.bottomMargin: Theme.isCramped ? Units.small : Units.margin
        anchors.rightMargin: Units.margin - Units.medium
        ground: Theme.paper
        moreLabel: "Weiter unten mehr / more below"

        Column {
            width: root.width - 2 * Units.margin

            Repeater {
                model: root.page

                Fact {
                    width: parent ? (parent as Item).width : 0
                }
            }

            Fact {
                width: parent.width
                german: "Bildschirm"
                english: "Screen"
                value: "%1 × %2 px · %3 × %4 mm · %5 px/mm".arg(Math.round(root.width)).arg(Math.round(root.height)).arg(Math.round(root.width / Units.pixelsPerMillimetre)).arg(Math.round(root.height / Units.pixelsPerMillimetre)).arg(Units.pixelsPerMillimetre.toFixed(2))
            }

            Fact {
                width: parent.width
                german: "Schrift, Tastflächen"
                english: "Type, touch targets"
                value: "%1 mm · %2 mm".arg((Units.em / Units.pixelsPerMillimetre).toFixed(1)).arg((Units.target / Units.pixelsPerMillimetre).toFixed(0))
            }
        }
    }

    Flow {
        id: ways

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Units.margin
        anchors.bottomMargin: Theme.isCramped ? Units.small : Units.margin
        spacing: Theme.isCramped ? Units.gap : Units.medium

        Way {
            focus: true
            isPrimary: true
            sign: Glyph.Close
            text: "Zurück zur Ausstellung · Back to the exhibition"
            onActivated: root.door.close()
        }

        Way {
            sign: Glyph.All
            text: "Testbild · Test picture"
            onActivated: root.door.showTestPicture()
        }

        Way {
            text: "Neu starten · Restart"
            onActivated: root.door.restartProgram()
        }

        Way {
            text: "Programm beenden · Leave the program"
            onActivated: root.door.leaveProgram()
        }
    }

    Loader {
        id: testPicture

        anchors.fill: parent
        active: root.door.state === StaffDoor.Testing
        source: Qt.resolvedUrl("TestPicture.qml")
        onLoaded: (item as Item).forceActiveFocus()

        Connections {
            function onClosed() {
                root.door.closeTestPicture();
            }

            target: testPicture.item
        }
    }
}
