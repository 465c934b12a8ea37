// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetextcache.h"

#include <algorithm>
#include <cmath>

namespace Masterplan {

namespace {

constexpr qsizetype mostSizes = 20'000;
constexpr int unlimitedWidth = -1;

} // namespace

TimeTextCache::TimeTextCache(const TextMeasure &measure)
    : m_measure(measure)
{
}

QSizeF TimeTextCache::measure(const QString &text, TextRole role, qreal maximumWidth, const QString &languageTag) const
{
    const QSizeF unwrapped = remembered({text, languageTag, role, unlimitedWidth});
    if (unwrapped.width() <= maximumWidth)
        return unwrapped;
    return remembered({text, languageTag, role, int(std::max(0.0, std::floor(maximumWidth)))});
}

QSizeF TimeTextCache::remembered(const Key &key) const
{
    if (const auto found = m_sizes.constFind(key); found != m_sizes.constEnd())
        return *found;
    if (m_sizes.size() >= mostSizes)
        m_sizes.clear();
    const QSizeF size
        = m_measure.measure(key.text, key.role, key.width == unlimitedWidth ? unlimited : key.width, key.languageTag);
    m_sizes.insert(key, size);
    return size;
}

} // namespace Masterplan
