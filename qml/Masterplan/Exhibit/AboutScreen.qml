// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// What this is, where it comes from, who made the pictures, and who answers for it.
FocusScope {
    id: root

    required property AboutPage about
    required property Visit visit

    readonly property bool isWide: width > Units.em * 50
    readonly property bool hasPicture: pictures.count > 0
    //: Stands where the operator has not yet written the imprint or the like
    readonly property string toBeCompleted: qsTr("To be completed by the operator.")

    component Section: Column {
        id: section

        required property string heading
        property string text

        width: parent ? (parent as Item).width : 0
        spacing: Units.small / 2

        Words {
            width: section.width
            text: section.heading
            font.pixelSize: Units.heading
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        Words {
            width: section.width
            visible: text.length > 0
            text: section.text
            lineHeight: 1.12
        }
    }

    ScrollPane {
        id: pane

        ground: Theme.paper

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: closeButton.top
        anchors.bottomMargin: Units.medium
        spacing: Units.large
        //: Button at the lower edge of a text that goes on
        moreLabel: qsTr("More below")

        Item {
            width: 1
            height: Units.small
        }

        Flow {
            width: pane.columnWidth
            spacing: Units.large * 2

            Column {
                id: words

                width: root.isWide ? Math.floor((pane.columnWidth - Units.large * 2) * 0.56) : pane.columnWidth
                spacing: Units.large

                Words {
                    width: parent.width
                    text: root.about.title
                    font.pixelSize: Units.display
                    font.weight: Font.Bold
                    lineHeight: 0.94
                    Accessible.role: Accessible.Heading
                }

                ItemBody {
                    width: parent.width
                    paragraphs: root.about.paragraphs
                }

                Section {
                    //: Heading on the page about the exhibition
                    heading: qsTr("Sources")

                    Repeater {
                        model: root.about.sources

                        Item {
                            id: source

                            required property string text

                            width: words.width
                            height: citation.height

                            Words {
                                id: citation

                                width: parent.width
                                text: source.text
                                lineHeight: 1.12
                            }
                        }
                    }
                }

                Section {
                    //: Heading on the page about the exhibition
                    heading: qsTr("Accessibility")
                    text: root.about.accessibilityStatement.length > 0 ? root.about.accessibilityStatement : root.toBeCompleted
                }

                Section {
                    //: Heading on the page about the exhibition: who is responsible for it
                    heading: qsTr("Imprint")
                    text: root.about.imprint.length > 0 ? root.about.imprint : root.toBeCompleted
                }

                Section {
                    //: Heading on the page about the exhibition
                    heading: qsTr("Contact")
                    text: root.about.contact.length > 0 ? root.about.contact : root.toBeCompleted
                }
            }

            Column {
                width: root.isWide ? pane.columnWidth - words.width - Units.large * 2 : pane.columnWidth
                spacing: Units.large

                Repeater {
                    id: pictures

                    model: root.about.pictures

                    StillPicture {
                        width: parent ? (parent as Item).width : 0
                    }
                }

                Section {
                    //: Heading on the page about the exhibition: who made the pictures
                    heading: qsTr("Pictures and licences")
                }

                Column {
                    width: parent.width
                    spacing: Units.small / 2

                    Repeater {
                        model: root.about.credits

                        Words {
                            required property string title
                            required property string credit
                            required property string licence

                            width: parent ? (parent as Item).width : 0
                            //: A picture credit: %1 is what it shows, %2 who made it, %3 its licence
                            text: title.length > 0 ? qsTr("%1: %2 (%3)").arg(title).arg(credit).arg(licence) : "%1 (%2)".arg(credit).arg(licence)
                            color: Theme.muted
                            font.pixelSize: Units.fine
                        }
                    }
                }

                Section {
                    //: Heading on the page about the exhibition: version numbers
                    heading: qsTr("Version")
                    //: %1 is the version of the content, %2 the version of the program
                    text: qsTr("Content %1, program Masterplan-Kiosk %2").arg(root.about.bundleVersion).arg(root.about.programVersion)
                }

                Section {
                    visible: root.about.staffCode.length > 0
                    //: Heading over a short code that visitors can pass on to the staff
                    heading: qsTr("For the staff")
                    //: %1 is a short code that says why another content than the wanted one is shown
                    text: qsTr("The content that was asked for could not be shown. Code: %1").arg(root.about.staffCode)
                }
            }
        }
    }

    PillButton {
        id: closeButton

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Units.large
        isPrimary: true
        sign: Glyph.Close
        //: Button that leaves the page about the exhibition
        label: qsTr("Close")
        text: Theme.isCramped ? "" : label
        onActivated: root.visit.goBack()
    }
}
