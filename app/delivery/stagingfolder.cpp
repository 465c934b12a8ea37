// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagingfolder.h"

#include "content/bundlereader.h"
#include "content/filechecks.h"
#include "content/mediarules.h"
#include "content/pictureheader.h"
#include "sha256.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Masterplan {

using namespace Qt::StringLiterals;

StagingFolder::StagingFolder(Disk &disk, QString folder, Use use, Reusable reusable)
    : m_disk(disk)
    , m_folder(std::move(folder))
    , m_use(use)
    , m_access(use == Use::ForShowing ? Disk::Access::ReadOnly : Disk::Access::Ordinary)
    , m_reusable(std::move(reusable))
{
}

StagingFolder::~StagingFolder()
{
    m_writer.reset();
    if (m_isOpen)
        (void)removeTree(m_disk, m_folder); // what cannot be removed now goes at the next start
}

Result<void, Refusal> StagingFolder::open()
{
    if (m_disk.kindOf(m_folder) != Disk::Kind::Nothing)
        return refuse(u"file-there", {m_folder});
    if (auto made = makeFolders(m_disk, m_folder); !made)
        return made;
    m_isOpen = true;
    return {};
}

namespace {

/// Clips and sounds.
bool isPlayed(const QString &path)
{
    const auto kind = mediaKindOfFile(path);
    return kind == MediaKind::Sound || kind == MediaKind::Video;
}

} // namespace

bool isUnharmed(const Disk &disk, const QString &path, const PackedFile &file, const std::stop_token &stop)
{
    const auto reader = disk.open(path);
    if (!reader)
        return false;
    Sha256 hash;
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    for (qint64 size = 0; size <= file.size && !stop.stop_requested();) {
        const auto count = (*reader)->read({buffer.data(), std::size_t(buffer.size())});
        if (!count)
            return false;
        if (*count == 0)
            return size == file.size && hash.hex() == file.sha256;
        hash.add(QByteArrayView(buffer).first(*count));
        size += *count;
    }
    return false;
}

Result<void, Refusal> StagingFolder::begin(const PackedFile &file, quint32)
{
    m_path = m_folder + u'/' + file.path;
    if (auto made = makeFolders(m_disk, m_path.left(m_path.lastIndexOf(u'/'))); !made)
        return made;
    m_linked = m_reusable.value(file.sha256);
    if (!m_linked.isEmpty() && !isUnharmed(m_disk, m_linked, file))
        m_linked.clear();
    if (!m_linked.isEmpty())
        return {};
    auto writer = m_disk.create(m_path, m_access);
    if (!writer)
        return failure(writer.error());
    if (m_use != Use::ForChecking || !isPlayed(file.path))
        m_writer = std::move(*writer);
    return {};
}

Result<void, Refusal> StagingFolder::add(QByteArrayView bytes)
{
    return m_writer ? m_writer->write(bytes) : Result<void, Refusal>();
}

Result<void, Refusal> StagingFolder::end()
{
    if (!m_linked.isEmpty())
        return linkOrCopy();
    auto synced = m_use == Use::ForChecking ? Result<void, Refusal>() : m_writer->sync();
    m_writer.reset();
    return synced;
}

/// A file can have only so many names, and some file systems know but one.
Result<void, Refusal> StagingFolder::linkOrCopy()
{
    auto linked = m_disk.hardLink(m_linked, m_path);
    if (linked || linked.error().code == u"disk-full")
        return linked;
    const auto source = m_disk.open(m_linked);
    if (!source)
        return failure(source.error());
    const auto copy = m_disk.create(m_path, m_access);
    if (!copy)
        return failure(copy.error());
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    while (true) {
        const auto count = (*source)->read({buffer.data(), std::size_t(buffer.size())});
        if (!count)
            return failure(count.error());
        if (*count == 0)
            return (*copy)->sync();
        if (auto written = (*copy)->write(QByteArrayView(buffer).first(*count)); !written)
            return written;
    }
}

Result<void, Refusal> StagingFolder::write(const QString &name, const QByteArray &bytes)
{
    const auto writer = m_disk.create(m_folder + u'/' + name, m_access);
    if (!writer)
        return failure(writer.error());
    if (auto written = (*writer)->write(bytes); !written)
        return written;
    return (*writer)->sync();
}

Result<void, Refusal> StagingFolder::finish()
{
    return syncFolders(m_disk, m_folder);
}

namespace {

/// Every picture, also one that no item shows.
void checkPictures(const BundleFiles &files, const PackedManifest &manifest, FindingList &findings)
{
    for (const auto &file : manifest.files) {
        if (!pictureKindOfName(file.path))
            continue;
        if (const auto device = files.open(file.path))
            findPictureTrouble(*device, file.path, findings);
        else
            findings.addFile(u"file-unreadable", file.path);
    }
}

/// Texts in languages that the bundle does not list are read by nobody, and checked nevertheless.
void checkUnreadTexts(
    const BundleFiles &files, const Bundle &bundle, const PackedManifest &manifest, FindingList &findings)
{
    for (const auto &file : manifest.files) {
        const auto isText = file.path.startsWith(u"text/");
        if (!isText || bundle.language(QStringView(file.path).mid(5).chopped(5)))
            continue;
        const auto bytes = files.read(file.path, JsonDocument::largestSize + 1);
        const auto document = JsonDocument::parse(bytes.value_or(QByteArray()), file.path);
        if (!document)
            findings.addAt(findingCodeOf(document.error().problem), file.path, document.error().place);
    }
}

} // namespace

Result<BundleReading, Refusal> checkUnpacked(
    const Disk &disk, const QString &folder, const PackedManifest &manifest, ProgramVersion program)
{
    const auto files = disk.bundleFiles(folder);
    auto reading = readBundle(*files, program);
    if (!reading.bundle)
        return refuse(reading.findings);
    const auto &bundle = *reading.bundle;
    const auto needed = manifest.minimumProgram ? manifest.minimumProgram->toString() : QString();
    const std::array<std::pair<QString, bool>, 3> same{
        {{u"id"_s, bundle.id == manifest.id}, {u"version"_s, bundle.version == manifest.version.toString()},
            {u"minimumProgram"_s, bundle.minimumProgram == needed}}};
    for (const auto &[what, isSame] : same) {
        if (!isSame)
            return refuse(u"manifest-differs", {what});
    }
    FindingList findings;
    checkPictures(*files, manifest, findings);
    checkUnreadTexts(*files, bundle, manifest, findings);
    if (findings.hasErrors())
        return refuse(findings.sorted());
    return reading;
}

} // namespace Masterplan
