// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>
#include <optional>

#include "content/crc32.h"

namespace Masterplan {

/// A ZIP of whatever form, for tests: what is not said is as packed bundles have it.
struct RawZip {
    struct Fields {
        quint16 madeBy = 20;
        quint16 version = 20;
        quint16 flags = 1 << 11;
        quint16 method = 0;
        quint16 time = 0;
        quint16 date = (1 << 5) | 1;
        std::optional<quint32> crc;
        std::optional<quint32> packedSize;
        std::optional<quint32> size;
        std::optional<quint16> nameSize;
        std::optional<quint16> extraSize;
        quint16 disk = 0;
        quint16 internal = 0;
        quint32 external = 0;
        std::optional<quint32> offset;
        QByteArray name;
        QByteArray extra;
        QByteArray comment;
        bool isThere = true;
        bool isTwice = false;
    };

    struct Entry {
        QByteArray data;
        QByteArray descriptor; ///< between its data and what follows
        Fields local;
        Fields central;
    };

    QByteArray before;
    QList<Entry> entries;
    QByteArray beforeDirectory;
    QByteArray beforeEnd;
    std::optional<quint16> count;
    std::optional<quint32> directorySize;
    std::optional<quint32> directoryOffset;
    quint16 disk = 0;
    QByteArray comment;
    std::optional<quint16> commentSize;
    QByteArray behind;

    void add(const QByteArray &name, const QByteArray &data)
    {
        Entry entry;
        entry.data = data;
        entry.local.name = entry.central.name = name;
        entries.append(entry);
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray zip = before;
        QByteArray directory;
        int known = 0;
        for (const auto &entry : entries) {
            const auto offset = zip.size();
            if (entry.local.isThere) {
                put(zip, quint32(0x04034b50));
                putCommon(zip, entry.local, entry.data);
                zip += entry.local.name + entry.local.extra + entry.data + entry.descriptor;
            }
            for (int i = 0; entry.central.isThere && i < (entry.central.isTwice ? 2 : 1); ++i, ++known)
                putCentral(directory, entry, quint32(offset));
        }
        zip += beforeDirectory;
        const auto start = zip.size();
        zip += directory + beforeEnd;
        put(zip, quint32(0x06054b50));
        put(zip, disk);
        put(zip, disk);
        put(zip, count.value_or(quint16(known)));
        put(zip, count.value_or(quint16(known)));
        put(zip, directorySize.value_or(quint32(directory.size())));
        put(zip, directoryOffset.value_or(quint32(start)));
        put(zip, commentSize.value_or(quint16(comment.size())));
        return zip + comment + behind;
    }

private:
    template<typename Number>
    static void put(QByteArray &bytes, Number number)
    {
        const auto little = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }

    static void putCommon(QByteArray &bytes, const Fields &fields, const QByteArray &data)
    {
        put(bytes, fields.version);
        put(bytes, fields.flags);
        put(bytes, fields.method);
        put(bytes, fields.time);
        put(bytes, fields.date);
        put(bytes, fields.crc.value_or(crc32Of(data)));
        put(bytes, fields.packedSize.value_or(quint32(data.size())));
        put(bytes, fields.size.value_or(quint32(data.size())));
        put(bytes, fields.nameSize.value_or(quint16(fields.name.size())));
        put(bytes, fields.extraSize.value_or(quint16(fields.extra.size())));
    }

    static void putCentral(QByteArray &bytes, const Entry &entry, quint32 offset)
    {
        const auto &fields = entry.central;
        put(bytes, quint32(0x02014b50));
        put(bytes, fields.madeBy);
        putCommon(bytes, fields, entry.data);
        put(bytes, quint16(fields.comment.size()));
        put(bytes, fields.disk);
        put(bytes, fields.internal);
        put(bytes, fields.external);
        put(bytes, fields.offset.value_or(offset));
        bytes += fields.name + fields.extra + fields.comment;
    }
};

} // namespace Masterplan
