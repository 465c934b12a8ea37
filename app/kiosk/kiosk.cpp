// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QScreen>

#include <optional>

#include "Theme/typeface.h"
#include "bundlewatcher.h"
#include "configuration.h"
#include "content/sparememory.h"
#include "delivery/standardfolders.h"
#include "exhibit/exhibition.h"
#include "exhibit/quietmoment.h"
#include "exhibit/selfrunningtour.h"
#include "exhibit/speechlog.h"
#include "exhibit/systemclock.h"
#include "installedbundle.h"
#include "layoutcheck.h"
#include "program/exitcode.h"
#include "program/selftesting.h"
#include "program/terminal.h"
#include "program/tourchoice.h"
#include "program/troubles.h"
#include "screenchoice.h"
#include "screenshots.h"
#include "selftest.h"
#include "shownbundle.h"
#include "staffpin.h"
#include "stage/installation.h"
#include "stage/stagewindow.h"
#include "standfacts.h"
#include "voices.h"
#include "walkclock.h"
#include "walklock.h"
#include "walkplayers.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// The first error in both languages; empty where there is none.
QString lastTrouble(const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error) {
            return asLine(finding, Tongue::German) + u'\n' + asLine(finding, Tongue::English);
        }
    }
    return {};
}

UpdatePlaces updatePlaces(const UpdateSettings &settings)
{
    const auto orUsual = [](const QString &named, const QString &usual) { return named.isEmpty() ? usual : named; };
    return {orUsual(settings.stateFolder, standardStateFolder()), orUsual(settings.keysFolder, standardKeysFolder()),
        settings.drivesFolder};
}

QStringList tourIds(const Bundle &bundle)
{
    QStringList ids;
    for (const Tour &tour : bundle.tours) {
        ids.append(tour.id);
    }
    return ids;
}

/// Another save: the new picture where it can be shown, the last good one with the findings beside it where not.
void showAgain(const QString &folder, Exhibition &exhibition)
{
    BundleReading reading = readBundle(folder);
    exhibition.findings()->setFindings(reading.findings, Tongue::German);
    exhibition.staffPage()->setLastTrouble(lastTrouble(reading.findings));
    if (reading.bundle) {
        exhibition.setBundle(std::move(*reading.bundle));
        exhibition.about()->setStaffCode({});
    } else {
        exhibition.about()->setStaffCode(staffCode(reading.findings));
    }
}

/// Qt Quick looks for the application's font before the one that a text names: let it be one that is needed anyway.
void useBodyFont(const PanelGeometry &panel, const QSize &pixels, const QString &language)
{
    StageMetrics metrics(false, nullptr);
    metrics.setPanel(panel);
    metrics.setWindowSize(pixels);
    QFont font(Typeface::forLanguage(language));
    font.setPixelSize(qRound(metrics.em()));
    QGuiApplication::setFont(font);
}

/// For the staff's page; on the screen that visitors will stand before it is said at once, too.
void noteStand(const PanelGeometry &panel, const QSize &pixels, const KioskOptions &options, StaffPage &page)
{
    const QList<InstallationProblem> problems = installationProblems(panel, pixels);
    page.setStand(standFacts(panel, problems));
    if (options.isWindowed || options.isWalk()) {
        return;
    }
    for (const InstallationProblem &problem : problems) {
        (void)tell(inBothTongues({}, problem), ExitCode::TroubleFound);
    }
}

QString speechLogTrouble(const QString &file, const QString &reason)
{
    return u"%1: In diese Datei lässt sich nicht schreiben (%2).\n%1: This file cannot be written (%2)."_s.arg(
        file, reason);
}

int savePictures(const KioskOptions &options, Exhibition &exhibition, StageWindow &window, WalkClock &clock)
{
    const auto count = saveScreenshots(options.screenshotFolder, exhibition, window, clock);
    if (!count) {
        return tell(count.error(), ExitCode::TroubleFound);
    }
    return say(u"%1: %2"_s.arg(options.screenshotFolder).arg(*count));
}

int judgeLayout(const KioskOptions &options, const PanelGeometry &configured, Exhibition &exhibition,
    StageWindow &window, WalkClock &clock)
{
    QList<StandardPanel> panels = options.checkedPanels;
    for (StandardPanel &panel : panels) {
        if (panel.geometry.widthMillimetres <= 0) {
            panel.geometry = configured;
        }
    }
    QElapsedTimer time;
    time.start();
    QStringList findings;
    for (const StandardPanel &panel : std::as_const(panels)) {
        for (const InstallationProblem &problem : installationProblems(panel.geometry, panel.pixels)) {
            findings.append(inBothTongues(panel.name + u": "_s, problem));
        }
    }
    const LayoutSweep sweep = options.checksEveryCombination ? LayoutSweep::Everything : LayoutSweep::Sample;
    const LayoutSweepResult result = checkLayout(panels, sweep, exhibition, window, clock);
    findings.append(result.findings);
    for (const QString &finding : std::as_const(findings)) {
        (void)tell(finding, ExitCode::TroubleFound);
    }
    const qint64 seconds = (time.elapsed() + 500) / 1000;
    (void)say(u"%1 von %2 Kombinationen in %3 s / %1 of %2 combinations in %3 s"_s.arg(result.checked)
                  .arg(result.possible)
                  .arg(seconds));
    if (!findings.isEmpty()) {
        return tell(u"Layout: %1 Befunde / layout: %1 findings"_s.arg(findings.size()), ExitCode::TroubleFound);
    }
    return say(u"Layout in Ordnung / layout is fine"_s);
}

} // namespace

int runKiosk(const KioskOptions &options)
{
    const auto settings = readConfiguration(options);
    if (!settings) {
        return tell(settings.error(), ExitCode::WrongUse);
    }
    const bool isWalk = options.isWalk();
    WalkClock walkClock;
    SystemClock systemClock;
    // A bundle that was named goes before those that are installed.
    std::optional<InstalledBundle> installed;
    if (settings->bundleFolder.isEmpty() && !isWalk) {
        installed.emplace(updatePlaces(settings->updates), systemClock);
    }
    ShownBundle shown = chooseBundle(settings->bundleFolder, installed ? &*installed : nullptr);
    report(shown.findings, {Tongue::German, Tongue::English});
    if (!shown.bundle) {
        return tellOfNoContent();
    }
    if (const QString trouble = tourTrouble(tourIds(*shown.bundle), options.tourId); !trouble.isEmpty()) {
        const int status = tell(trouble, ExitCode::WrongUse);
        // An update that has no such tour any more, or a bundle in the place of another, is no reason for a blank
        // screen.
        const bool isAsNamed = shown.staffCode.isEmpty() && !(installed && installed->isShown());
        if (isAsNamed) {
            return status;
        }
    }
    const auto screen = chooseScreen(options.screen);
    if (!screen) {
        return tell(screen.error(), ExitCode::NoScreen);
    }

    Clock &clock = isWalk ? static_cast<Clock &>(walkClock) : systemClock;
    Exhibition exhibition(std::move(*shown.bundle), *settings, clock, nullptr);
    exhibition.narrator()->setVoices(
        voicesOf(isWalk ? SpeechSettings::Engine::Silent : settings->speech.engine, clock));
    std::optional<SpeechLog> speechLog;
    if (!options.speechLogFile.isEmpty()) {
        speechLog.emplace(options.speechLogFile, *exhibition.narrator(), clock);
        if (!speechLog->trouble().isEmpty()) {
            return tell(speechLogTrouble(options.speechLogFile, speechLog->trouble()), ExitCode::WrongUse);
        }
    }
    exhibition.about()->setStaffCode(shown.staffCode);
    exhibition.findings()->setFindings(shown.findings, Tongue::German);
    exhibition.staffPage()->setProgram(
        u"masterplan-kiosk %1 · Qt %2"_s.arg(exhibition.programVersion(), QString::fromLatin1(qVersion())));
    exhibition.staffPage()->setLastTrouble(lastTrouble(shown.findings));

    const PanelGeometry panel = panelOf(*settings, **screen, options);
    const QSize size = sizeOn(**screen, options);
    useBodyFont(panel, size, exhibition.visit()->language());
    StageWindow window(exhibition,
        {.panel = panel,
            .size = size,
            .isStill = isWalk,
            .fillsWindow = true,
            .showsFindings = options.isWatching,
            .showsStats = options.showsStats && !isWalk});
    if (!window.scene()) {
        return tellOfNoInterface();
    }
    place(window, **screen, options);
    noteStand(panel, window.size(), options, *exhibition.staffPage());
    WalkPlayers walkPlayers;
    if (isWalk) {
        exhibition.playback()->setPlayers([&] { return &walkPlayers; });
    }
    WalkLock walkLock;
    StaffPin staffPin(staffPinFile());
    StaffDoor &door = *exhibition.staffDoor();
    door.setLock(isWalk ? static_cast<PinLock *>(&walkLock) : &staffPin);
    if (options.isSelfTest) {
        return tellOutcome(runSelfTest(exhibition, window, walkClock));
    }
    if (!options.checkedPanels.isEmpty()) {
        return judgeLayout(options, panel, exhibition, window, walkClock);
    }
    if (!options.screenshotFolder.isEmpty()) {
        return savePictures(options, exhibition, window, walkClock);
    }

    window.watchForHeadsets();
    // Not before: what is read at the start would take longer.
    keepLargePiecesApart();
    const QuietMoment quietMoment(*exhibition.visit(), *exhibition.attract(), systemClock);
    QObject::connect(&quietMoment, &QuietMoment::came, &window, &StageWindow::giveBackMemory);
    std::optional<SelfRunningTour> tour;
    if (!options.tourId.isEmpty()) {
        tour.emplace(exhibition, options.tourId, systemClock);
    }
    QObject::connect(&door, &StaffDoor::leaveAsked, qApp, [] { QGuiApplication::exit(0); });
    QObject::connect(
        &door, &StaffDoor::restartAsked, qApp, [] { QGuiApplication::exit(static_cast<int>(ExitCode::Restart)); });

    if (installed) {
        installed->follow(exhibition);
    }
    std::optional<BundleWatcher> watcher;
    if (options.isWatching) {
        watcher.emplace(settings->bundleFolder, nullptr);
        QObject::connect(
            &*watcher, &BundleWatcher::saved, &exhibition, [&] { showAgain(settings->bundleFolder, exhibition); });
    }
    return QGuiApplication::exec();
}

} // namespace Masterplan
