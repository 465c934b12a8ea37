// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "exhibit/aboutpage.h"
#include "exhibit/wording.h"
#include "testlib/modeldump.h"
#include "testlib/samplebundle.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

OperatorTexts operatorTexts()
{
    OperatorTexts texts;
    texts.contact.text = u"Information"_s;
    texts.imprint.text = u"Museum"_s;
    texts.imprint.translations = {{u"en"_s, u"The Museum"_s}, {u"de-simple"_s, u"Das Museum"_s}};
    return texts;
}

} // namespace

class TestAboutPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThisIs_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("in the default language") << u"de"_s;
        QTest::newRow("in a language that lacks most texts") << u"en"_s;
        QTest::newRow("from right to left") << u"ar"_s;
    }

    void saysWhatThisIs()
    {
        QFETCH(QString, language);
        const Catalogue catalogue(sampleBundle());
        AboutPage about(operatorTexts(), nullptr);
        const QAbstractItemModelTester credits(about.credits());
        about.show(Wording(catalogue, language));
        QString text = dump(about);
        QVERIFY(!about.programVersion().isEmpty());
        text.replace(about.programVersion(), u"(the program's)"_s);
        compareWithGolden(u"aboutpage-%1"_s.arg(language), text);
    }

    void madeUpNothingForTheOperator()
    {
        const Catalogue catalogue(sampleBundle());
        AboutPage about({}, nullptr);
        about.show(Wording(catalogue, u"de"_s));
        QCOMPARE(about.contact(), QString());
        QCOMPARE(about.imprint(), QString());
        QCOMPARE(about.accessibilityStatement(), QString());
    }

    void creditsWhatIsThereAndNothingElse()
    {
        const Catalogue catalogue(sampleBundle());
        AboutPage about({}, nullptr);
        about.show(Wording(catalogue, u"de"_s));
        const QString text = dump(*about.credits());
        QVERIFY(!text.contains(u"Archive"));
        QCOMPARE(text.count(u"A. Draughtswoman"_s), 1);
        QCOMPARE(about.credits()->count(), 4);
    }

    void showsTheStaffCodeOfAFallback()
    {
        AboutPage about({}, nullptr);
        QSignalSpy changed(&about, &AboutPage::staffCodeChanged);
        QCOMPARE(about.staffCode(), QString());
        about.setStaffCode(u"B-timeline-12"_s);
        about.setStaffCode(u"B-timeline-12"_s);
        QCOMPARE(about.staffCode(), u"B-timeline-12"_s);
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAboutPage)
#include "tst_aboutpage.moc"
