// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twin.h"

class TouchShield;

namespace Masterplan {

/// The exhibition in another language, which follows every move of the first stage: place, sheet, medium, filter, part
/// of the timeline, text size and contrast. Its clips are the first one's pictures with its own captions, and silent.
/// Nothing on it can be touched: the first stage leads.
class SecondStage final : public QObject {
    Q_OBJECT

public:
    /// Exhibition and timeline outlive it.
    SecondStage(Exhibition &first, TimelineView &timeline, const QString &language, const StageManner &manner);
    ~SecondStage() override;

    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] StageContent &content() { return m_twin.content(); }
    [[nodiscard]] const Visit &visit() { return m_twin.visit(); }
    [[nodiscard]] const Playback &playback() { return *m_twin.exhibition().playback(); }
    /// The whole of it; hands nothing on to what it shows.
    [[nodiscard]] QQuickItem &item() { return m_item; }
    void setSize(QSizeF size);

private:
    void followVisit();
    void followTimeline();
    void followPlayback();

    Exhibition &m_first;
    TimelineView &m_timeline;
    const QString m_language;
    std::unique_ptr<PlayerFactory> m_players;
    Twin m_twin;
    QQuickItem m_item;
    std::unique_ptr<TouchShield> m_shield;
};

} // namespace Masterplan
