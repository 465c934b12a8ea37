// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "speech/voicechoice.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

QList<QLocale> locales(const QStringList &names)
{
    QList<QLocale> list;
    for (const QString &name : names)
        list.append(QLocale(name));
    return list;
}

} // namespace

class TestVoiceChoice final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksALanguageWithItsOwnVoiceOnly_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("available");
        QTest::addColumn<QString>("chosen"); // empty: none
        const QStringList espeak{u"af"_s, u"en_029"_s, u"en_GB"_s, u"en_US"_s, u"de"_s, u"ar"_s, u"ku"_s, u"es"_s,
            u"es_419"_s, u"fa"_s, u"uk"_s};
        QTest::newRow("German") << u"de"_s << espeak << u"de"_s;
        QTest::newRow("simple German is German") << u"de-simple"_s << espeak << u"de"_s;
        QTest::newRow("German of Austria has no voice of its own") << u"de-AT"_s << espeak << u"de"_s;
        QTest::newRow("English is the usual one") << u"en"_s << espeak << u"en_US"_s;
        QTest::newRow("English of Britain") << u"en-GB"_s << espeak << u"en_GB"_s;
        QTest::newRow("Kurmanji") << u"ku"_s << espeak << u"ku"_s;
        QTest::newRow("no Turkish voice") << u"tr"_s << espeak << QString();
        QTest::newRow("no voice at all") << u"de"_s << QStringList() << QString();
        QTest::newRow("a language that Qt does not know") << u"x-lost"_s << espeak << QString();
        QTest::newRow("another script is another language to the ear")
            << u"sr-Latn"_s << QStringList{u"sr_Cyrl"_s} << QString();
    }

    void speaksALanguageWithItsOwnVoiceOnly()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, available);
        QFETCH(const QString, chosen);
        const auto found = localeFor(language, locales(available));
        QCOMPARE(found.has_value(), !chosen.isEmpty());
        if (found)
            QCOMPARE(*found, QLocale(chosen));
    }

    void takesThePlainVoiceAmongItsVariants_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("chosen");
        QTest::newRow("none") << QStringList() << -1;
        QTest::newRow("behind its variants") << QStringList{u"German+Adam"_s, u"German+Zac"_s, u"German"_s} << 2;
        QTest::newRow("among dialects") << QStringList{u"English (Caribbean)"_s, u"English (America)+Ed"_s,
            u"English (America)"_s} << 2;
        QTest::newRow("variants alone") << QStringList{u"German+Adam"_s, u"German+Al"_s} << 1;
    }

    void takesThePlainVoiceAmongItsVariants()
    {
        QFETCH(const QStringList, names);
        QTEST(int(plainVoice(names)), "chosen");
    }
};

QTEST_GUILESS_MAIN(TestVoiceChoice)
#include "tst_voicechoice.moc"
