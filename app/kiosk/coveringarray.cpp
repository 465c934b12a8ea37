// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveringarray.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace Masterplan {

namespace {

constexpr int open = -1; ///< a value that may still be any

/// Values of some dimensions together; `open` in all others.
using Tuple = Combination;

bool agrees(const Combination &row, const Tuple &tuple)
{
    return std::equal(row.begin(), row.end(), tuple.begin(),
        [](int value, int wanted) { return value == open || wanted == open || value == wanted; });
}

class Builder {
public:
    Builder(const QList<int> &sizes, int strength)
        : m_sizes(sizes)
        , m_strength(std::min(strength, int(sizes.size())))
    {
        m_rows = everyCombination(sizes.first(m_strength));
        for (Combination &row : m_rows) {
            row.resize(sizes.size(), open);
        }
        for (int dimension = m_strength; dimension < sizes.size(); ++dimension) {
            add(dimension);
        }
        close();
    }

    [[nodiscard]] QList<Combination> rows() const { return m_rows; }

private:
    void add(int dimension)
    {
        collect(dimension);
        m_uses = QList<int>(m_sizes.at(dimension), 0);
        for (Combination &row : m_rows) {
            row[dimension] = bestValue(row, dimension);
            ++m_uses[row.at(dimension)];
            cover(row, dimension);
        }
        while (!m_uncovered.empty()) {
            const Tuple tuple = *m_uncovered.begin();
            cover(roomFor(tuple), dimension);
        }
    }

    /// What this dimension and those before it can be together.
    void collect(int dimension)
    {
        QList<Combination> all = everyCombination(m_sizes.first(dimension + 1));
        for (Combination &row : all) {
            row.resize(m_sizes.size(), open);
            const QList<Tuple> tuples = tuplesOf(row, dimension);
            m_uncovered.insert(tuples.begin(), tuples.end());
        }
    }

    /// What the row covers with its value of this dimension.
    [[nodiscard]] QList<Tuple> tuplesOf(const Combination &row, int dimension) const
    {
        QList<Tuple> tuples;
        QList<bool> isChosen(dimension, false);
        std::fill_n(isChosen.begin(), m_strength - 1, true);
        do {
            Tuple tuple(row.size(), open);
            tuple[dimension] = row.at(dimension);
            for (int before = 0; before < dimension; ++before) {
                tuple[before] = isChosen.at(before) ? row.at(before) : open;
            }
            tuples.append(tuple);
        } while (std::prev_permutation(isChosen.begin(), isChosen.end()));
        return tuples;
    }

    void cover(const Combination &row, int dimension)
    {
        const QList<Tuple> tuples = tuplesOf(row, dimension);
        for (const Tuple &tuple : tuples) {
            m_uncovered.erase(tuple);
        }
    }

    /// The one that covers most; of equals, the one that is used least.
    [[nodiscard]] int bestValue(Combination row, int dimension) const
    {
        int best = 0;
        qsizetype most = -1;
        for (int value = 0; value < m_sizes.at(dimension); ++value) {
            row[dimension] = value;
            const QList<Tuple> tuples = tuplesOf(row, dimension);
            const auto gain = std::count_if(
                tuples.begin(), tuples.end(), [this](const Tuple &tuple) { return m_uncovered.contains(tuple); });
            if (gain > most || (gain == most && m_uses.at(value) < m_uses.at(best))) {
                best = value;
                most = gain;
            }
        }
        return best;
    }

    const Combination &roomFor(const Tuple &tuple)
    {
        auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &each) { return agrees(each, tuple); });
        if (row == m_rows.end()) {
            row = m_rows.insert(m_rows.end(), Combination(m_sizes.size(), open));
        }
        std::transform(row->begin(), row->end(), tuple.begin(), row->begin(),
            [](int value, int wanted) { return wanted == open ? value : wanted; });
        return *row;
    }

    /// Values that may be any are taken in turn.
    void close()
    {
        for (qsizetype number = 0; number < m_rows.size(); ++number) {
            Combination &row = m_rows[number];
            for (int dimension = 0; dimension < row.size(); ++dimension) {
                row[dimension] = row.at(dimension) == open ? int(number % m_sizes.at(dimension)) : row.at(dimension);
            }
        }
    }

    const QList<int> m_sizes;
    const int m_strength;
    QList<Combination> m_rows;
    QList<int> m_uses; ///< of each value of the dimension that is being added
    std::set<Tuple> m_uncovered;
};

} // namespace

QList<Combination> everyCombination(const QList<int> &sizes)
{
    QList<Combination> all{Combination()};
    for (const int size : sizes) {
        QList<Combination> longer;
        longer.reserve(all.size() * size);
        for (const Combination &each : std::as_const(all)) {
            for (int value = 0; value < size; ++value) {
                longer.append(each + Combination{value});
            }
        }
        all = longer;
    }
    return all;
}

QList<Combination> coveringArray(const QList<int> &sizes, int strength)
{
    QList<int> order(sizes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int left, int right) { return sizes.at(left) > sizes.at(right); });
    QList<int> sorted;
    std::transform(order.begin(), order.end(), std::back_inserter(sorted), [&](int at) { return sizes.at(at); });
    QList<Combination> rows = Builder(sorted, strength).rows();
    for (Combination &row : rows) {
        Combination back(row.size());
        for (int at = 0; at < row.size(); ++at) {
            back[order.at(at)] = row.at(at);
        }
        row = back;
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace Masterplan
