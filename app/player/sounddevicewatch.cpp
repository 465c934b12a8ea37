// SPDX-License-Identifier: GPL-3.0-or-later
#include "sounddevicewatch.h"

#include <QAudioDevice>

namespace Masterplan {

namespace {

constexpr int lookEvery = 1000; ///< milliseconds

QSet<QByteArray> outputs()
{
    QSet<QByteArray> ids;
    const QList<QAudioDevice> devices = QMediaDevices::audioOutputs();
    for (const QAudioDevice &device : devices)
        ids.insert(device.id());
    return ids;
}

} // namespace

SoundDeviceWatch::SoundDeviceWatch(HeadsetListener &listener)
    : m_listener(listener)
    , m_outputs(outputs())
{
    // Qt 6.4 knows what came, but tells nobody of it. Qt 6.8 tells, but takes no notice of what leaves unless sound
    // went there, as it does to a headset that was plugged in.
    connect(&m_look, &QTimer::timeout, this, &SoundDeviceWatch::compare);
    m_look.start(lookEvery);
    // Queued: a change is told from within the sound system.
    connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, &SoundDeviceWatch::compare, Qt::QueuedConnection);
}

void SoundDeviceWatch::compare()
{
    const QSet<QByteArray> now = outputs();
    const QSet<QByteArray> came = now - m_outputs;
    const QSet<QByteArray> left = m_headsets - now;
    m_outputs = now;
    m_headsets = (m_headsets - left) + came;
    if (!left.isEmpty() && m_headsets.isEmpty())
        m_listener.headsetLeft();
    if (!came.isEmpty())
        m_listener.headsetCame();
}

} // namespace Masterplan
