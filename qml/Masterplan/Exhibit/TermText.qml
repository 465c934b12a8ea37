// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// A paragraph in which some words are explained. Fingers are the whole body's matter: a tap need not hit a word.
Item {
    id: root

    property alias text: words.text
    property alias language: words.language
    property alias color: words.color
    required property list<int> starts
    required property list<int> lengths
    required property int openTerm
    // Under a finger; -1 while none is.
    required property int pressedTerm
    required property color markColor
    property bool isRead: false
    property int readStart: 0
    property int readLength: 0

    signal chosen(term: int)

    // How far a point is from the nearest of the words, and which one that is.
    function distanceTo(point: point): real {
        return places.distanceTo(point);
    }

    function nearest(point: point): int {
        return places.nearest(point, root.width + root.height);
    }

    implicitHeight: words.implicitHeight

    TermPlaces {
        id: places

        text: words.text
        font: words.font
        width: words.width
        lineHeight: words.lineHeight
        alignment: words.effectiveHorizontalAlignment
        starts: root.starts
        lengths: root.lengths
    }

    Words {
        id: words

        width: root.width
        font.pixelSize: Units.strong
        lineHeight: 1.12

        ReadMark {
            words: words
            isShown: root.isRead
            start: root.readStart
            length: root.readLength
        }
    }

    Repeater {
        model: places.underlines

        Row {
            required property rect modelData

            x: Math.round(modelData.x)
            y: Math.round(modelData.y + modelData.height * 0.4)
            spacing: Units.stroke

            Repeater {
                model: Math.max(1, Math.floor((parent.modelData.width + Units.stroke) / (3 * Units.stroke)))

                Rectangle {
                    width: 2 * Units.stroke
                    height: Units.stroke
                    color: root.markColor
                }
            }
        }
    }

    Repeater {
        model: places.bounds

        TermMark {
            required property rect modelData
            required property int index

            bounds: modelData
            word: root.text.substr(root.starts[index] ?? 0, root.lengths[index] ?? 0)
            isOpen: root.openTerm === index
            isPressed: root.pressedTerm === index
            onActivated: root.chosen(index)
        }
    }
}
