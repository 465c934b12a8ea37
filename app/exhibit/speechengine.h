// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "utterance.h"

namespace Masterplan {

/// What an engine tells of the utterance it says: in the GUI thread, from the event loop and never from within a call.
class SpeechListener {
public:
    virtual ~SpeechListener() = default;

    /// It can be heard.
    virtual void started() = 0;
    /// These letters of the text are said now (in UTF-16 code units): a word, or a sentence where nobody knows better.
    virtual void partReached(qsizetype start, qsizetype length) = 0;
    virtual void finished() = 0;
    /// It has no voice for it, or cannot go on.
    virtual void failed() = 0;
};

/// Says one utterance at a time. Silent once it is destroyed.
class SpeechEngine {
public:
    virtual ~SpeechEngine() = default;

    /// For the log of what was said.
    [[nodiscard]] virtual QString name() const = 0;
    /// False where it is known to have no voice for it, or no recording. It may turn out later that it has none.
    [[nodiscard]] virtual bool canSay(const Utterance &utterance) const = 0;
    /// In the place of what it says. Of that, nothing is told any more.
    virtual void say(const Utterance &utterance) = 0;
    /// Silent at once.
    virtual void pause() = 0;
    /// Goes on where it was paused, or a little before.
    virtual void resume() = 0;
    /// Silent at once, and nothing more is told.
    virtual void stop() = 0;
    /// 1 is the voice's own; holds for what is said now as well.
    virtual void setRate(qreal rate) = 0;
    /// 0 to 1, as loud as it is heard; holds for what is said now as well.
    virtual void setVolume(qreal volume) = 0;
};

/// Makes an engine for a listener that outlives it; null where there is none.
using Voice = std::function<std::unique_ptr<SpeechEngine>(SpeechListener &)>;

} // namespace Masterplan
