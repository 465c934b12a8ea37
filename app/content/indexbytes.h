// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QtGlobal>

namespace Masterplan {

/// Puts together what IndexReader reads. Numbers have 32 bits, the lowest byte first; bytes follow their number.
class IndexWriter final {
public:
    void number(quint32 number);
    void bytes(QByteArrayView bytes);
    void raw(QByteArrayView bytes) { m_written.append(bytes); } ///< without their number

    [[nodiscard]] const QByteArray &written() const { return m_written; }

private:
    QByteArray m_written;
};

/// Reads from bytes that may be anything. Where they are not enough, it gives nothing from then on and is no longer
/// good.
class IndexReader final {
public:
    explicit IndexReader(QByteArrayView bytes, qsizetype offset = 0);

    [[nodiscard]] quint32 number();
    [[nodiscard]] QByteArrayView bytes();
    [[nodiscard]] QByteArrayView raw(qsizetype size);
    [[nodiscard]] QString text() { return QString::fromUtf8(bytes()); }
    /// A number of things of which each takes at least so many bytes.
    [[nodiscard]] qsizetype count(qsizetype leastSize);

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool isAtEnd() const { return m_left.isEmpty(); }
    void fail();

private:
    QByteArrayView m_left;
    bool m_isGood = true;
};

} // namespace Masterplan
