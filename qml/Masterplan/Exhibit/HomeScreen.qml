// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme
import Masterplan.Timeline

// The timeline over the fields of action; where both do not fit, two panes one tap apart.
FocusScope {
    id: root

    required property Exhibition exhibition
    required property TimelineView timeline
    required property PlotFonts fonts

    // The timeline's picture goes on so far beyond the screen's margins.
    property real leadingMargin: Units.margin

    readonly property Visit visit: exhibition.visit
    // From what does not depend on it: the row between, as it is when both are shown.
    readonly property real headingLine: Math.ceil(headingMetrics.height * heading.lineHeight)
    readonly property real rowBetween: middle.isInOneRow ? Math.max(headingLine, controls.height) : Math.ceil(headingMetrics.advanceWidth / width) * headingLine + Units.medium + controls.height
    readonly property bool isTight: exhibition.hasFields && height < fields.implicitHeight + rowBetween + plot.axisHeight + Units.em * 13 + 3 * Units.medium
    readonly property bool showsTimeline: !isTight || visit.pane === Visit.TimelinePane
    readonly property bool showsFields: exhibition.hasFields && (!isTight || visit.pane === Visit.FieldsPane)

    // Where the item stands in this screen; empty where it is not in sight.
    function placeOf(itemId: string): rect {
        const item = showsTimeline ? plot.barOf(itemId) : null;
        const found = item ?? (showsFields ? fields.cardOf(itemId) : null);
        if (!found)
            return Qt.rect(0, 0, 0, 0);
        const left = Math.max(found.mapToItem(root, 0, 0).x, -Units.margin);
        const right = Math.min(found.mapToItem(root, found.width, 0).x, width + Units.margin);
        return right > left ? Qt.rect(left, found.mapToItem(root, 0, 0).y, right - left, found.height) : Qt.rect(0, 0, 0, 0);
    }

    // Not when it comes into sight: it may have been there all the time, behind a detail that was opening still.
    Connections {
        function onScreenChanged() {
            if (root.visit.screen === Visit.Home && Theme.showsFocus)
                Qt.callLater(plot.forceActiveFocus);
        }

        target: root.visit
    }

    TextMetrics {
        id: headingMetrics

        font: heading.font
        text: heading.text
    }

    TimelineMotion {
        id: motion

        view: root.timeline
    }

    Connections {
        function onEnded() {
            motion.stop();
            plot.selectedId = "";
            root.timeline.reset();
        }

        target: root.visit
    }

    // The last word on the view's measures is this screen's: of two plots that come and go in one moment, each would
    // tell the sizes of its half-hidden self.
    Connections {
        function onAboutToBegin() {
            plot.hasView = false;
        }

        function onEnded() {
            plot.hasView = true;
        }

        target: root.exhibition.attract
    }

    TimelinePlot {
        id: plot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: -root.leadingMargin
        anchors.rightMargin: -Units.margin
        anchors.top: parent.top
        anchors.bottom: middle.top
        anchors.bottomMargin: Math.round(Units.small * 1.6)
        visible: root.showsTimeline
        view: root.timeline
        fonts: root.fonts
        motion: motion
        readId: root.exhibition.readAloud.part === ReadAloud.Item ? root.exhibition.readAloud.itemId : ""
        onChosen: itemId => root.visit.open(itemId)
    }

    TimelineOverview {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: middle.top
        anchors.bottomMargin: Units.small / 2
        visible: root.showsTimeline && !root.timeline.isAllShown
        view: root.timeline
    }

    Flow {
        id: middle

        readonly property real spare: width - headingMetrics.advanceWidth - controls.width - Units.medium
        readonly property bool isInOneRow: spare >= 0

        anchors.left: parent.left
        anchors.right: parent.right
        y: {
            if (!root.exhibition.hasFields)
                return root.height - height - Units.medium;
            if (!root.isTight)
                return root.height - fields.implicitHeight - Units.medium - height - Units.small;
            return root.showsTimeline ? root.height - height - Units.medium : 0;
        }
        spacing: Units.medium

        Flow {
            id: panes

            readonly property real wanted: timelineButton.implicitWidth + fieldsButton.implicitWidth + spacing
            // Where they would take a row of their own from a small panel, signs stand for the words.
            readonly property real wordyWidth: timelineButton.labelledWidth + fieldsButton.labelledWidth + spacing
            readonly property bool showsSigns: Theme.isCramped && wordyWidth + middle.spacing + controls.width > middle.width

            width: Math.min(wanted, middle.width)
            visible: root.isTight
            spacing: Units.gap

            PillButton {
                id: timelineButton

                //: One of two buttons that choose what home shows where not all fits
                label: qsTr("Timeline")
                text: panes.showsSigns ? "" : label
                sign: panes.showsSigns ? Glyph.Steps : Glyph.None
                isChecked: root.showsTimeline
                onActivated: root.visit.setPane(Visit.TimelinePane)
            }

            PillButton {
                id: fieldsButton

                width: Math.min(implicitWidth, panes.width)
                label: root.exhibition.fieldsTitle
                text: panes.showsSigns ? "" : label
                sign: panes.showsSigns ? Glyph.Cards : Glyph.None
                language: root.exhibition.textLanguage
                isChecked: root.showsFields
                onActivated: root.visit.setPane(Visit.FieldsPane)
            }
        }

        Words {
            id: heading

            visible: root.exhibition.hasFields && !root.isTight
            width: middle.isInOneRow ? middle.width - controls.width - Units.medium : middle.width
            height: middle.isInOneRow ? Math.max(controls.height, implicitHeight) : implicitHeight
            verticalAlignment: Text.AlignVCenter
            text: root.exhibition.fieldsTitle
            language: root.exhibition.textLanguage
            font.pixelSize: Units.heading
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        TimelineControls {
            id: controls

            visible: root.showsTimeline
            visit: root.visit
            view: root.timeline
            motion: motion
            filterTitle: root.exhibition.filterTitle
            mostWidth: middle.width
            onFilterCleared: root.visit.setFilter("")
        }
    }

    ScrollPane {
        id: fieldsPane

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: -Units.medium
        y: root.isTight ? middle.height + (Theme.isLow ? Units.gap : Units.medium) : root.height - fields.implicitHeight - Units.medium
        height: root.isTight ? root.height - y : fields.implicitHeight
        visible: root.showsFields
        ground: Theme.paper
        //: Button at the lower edge of a list that goes on
        moreLabel: qsTr("More below")

        FieldGrid {
            id: fields

            width: root.width
            fields: root.exhibition.fields
            filterId: root.visit.filterId
            onChosen: itemId => root.visit.open(itemId)
            onFilterToggled: itemId => root.visit.setFilter(root.visit.filterId === itemId ? "" : itemId)
        }
    }
}
