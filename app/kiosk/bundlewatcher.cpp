// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlewatcher.h"

#include <QDirIterator>

namespace Masterplan {

using namespace std::chrono_literals;

BundleWatcher::BundleWatcher(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(150ms);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_settled, &QTimer::timeout, this, [this] {
        watchAll();
        Q_EMIT saved();
    });
    watchAll();
}

void BundleWatcher::watchAll()
{
    QStringList paths{m_folder};
    QDirIterator entries(m_folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        paths.append(entries.next());
    }
    for (const QStringList &watched : {m_watcher.files(), m_watcher.directories()}) {
        for (const QString &path : watched) {
            paths.removeOne(path);
        }
    }
    if (!paths.isEmpty()) {
        m_watcher.addPaths(paths);
    }
}

} // namespace Masterplan
