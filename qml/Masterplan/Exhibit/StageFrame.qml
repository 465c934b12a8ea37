// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Model
import Masterplan.Theme

// Sizes, colours and language are told before anything is there that asks for them: else the first picture would be laid
// out with others, and once more.
Item {
    id: root

    required property Exhibition exhibition
    required property TimelineView timeline
    required property PlotFonts fonts
    required property StageMetrics metrics
    property bool fillsWindow: false
    property bool showsFindings: false
    property FrameStats stats: null

    readonly property real stageWidth: showsFindings ? Math.round(width * 0.72) : width
    readonly property real stageHeight: (stage.item as Stage)?.isLow ? metrics.reachHeight : height

    Component.onCompleted: stage.setSource(Qt.resolvedUrl("Stage.qml"), {
        exhibition: exhibition,
        timeline: timeline,
        fonts: fonts,
        metrics: metrics,
        hasGround: !fillsWindow,
        showsFindings: showsFindings
    })

    // Of what fills the window, its colour is the ground: OpenGL on the processor would draw all of it twice.
    Binding {
        target: root.Window.window
        when: root.fillsWindow
        property: "color"
        value: Theme.paper
    }

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
        value: root.stageWidth
    }

    Binding {
        target: Theme
        property: "language"
        value: root.exhibition.visit.language
    }

    Binding {
        target: Theme
        property: "zero"
        value: root.exhibition.zero
    }

    Binding {
        target: Theme
        property: "isHighContrast"
        value: root.exhibition.visit.isHighContrast
    }

    Binding {
        target: Theme
        property: "isReducedMotion"
        value: root.exhibition.visit.isReducedMotion || root.metrics.isSpoken
    }

    Binding {
        target: Theme
        property: "isCramped"
        value: root.stageHeight < Math.max(Units.em * 24, Units.target * 14) || root.stageWidth < Units.em * 24
    }

    Binding {
        target: Theme
        property: "isLow"
        // The voice's buttons take a row of it.
        value: root.stageHeight - (root.exhibition.readAloud.hasText ? Units.target + Units.medium : 0) < Units.em * (root.exhibition.readAloud.hasText ? 15 : 14)
    }

    Binding {
        target: Theme
        property: "isSpoken"
        value: root.metrics.isSpoken
    }

    Connections {
        target: root.Window.window
        enabled: !Theme.hasBegun

        function onFrameSwapped() {
            Theme.hasBegun = true;
        }
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

    Loader {
        id: stage

        anchors.fill: parent
        focus: true
    }

    ScreenLoader {
        x: root.stageWidth - width
        y: root.height - height
        active: root.stats !== null
        takesFocus: false
        screen: Qt.resolvedUrl("StatsOverlay.qml")
        facts: ({stats: root.stats})
    }
}
