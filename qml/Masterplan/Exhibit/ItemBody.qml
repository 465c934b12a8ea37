// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Model
import Masterplan.Theme
import Masterplan.Touch

// The paragraphs and bullets of an item, in two languages side by side or each under the other; a word of the glossary opens its explanation under the paragraph it stands in.
Item {
    id: root

    required property ParagraphModel paragraphs
    // Null where nothing is read aloud.
    property ReadAloud reading: null
    // What of the reading these paragraphs are.
    property int part: ReadAloud.Paragraph
    property color accent: Theme.ink
    // The width that a text gets beside another; 0: it stands under the other one.
    property real besideWidth: 0
    readonly property int columns: besideWidth > 0 ? paragraphs.textCount : 1
    // An explanation has just opened there.
    signal explained(card: Item)
    // It is read aloud from now on.
    signal reached(item: Item)

    implicitHeight: grid.implicitHeight

    // A tap need not hit a word: the nearest within half a target counts. So words may stand close to each other
    // without taking the room from each other.
    GestureArea {
        id: finger

        // What it is on; -1: nothing that is explained.
        property int paragraph: -1
        property int term: -1

        function find(position: point) {
            const away = index => {
                const paragraph = repeater.itemAt(index) as BodyParagraph;
                return paragraph.distanceTo(finger.mapToItem(paragraph, position));
            };
            const nearest = Array.from({length: repeater.count}, (_, index) => index).reduce((best, index) => away(index) < away(best) ? index : best, 0);
            paragraph = repeater.count > 0 && away(nearest) <= Units.target / 2 ? nearest : -1;
            term = paragraph >= 0 ? (repeater.itemAt(paragraph) as BodyParagraph).nearest(finger.mapToItem(repeater.itemAt(paragraph), position)) : -1;
        }

        anchors.fill: parent
        anchors.margins: -Units.target / 2
        threshold: Units.small * 1.5
        onPressed: position => find(position)
        onTapped: position => {
            find(position);
            if (paragraph >= 0)
                root.paragraphs.toggleTerm(paragraph, term);
        }
    }

    Grid {
        id: grid

        width: root.width
        columns: root.columns
        columnSpacing: root.width - 2 * root.besideWidth

        Repeater {
            id: repeater

            model: root.paragraphs

            BodyParagraph {
                width: root.columns > 1 ? root.besideWidth : root.width
                accent: root.accent
                isBeside: root.besideWidth > 0
                space: index < root.columns ? 0 : isSecond && !isBeside ? Units.small * 0.4 : isBullet ? Units.small * 0.7 : Units.medium
                openTerm: root.paragraphs.openParagraph === index ? root.paragraphs.openTerm : -1
                pressedTerm: finger.isPressed && finger.paragraph === index ? finger.term : -1
                onChosen: term => root.paragraphs.toggleTerm(index, term)
                onExplained: card => root.explained(card)
                isRead: root.reading?.part === root.part && root.reading?.row === index
                readStart: isRead ? root.reading?.start ?? 0 : 0
                readLength: isRead ? root.reading?.length ?? 0 : 0
                onReached: item => root.reached(item)
                onClosed: root.paragraphs.closeTerm()
            }
        }
    }
}
