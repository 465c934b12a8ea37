// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSizeF>
#include <QString>

#include "textmeasure.h"

namespace Masterplan {

/// Measures every text once for each width: measuring is what a frame would spend most of its time on.
class TimeTextCache final : public TextMeasure {
public:
    explicit TimeTextCache(const TextMeasure &measure);

    [[nodiscard]] QSizeF measure(
        const QString &text, TextRole role, qreal maximumWidth, const QString &languageTag) const override;
    /// Fonts or sizes are others now.
    void clear() { m_sizes.clear(); }

private:
    struct Key {
        QString text;
        QString languageTag;
        TextRole role;
        int width;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.languageTag, int(key.role), key.width);
        }
    };

    [[nodiscard]] QSizeF remembered(const Key &key) const;

    const TextMeasure &m_measure;
    mutable QHash<Key, QSizeF> m_sizes;
};

} // namespace Masterplan
