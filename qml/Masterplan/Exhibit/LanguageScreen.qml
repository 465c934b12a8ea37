// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// Every language of the bundle as an equal tile; choosing one keeps the visitor's place.
FocusScope {
    id: root

    required property LanguageModel languages
    required property bool hasSignLanguage
    required property Visit visit

    readonly property int mostColumns: Math.max(1, Math.floor((width + Units.medium) / (Units.em * 17 + Units.medium)))
    readonly property int tileCount: tiles.count + (hasSignLanguage ? 1 : 0)
    // As few rows as there can be, and each as full as the others.
    readonly property int rows: Math.max(1, Math.ceil(tileCount / Math.min(mostColumns, 5)))
    readonly property int columns: Math.max(1, Math.ceil(tileCount / rows))
    readonly property real tileWidth: Math.floor((grid.width - 2 * grid.padding - (columns - 1) * grid.spacing) / columns)
    // In the heading's row where every millimetre of height counts.
    readonly property bool isCloseBeside: Theme.isLow || visit.textSize === Visit.Largest
    // Few languages get large tiles.
    readonly property real roomyHeight: Math.min(Units.target * 4, (pane.height - 2 * grid.padding - (rows - 1) * grid.spacing) / rows)

    Words {
        id: heading

        anchors.left: parent.left
        anchors.right: root.isCloseBeside ? closeButton.left : parent.right
        anchors.rightMargin: root.isCloseBeside ? Units.medium : 0
        anchors.top: parent.top
        anchors.topMargin: Theme.isCramped || root.isCloseBeside ? 0 : Units.large
        //: Heading of the choice of languages
        text: qsTr("Choose your language")
        font.pixelSize: Units.display
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    ScrollPane {
        id: pane

        ground: Theme.paper

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: -grid.padding
        anchors.rightMargin: -grid.padding - Units.medium
        anchors.top: root.isCloseBeside && heading.height < closeButton.height ? closeButton.bottom : heading.bottom
        anchors.topMargin: Theme.isCramped ? Units.gap : Units.large
        anchors.bottom: root.isCloseBeside ? parent.bottom : closeButton.top
        anchors.bottomMargin: Theme.isCramped ? Units.gap : Units.medium
        //: Button at the lower edge of a list that goes on
        moreLabel: qsTr("More below")

        Grid {
            id: grid

            width: pane.columnWidth
            columns: root.columns
            spacing: Units.medium
            padding: Units.stroke * 2

            Repeater {
                id: tiles

                model: root.languages

                LanguageTile {
                    width: root.tileWidth
                    height: Math.max(implicitHeight, root.roomyHeight)
                    onActivated: root.visit.setLanguage(tag)
                }
            }

            LanguageTile {
                width: root.tileWidth
                height: Math.max(implicitHeight, root.roomyHeight)
                visible: root.hasSignLanguage
                tag: Theme.language
                //: Tile among the languages: details show their clip in German Sign Language first, or do not
                name: qsTr("Sign language (DGS)")
                isSimple: false
                isCurrent: root.visit.prefersSignLanguage
                sign: isCurrent ? Glyph.Check : Glyph.SignLanguage
                Accessible.role: Accessible.CheckBox
                onActivated: root.visit.setPrefersSignLanguage(!isCurrent)
            }
        }
    }

    PillButton {
        id: closeButton

        anchors.right: parent.right
        y: root.isCloseBeside ? Math.max(0, (heading.height / heading.lineCount - height) / 2) : parent.height - height - (Theme.isCramped ? Units.small : Units.large)
        isPrimary: true
        sign: Glyph.Close
        //: Button that leaves the choice of languages without a change
        label: qsTr("Close")
        text: Theme.isCramped ? "" : label
        onActivated: root.visit.goBack()
    }
}
