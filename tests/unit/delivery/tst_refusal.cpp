// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/refusal.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Masterplan;
using namespace Qt::StringLiterals;

/// Every refusal has its own code, and words for staff in both languages.
class TestRefusal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesAreUnique();
    void namesWhatItIsAbout();
    void saysContentTroubleInItsOwnWords();
    void everyCodeIsInTheHandbook();
};

void TestRefusal::codesAreUnique()
{
    QSet<QString> codes;
    for (const auto &kind : refusalKinds) {
        const auto code = QStringView(kind.code).toString();
        QVERIFY2(!codes.contains(code), qPrintable(code));
        codes.insert(code);
        QVERIFY2(kind.german.size() > 40 && kind.german.ends_with(u'.'), qPrintable(code));
        QVERIFY2(kind.english.size() > 40 && kind.english.ends_with(u'.'), qPrintable(code));
        QVERIFY2(QStringView(kind.german).count(u'%') == QStringView(kind.english).count(u'%'), qPrintable(code));
    }
}

void TestRefusal::namesWhatItIsAbout()
{
    const auto refusal = refuse(u"version-older", {u"2026.1.1"_s, u"2026.2.1\x1B[2J"_s}).value();
    QCOMPARE(refusal.code, u"version-older"_s);
    const auto words = inWords(refusal, Tongue::English);
    QVERIFY(words.contains(u"2026.1.1"));
    QVERIFY2(!words.contains(u'\x1B'), "what strangers wrote cannot move the cursor");
}

void TestRefusal::saysContentTroubleInItsOwnWords()
{
    const Finding finding{Severity::Error, u"json-empty"_s, u"fields.json"_s, 1, 1, {}, {}};
    const auto refusal = refuse({finding}).value();
    QCOMPARE(refusal.code, u"json-empty"_s);
    QCOMPARE(inWords(refusal, Tongue::English), u"fields.json: "_s + inWords(finding, Tongue::English));
}

void TestRefusal::everyCodeIsInTheHandbook()
{
    QFile file(QStringLiteral(MASTERPLAN_SOURCE_DIR "/packaging/doc/refusals.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto page = QString::fromUtf8(file.readAll());
    for (const auto &kind : refusalKinds) {
        const auto code = QStringView(kind.code).toString();
        QVERIFY2(page.contains(u"`"_s + code + u"`"_s), qPrintable(code));
        QVERIFY2(page.contains(QStringView(kind.german)), qPrintable(code));
        QVERIFY2(page.contains(QStringView(kind.english)), qPrintable(code));
    }
}

QTEST_GUILESS_MAIN(TestRefusal)
#include "tst_refusal.moc"
