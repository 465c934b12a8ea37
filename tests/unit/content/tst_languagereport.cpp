// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/languagereport.h"
#include "testlib/samplebundle.h"

#include <QTest>

using namespace Masterplan;
using namespace Qt::StringLiterals;

class TestLanguageReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsTheTextsOfEveryLanguage()
    {
        Bundle bundle = sampleBundle();
        bundle.texts = {
            {u"de"_s,
                {{u"a.title"_s, u"A"_s}, {u"a.body"_s, u"A."_s}, {u"b.body"_s, u"B."_s}, {u"s.notes"_s, u"N"_s},
                    {u"a.spoken"_s, u"Ah."_s}}},
            {u"en"_s, {{u"a.title"_s, u"A"_s}, {u"a.label"_s, u"only here"_s}, {u"s.notes"_s, u"N"_s}}},
        };
        QCOMPARE(completenessOf(bundle, u"de"_s), (Completeness{3, 3}));
        QCOMPARE(completenessOf(bundle, u"en"_s), (Completeness{1, 3}));
        QCOMPARE(completenessOf(bundle, u"en"_s).percent(), 33);
        QCOMPARE(completenessOf(bundle, u"ar"_s), (Completeness{0, 3}));
        QCOMPARE(Completeness().percent(), 100);
    }

    void namesPicturesWithoutADescription()
    {
        Bundle bundle = sampleBundle();
        const QStringList shown{u"photo"_s, u"drawing"_s};
        for (const QString &id : shown)
            bundle.texts[u"de"_s][textKey(id, Slot::Alt)] = u"Bild"_s;
        QStringList needed;
        for (const MediaItem &item : std::as_const(bundle.media)) {
            if (needsAlt(item))
                needed.append(item.id);
        }
        QVERIFY(needed.contains(u"drawing"_s));
        QVERIFY(!needed.contains(u"song"_s)); // a sound
        QVERIFY(!needed.contains(u"photo"_s)); // the drawing stands for it
        bundle.texts[u"en"_s].clear();
        for (const QString &id : std::as_const(needed))
            bundle.texts[u"de"_s][textKey(id, Slot::Alt)] = u"Bild"_s;
        QCOMPARE(reportOn(bundle, *bundle.language(u"de")).withoutAlt, QStringList());
        QCOMPARE(reportOn(bundle, *bundle.language(u"en")).withoutAlt, needed);
    }

    void measuresPlainLanguageAlone()
    {
        const Bundle bundle = sampleBundle();
        QVERIFY(!reportOn(bundle, *bundle.language(u"de")).sentences);
        QVERIFY(reportOn(bundle, *bundle.language(u"de-simple")).sentences);
    }
};

QTEST_GUILESS_MAIN(TestLanguageReport)
#include "tst_languagereport.moc"
