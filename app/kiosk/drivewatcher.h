// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFileSystemWatcher>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

namespace Masterplan {

/// Says when a drive may have come: something was mounted, or the folder of mounts has changed. Wakes nobody otherwise.
class DriveWatcher final : public QObject {
    Q_OBJECT

public:
    /// `folder` is where drives are mounted, or their files appear.
    DriveWatcher(const QString &folder, QObject *parent);

Q_SIGNALS:
    void changed();

private:
    QFileSystemWatcher m_watcher;
    QFile m_mounts; ///< the kernel marks it when the mounts change (proc(5))
    QSocketNotifier m_mounted;
    QTimer m_settled;
};

} // namespace Masterplan
