// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Controls
import Masterplan.Model
import Masterplan.Theme

// The paragraphs and bullets of an item.
Column {
    id: root

    required property ParagraphModel paragraphs

    spacing: 0

    Repeater {
        model: root.paragraphs

        Row {
            id: paragraph

            required property string text
            required property bool isBullet
            required property string textLanguage
            required property int index

            width: root.width
            spacing: Units.small
            topPadding: index === 0 ? 0 : (isBullet ? Units.small * 0.7 : Units.medium)

            Rectangle {
                id: bullet

                y: Units.strong * 0.52
                width: Units.body * 0.36
                height: width
                radius: width / 2
                visible: paragraph.isBullet
                color: Theme.emphasis
            }

            Words {
                width: parent.width - (paragraph.isBullet ? bullet.width + parent.spacing : 0)
                text: paragraph.text
                language: paragraph.textLanguage
                font.pixelSize: Units.strong
                lineHeight: 1.12
            }
        }
    }
}
