// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Model
import Masterplan.Theme

// All fields of action, as many side by side as their words allow; every card of a row is as tall as its tallest.
FocusScope {
    id: root

    required property FieldModel fields
    property real availableHeight: Infinity

    readonly property int mostColumns: Math.max(1, Math.floor((width + Units.medium) / (Math.max(leastWidth, Units.em * 15) + Units.medium)))
    // Even rows: seven cards stand as four and three, not as six and one.
    readonly property int rows: Math.max(1, Math.ceil(cards.count / mostColumns))
    readonly property int columns: Math.max(1, Math.ceil(cards.count / rows))
    readonly property real cardWidth: Math.floor((width - (columns - 1) * Units.medium) / columns)
    // Of the card with the longest word.
    property real leastWidth: 0
    // Of the tallest card in each row.
    property list<real> rowHeights
    property real heightOfRows: Units.target

    property string filterId

    signal chosen(itemId: string)
    signal filterToggled(itemId: string)

    function cardOf(itemId: string): Item {
        for (let i = 0; i < cards.count; ++i) {
            const card = cards.itemAt(i) as FieldCard;
            if (card?.itemId === itemId)
                return card;
        }
        return null;
    }

    function measure() {
        const heights = new Array(rows).fill(Units.target);
        let least = 0;
        for (let i = 0; i < cards.count; ++i) {
            const card = cards.itemAt(i) as FieldCard;
            const row = Math.floor(i / columns);
            heights[row] = Math.max(heights[row], Math.ceil(card?.naturalHeight ?? 0));
            least = Math.max(least, Math.ceil(card?.leastWidth ?? 0));
        }
        rowHeights = heights;
        heightOfRows = heights.reduce((sum, height) => sum + height, 0);
        leastWidth = least;
    }

    implicitHeight: heightOfRows + (rows - 1) * Units.medium
    onRowsChanged: measure()
    onColumnsChanged: measure()

    Grid {
        columns: root.columns
        spacing: Units.medium
        width: root.width

        Repeater {
            id: cards

            model: root.fields

            FieldCard {
                required property int index

                width: root.cardWidth
                height: root.rowHeights[Math.floor(index / root.columns)] ?? Units.target
                isFiltering: root.filterId === itemId
                onActivated: root.chosen(itemId)
                onFilterToggled: root.filterToggled(itemId)
                onNaturalHeightChanged: root.measure()
                onLeastWidthChanged: root.measure()
                Component.onCompleted: root.measure()
            }
        }
    }
}
