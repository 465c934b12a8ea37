// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// All fields of action, as many side by side as their words allow; every card of a row is as tall as the tallest.
FocusScope {
    id: root

    required property FieldModel fields
    property real availableHeight: Infinity

    readonly property int mostColumns: Math.max(1, Math.floor((width + Units.medium) / (Units.em * 15 + Units.medium)))
    // Even rows: seven cards stand as four and three, not as six and one.
    readonly property int rows: Math.max(1, Math.ceil(cards.count / mostColumns))
    readonly property int columns: Math.max(1, Math.ceil(cards.count / rows))
    readonly property real cardWidth: Math.floor((width - (columns - 1) * Units.medium) / columns)
    property real tallestCard: Units.target

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
        let tallest = Units.target;
        for (let i = 0; i < cards.count; ++i) {
            const card = cards.itemAt(i) as FieldCard;
            if (card)
                tallest = Math.max(tallest, card.naturalHeight);
        }
        tallestCard = Math.ceil(tallest);
    }

    implicitHeight: rows * tallestCard + (rows - 1) * Units.medium

    Grid {
        columns: root.columns
        spacing: Units.medium
        width: root.width

        Repeater {
            id: cards

            model: root.fields

            FieldCard {
                width: root.cardWidth
                height: root.tallestCard
                isFiltering: root.filterId === itemId
                onActivated: root.chosen(itemId)
                onFilterToggled: root.filterToggled(itemId)
                onNaturalHeightChanged: root.measure()
                Component.onCompleted: root.measure()
            }
        }
    }
}
