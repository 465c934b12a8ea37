// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// Under an item: the ways on, in what other forms it can be had, and the way out.
Item {
    id: root

    required property Exhibition exhibition
    // The row of buttons leaves the room to the words above it.
    required property bool saysInSigns

    readonly property ItemDetail detail: exhibition.detail
    readonly property Visit visit: exhibition.visit
    readonly property bool isInOneRow: ways.fullWidth + Units.gap + closeButton.implicitWidth <= width
    // Where there is one button more, the two that change what is read give up their words for the row's sake.
    readonly property bool isCondensed: {
        const others = previousButton.shownWidth + nextButton.shownWidth + signLanguageButton.shownWidth + closeButton.implicitWidth;
        const wordy = (twoLanguagesButton.visible ? twoLanguagesButton.wordyWidth + Units.gap : 0) + takeAwayButton.wordyWidth + Units.gap;
        const condensed = (twoLanguagesButton.visible ? twoLanguagesButton.signWidth + Units.gap : 0) + takeAwayButton.signWidth + Units.gap;
        return signLanguageButton.visible && others + wordy > width && others + condensed <= width;
    }

    component Way: PillButton {
        readonly property real shownWidth: visible ? implicitWidth + Units.gap : 0
    }

    function goBack() {
        if (previousButton.visible)
            previousButton.activated();
    }

    function goOn() {
        if (nextButton.visible)
            nextButton.activated();
    }

    height: isInOneRow ? Math.max(ways.height, closeButton.height) : ways.height + Units.gap + closeButton.height

    Flow {
        id: ways

        readonly property real fullWidth: previousButton.shownWidth + nextButton.shownWidth + signLanguageButton.shownWidth
                                          + twoLanguagesButton.shownWidth + takeAwayButton.implicitWidth

        anchors.left: parent.left
        width: root.isInOneRow ? fullWidth + Units.gap : root.width
        spacing: Units.gap

        Way {
            id: previousButton

            readonly property string place: root.detail.previousWhen.length > 0 ? root.detail.previousWhen : root.detail.previousTitle

            width: Math.min(implicitWidth, root.width)
            visible: root.detail.previousId.length > 0
            sign: Glyph.Back
            text: root.saysInSigns ? "" : place
            language: root.detail.previousWhen.length > 0 ? Theme.language : root.detail.previousLanguage
            //: Spoken name of the button to the item before; %1 is its date or title
            label: qsTr("Back to %1").arg(place)
            acceptsRapidTaps: true
            onActivated: root.visit.open(root.detail.previousId)
        }

        Way {
            id: nextButton

            readonly property string place: root.detail.nextWhen.length > 0 ? root.detail.nextWhen : root.detail.nextTitle

            width: Math.min(implicitWidth, root.width)
            visible: root.detail.nextId.length > 0
            sign: Glyph.Forward
            isSignTrailing: true
            text: root.saysInSigns ? "" : place
            language: root.detail.nextWhen.length > 0 ? Theme.language : root.detail.nextLanguage
            //: Spoken name of the button to the item after; %1 is its date or title
            label: qsTr("On to %1").arg(place)
            acceptsRapidTaps: true
            onActivated: root.visit.open(root.detail.nextId)
        }

        Way {
            id: signLanguageButton

            width: Math.min(implicitWidth, root.width)
            visible: root.detail.signLanguageId.length > 0 && !root.visit.prefersSignLanguage
            sign: Glyph.SignLanguage
            //: Button that plays the clip in which the text is said in German Sign Language (Deutsche Gebärdensprache)
            label: qsTr("Sign language (DGS)")
            text: root.saysInSigns ? "" : label
            onActivated: root.visit.openMedia(root.detail.signLanguageId)
        }

        Way {
            id: twoLanguagesButton

            visible: root.visit.offeredLanguage.length > 0
            sign: Glyph.TwoLanguages
            isCondensed: root.isCondensed
            isChecked: root.visit.secondLanguage.length > 0
            //: Button that shows the texts of a detail in two languages at once, or does not
            text: root.saysInSigns ? "" : qsTr("Two languages")
            //: Its spoken name; %1 is the language that is shown as well, by its own name
            label: qsTr("Two languages, also %1").arg(root.exhibition.offeredLanguageName)
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: isChecked
            onActivated: root.visit.setInTwoLanguages(!isChecked)
        }

        Way {
            id: takeAwayButton

            sign: Glyph.TakeAway
            isCondensed: root.isCondensed
            //: Button that shows a code with which the item's text can be taken away on a telephone
            label: qsTr("Take away")
            text: root.saysInSigns ? "" : label
            onActivated: root.visit.showTakeAway()
        }
    }

    PillButton {
        id: closeButton

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        isPrimary: true
        sign: Glyph.Close
        //: Button that closes a detail and shows the timeline again
        label: qsTr("Close")
        text: root.saysInSigns ? "" : label
        onActivated: root.visit.goHome()
    }
}
