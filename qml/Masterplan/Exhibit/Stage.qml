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
    property bool showsFindings: false

    readonly property Visit visit: exhibition.visit
    readonly property bool isAttracting: exhibition.attract.isRunning

    // What calls a visitor here presses nothing yet, wherever it touches.
    onIsAttractingChanged: welcome.guard()

    color: Theme.paper

    LayoutMirroring.enabled: visit.isRightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Units
        property: "pixelsPerMillimetre"
        value: root.metrics.pixelsPerMillimetre
    }

    Binding {
        target: Units
        property: "em"
        value: root.metrics.em
    }

    Binding {
        target: Units
        property: "stageWidth"
        value: stage.width
    }

    Binding {
        target: Theme
        property: "language"
        value: root.visit.language
    }

    Binding {
        target: Theme
        property: "isHighContrast"
        value: root.visit.isHighContrast
    }

    Binding {
        target: Theme
        property: "isReducedMotion"
        value: root.visit.isReducedMotion
    }

    Binding {
        target: Theme
        property: "isCramped"
        value: stage.height < Math.max(Units.em * 24, Units.target * 14) || stage.width < Units.em * 24
    }

    Binding {
        target: Theme
        property: "isStill"
        value: root.metrics.isStill
    }

    Binding {
        target: Theme
        property: "showsFocus"
        value: root.metrics.showsFocus
    }

    Connections {
        function onScreenChanged() {
            guard.guard();
        }

        function onSheetChanged() {
            guard.guard();
        }

        target: root.visit
    }

    FocusScope {
        id: stage

        anchors.left: parent.left
        anchors.top: parent.top
        width: root.showsFindings ? Math.round(parent.width * 0.72) : parent.width
        height: parent.height
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
            enabled: root.visit.sheet !== Visit.MediaSheet
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Units.margin
            anchors.topMargin: Units.medium
            exhibition: root.exhibition
            isCramped: Theme.isCramped
        }

        Item {
            id: area

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: header.bottom
            anchors.bottom: parent.bottom
            anchors.leftMargin: Units.margin
            anchors.rightMargin: Units.margin
            anchors.topMargin: Units.medium

            HomeScreen {
                id: homeScreen

                anchors.fill: parent
                visible: !root.isAttracting && (root.visit.screen === Visit.Home || detailFrame.isMoving)
                exhibition: root.exhibition
                timeline: root.timeline
                fonts: root.fonts
            }

            DetailFrame {
                id: detailFrame

                anchors.fill: parent
                anchors.bottomMargin: Units.medium
                enabled: root.visit.sheet === Visit.NoSheet
                exhibition: root.exhibition
                home: homeScreen
            }

            ScreenLoader {
                anchors.fill: parent
                anchors.bottomMargin: Units.medium
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
            anchors.fill: parent
            active: root.visit.isAsking
            screen: Qt.resolvedUrl("AskOverlay.qml")
            facts: ({visit: root.visit})
        }
    }

    ScreenLoader {
        anchors.fill: parent
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
