// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter.h"

#include <QApplication>
#include <QDBusConnection>
#include <QScreen>
#include <QSettings>
#include <optional>

#include "audiencewindow.h"
#include "console.h"
#include "consolewords.h"
#include "delivery/standardfolders.h"
#include "exhibit/exhibition.h"
#include "exhibit/systemclock.h"
#include "exhibit/talkkeeper.h"
#include "keyrouter.h"
#include "messagebar.h"
#include "presentation.h"
#include "presentedbundle.h"
#include "presenteroptions.h"
#include "presentertheme.h"
#include "program/selftesting.h"
#include "program/terminal.h"
#include "program/tourchoice.h"
#include "program/troubles.h"
#include "screenkeeper.h"
#include "selftest.h"
#include "stoppictures.h"
#include "tourshelf.h"
#include "wakelock.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// Everybody in the room sees the picture as large as visitors see that of a 32 inch panel.
constexpr PanelGeometry roomPanel{698, 600};
/// Until a screen says its own.
constexpr QSize usualPicture(1920, 1080);

void choosePalette(PresenterOptions::Appearance appearance)
{
    QApplication::setStyle(u"Fusion"_s);
    switch (appearance) {
    case PresenterOptions::Appearance::AsDesktop:
        return;
    case PresenterOptions::Appearance::Light:
        return QApplication::setPalette(lightPalette());
    case PresenterOptions::Appearance::Dark:
        return QApplication::setPalette(darkPalette());
    }
}

QString screenWords(const ScreenPlan &plan)
{
    if (plan.isWindowed) {
        return QCoreApplication::translate("Presenter", "Audience's picture: in a window");
    }
    if (plan.audience.isEmpty()) {
        return QCoreApplication::translate("Presenter", "Audience's picture: no second screen");
    }
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (screen->name() == plan.audience) {
            const QSize size = screen->size() * screen->devicePixelRatio();
            //: %1 is the name of a screen, %2×%3 its pixels
            return QCoreApplication::translate("Presenter", "Audience's picture: %1, %2×%3")
                .arg(plan.audience)
                .arg(size.width())
                .arg(size.height());
        }
    }
    return {};
}

/// Which of several screens is the audience's only the presenter knows.
void askForScreen(ScreenKeeper &screens, Console &console)
{
    QList<MessageBar::Answer> answers;
    for (const ScreenFacts &screen : screens.candidates()) {
        const QString words = screen.model.isEmpty() ? screen.name : u"%1 (%2)"_s.arg(screen.name, screen.model);
        answers.append({words, [&screens, name = screen.name] { screens.setAudienceScreen(name); }});
    }
    console.messages().tell(
        QCoreApplication::translate("Presenter", "Which screen does the audience see?"), answers, true);
}

void connectScreens(ScreenKeeper &screens, Presentation &presentation, Console &console)
{
    QObject::connect(&screens, &ScreenKeeper::planChanged, &console, [&screens, &console](const ScreenPlan &plan) {
        console.setScreenWords(screenWords(plan));
        if (plan.isUnsure) {
            askForScreen(screens, console);
        }
    });
    QObject::connect(&presentation, &Presentation::asked, &screens, [&screens](Command command) {
        if (command == Command::SwapScreens) {
            screens.swap();
        } else if (command == Command::WindowMode) {
            screens.setWindowed(!screens.plan().isWindowed);
        }
    });
    screens.place();
}

void rememberNotesSize(QSettings &look, Console &console)
{
    const QString key = u"notes/percent"_s;
    if (look.contains(key)) {
        console.setNotesSize(look.value(key).toInt());
    }
    QObject::connect(
        &console, &Console::notesResized, &console, [&look, key](int percent) { look.setValue(key, percent); });
}

void tellOfOwnTours(const TourShelf &shelf, Console &console, Tongue tongue)
{
    const QList<Finding> findings = shelf.findings();
    report(findings, {tongue});
    if (!findings.isEmpty()) {
        console.messages().tell(inWords(findings.constFirst(), tongue));
    }
}

/// A talk that did not end goes on where it was, if the presenter wants that.
void offerKept(TalkKeeper &keeper, Presentation &presentation, const TourShelf &shelf, Console &console, Tongue tongue)
{
    const OwnReading<TalkRecord> kept = keeper.kept();
    if (!kept.findings.isEmpty()) {
        console.messages().tell(inWords(kept.findings.constFirst(), tongue));
    }
    if (!kept.value || kept.value->bundleId != presentation.exhibition().bundle().id) {
        return;
    }
    const TalkRecord record = *kept.value;
    console.offerToGoOn(
        record, [&presentation, &shelf, record] { presentation.goOn(shelf.planOf(record), record); },
        [&keeper] { keeper.forget(); });
}

} // namespace

int runPresenter(const PresenterOptions &options)
{
    const Tongue tongue = tongueOf(QLocale());
    const ConsoleWords words(tongue);
    choosePalette(options.appearance);

    BundleReading reading = presentedBundle(options.bundleFolder);
    report(reading.findings, {tongue});
    if (!reading.bundle) {
        return tellOfNoContent();
    }
    SystemClock clock;
    KioskSettings settings;
    settings.visit.language = options.language;
    Exhibition exhibition(std::move(*reading.bundle), settings, clock, nullptr);
    AudienceWindow audience(exhibition, roomPanel);
    audience.resize(usualPicture);
    if (!audience.isLoaded()) {
        return tellOfNoInterface();
    }
    StopPictures pictures(exhibition, roomPanel);
    const auto followSize = [&] { pictures.setSize(audience.size()); };
    QObject::connect(&audience, &QWindow::widthChanged, &pictures, followSize);
    QObject::connect(&audience, &QWindow::heightChanged, &pictures, followSize);
    const QString stateFolder
        = options.stateFolder.isEmpty() ? standardStateFolder() + u"/presenter"_s : options.stateFolder;
    TourShelf shelf(exhibition, stateFolder + u"/tours"_s, tongue == Tongue::German ? u"de"_s : u"en"_s);
    if (!options.tourId.isEmpty()) {
        if (const QString trouble = tourTrouble(shelf.tourIds(), options.tourId); !trouble.isEmpty()) {
            return tell(trouble, ExitCode::WrongUse);
        }
    }
    Talk talk(shelf.plan(options.tourId), clock);
    Presentation presentation(exhibition, audience, pictures, talk);
    Console console(presentation, shelf, tongue);

    KeyRouter router;
    router.setLettersAreCommands(options.areLettersCommands);
    QObject::connect(&router, &KeyRouter::asked, &presentation, &Presentation::perform);
    WakeLock wakeLock(QDBusConnection::sessionBus());
    const auto followState = [&] {
        const bool isUnderWay = talk.state() == Talk::State::Running || talk.state() == Talk::State::Paused;
        router.setTalking(isUnderWay);
        wakeLock.setHeld(isUnderWay);
    };
    QObject::connect(&talk, &Talk::stateChanged, &router, followState);

    TalkKeeper keeper(talk, stateFolder, clock);
    keeper.setLanguage(exhibition.visit()->language());
    QObject::connect(exhibition.visit(), &Visit::languageChanged, &keeper,
        [&] { keeper.setLanguage(exhibition.visit()->language()); });
    QObject::connect(&keeper, &TalkKeeper::couldNotKeep, &console,
        [&](const QList<Finding> &findings) { console.messages().tell(inWords(findings.constFirst(), tongue)); });

    // Where there is no display there are no screens to be kept.
    std::optional<ScreenKeeper> screens;
    if (QGuiApplication::platformName() != "offscreen"_L1 || !options.isSelfTest) {
        screens.emplace(
            console, audience, ScreenWishes{options.consoleScreen, options.audienceScreen, options.isWindowed});
        connectScreens(*screens, presentation, console);
    } else {
        audience.show();
        console.show();
    }
    if (options.isSelfTest) {
        return tellOutcome(runPresenterSelfTest(presentation, console));
    }
    QSettings look(stateFolder + u"/console.ini"_s, QSettings::IniFormat);
    rememberNotesSize(look, console);
    offerKept(keeper, presentation, shelf, console, tongue);
    tellOfOwnTours(shelf, console, tongue);
    return QApplication::exec();
}

} // namespace Masterplan
