// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include "exhibit/timerows.h"

using namespace Masterplan;

namespace {

struct Thing {
    int key = 0;
    int look = 0;

    bool operator==(const Thing &) const = default;
};

enum Role { key, look };

using Things = QList<Thing>;

/// Stands for a model and the delegates of its rows.
class Shown {
public:
    explicit Shown(const Things &rows)
        : m_rows(rows)
    {
        for (int row = 0; row < rows.size(); ++row)
            make(row);
    }

    void merge(const Things &wanted)
    {
        m_seen = m_rows;
        mergeRows(m_rows, wanted, [](const Thing &thing) { return thing.key; }, rolesBetween,
            {[this](int first, int last) { m_insertion = std::pair(first, last); }, [this] { inserted(); },
                [this](int first, int last) { m_removal = std::pair(first, last); }, [this] { removed(); },
                [this](int first, int last, const QList<int> &roles) { see(first, last, roles); }});
    }

    [[nodiscard]] const Things &seen() const { return m_seen; }
    [[nodiscard]] const QList<int> &delegates() const { return m_delegates; }
    [[nodiscard]] int made() const { return m_made; }

private:
    static QList<int> rolesBetween(const Thing &left, const Thing &right)
    {
        QList<int> roles;
        if (left.key != right.key)
            roles.append(key);
        if (left.look != right.look)
            roles.append(look);
        return roles;
    }

    void see(int first, int last, const QList<int> &roles)
    {
        for (int row = first; row <= last; ++row) {
            if (roles.contains(key))
                m_seen[row].key = m_rows.at(row).key;
            if (roles.contains(look))
                m_seen[row].look = m_rows.at(row).look;
        }
    }

    void make(int row) { m_delegates.insert(row, m_made++); }

    void inserted()
    {
        for (int row = m_insertion.first; row <= m_insertion.second; ++row) {
            make(row);
            m_seen.insert(row, m_rows.at(row));
        }
    }

    void removed()
    {
        const int count = m_removal.second - m_removal.first + 1;
        m_delegates.remove(m_removal.first, count);
        m_seen.remove(m_removal.first, count);
    }

    Things m_rows;
    Things m_seen; ///< as the signals tell it
    QList<int> m_delegates;
    std::pair<int, int> m_insertion;
    std::pair<int, int> m_removal;
    int m_made = 0;
};

Things things(const QList<int> &keys, int look = 0)
{
    Things result;
    for (const int key : keys)
        result.append({key, look});
    return result;
}

Things randomThings(QRandomGenerator &random)
{
    Things result;
    for (int key = 0; key < 12; ++key) {
        if (random.bounded(2) == 0)
            result.append({key, random.bounded(3)});
    }
    return result;
}

} // namespace

class TimeRowsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void delegatesAreUsedAgain_data();
    void delegatesAreUsedAgain();
    void anyRowsBecomeAnyOthers();
};

void TimeRowsTest::delegatesAreUsedAgain_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("wanted");
    QTest::addColumn<QList<int>>("delegates");
    QTest::newRow("of things that stay") << QList<int>{1, 2, 3} << QList<int>{1, 2, 3} << QList<int>{0, 1, 2};
    QTest::newRow("of things that go") << QList<int>{1, 2, 3} << QList<int>{4, 5, 6} << QList<int>{0, 1, 2};
    QTest::newRow("in one place") << QList<int>{1, 5, 9} << QList<int>{1, 3, 4, 9} << QList<int>{0, 1, 3, 2};
    QTest::newRow("for less") << QList<int>{1, 2, 3, 9} << QList<int>{1, 4, 9} << QList<int>{0, 1, 3};
    QTest::newRow("not past what stays") << QList<int>{1, 2, 3} << QList<int>{2, 3, 4} << QList<int>{1, 2, 3};
    QTest::newRow("of nothing") << QList<int>{} << QList<int>{1, 2} << QList<int>{0, 1};
    QTest::newRow("for nothing") << QList<int>{1, 2} << QList<int>{} << QList<int>{};
}

void TimeRowsTest::delegatesAreUsedAgain()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, wanted);
    QFETCH(QList<int>, delegates);
    Shown shown(things(before));
    shown.merge(things(wanted, 1));
    QCOMPARE(shown.seen(), things(wanted, 1));
    QCOMPARE(shown.delegates(), delegates);
}

void TimeRowsTest::anyRowsBecomeAnyOthers()
{
    QRandomGenerator random(1);
    for (int turn = 0; turn < 2000; ++turn) {
        const Things wanted = randomThings(random);
        Shown shown(randomThings(random));
        shown.merge(wanted);
        QCOMPARE(shown.seen(), wanted);
        QCOMPARE(shown.delegates().size(), wanted.size());
    }
}

QTEST_APPLESS_MAIN(TimeRowsTest)
#include "tst_timerows.moc"
