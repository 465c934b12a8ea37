// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace Masterplan {

/// Says when somebody saved something in a bundle's folder: once for a burst of writes.
class BundleWatcher final : public QObject {
    Q_OBJECT

public:
    BundleWatcher(QString folder, QObject *parent);

Q_SIGNALS:
    void saved();

private:
    /// Editors replace files and folders, which ends their being watched: all is watched anew after each burst.
    void watchAll();

    const QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
};

} // namespace Masterplan
