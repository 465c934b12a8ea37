// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Masterplan {

class Medium;
class Narrator;
class Playback;
class Visit;

/// Has the narrator say what a clip shows, where the bundle has that as a text alone: before the clip plays, once for
/// each clip that is opened, and when the visitor asks for it. The clip waits for its end.
class ClipDescription final : public QObject {
    Q_OBJECT

public:
    /// All four outlive it.
    ClipDescription(Visit &visit, const Medium &medium, Playback &playback, Narrator &narrator, QObject *parent);

private:
    [[nodiscard]] bool isToBeSaid() const;
    void say();
    void followSwitch();
    void followClip();
    void followVoice();

    Visit &m_visit;
    const Medium &m_medium;
    Playback &m_playback;
    Narrator &m_narrator;
    int m_speech = 0; ///< the narrator's number of it; 0: not being said
    bool m_isWaiting = false; ///< the clip goes on when all is said
    bool m_wasSaid = false; ///< for this clip
};

} // namespace Masterplan
