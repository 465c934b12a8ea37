// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <algorithm>

#include "delivery/disk.h"
#include "delivery/packedreader.h"

namespace Masterplan {

/// Bytes in memory as a file that is read, at most `atOnce` at a time.
class BytesReader final : public FileReader {
public:
    explicit BytesReader(QByteArray bytes, qsizetype atOnce = 1 << 20)
        : m_bytes(std::move(bytes))
        , m_atOnce(atOnce)
    {
    }

    Result<qsizetype, Refusal> read(std::span<char> buffer) override
    {
        const auto count = std::min({qsizetype(buffer.size()), m_atOnce, m_bytes.size() - m_position});
        std::copy_n(m_bytes.constData() + m_position, count, buffer.data());
        m_position += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qsizetype m_atOnce;
    qsizetype m_position = 0;
};

/// A file that is written, in memory.
class BytesWriter final : public FileWriter {
public:
    Result<void, Refusal> write(QByteArrayView data) override
    {
        bytes.append(data);
        return {};
    }
    Result<void, Refusal> sync() override { return {}; }

    QByteArray bytes;
};

/// What comes out of a packed bundle, by path.
class BytesSink final : public PackedSink {
public:
    Result<void, Refusal> begin(const PackedFile &file, quint32) override
    {
        m_path = file.path;
        files.insert(m_path, {});
        return {};
    }
    Result<void, Refusal> add(QByteArrayView bytes) override
    {
        files[m_path].append(bytes);
        return {};
    }
    Result<void, Refusal> end() override { return {}; }

    QMap<QString, QByteArray> files;

private:
    QString m_path;
};

} // namespace Masterplan
