// SPDX-License-Identifier: GPL-3.0-or-later
#include "packedwriter.h"

#include "content/crc32.h"

namespace Masterplan {

PackedWriter::PackedWriter(FileWriter &target)
    : m_target(target)
{
}

Result<void, Refusal> PackedWriter::writeEntry(QStringView name, const QByteArray &data)
{
    m_entries.append({name.toString(), data.size(), crc32Of(data)});
    if (auto written = m_target.write(localHeader(m_entries.last())); !written)
        return written;
    return m_target.write(data);
}

Result<void, Refusal> PackedWriter::writeHead(const QByteArray &manifest, const QByteArray &signature)
{
    if (auto written = writeEntry(mimetypeName, mimetypeData.toByteArray()); !written)
        return written;
    if (!signature.isEmpty()) {
        if (auto written = writeEntry(signatureName, signature); !written)
            return written;
    }
    return writeEntry(manifestName, manifest);
}

Result<void, Refusal> PackedWriter::begin(const PackedFile &file, quint32 crc)
{
    m_entries.append({file.path, file.size, crc});
    return m_target.write(localHeader(m_entries.last()));
}

Result<void, Refusal> PackedWriter::add(QByteArrayView bytes)
{
    return m_target.write(bytes);
}

Result<void, Refusal> PackedWriter::end()
{
    return {};
}

Result<void, Refusal> PackedWriter::finish()
{
    if (auto written = m_target.write(directory(m_entries)); !written)
        return written;
    return m_target.sync();
}

} // namespace Masterplan
