// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMediaDevices>
#include <QSet>
#include <QTimer>

#include "exhibit/headset.h"

namespace Masterplan {

/// Takes a sound output that comes while the program runs for a headset.
class SoundDeviceWatch final : public QObject, public HeadsetWatch {
    Q_OBJECT

public:
    explicit SoundDeviceWatch(HeadsetListener &listener);

private:
    void compare();

    HeadsetListener &m_listener;
    QMediaDevices m_devices;
    QTimer m_look;
    QSet<QByteArray> m_outputs;
    QSet<QByteArray> m_headsets; ///< that came
};

} // namespace Masterplan
