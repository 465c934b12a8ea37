// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// Always in sight: the way home, the title, and what makes the exhibition readable for this visitor.
FocusScope {
    id: root

    required property Exhibition exhibition
    readonly property Visit visit: exhibition.visit
    // Small panel, large text: the subtitle is on About then, the title on home, and signs stand for words.
    property bool isCramped: false
    // One sign over the other at the side, without the title: height is dear where all must lie low.
    property bool isRail: false
    readonly property bool isHome: visit.screen === Visit.Home
    readonly property bool showsTitle: !isRail && (!isCramped || isHome)
    // Where it is cramped, the title may stand in two lines beside the buttons.
    readonly property real titleWidth: !showsTitle ? 0 : isCramped ? titleMetrics.advanceWidth * 0.6 : Math.max(titleMetrics.advanceWidth, teaserMetrics.advanceWidth) + 2
    readonly property bool isStacked: !isRail && titleWidth + controls.fullWidth + Units.large + (isHome ? 0 : Units.target + Units.medium) > width

    Accessible.role: Accessible.ToolBar
    //: Spoken name of the row along the top of every screen: the way home, the title, and settings
    Accessible.name: qsTr("Title and settings")

    implicitWidth: controls.width
    implicitHeight: isStacked ? titleRow.height + Units.small + controls.height : Math.max(titleRow.height, controls.height)

    TextMetrics {
        id: titleMetrics

        font.family: title.font.family
        font.pixelSize: title.size
        font.weight: title.font.weight
        text: title.text
    }

    TextMetrics {
        id: teaserMetrics

        font: teaser.font
        text: teaser.text
    }

    Item {
        id: titleRow

        anchors.left: parent.left
        anchors.right: root.isStacked || root.isRail ? parent.right : controls.left
        anchors.rightMargin: root.isStacked || root.isRail ? 0 : Units.large
        y: root.isStacked || root.isRail ? 0 : (root.height - height) / 2
        height: Math.max(root.showsTitle ? titles.height : 0, root.isHome ? 0 : homeButton.height)

        PillButton {
            id: homeButton

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.isHome
            isPrimary: true
            sign: Glyph.Home
            //: Button that leads back to the timeline from everywhere
            label: qsTr("Home")
            onActivated: root.visit.goHome()
        }

        Column {
            id: titles

            anchors.left: root.isHome ? parent.left : homeButton.right
            anchors.leftMargin: root.isHome ? 0 : Units.medium
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.showsTitle

            Headline {
                id: title

                width: parent.width
                text: root.exhibition.title
                language: root.exhibition.textLanguage
                size: root.isCramped ? Units.strong : Units.title
                Accessible.role: Accessible.Heading

                ReadMark {
                    words: title
                    isShown: root.isHome && root.exhibition.readAloud.part === ReadAloud.Title
                }
            }

            Words {
                id: teaser

                width: parent.width
                visible: !root.isCramped
                text: root.exhibition.teaser
                language: root.exhibition.textLanguage
                color: Theme.muted
                font.pixelSize: Units.fine

                ReadMark {
                    words: teaser
                    isShown: root.isHome && root.exhibition.readAloud.part === ReadAloud.Teaser
                }
            }
        }
    }

    Flow {
        id: controls

        // How far the buttons give up their words for the row's sake: not at all, all but the language's name, or all.
        readonly property int condensing: {
            if (root.isRail)
                return 2;
            const room = root.showsTitle ? root.width : root.width - homeButton.width - Units.large - Units.medium;
            return !root.isCramped && widthAt(0) <= room ? 0 : widthAt(1) <= room ? 1 : 2;
        }
        readonly property real fullWidth: widthAt(condensing)
        // The column of a rail begins under the way home, which every screen but home has.
        readonly property real railTop: homeButton.height + spacing
        readonly property int mostRows: Math.max(1, Math.floor((root.height - railTop + spacing) / (reachButton.implicitHeight + spacing)))
        readonly property int columns: Math.ceil(count() / mostRows)

        function count(): int {
            let buttons = 0;
            for (let i = 0; i < children.length; ++i)
                buttons += (children[i] as HeaderButton)?.visible ? 1 : 0;
            return buttons;
        }

        function widthAt(condensing: int): real {
            let width = -spacing;
            for (let i = 0; i < children.length; ++i) {
                const button = children[i] as HeaderButton;
                width += button?.visible ? button.widthAt(condensing) + spacing : 0;
            }
            return width;
        }

        anchors.right: parent.right
        y: root.isRail ? railTop : root.isStacked ? titleRow.height + Units.small : (root.height - height) / 2
        width: root.isRail ? columns * (reachButton.signWidth + spacing) - spacing : root.isStacked ? parent.width : fullWidth
        spacing: Units.gap

        HeaderButton {
            id: languageButton

            condensing: controls.condensing
            condensesFrom: 2
            sign: Glyph.Globe
            text: root.exhibition.currentLanguageName
            language: root.visit.language
            isChecked: root.visit.screen === Visit.Languages
            //: Spoken name of the button that opens the choice of languages; %1 is the language in use, in itself
            label: qsTr("Language: %1").arg(text)
            onActivated: root.visit.screen === Visit.Languages ? root.visit.goBack() : root.visit.showLanguages()
        }

        HeaderButton {
            id: simpleButton

            readonly property bool isOn: root.exhibition.plainLanguage.length > 0

            visible: isOn || root.exhibition.simpleLanguage.length > 0
            sign: Glyph.Plain
            //: Switches to plain words and short sentences
            label: qsTr("Plain language")
            text: label
            condensing: controls.condensing
            isChecked: isOn
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: isOn
            onActivated: root.visit.setLanguage(isOn ? root.exhibition.plainLanguage : root.exhibition.simpleLanguage)
        }

        HeaderButton {
            id: sizeButton

            sign: Glyph.TextSize
            isChecked: root.visit.textSize !== Visit.Normal
            label: {
                switch (root.visit.textSize) {
                case Visit.Large:
                    //: Spoken name of the text size button
                    return qsTr("Text size: large");
                case Visit.Largest:
                    //: Spoken name of the text size button
                    return qsTr("Text size: very large");
                default:
                    //: Spoken name of the text size button
                    return qsTr("Text size: normal");
                }
            }
            acceptsRapidTaps: true
            onActivated: root.visit.nextTextSize()
        }

        HeaderButton {
            id: contrastButton

            sign: Glyph.Contrast
            isChecked: root.visit.isHighContrast
            //: Switches black, white and yellow on and off
            label: qsTr("High contrast")
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: root.visit.isHighContrast
            onActivated: root.visit.setHighContrast(!root.visit.isHighContrast)
        }

        HeaderButton {
            id: readButton

            // In a visit by ear everything is.
            visible: root.exhibition.readAloud.isOffered && !Theme.isSpoken
            sign: Glyph.ReadAloud
            isChecked: root.visit.isReadAloud
            //: Switches on and off that texts are read to the visitor by a voice
            label: qsTr("Read aloud")
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: root.visit.isReadAloud
            onActivated: root.visit.setReadAloud(!root.visit.isReadAloud)
        }

        HeaderButton {
            id: aboutButton

            sign: Glyph.About
            isChecked: root.visit.screen === Visit.About
            //: Opens the page about the exhibition: sources, credits, imprint
            label: qsTr("About this exhibition")
            onActivated: root.visit.screen === Visit.About ? root.visit.goBack() : root.visit.showAbout()
        }

        HeaderButton {
            id: reachButton

            sign: Glyph.Reach
            isChecked: root.visit.isWithinReach
            //: Switch: everything to be touched comes down to where children and people in wheelchairs reach it
            label: qsTr("Controls lower down")
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: root.visit.isWithinReach
            onActivated: root.visit.setWithinReach(!root.visit.isWithinReach)
        }
    }
}
