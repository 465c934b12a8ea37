// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "player.h"

namespace Masterplan {

/// The sound that says what a clip shows, beside the clip: where the clip is, as loud as it is. One that cannot be
/// played is silent, and the clip goes on without it.
class DescriptionVoice final : private PlayerListener {
public:
    /// Where the clip is, in milliseconds.
    using Place = std::function<qint64()>;

    explicit DescriptionVoice(Place place);
    ~DescriptionVoice() override;

    void open(PlayerFactory &players, const QUrl &url, qreal volume);
    void close();
    [[nodiscard]] bool isOpen() const { return m_player != nullptr; }

    void play();
    void pause();
    /// To where the clip is now.
    void follow();
    /// 0 to 1
    void setVolume(qreal volume);

private:
    void opened(qint64 duration, bool canSeek) override;
    void positionChanged(qint64 position) override;
    void frameCame(const QImage &frame) override;
    void reachedEnd() override;
    void failed() override;

    Place m_place;
    std::unique_ptr<Player> m_player;
    bool m_isReady = false;
    bool m_isWanted = false; ///< the clip plays
    bool m_canSeek = false;
    qint64 m_duration = 0; ///< milliseconds; 0 where nobody knows
};

} // namespace Masterplan
