// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "svgstyle.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace Masterplan {

/// Which part of a drawing refers to which, to find circles, and drawings that are small to read and endless to paint
/// because each of their levels repeats the one below.
class SvgReferences final {
public:
    /// An element begins inside the one that began last; the id may be empty. A style sheet may know it by these words
    /// in lower case. False when another has this id.
    [[nodiscard]] bool begin(const QString &id, const QStringList &styleWords);
    void end();
    /// The element that began last is painted with what has this id.
    void refer(const QString &id);
    /// A style sheet refers to something, for elements that began already or will begin.
    void refer(const StyleReference &reference) { m_styleReferences.append(reference); }

    [[nodiscard]] qsizetype depth() const { return m_open.size(); }
    [[nodiscard]] qint64 elements() const { return m_elements; }
    /// To be asked once, at the end.
    [[nodiscard]] std::optional<PictureProblem> problem();

private:
    /// What has an id (the whole drawing has an empty one), without what has an id of its own inside it.
    struct Part {
        qint64 elements = 0;
        QSet<QString> styleWords;
        QStringList painted; ///< ids of parts inside it and of those it refers to
    };
    class Count;

    /// False when there is too much to compare.
    [[nodiscard]] bool resolveStyleReferences();

    QHash<QString, Part> m_parts;
    QList<StyleReference> m_styleReferences;
    qint64 m_elements = 0;
    QStringList m_open; ///< for each element that has not ended, the id of the part it belongs to
};

} // namespace Masterplan
