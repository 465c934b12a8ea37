// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexbytes.h"

#include <QtEndian>

namespace Masterplan {

void IndexWriter::number(quint32 number)
{
    const auto bytes = qToLittleEndian(number);
    m_written.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
}

void IndexWriter::bytes(QByteArrayView bytes)
{
    number(static_cast<quint32>(bytes.size()));
    raw(bytes);
}

IndexReader::IndexReader(QByteArrayView bytes, qsizetype offset)
    : m_left(bytes)
{
    if (offset < 0 || offset > bytes.size())
        fail();
    else
        m_left = bytes.sliced(offset);
}

quint32 IndexReader::number()
{
    const auto bytes = raw(sizeof(quint32));
    return m_isGood ? qFromLittleEndian<quint32>(bytes.data()) : 0;
}

QByteArrayView IndexReader::bytes()
{
    return raw(number());
}

QByteArrayView IndexReader::raw(qsizetype size)
{
    if (size > m_left.size()) {
        fail();
        return {};
    }
    const auto taken = m_left.first(size);
    m_left = m_left.sliced(size);
    return taken;
}

qsizetype IndexReader::count(qsizetype leastSize)
{
    const qsizetype count = number();
    if (count > m_left.size() / leastSize) {
        fail();
        return 0;
    }
    return count;
}

void IndexReader::fail()
{
    m_isGood = false;
    m_left = {};
}

} // namespace Masterplan
