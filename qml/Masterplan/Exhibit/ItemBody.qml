// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Model
import Masterplan.Theme
import Masterplan.Touch

// The paragraphs and bullets of an item; a word of the glossary opens its explanation under the paragraph it stands in.
Item {
    id: root

    required property ParagraphModel paragraphs
    property color accent: Theme.ink
    property int openParagraph: -1
    property int openTerm: -1
    readonly property bool isExplaining: openParagraph >= 0

    // An explanation has just opened there.
    signal explained(card: Item)

    function toggle(paragraph: int, term: int) {
        const isOpen = openParagraph === paragraph && openTerm === term;
        openTerm = isOpen ? -1 : term;
        openParagraph = isOpen ? -1 : paragraph;
    }

    function close() {
        openParagraph = -1;
        openTerm = -1;
    }

    implicitHeight: column.implicitHeight

    Connections {
        function onDataChanged() {
            root.close();
        }

        target: root.paragraphs
    }

    // A tap need not hit a word: the nearest within half a target counts. So words may stand close to each other
    // without taking the room from each other.
    GestureArea {
        id: finger

        function tapAt(position: point) {
            const away = index => {
                const paragraph = repeater.itemAt(index) as BodyParagraph;
                return paragraph.distanceTo(finger.mapToItem(paragraph, position));
            };
            const nearest = Array.from({length: repeater.count}, (_, index) => index).reduce((best, index) => away(index) < away(best) ? index : best, 0);
            if (repeater.count > 0 && away(nearest) <= Units.target / 2)
                root.toggle(nearest, (repeater.itemAt(nearest) as BodyParagraph).nearest(finger.mapToItem(repeater.itemAt(nearest), position)));
        }

        anchors.fill: parent
        anchors.margins: -Units.target / 2
        threshold: Units.small * 1.5
        onTapped: position => tapAt(position)
    }

    Column {
        id: column

        width: root.width

        Repeater {
            id: repeater

            model: root.paragraphs

            BodyParagraph {
                width: root.width
                accent: root.accent
                openTerm: root.openParagraph === index ? root.openTerm : -1
                onChosen: term => root.toggle(index, term)
                onExplained: card => root.explained(card)
                onClosed: root.close()
            }
        }
    }
}
