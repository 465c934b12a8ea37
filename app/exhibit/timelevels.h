// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Masterplan {

/// Between the widest and the closest zoom the picture's detail changes in levels of half an octave, counted from the
/// widest (0). What is decided once a level (clusters, which intervals are bars, labels) is decided for the level's own
/// zoom, its lowest, and stays true above it: things only move further apart.
class TimeLevels {
public:
    static constexpr double octavesPerLevel = 0.5;

    TimeLevels() = default;
    TimeLevels(double widest, double closest);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int levelAt(double zoom) const;
    [[nodiscard]] double zoomOf(int level) const { return m_widest + level * octavesPerLevel; }
    [[nodiscard]] double pixelsPerDay(int level) const;

    bool operator==(const TimeLevels &) const = default;

private:
    double m_widest = 0;
    int m_count = 1;
};

} // namespace Masterplan
