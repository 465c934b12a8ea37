// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivewatcher.h"

#include <chrono>

namespace Masterplan {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DriveWatcher::DriveWatcher(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_mounts(u"/proc/self/mountinfo"_s)
    , m_mounted(QSocketNotifier::Exception)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(500ms);
    const auto settle = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settled, settle);
    connect(&m_mounted, &QSocketNotifier::activated, &m_settled, settle);
    connect(&m_settled, &QTimer::timeout, this, &DriveWatcher::changed);
    m_watcher.addPath(folder);
    if (m_mounts.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        m_mounted.setSocket(m_mounts.handle());
        m_mounted.setEnabled(true);
    }
    // What is there already.
    m_settled.start();
}

} // namespace Masterplan
