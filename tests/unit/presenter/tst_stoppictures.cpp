// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QSignalSpy>

#include "audience.h"
#include "presenter/stoppictures.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

class StopPicturesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsWhatTheAudienceWouldSee();
    void aPictureIsDrawnOnce();
    void whatIsAskedForFirstComesFirst();
    void whatIsNotThereNeverComes();
    void anotherLookMakesThemOutdated();
};

namespace {

QString shown(const QSignalSpy &spy, int index)
{
    return spy.at(index).first().toString();
}

QImage picture(const QSignalSpy &spy, int index)
{
    return spy.at(index).last().value<QImage>();
}

} // namespace

void StopPicturesTest::aPictureIsWhatTheAudienceWouldSee()
{
    Audience audience({640, 360});
    StopPictures pictures(audience.exhibition, {});
    pictures.setSize({640, 360});
    QSignalSpy ready(&pictures, &StopPictures::ready);
    const QString item = audience.exhibition.bundle().periods.first().id;
    pictures.request(u"home"_s);
    pictures.request(item);
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(shown(ready, 0), u"home"_s);
    QCOMPARE(shown(ready, 1), item);
    savePicture(picture(ready, 0), u"stop-home"_s);
    savePicture(picture(ready, 1), u"stop-item"_s);
    QTRY_VERIFY(difference(audience.window.grabWindow(), picture(ready, 0)) < 0.001);
    audience.visit().open(item);
    QTRY_VERIFY(difference(audience.window.grabWindow(), picture(ready, 1)) < 0.001);
}

void StopPicturesTest::aPictureIsDrawnOnce()
{
    Audience audience;
    StopPictures pictures(audience.exhibition, {});
    QSignalSpy ready(&pictures, &StopPictures::ready);
    pictures.request(u"home"_s);
    pictures.request(u"home"_s);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(picture(ready, 0).size(), QSize(640, 360));
    pictures.request(u"home"_s);
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(picture(ready, 1).cacheKey(), picture(ready, 0).cacheKey());
}

void StopPicturesTest::whatIsAskedForFirstComesFirst()
{
    Audience audience;
    StopPictures pictures(audience.exhibition, {});
    QSignalSpy ready(&pictures, &StopPictures::ready);
    const Bundle &bundle = audience.exhibition.bundle();
    pictures.request(u"home"_s);
    pictures.request(bundle.periods.at(0).id);
    pictures.requestFirst(bundle.periods.at(1).id);
    QTRY_COMPARE(ready.size(), 3);
    QCOMPARE(shown(ready, 0), bundle.periods.at(1).id);
}

void StopPicturesTest::whatIsNotThereNeverComes()
{
    Audience audience;
    StopPictures pictures(audience.exhibition, {});
    QSignalSpy ready(&pictures, &StopPictures::ready);
    pictures.request(u"nothing"_s);
    pictures.request(u"home"_s);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(shown(ready, 0), u"home"_s);
}

void StopPicturesTest::anotherLookMakesThemOutdated()
{
    Audience audience;
    StopPictures pictures(audience.exhibition, {});
    QSignalSpy ready(&pictures, &StopPictures::ready);
    const QSignalSpy outdated(&pictures, &StopPictures::outdated);
    pictures.request(u"home"_s);
    QTRY_COMPARE(ready.size(), 1);
    audience.visit().setLanguage(u"de"_s);
    QCOMPARE(outdated.size(), 1);
    pictures.request(u"home"_s);
    QTRY_COMPARE(ready.size(), 2);
    savePicture(picture(ready, 1), u"stop-german"_s);
    QVERIFY(difference(picture(ready, 0), picture(ready, 1)) > 0.001);
}

QTEST_MAIN(StopPicturesTest)
#include "tst_stoppictures.moc"
