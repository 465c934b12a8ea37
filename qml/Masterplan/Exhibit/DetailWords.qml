// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// Title, teaser and text of an item, and the same in the second language where the visitor wants one: beside them where
// there is room, else below.
Column {
    id: root

    required property ItemDetail detail
    required property color accent
    // Of each of two columns; 0: there is room for one.
    required property real besideWidth
    required property ReadAloud reading

    // The explanation of a word has opened, or what is read aloud stands there.
    signal reached(item: Item)

    // A text and the same in the second language, where there is such a one.
    component Pair: Grid {
        required property bool isWhole

        width: root.width
        columns: isWhole && root.besideWidth > 0 ? 2 : 1
        columnSpacing: width - 2 * root.besideWidth
        rowSpacing: Units.small
    }

    // Marks a title or a teaser while it is read aloud, and brings it into sight.
    component Reading: ReadMark {
        required property int part

        isShown: root.reading.part === part
        start: isShown ? root.reading.start : 0
        length: isShown ? root.reading.length : 0
        onIsShownChanged: {
            if (isShown)
                root.reached(words);
        }
    }

    function besideSecond(second: string): real {
        return besideWidth > 0 && second.length > 0 ? besideWidth : width;
    }

    spacing: Units.medium

    Pair {
        isWhole: root.detail.secondTitle.length > 0

        Headline {
            id: title

            width: root.besideSecond(root.detail.secondTitle)
            text: root.detail.title
            language: root.detail.textLanguage
            size: Units.display
            Accessible.role: Accessible.Heading

            Reading {
                words: title
                part: ReadAloud.Title
            }
        }

        Headline {
            id: secondTitle

            width: root.besideSecond(text)
            visible: text.length > 0
            text: root.detail.secondTitle
            language: root.detail.secondLanguage
            color: Theme.muted
            size: root.besideWidth > 0 ? Units.display : Units.title
            Accessible.role: Accessible.Heading

            Reading {
                words: secondTitle
                part: ReadAloud.SecondTitle
            }
        }
    }

    Pair {
        isWhole: root.detail.secondTeaser.length > 0

        Words {
            id: teaser

            width: root.besideSecond(root.detail.secondTeaser)
            visible: text.length > 0
            text: root.detail.teaser
            language: root.detail.teaserLanguage
            color: Theme.accentText(root.accent)
            font.pixelSize: Units.heading
            font.weight: Font.Bold

            Reading {
                words: teaser
                part: ReadAloud.Teaser
            }
        }

        Words {
            id: secondTeaser

            width: root.besideSecond(text)
            visible: text.length > 0
            text: root.detail.secondTeaser
            language: root.detail.secondLanguage
            color: Theme.muted
            font.pixelSize: Units.heading
            font.weight: Font.Bold

            Reading {
                words: secondTeaser
                part: ReadAloud.SecondTeaser
            }
        }
    }

    Pair {
        isWhole: apart.visible

        ItemBody {
            width: apart.visible ? apart.width : root.width
            paragraphs: root.detail.paragraphs
            accent: root.accent
            besideWidth: root.besideWidth
            reading: root.reading
            onExplained: card => root.reached(card)
            onReached: item => root.reached(item)
        }

        ItemBody {
            id: apart

            width: root.besideWidth > 0 ? root.besideWidth : root.width
            visible: root.detail.secondParagraphs.count > 0
            paragraphs: root.detail.secondParagraphs
            accent: root.accent
            besideWidth: root.besideWidth
            reading: root.reading
            part: ReadAloud.SecondParagraph
            onExplained: card => root.reached(card)
            onReached: item => root.reached(item)
        }
    }
}
