// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// The whole picture: header, the screen the visit is at, and what lies over it.
Rectangle {
    id: root

    required property Exhibition exhibition
    required property TimelineView timeline
    required property PlotFonts fonts
    required property StageMetrics metrics
    // Else it stands on paper already.
    property bool hasGround: true
    property bool showsFindings: false

    readonly property Visit visit: exhibition.visit
    readonly property bool isAttracting: exhibition.attract.isRunning

    // Everything to be touched is in the part of the picture that all can reach.
    readonly property bool isLow: visit.isWithinReach && !isAttracting && visit.screen !== Visit.Trouble
    // While it is not, the way there lies low for those who do not reach the header.
    readonly property bool offersReach: metrics.isUpperEdgeHigh && !isLow && !isAttracting && visit.screen !== Visit.Trouble

    // What calls a visitor here presses nothing yet, wherever it touches.
    onIsAttractingChanged: welcome.guard()

    color: hasGround ? Theme.paper : "transparent"

    LayoutMirroring.enabled: visit.isRightToLeft
    LayoutMirroring.childrenInherit: true

    Connections {
        function onScreenChanged() {
            guard.guard();
        }

        function onSheetChanged() {
            guard.guard();
        }

        function onIsWithinReachChanged() {
            guard.guard();
        }

        target: root.visit
    }

    ScreenLoader {
        anchors.left: parent.left
        anchors.top: parent.top
        width: stage.width
        height: stage.y
        active: root.isLow
        takesFocus: false
        screen: Qt.resolvedUrl("UpperPicture.qml")
        facts: ({exhibition: root.exhibition})
    }

    FocusScope {
        id: stage

        anchors.left: parent.left
        y: root.isLow ? root.metrics.reachTop : 0
        width: Units.stageWidth
        height: root.isLow ? root.metrics.reachHeight : parent.height
        focus: true

        Keys.onEscapePressed: root.visit.screen === Visit.Home ? root.timeline.reset() : root.visit.goBack()
        Keys.onPressed: event => {
            const step = event.key === Qt.Key_Right || event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_Left || event.key === Qt.Key_Up ? -1 : 0;
            if (event.key === Qt.Key_Home)
                root.visit.goHome();
            else if (step !== 0)
                root.moveFocus(event.key === Qt.Key_Up || event.key === Qt.Key_Down ? step : (root.visit.isRightToLeft ? -step : step));
            else
                return;
            event.accepted = true;
        }

        HeaderBar {
            id: header

            visible: !root.isAttracting
            enabled: root.visit.sheet !== Visit.MediaSheet && root.visit.screen !== Visit.Trouble
            anchors.left: parent.left
            anchors.leftMargin: Units.margin
            y: isRail ? Units.small : Units.medium
            width: isRail ? implicitWidth : parent.width - 2 * Units.margin
            height: isRail ? parent.height - 2 * Units.small : implicitHeight
            exhibition: root.exhibition
            isCramped: Theme.isCramped
            isRail: root.isLow
        }

        Item {
            id: area

            // A text takes touches from a little beyond its edges.
            readonly property real besideRail: Units.small + Units.gap
            readonly property bool isOverButtons: reachDoor.visible || readingBar.visible
            readonly property real end: readingBar.visible ? readingBar.y - Units.gap : reachDoor.visible ? reachDoor.y - Units.gap : parent.height
            readonly property real bottomMargin: isOverButtons || header.isRail ? Units.small : Units.medium

            anchors.right: parent.right
            anchors.rightMargin: Units.margin
            y: header.isRail ? Units.small : Math.round(header.y + header.height + Units.medium)
            width: parent.width - 2 * Units.margin - (header.isRail ? header.width + besideRail : 0)
            height: end - y

            HomeScreen {
                id: homeScreen

                anchors.fill: parent
                visible: !root.isAttracting && (root.visit.screen === Visit.Home || detailFrame.isMoving)
                leadingMargin: header.isRail ? 0 : Units.margin
                exhibition: root.exhibition
                timeline: root.timeline
                fonts: root.fonts
            }

            DetailFrame {
                id: detailFrame

                anchors.fill: parent
                anchors.bottomMargin: area.bottomMargin
                enabled: root.visit.sheet === Visit.NoSheet
                exhibition: root.exhibition
                home: homeScreen
            }

            ScreenLoader {
                anchors.fill: parent
                anchors.bottomMargin: area.bottomMargin
                active: root.visit.sheet === Visit.TakeAwaySheet
                screen: Qt.resolvedUrl("TakeAwaySheet.qml")
                facts: ({detail: root.exhibition.detail, visit: root.visit})
            }

            ScreenLoader {
                anchors.fill: parent
                active: root.visit.screen === Visit.Languages
                screen: Qt.resolvedUrl("LanguageScreen.qml")
                facts: ({languages: root.exhibition.languages, hasSignLanguage: Qt.binding(() => root.exhibition.hasSignLanguage), visit: root.visit})
            }

            ScreenLoader {
                anchors.fill: parent
                active: root.visit.screen === Visit.About
                screen: Qt.resolvedUrl("AboutScreen.qml")
                facts: ({about: root.exhibition.about, visit: root.visit})
            }
        }

        PillButton {
            id: reachDoor

            // Beside the voice's buttons, where there are any, so that one row does for both.
            x: !readingBar.visible ? (parent.width - width) / 2 : LayoutMirroring.enabled ? area.x : area.x + area.width - width
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Units.small
            visible: root.offersReach
            enabled: root.visit.sheet !== Visit.MediaSheet
            sign: Glyph.Reach
            //: Button at the lower edge of a high screen: everything to be touched comes down to where all reach it
            label: qsTr("Controls lower down")
            text: Theme.isCramped || readingBar.visible ? "" : label
            onActivated: root.visit.setWithinReach(true)
        }

        ScreenLoader {
            id: readingBar

            anchors.left: area.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: reachDoor.visible || header.isRail ? Units.small : Units.medium
            width: area.width - (reachDoor.visible ? reachDoor.width + Units.gap : 0)
            active: root.exhibition.readAloud.hasText && !root.isAttracting
            takesFocus: false
            enabled: root.visit.sheet === Visit.NoSheet
            screen: Qt.resolvedUrl("ReadingBar.qml")
            facts: ({reading: root.exhibition.readAloud, narrator: root.exhibition.narrator, visit: root.visit})
        }

        ScreenLoader {
            anchors.fill: parent
            active: root.isAttracting
            screen: Qt.resolvedUrl("AttractScreen.qml")
            facts: ({attract: root.exhibition.attract, timeline: root.timeline, fonts: root.fonts})
        }

        SettleGuard {
            id: guard

            anchors.fill: area
        }

        SettleGuard {
            id: welcome

            anchors.fill: parent
        }

        ScreenLoader {
            anchors.fill: parent
            active: root.visit.sheet === Visit.MediaSheet
            screen: Qt.resolvedUrl("MediaSheet.qml")
            facts: ({exhibition: root.exhibition})
        }

        ScreenLoader {
            anchors.fill: parent
            active: root.visit.screen === Visit.Trouble
            screen: Qt.resolvedUrl("TroubleScreen.qml")
            facts: ({exhibition: root.exhibition})
        }

        ScreenLoader {
            anchors.left: parent.left
            width: parent.width
            y: -stage.y
            height: root.height
            active: root.visit.isAsking
            screen: Qt.resolvedUrl("AskOverlay.qml")
            facts: ({visit: root.visit, place: Qt.binding(() => Qt.rect(0, stage.y, stage.width, stage.height))})
        }
    }

    ScreenLoader {
        anchors.left: parent.left
        anchors.right: parent.right
        y: stage.y
        height: stage.height
        active: root.exhibition.staffDoor.state !== StaffDoor.Closed
        screen: Qt.resolvedUrl("StaffScreen.qml")
        facts: ({door: root.exhibition.staffDoor, page: root.exhibition.staffPage})
    }

    ScreenLoader {
        anchors.fill: parent
        active: root.exhibition.staffPage.notice.length > 0
        takesFocus: false
        screen: Qt.resolvedUrl("StaffNotice.qml")
        facts: ({page: root.exhibition.staffPage})
    }

    ScreenLoader {
        anchors.left: stage.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        active: root.showsFindings
        takesFocus: false
        screen: Qt.resolvedUrl("FindingsPanel.qml")
        facts: ({findings: root.exhibition.findings})
    }

    function moveFocus(step: int) {
        const from = root.Window.activeFocusItem ?? stage;
        const next = from.nextItemInFocusChain(step > 0);
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }
}
