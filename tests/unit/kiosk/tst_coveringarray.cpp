// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <functional>
#include <numeric>
#include <set>

#include "kiosk/coveringarray.h"

using namespace Masterplan;

namespace {

/// The dimensions in which the mask has a bit.
QList<int> chosen(int mask, qsizetype count)
{
    QList<int> dimensions;
    for (int at = 0; at < count; ++at) {
        if (mask & (1 << at)) {
            dimensions.append(at);
        }
    }
    return dimensions;
}

Combination part(const Combination &row, const QList<int> &dimensions)
{
    Combination values;
    for (const int dimension : dimensions) {
        values.append(row.at(dimension));
    }
    return values;
}

qsizetype differentParts(const QList<Combination> &rows, const QList<int> &dimensions)
{
    std::set<Combination> parts;
    for (const Combination &row : rows) {
        parts.insert(part(row, dimensions));
    }
    return qsizetype(parts.size());
}

} // namespace

class CoveringArrayTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coversWhateverValuesSomeDimensionsHaveTogether_data();
    void coversWhateverValuesSomeDimensionsHaveTogether();
    void isTheSameEveryTime();
    void everyCombinationIsThereOnce();
};

void CoveringArrayTest::coversWhateverValuesSomeDimensionsHaveTogether_data()
{
    QTest::addColumn<QList<int>>("sizes");
    QTest::addColumn<int>("strength");
    QTest::addColumn<int>("mostRows");
    QTest::newRow("pairs of four switches") << QList{2, 2, 2, 2} << 2 << 6;
    QTest::newRow("triples of five switches") << QList{2, 2, 2, 2, 2} << 3 << 16;
    QTest::newRow("pairs of a layout's choices") << QList{22, 13, 3, 2, 2, 2} << 2 << 286;
    QTest::newRow("triples of a layout's choices") << QList{22, 13, 3, 2, 2, 2} << 3 << 900;
    QTest::newRow("the largest dimension last") << QList{2, 3, 2, 5} << 2 << 16;
    QTest::newRow("a dimension without a choice") << QList{4, 1, 3} << 2 << 12;
    QTest::newRow("fewer dimensions than asked for") << QList{3, 2} << 3 << 6;
    QTest::newRow("one at a time") << QList{3, 2, 4} << 1 << 4;
}

void CoveringArrayTest::coversWhateverValuesSomeDimensionsHaveTogether()
{
    QFETCH(const QList<int>, sizes);
    QFETCH(const int, strength);
    QFETCH(const int, mostRows);
    const QList<Combination> rows = coveringArray(sizes, strength);
    for (int mask = 1; mask < (1 << sizes.size()); ++mask) {
        const QList<int> dimensions = chosen(mask, sizes.size());
        if (dimensions.size() > strength) {
            continue;
        }
        const QList<int> counts = part(sizes, dimensions);
        const auto all = std::accumulate(counts.begin(), counts.end(), 1, std::multiplies<>());
        QCOMPARE(differentParts(rows, dimensions), all);
    }
    QVERIFY2(rows.size() <= mostRows, QByteArray::number(rows.size()));
}

void CoveringArrayTest::isTheSameEveryTime()
{
    const QList<int> sizes{5, 4, 3, 2};
    QCOMPARE(coveringArray(sizes, 2), coveringArray(sizes, 2));
}

void CoveringArrayTest::everyCombinationIsThereOnce()
{
    const QList<Combination> rows = everyCombination({2, 3});
    QCOMPARE(rows, (QList<Combination>{{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {1, 2}}));
    QCOMPARE(everyCombination({}), QList<Combination>{{}});
}

QTEST_GUILESS_MAIN(CoveringArrayTest)
#include "tst_coveringarray.moc"
