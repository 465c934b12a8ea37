// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "content/bundlereader.h"
#include "delivery/packedreader.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace Masterplan {

/// A bundle from where it was named: a folder, or a packed file that was unpacked into a temporary folder.
struct OpenedBundle {
    QString folder;
    BundleReading reading;
    std::optional<PackedHead> head; ///< of a packed file
    qint64 size = 0; ///< bytes of all files
    std::shared_ptr<QTemporaryDir> temporary;
};

/// Opens what `path` names for reading; with `keys`, a packed file must be signed by one of them.
[[nodiscard]] Result<OpenedBundle, Refusal> openBundle(const QString &path, Tool &tool,
    const TrustedKeys &keys = TrustedKeys(), SignatureRule rule = SignatureRule::Optional);

/// Writes a new file beside `path` and puts it in its place when `make` was content with it.
template<typename Make>
[[nodiscard]] auto writeInPlace(const QString &path, Tool &tool, Make make)
    -> decltype(make(std::declval<FileWriter &>()))
{
    const auto part = path + QStringLiteral(".part");
    if (const auto removed = tool.disk.remove(part); !removed)
        return failure(removed.error());
    auto writer = tool.disk.create(part, Disk::Access::Ordinary);
    if (!writer)
        return failure(writer.error());
    auto made = make(**writer);
    writer->reset();
    if (made) {
        if (const auto renamed = tool.disk.rename(part, path); !renamed)
            return failure(renamed.error());
    } else {
        (void)tool.disk.remove(part);
    }
    return made;
}

} // namespace Masterplan
