// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "content/languagetag.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

class TestLanguageTag final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheSimpleVariant()
    {
        QVERIFY(isSimpleLanguage(u"de-simple"));
        QVERIFY(isSimpleLanguage(u"de-AT-Simple"));
        QVERIFY(!isSimpleLanguage(u"de"));
        QVERIFY(!isSimpleLanguage(u"simple"));
        QCOMPARE(plainLanguageTag(u"de-AT-simple"), u"de-AT"_s);
        QCOMPARE(plainLanguageTag(u"de"), u"de"_s);
    }

    void aBaseHasOneSubtagLess()
    {
        QCOMPARE(baseLanguageTag(u"ku-arab-iq").toString(), u"ku-arab"_s);
        QCOMPARE(baseLanguageTag(u"ku").toString(), QString());
        QCOMPARE(baseLanguageTag(u"").toString(), QString());
    }
};

QTEST_GUILESS_MAIN(TestLanguageTag)
#include "tst_languagetag.moc"
