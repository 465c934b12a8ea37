// SPDX-License-Identifier: GPL-3.0-or-later
#include "framestats.h"

#include <QFile>
#include <QQuickWindow>
#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qreal millisecond = 1e6; ///< nanoseconds
constexpr qreal second = 1e9;
/// What is drawn so soon after the figures changed is the figures themselves.
constexpr std::chrono::nanoseconds ownFrames = 100ms;

qreal memoryInUse()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    const auto line = std::ranges::find_if(lines, [](const QByteArray &each) { return each.startsWith("Pss:"); });
    return line == lines.cend() ? 0 : line->simplified().split(' ').value(1).toDouble() * 1024 / 1e6;
}

} // namespace

FrameStats::FrameStats(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_later.setSingleShot(true);
    m_later.setInterval(500ms);
    connect(&m_later, &QTimer::timeout, this, &FrameStats::sumUp);
    connect(this, &FrameStats::noted, this, [this] {
        if (!m_later.isActive())
            m_later.start();
    });
}

void FrameStats::follow(QQuickWindow &window)
{
    window.installEventFilter(this);
    connect(&window, &QQuickWindow::afterAnimating, this, [this] {
        const QMutexLocker locker(&m_mutex);
        m_began = m_clock.nsecsElapsed();
    });
    // In the thread that draws, or the moment would be another.
    connect(
        &window, &QQuickWindow::frameSwapped, this,
        [this] {
            m_mutex.lock();
            const qint64 began = m_began;
            m_mutex.unlock();
            noteFrame(began, m_clock.nsecsElapsed());
        },
        Qt::DirectConnection);
}

bool FrameStats::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel:
    case QEvent::KeyPress:
        noteInput(m_clock.nsecsElapsed());
        break;
    default:
        break;
    }
    return false;
}

void FrameStats::noteInput(qint64 moment)
{
    const QMutexLocker locker(&m_mutex);
    if (!m_input)
        m_input = moment;
}

void FrameStats::noteFrame(qint64 began, qint64 shown)
{
    {
        const QMutexLocker locker(&m_mutex);
        const bool isOwn = m_saidAt > 0 && shown - m_saidAt < ownFrames.count() && !m_input;
        if (isOwn)
            return;
        m_frames.append({began, shown});
        if (m_input && *m_input <= began)
            m_waits.append(shown - *std::exchange(m_input, std::nullopt));
    }
    Q_EMIT noted();
}

void FrameStats::sumUp()
{
    {
        const QMutexLocker locker(&m_mutex);
        if (m_frames.isEmpty())
            return;
        QList<qint64> costs;
        for (const Frame &frame : std::as_const(m_frames))
            costs.append(frame.shown - frame.began);
        std::ranges::sort(costs);
        const qint64 span = m_frames.constLast().shown - m_frames.constFirst().shown;
        m_framesPerSecond = span > 0 ? qRound((m_frames.size() - 1) * second / span) : 0;
        m_medianFrame = costs.at(costs.size() / 2) / millisecond;
        m_longestFrame = costs.constLast() / millisecond;
        m_longestInput = m_waits.isEmpty() ? 0 : *std::ranges::max_element(m_waits) / millisecond;
        m_frames.clear();
        m_waits.clear();
        m_input.reset();
        m_saidAt = m_clock.nsecsElapsed();
    }
    m_memory = memoryInUse();
    Q_EMIT changed();
}

QString FrameStats::words() const
{
    const auto number = [](qreal value) { return QString::number(value, 'f', 1); };
    return u"%1 Bilder je Sekunde / frames a second\n"_s.arg(m_framesPerSecond)
        + u"%1 ms je Bild, höchstens %2 ms / a frame, %2 ms at most\n"_s.arg(
            number(m_medianFrame), number(m_longestFrame))
        + u"%1 ms bis zum Bild / from input to frame\n"_s.arg(number(m_longestInput))
        + u"%1 MB Speicher / memory"_s.arg(qRound(m_memory));
}
