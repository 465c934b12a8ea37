// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QQuickItem>

#include <memory>

#include "Model/framestats.h"
#include "Model/plotfonts.h"
#include "Model/stagemetrics.h"
#include "exhibit/timelineview.h"
#include "programwords.h"

namespace Masterplan {

class Exhibition;

/// How a stage is shown; the same for its whole life.
struct StageManner {
    PanelGeometry panel;
    QSize size{0, 0}; ///< in pixels, that it will probably have: the first picture is laid out for it
    bool isStill = false; ///< for pictures of the screen: no motion, every picture with the first frame
    bool fillsWindow = false; ///< no other window or picture has it for a part
    bool showsFindings = false; ///< the checker's findings beside the exhibition
    bool showsStats = false; ///< what frames cost, over the exhibition
};

/// The exhibition as an item that any window can show. Each has sizes, colours and words of its own, so that several
/// of them stand beside each other. The exhibition outlives it.
class StageContent final : public QObject {
    Q_OBJECT

public:
    StageContent(Exhibition &exhibition, const StageManner &manner, QObject *parent = nullptr);
    ~StageContent() override;

    /// The whole scene; null where it could not be loaded, which was said as a warning. Goes with its content.
    [[nodiscard]] QQuickItem *item() const { return m_item.get(); }
    [[nodiscard]] QQmlEngine &engine() { return m_engine; }
    [[nodiscard]] StageMetrics &metrics() { return m_metrics; }
    [[nodiscard]] const StageMetrics &metrics() const { return m_metrics; }
    [[nodiscard]] TimelineView &timeline() { return m_timeline; }
    /// Null where they are not shown.
    [[nodiscard]] FrameStats *stats() { return m_stats.get(); }

    /// In pixels.
    void setSize(QSizeF size);
    /// Says anew what was said in the words of another stage. It happens by itself before the next frame.
    void correctWords();

private:
    void load(const StageManner &manner);
    void sayAgain();
    void followTextSize();
    void followLanguage();
    void followTimeDirection();
    void followFonts();

    Exhibition &m_exhibition;
    PlotFonts m_fonts;
    TimelineView m_timeline;
    StageMetrics m_metrics;
    ProgramWords m_words;
    std::unique_ptr<FrameStats> m_stats;
    bool m_hasForeignWords = false;
    QMetaObject::Connection m_beforeFrame;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickItem> m_item;
};

} // namespace Masterplan
