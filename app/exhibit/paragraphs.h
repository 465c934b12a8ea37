// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Masterplan {

/// A paragraph or one bullet of a text.
struct Paragraph {
    QString text; ///< without line breaks, and without the bullet's "- "
    bool isBullet = false;

    bool operator==(const Paragraph &) const = default;
};

/// Splits the text of a bundle: a blank line ends a paragraph, a line that begins with "- " begins a bullet; other
/// lines go on what the line before began.
[[nodiscard]] QList<Paragraph> splitParagraphs(QStringView text);

/// They have as many paragraphs, and bullets in the same places: what stands in the same place says the same.
[[nodiscard]] bool areParallel(QStringView one, QStringView other);

} // namespace Masterplan
