// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <QFile>
#include <QTest>

#include "content/sparememory.h"

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#include <malloc.h>
#define MASTERPLAN_TEST_HAS_GLIBC_MEMORY
#endif

using namespace Masterplan;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

/// Bytes that the program has of the machine's memory.
qint64 resident()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

/// Those that are kept apart from all others.
size_t largePieces()
{
#ifdef MASTERPLAN_TEST_HAS_GLIBC_MEMORY
    return mallinfo2().hblks;
#else
    return 0;
#endif
}

bool isKeptApart(qsizetype size)
{
    const size_t before = largePieces();
    const QByteArray piece(size, ' ');
    return largePieces() > before;
}

} // namespace

class TestSpareMemory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifndef MASTERPLAN_TEST_HAS_GLIBC_MEMORY
        QSKIP("Only glibc's own memory is asked for that.");
#endif
    }

    void whatIsFreeBetweenThingsThatStayIsGivenBack()
    {
        QList<QByteArray> pieces;
        for (int i = 0; i < 16 * 1024; ++i)
            pieces.append(QByteArray(1024, ' '));
        const QByteArray last = pieces.last();
        pieces.clear();
        const qint64 before = resident();
        giveBackMemory();
        QVERIFY(before - resident() > 12 * mebibyte);
    }

    void largePiecesAreKeptApartWhateverWentBefore()
    {
        (void)QByteArray(8 * mebibyte, ' ');
        QVERIFY(!isKeptApart(mebibyte));
        keepLargePiecesApart();
        // Larger than what is free already: that is taken first.
        QVERIFY(isKeptApart(2 * mebibyte));
        (void)QByteArray(8 * mebibyte, ' ');
        QVERIFY(isKeptApart(2 * mebibyte));
        QVERIFY(!isKeptApart(1024));
    }
};

QTEST_GUILESS_MAIN(TestSpareMemory)
#include "tst_sparememory.moc"
