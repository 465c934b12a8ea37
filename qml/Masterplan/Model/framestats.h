// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QTimer>
#include <QtQml/qqml.h>
#include <optional>

class QQuickWindow;

/// How a machine copes: what the frames of a window cost, how long an input waits for its frame, and the memory in use.
/// Looked at half a second after something was drawn, so that a window at rest stays at rest.
class FrameStats final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    /// A line for each figure, in German and English.
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)

public:
    explicit FrameStats(QObject *parent);

    /// Measures this window, which outlives this.
    void follow(QQuickWindow &window);

    /// Moments are in nanoseconds of one clock.
    void noteInput(qint64 moment);
    /// From any thread.
    void noteFrame(qint64 began, qint64 shown);
    /// Says anew what was noted since the last time.
    void sumUp();

    /// In the last half second in which something moved.
    [[nodiscard]] int framesPerSecond() const { return m_framesPerSecond; }
    /// Milliseconds from the beginning of a frame until it is shown, at the median and at most.
    [[nodiscard]] qreal medianFrame() const { return m_medianFrame; }
    [[nodiscard]] qreal longestFrame() const { return m_longestFrame; }
    /// Milliseconds from an input until the frame that follows it is shown, at most; 0 where there was none.
    [[nodiscard]] qreal longestInput() const { return m_longestInput; }
    /// PSS of the program in MB.
    [[nodiscard]] qreal memory() const { return m_memory; }
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void changed();
    /// Something else than these figures was drawn.
    void noted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Frame {
        qint64 began;
        qint64 shown;
    };

    QElapsedTimer m_clock;
    QTimer m_later;
    QMutex m_mutex; ///< of what comes from the thread that draws
    qint64 m_began = 0;
    std::optional<qint64> m_input; ///< that no frame has answered
    QList<Frame> m_frames;
    QList<qint64> m_waits;
    qint64 m_saidAt = 0;
    int m_framesPerSecond = 0;
    qreal m_medianFrame = 0;
    qreal m_longestFrame = 0;
    qreal m_longestInput = 0;
    qreal m_memory = 0;
};
