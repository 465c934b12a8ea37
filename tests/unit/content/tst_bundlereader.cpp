// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bundlereader.h"

#include <QTest>

using namespace Masterplan;
using namespace Qt::StringLiterals;

class TestBundleReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheDefaultBundleWithoutComplaint();
};

void TestBundleReader::readsTheDefaultBundleWithoutComplaint()
{
    const auto reading = readBundle(u":/bundle"_s);
    QStringList complaints;
    for (const auto &finding : reading.findings) {
        if (finding.severity != Severity::Note)
            complaints.append(asLine(finding, Tongue::English));
    }
    QCOMPARE(complaints, QStringList());
    QVERIFY(reading.bundle);
}

QTEST_GUILESS_MAIN(TestBundleReader)
#include "tst_bundlereader.moc"
