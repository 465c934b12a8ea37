// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>

#include "exhibit/headset.h"
#include "exhibit/keyfilter.h"

class QKeyEvent;
class QQuickWindow;

namespace Masterplan {

class Exhibition;
class InputWatch;
class SlideWatch;
class SpokenVisit;
class StageContent;

/// Makes commands of a keypad's keys, and of keys and fingers in a visit by ear; holds back strikes that trembling
/// hands do not mean. Everything else goes its way. What serves visits by ear is made for the first of them.
class KeypadWatch final : public QObject, private HeadsetListener {
    Q_OBJECT

public:
    /// All outlive it. It is to see events before the input watch does.
    KeypadWatch(QQuickWindow &window, Exhibition &exhibition, StageContent &content, InputWatch &input);
    ~KeypadWatch() override;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void obey(KeypadCommand command);
    /// Where the configuration wants it. Whoever never does has no sound system loaded for it.
    void watchForHeadsets();

private:
    void headsetCame() override { obey(KeypadCommand::HeadsetIn); }
    void headsetLeft() override { obey(KeypadCommand::HeadsetOut); }
    bool takeKey(const QKeyEvent &event);
    /// Milliseconds.
    [[nodiscard]] quint64 timeOf(const QKeyEvent &event) const;
    void obeyByEar(KeypadCommand command);
    void obeyBySight(KeypadCommand command);
    void step(int by);
    void choose();
    /// What a key means in a visit by ear; none: what it always does.
    [[nodiscard]] std::optional<KeypadCommand> commandByEar(int key) const;
    [[nodiscard]] bool isByEar() const;
    SpokenVisit &spoken();
    /// A finger that is on the screen when a visit by ear begins presses nothing any more.
    void takeFingersAway();
    void send(Qt::Key key);

    QQuickWindow &m_window;
    Exhibition &m_exhibition;
    StageContent &m_content;
    InputWatch &m_input;
    const KeypadSettings m_settings;
    QElapsedTimer m_time;
    KeyFilter m_filter;
    bool m_isSending = false;
    std::unique_ptr<HeadsetWatch> m_headsets; ///< null unless they are watched for
    std::unique_ptr<SpokenVisit> m_spoken; ///< null until somebody wants it
    std::unique_ptr<SlideWatch> m_slide; ///< comes with it
};

} // namespace Masterplan
