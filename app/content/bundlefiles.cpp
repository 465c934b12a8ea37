// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlefiles.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestFolder = 8;

bool isHidden(const QString &name)
{
    return name.startsWith(u'.');
}

} // namespace

std::optional<QByteArray> BundleFiles::read(const QString &path, qint64 limit) const
{
    const auto device = open(path);
    if (!device)
        return {};
    return device->read(std::min(limit, device->size())); // QIODevice takes as much memory as it is asked for
}

FolderFiles::FolderFiles(const QString &folder)
    : m_root(QDir::cleanPath(folder))
    , m_canonicalRoot(QFileInfo(m_root).canonicalFilePath())
{
}

bool FolderFiles::isThere() const
{
    return QFileInfo(m_root).isDir();
}

QList<BundleFiles::Entry> FolderFiles::list() const
{
    QList<Entry> entries;
    listFolder({}, 0, entries);
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.path < b.path; });
    return entries;
}

std::unique_ptr<QIODevice> FolderFiles::open(const QString &path) const
{
    auto file = std::make_unique<QFile>(m_root + u'/' + path);
    if (kindOf(path) != Kind::File || !file->open(QIODevice::ReadOnly))
        return {};
    return file;
}

void FolderFiles::listFolder(const QString &folder, int depth, QList<Entry> &entries) const
{
    const auto prefix = folder.isEmpty() ? QString() : folder + u'/';
    const auto names
        = QDir(m_root + u'/' + folder)
              .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const auto &name : names) {
        if (entries.size() > mostEntries)
            return;
        const auto path = prefix + name;
        const auto kind = kindOf(path);
        const bool isOfBundle = !folder.isEmpty() || name == "text"_L1 || name == "media"_L1;
        if (isHidden(name))
            continue;
        if (kind == Kind::Folder && isOfBundle && depth < deepestFolder)
            listFolder(path, depth + 1, entries);
        else
            entries.append({path, kind == Kind::File ? QFileInfo(m_root + u'/' + path).size() : 0, kind});
    }
}

BundleFiles::Kind FolderFiles::kindOf(const QString &path) const
{
    const QFileInfo info(m_root + u'/' + path);
    const auto canonical = info.canonicalFilePath();
    if (m_canonicalRoot.isEmpty()
        || !canonical.startsWith(m_canonicalRoot + (m_canonicalRoot.endsWith(u'/') ? u""_s : u"/"_s)))
        return Kind::LinkOutside;
    if (info.isDir())
        return info.isSymLink() ? Kind::LinkOutside : Kind::Folder;
    return info.isFile() ? Kind::File : Kind::Special;
}

MemoryFiles::MemoryFiles(QMap<QString, QByteArray> files, const QString &root)
    : m_files(std::move(files))
    , m_root(root)
{
}

QList<BundleFiles::Entry> MemoryFiles::list() const
{
    QList<Entry> entries;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
        entries.append({file.key(), file.value().size(), Kind::File});
    return entries;
}

std::unique_ptr<QIODevice> MemoryFiles::open(const QString &path) const
{
    const auto file = m_files.constFind(path);
    if (file == m_files.cend())
        return {};
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(*file);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

} // namespace Masterplan
