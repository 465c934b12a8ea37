// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Theme

// A paragraph or a bullet, and under it the explanation of one of its words while that is open.
Column {
    id: root

    required property string text
    required property bool isBullet
    required property string textLanguage
    required property list<int> termStarts
    required property list<int> termLengths
    required property list<string> explanations
    required property list<string> explanationLanguages
    required property int index
    required property color accent
    // -1 while none is.
    required property int openTerm
    required property int pressedTerm

    signal chosen(term: int)
    signal explained(card: Item)
    signal closed

    function distanceTo(point: point): real {
        return words.distanceTo(point);
    }

    function nearest(point: point): int {
        return words.nearest(point);
    }

    topPadding: index === 0 ? 0 : (isBullet ? Units.small * 0.7 : Units.medium)
    spacing: Units.small

    Row {
        id: row

        width: parent.width
        spacing: Units.small

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

            width: row.width - (root.isBullet ? bullet.width + row.spacing : 0)
            text: root.text
            language: root.textLanguage
            starts: root.termStarts
            lengths: root.termLengths
            openTerm: root.openTerm
            pressedTerm: root.pressedTerm
            markColor: Theme.accentText(root.accent)
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

    Timer {
        id: layingOut

        interval: 0
        onTriggered: root.explained(card)
    }
}
