// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packedreader.h"

namespace Masterplan {

/// Writes a packed bundle: the head, the files as a sink, then finish.
class PackedWriter final : public PackedSink {
public:
    explicit PackedWriter(FileWriter &target);

    [[nodiscard]] Result<void, Refusal> writeHead(const QByteArray &manifest, const QByteArray &signature);
    [[nodiscard]] Result<void, Refusal> begin(const PackedFile &file, quint32 crc) override;
    [[nodiscard]] Result<void, Refusal> add(QByteArrayView bytes) override;
    [[nodiscard]] Result<void, Refusal> end() override;
    /// The directory, and everything safe from a power cut.
    [[nodiscard]] Result<void, Refusal> finish();

private:
    [[nodiscard]] Result<void, Refusal> writeEntry(QStringView name, const QByteArray &data);

    FileWriter &m_target;
    QList<PackedEntry> m_entries;
};

} // namespace Masterplan
