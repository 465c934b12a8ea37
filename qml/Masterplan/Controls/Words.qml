// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Masterplan.Theme

// Text that a person reads, in the typeface of its own language. It wraps and is never cut; its alignment follows its script.
Text {
    id: root

    // BCP 47; the visitor's language unless the text is in another.
    property string language: Theme.language

    color: Theme.ink
    font.family: Typeface.forLanguage(language)
    font.pixelSize: Units.body
    lineHeight: 1.03
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    // Explicit alignments are mirrored with the page: left is where its own lines begin.
    horizontalAlignment: Typeface.isRightToLeft(language) === Typeface.isRightToLeft(Theme.language) ? Text.AlignLeft : Text.AlignRight

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text.length === 0
}
