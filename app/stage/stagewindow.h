// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickView>

#include "Model/plotfonts.h"
#include "Model/stagemetrics.h"
#include "exhibit/timelineview.h"
#include "inputwatch.h"
#include "programwords.h"

namespace Masterplan {

class Exhibition;

/// How a stage is shown; the same for its whole life.
struct StageManner {
    PanelGeometry panel;
    bool isStill = false; ///< for pictures of the screen: no motion, every picture with the first frame
    bool showsFindings = false; ///< the checker's findings beside the exhibition
};

/// The exhibition in a window. The exhibition outlives it.
class StageWindow final : public QQuickView {
    Q_OBJECT

public:
    StageWindow(Exhibition &exhibition, const StageManner &manner);
    ~StageWindow() override;

    void setPanel(const PanelGeometry &panel);
    [[nodiscard]] const StageMetrics &metrics() const { return m_metrics; }
    [[nodiscard]] TimelineView &timeline() { return m_timeline; }
    /// The whole scene is there.
    [[nodiscard]] bool isLoaded() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void followTextSize();
    void followLanguage();
    void followFonts();

    Exhibition &m_exhibition;
    PlotFonts m_fonts;
    TimelineView m_timeline;
    StageMetrics m_metrics;
    ProgramWords m_words;
    InputWatch m_input;
};

} // namespace Masterplan
