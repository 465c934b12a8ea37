// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Theme
import Masterplan.Touch

// A paragraph or a bullet, and under it the explanation of one of its words while that is open.
Column {
    id: root

    required property string text
    required property bool isBullet
    required property bool isSecond
    required property string textLanguage
    required property list<int> termStarts
    required property list<int> termLengths
    required property list<string> explanations
    required property list<string> explanationLanguages
    required property int index
    required property color accent
    // Beside the same in another language, not under it.
    required property bool isBeside
    required property real space
    // -1 while none is.
    required property int openTerm
    required property int pressedTerm
    // While it is read aloud: the word or sentence; no length where nobody knows.
    property bool isRead: false
    property int readStart: 0
    property int readLength: 0

    signal chosen(term: int)
    signal explained(card: Item)
    signal closed
    signal reached(item: Item)

    // Another text size may move it out of sight again.
    onIsReadChanged: showing.restart()
    onYChanged: showing.restart()
    onHeightChanged: showing.restart()

    function distanceTo(point: point): real {
        return words.distanceTo(point);
    }

    function nearest(point: point): int {
        return words.nearest(point);
    }

    topPadding: space
    spacing: Units.small

    Row {
        id: row

        width: parent.width
        spacing: Units.small
        // The visitor's language mirrors the page, the paragraph's language the paragraph.
        layoutDirection: Typeface.isRightToLeft(root.textLanguage) === Typeface.isRightToLeft(Theme.language) ? Qt.LeftToRight : Qt.RightToLeft

        Rectangle {
            id: rule

            width: Units.stroke
            height: words.height
            visible: root.isSecond && !root.isBeside
            color: Theme.accentText(root.accent)
        }

        Rectangle {
            id: bullet

            y: Units.strong * 0.52
            width: Units.body * 0.36
            height: width
            radius: width / 2
            visible: root.isBullet
            color: Theme.emphasis
        }

        TermText {
            id: words

            width: row.width - (rule.visible ? rule.width + row.spacing : 0) - (root.isBullet ? bullet.width + row.spacing : 0)
            text: root.text
            language: root.textLanguage
            color: root.isSecond ? Theme.muted : Theme.ink
            starts: root.termStarts
            lengths: root.termLengths
            openTerm: root.openTerm
            pressedTerm: root.pressedTerm
            markColor: Theme.accentText(root.accent)
            isRead: root.isRead
            readStart: root.readStart
            readLength: root.readLength
            onChosen: term => root.chosen(term)
        }
    }

    TermCard {
        id: card

        readonly property int term: root.openTerm

        width: parent.width
        visible: term >= 0
        word: term >= 0 ? root.text.substr(root.termStarts[term], root.termLengths[term]) : ""
        wordLanguage: root.textLanguage
        explanation: term >= 0 ? root.explanations[term] : ""
        explanationLanguage: term >= 0 ? root.explanationLanguages[term] : ""
        accent: root.accent
        onTermChanged: {
            if (term >= 0)
                layingOut.restart();
        }
        onClosed: root.closed()
    }

    // Once for all that changes together.
    Delay {
        id: showing

        interval: 0
        onTriggered: {
            if (root.isRead)
                root.reached(row);
        }
    }

    Delay {
        id: layingOut

        interval: 0
        onTriggered: root.explained(card)
    }
}
