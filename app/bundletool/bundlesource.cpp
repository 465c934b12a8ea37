// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlesource.h"

#include "delivery/stagingfolder.h"

#include <QDir>

namespace Masterplan {

using namespace Qt::StringLiterals;

Result<OpenedBundle, Refusal> openBundle(const QString &path, Tool &tool, const TrustedKeys &keys, SignatureRule rule)
{
    OpenedBundle opened;
    if (tool.disk.kindOf(path) == Disk::Kind::Folder || QDir(path).exists()) {
        opened.folder = path;
        opened.reading = readBundle(path);
        const auto entries = FolderFiles(path).list();
        for (const auto &entry : entries)
            opened.size += entry.size;
        return opened;
    }
    auto source = tool.disk.open(path);
    if (!source)
        return failure(source.error());
    PackedReader reader(**source, tool.program);
    reader.onProgress([&tool](qint64 done, qint64 total) { tool.output.progress(done, total); });
    auto head = reader.readHead(keys, rule);
    if (!head)
        return failure(head.error());
    opened.temporary = std::make_shared<QTemporaryDir>();
    if (!opened.temporary->isValid())
        return refuse(u"disk-failed", {QDir::tempPath(), opened.temporary->errorString()});
    StagingFolder staging(tool.disk, opened.temporary->filePath(u"bundle"_s), StagingFolder::Use::ForChecking);
    if (const auto begun = staging.open(); !begun)
        return failure(begun.error());
    if (const auto read = reader.readFiles(*head, staging); !read)
        return failure(read.error());
    if (const auto checked = checkUnpacked(tool.disk, staging.folder(), head->manifest, tool.program); !checked)
        return failure(checked.error());
    staging.keep();
    opened.folder = staging.folder();
    opened.reading = readBundle(opened.folder);
    opened.size = head->manifest.contentSize();
    opened.head = *head;
    return opened;
}

} // namespace Masterplan
