// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTest>

#include "exhibit/findingmodel.h"
#include "testlib/modeldump.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

QList<Finding> findings()
{
    return {{Severity::Error, u"date-invalid"_s, u"timeline.json"_s, 12, 7, u"/events/0/when"_s, {u"heute"_s}},
        {Severity::Note, u"key-unknown"_s, u"bundle.json"_s, 3, 5, u"/colour"_s, {u"colour"_s}}};
}

} // namespace

class TestFindingModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatWasFoundInOrder()
    {
        FindingModel model(nullptr);
        const QAbstractItemModelTester tester(&model);
        model.setFindings(findings(), Tongue::English);
        const QHash<int, QByteArray> names = model.roleNames();
        const auto value = [&](int row, const QByteArray &role) { return model.index(row).data(names.key(role)); };
        QCOMPARE(model.count(), 2);
        QCOMPARE(value(0, "severity").toInt(), static_cast<int>(FindingModel::Severity::Error));
        QCOMPARE(value(0, "line").toString(), asLine(findings().first(), Tongue::English));
        QCOMPARE(value(0, "code").toString(), u"date-invalid"_s);
        QCOMPARE(value(0, "file").toString(), u"timeline.json"_s);
        QCOMPARE(value(0, "lineNumber").toInt(), 12);
        QCOMPARE(value(1, "severity").toInt(), static_cast<int>(FindingModel::Severity::Note));
    }

    void isEmptyWhenAllIsMended()
    {
        FindingModel model(nullptr);
        const QAbstractItemModelTester tester(&model);
        model.setFindings(findings(), Tongue::German);
        model.setFindings({}, Tongue::German);
        QCOMPARE(model.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFindingModel)
#include "tst_findingmodel.moc"
