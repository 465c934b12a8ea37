// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "audience.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

/// The words that a part of the window shows.
QStringList wordsIn(const QQuickItem &item)
{
    QStringList words;
    if (item.inherits("QQuickText") && item.isVisible()) {
        words.append(item.property("text").toString());
    }
    const QList<QQuickItem *> children = item.childItems();
    for (const QQuickItem *child : children) {
        words += wordsIn(*child);
    }
    return words;
}

} // namespace

class SecondStageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsBesideTheFirst();
    void standsBelowOnAnUprightPicture();
    void writesFromRightToLeftBesideLeftToRight();
    void followsEveryMove();
    void followsTheTimeline();
    void eachSaysItsOwnWords();
    void isLedByTheFirst();
    void aLanguageThatIsNotThereIsNone();
    void playsSilentlyWhatTheFirstPlays();
};

void SecondStageTest::standsBesideTheFirst()
{
    Audience audience({1600, 900});
    const QSignalSpy told(&audience.window, &AudienceWindow::secondLanguageChanged);
    audience.window.setSecondLanguage(u"de"_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(audience.window.secondLanguage(), u"de"_s);
    QTest::qWait(300);
    const QImage two = audience.window.grabWindow();
    savePicture(two, u"two-languages"_s);
    QVERIFY(difference(two.copy(0, 0, 796, 900), two.copy(804, 0, 796, 900)) > 0.01);
    QVERIFY(!isAll(two.copy(810, 10, 780, 880), two.pixelColor(810, 400)));
    audience.visit().open(audience.exhibition.bundle().periods.first().id);
    QTest::qWait(300);
    savePicture(audience.window.grabWindow(), u"two-languages-detail"_s);
    audience.window.setSecondLanguage({});
    QCOMPARE(audience.window.secondLanguage(), QString());
    QVERIFY(difference(audience.window.grabWindow(), two) > 0.1);
}

void SecondStageTest::standsBelowOnAnUprightPicture()
{
    Audience audience({600, 1000});
    audience.window.setSecondLanguage(u"de"_s);
    QTest::qWait(300);
    const QImage two = audience.window.grabWindow();
    savePicture(two, u"two-languages-upright"_s);
    QVERIFY(!isAll(two.copy(5, 510, 590, 480), two.pixelColor(5, 700)));
}

void SecondStageTest::writesFromRightToLeftBesideLeftToRight()
{
    Audience audience({1600, 900}, testBundle(u"other-subject"_s));
    audience.window.setSecondLanguage(u"ar"_s);
    QTest::qWait(300);
    const QImage two = audience.window.grabWindow();
    savePicture(two, u"two-directions"_s);
    QVERIFY(difference(two.copy(0, 0, 796, 900), two.copy(804, 0, 796, 900)) > 0.02);
    QVERIFY(audience.window.second()->content().timeline().isMirrored());
    QVERIFY(!audience.window.timeline().isMirrored());
}

void SecondStageTest::followsEveryMove()
{
    Audience audience;
    audience.window.setSecondLanguage(u"de"_s);
    Visit &first = audience.visit();
    const auto second = [&]() -> const Visit & { return audience.window.second()->visit(); };
    const Bundle &bundle = audience.exhibition.bundle();
    QCOMPARE(second().language(), u"de"_s);
    first.open(bundle.periods.first().id);
    QCOMPARE(second().itemId(), bundle.periods.first().id);
    first.openMedia(bundle.periods.first().media.first());
    QCOMPARE(second().mediaId(), first.mediaId());
    QCOMPARE(second().sheet(), Visit::Sheet::MediaSheet);
    audience.window.setSecondLanguage({});
    audience.window.setSecondLanguage(u"de"_s);
    QCOMPARE(second().mediaId(), first.mediaId());
    first.showTakeAway();
    QCOMPARE(second().sheet(), Visit::Sheet::TakeAwaySheet);
    first.goBack();
    first.goBack();
    QCOMPARE(second().screen(), Visit::Screen::Home);
    first.setTextSize(Visit::TextSize::Largest);
    QCOMPARE(second().textSize(), Visit::TextSize::Largest);
    first.setHighContrast(true);
    QVERIFY(second().isHighContrast());
    first.setFilter(bundle.fields.first().id);
    QCOMPARE(second().filterId(), bundle.fields.first().id);
    first.setLanguage(u"de-simple"_s);
    QCOMPARE(second().language(), u"de"_s);
}

void SecondStageTest::followsTheTimeline()
{
    Audience audience({1600, 900});
    audience.window.setSecondLanguage(u"de"_s);
    (void)audience.window.grabWindow();
    TimelineView &first = audience.window.timeline();
    const TimelineView &second = audience.window.second()->content().timeline();
    first.zoomBy(3, 100);
    QCOMPARE(second.zoom(), first.zoom());
    QCOMPARE(second.centre(), first.centre());
    first.panBy(-40);
    QCOMPARE(second.centre(), first.centre());
    first.showAll();
    QVERIFY(second.isAllShown());
}

void SecondStageTest::eachSaysItsOwnWords()
{
    Audience audience({1600, 900});
    audience.window.setSecondLanguage(u"de"_s);
    const auto first = [&] { return wordsIn(*audience.window.firstStage().item()); };
    const auto second = [&] { return wordsIn(*audience.window.second()->content().item()); };
    // These words are loaded later, each time anew.
    for (int round = 0; round < 2; ++round) {
        audience.visit().showAbout();
        QTRY_VERIFY(first().contains(u"Accessibility"_s));
        QTRY_VERIFY(second().contains(u"Barrierefreiheit"_s));
        QVERIFY(!second().contains(u"Accessibility"_s));
        QVERIFY(!first().contains(u"Barrierefreiheit"_s));
        audience.visit().goHome();
        (void)audience.window.grabWindow();
    }
    audience.visit().setLanguage(u"de"_s);
    audience.window.setSecondLanguage(u"en"_s);
    audience.visit().showAbout();
    QTRY_VERIFY(first().contains(u"Barrierefreiheit"_s));
    QTRY_VERIFY(second().contains(u"Accessibility"_s));
}

void SecondStageTest::isLedByTheFirst()
{
    Audience audience({1600, 900});
    audience.window.setSecondLanguage(u"de"_s);
    (void)audience.window.grabWindow();
    audience.window.pressAt({0.75, 0.45});
    audience.window.releaseAt({0.75, 0.45});
    audience.window.wheelAt({0.75, 0.45}, 240);
    QCoreApplication::processEvents();
    QCOMPARE(audience.window.second()->visit().screen(), Visit::Screen::Home);
    QVERIFY(audience.window.second()->content().timeline().isAllShown());
}

void SecondStageTest::aLanguageThatIsNotThereIsNone()
{
    Audience audience;
    audience.window.setSecondLanguage(u"tlh"_s);
    QCOMPARE(audience.window.secondLanguage(), QString());
}

namespace {

/// One player, which the test leads.
class LedPlayers final : public PlayerFactory {
public:
    struct LedPlayer final : Player {
        void play() override { }
        void pause() override { }
        void seek(qint64) override { }
        void setVolume(qreal) override { }
    };
    std::unique_ptr<Player> open(const QUrl &, PlayerListener &opened) override
    {
        listener = &opened;
        return std::make_unique<LedPlayer>();
    }
    PlayerListener *listener = nullptr;
};

} // namespace

void SecondStageTest::playsSilentlyWhatTheFirstPlays()
{
    Audience audience({960, 540}, testBundle(u"small"_s));
    LedPlayers players;
    Playback &first = *audience.exhibition.playback();
    first.setPlayers([&] { return &players; });
    audience.window.setSecondLanguage(u"de"_s);
    const Playback &second = audience.window.second()->playback();
    audience.visit().open(u"opening"_s);
    audience.visit().openMedia(u"opening-clip"_s);
    QVERIFY(players.listener);
    players.listener->opened(60'000, true);
    QTRY_VERIFY(second.isPlaying());
    players.listener->positionChanged(5'000);
    QImage frame(160, 90, QImage::Format_RGB32);
    frame.fill(Qt::green);
    players.listener->frameCame(frame);
    QCOMPARE(second.position(), 5'000);
    QCOMPARE(audience.window.second()->visit().volume(), 0);
    QTest::qWait(300);
    const QImage two = audience.window.grabWindow();
    savePicture(two, u"two-clips"_s);
    QCOMPARE(two.pixelColor(240, 200), QColor(Qt::green));
    QCOMPARE(two.pixelColor(720, 200), QColor(Qt::green));
    first.toggle();
    QTRY_COMPARE(second.state(), Playback::State::Paused);
    first.toggle();
    QTRY_VERIFY(second.isPlaying());
    players.listener->reachedEnd();
    QTRY_COMPARE(second.state(), Playback::State::Ended);
    audience.visit().closeSheet();
    QCOMPARE(second.state(), Playback::State::Closed);
}

QTEST_MAIN(SecondStageTest)
#include "tst_secondstage.moc"
