// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskoptions.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include "program/commandline.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// Windows of these sizes in pixels are sensible; beyond them is a slip of the finger.
constexpr int smallestSide = 200;
constexpr int largestSide = 16384;

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,5})[x×](\\d{1,5})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto isSensible = [](int side) { return side >= smallestSide && side <= largestSide; };
    return isSensible(size.width()) && isSensible(size.height()) ? std::optional(size) : std::nullopt;
}

QList<StandardPanel> panelsFrom(const QString &text)
{
    if (text == "all"_L1) {
        return standardPanels();
    }
    for (const StandardPanel &panel : standardPanels()) {
        if (panel.name == text) {
            return {panel};
        }
    }
    const std::optional<QSize> size = sizeFrom(text);
    return size ? QList<StandardPanel>{{text, *size, {}}} : QList<StandardPanel>();
}

} // namespace

Result<KioskOptions, QString> readOptions(const QStringList &arguments)
{
    const QCommandLineOption bundle(u"bundle"_s, u"Show the content bundle in FOLDER."_s, u"FOLDER"_s);
    const QCommandLineOption watch(u"watch"_s, u"Show the bundle again on every save, with its findings beside it."_s);
    const QCommandLineOption tour(u"tour"_s,
        u"With --loop: play the tour ID while nobody is there. A touch hands the exhibition to the visitor."_s,
        u"ID"_s);
    const QCommandLineOption loop(u"loop"_s, u"With --tour: play it again and again."_s);
    const QCommandLineOption language(
        u"language"_s, u"Start in the language TAG (BCP 47: de, en, de-simple)."_s, u"TAG"_s);
    const QCommandLineOption windowed(u"windowed"_s, u"Show a window instead of the whole screen."_s);
    const QCommandLineOption size(
        u"size"_s, u"Size of the window in pixels, such as 1920x1080; implies --windowed."_s, u"WIDTHxHEIGHT"_s);
    const QCommandLineOption screen(
        u"screen"_s, u"Use the screen with this name, or with this number from 0."_s, u"NAME|NUMBER"_s);
    const QCommandLineOption config(u"config"_s, u"Read the configuration from FILE."_s, u"FILE"_s);
    const QCommandLineOption speechLog(u"speech-log"_s,
        u"Write what is read aloud to FILE as JSON lines: time, event, engine, language and text."_s, u"FILE"_s);
    const QCommandLineOption statsOverlay(
        u"stats-overlay"_s, u"For staff: show frame times, the latency of input, and memory in a corner."_s);
    const QCommandLineOption selfTest(u"self-test"_s, u"Visit every screen, then say whether anything was wrong."_s);
    const QCommandLineOption checkLayout(u"check-layout"_s,
        u"Lay out every screen in every language and text size, and say what is cut off, overlaps or is too small. Of "
        "what else can be chosen a sample is taken. PANEL is landscape, portrait, large, small, all of these, or a "
        "panel's size in pixels, such as "
        "1920x1080; its millimetres are those of the configuration. Needs no display."_s,
        u"PANEL"_s);
    const QCommandLineOption everyCombination(
        u"every-combination"_s, u"With --check-layout: take no sample but everything."_s);
    const QCommandLineOption screenshots(u"screenshots"_s,
        u"Save a picture of every screen in every language and layout to FOLDER; needs no display."_s, u"FOLDER"_s);
    const QCommandLineOption setPin(u"set-pin"_s, u"Ask for the PIN that opens the staff page, and keep its hash."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Say the version."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Say what the options are."_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"A story in time, told on a touchscreen."_s);
    parser.addOptions({bundle, watch, tour, loop, language, windowed, size, screen, config, speechLog, statsOverlay,
        selfTest, checkLayout, everyCombination, screenshots, setPin, version, help});

    if (const QString trouble
        = troubleWith(arguments, parser, {bundle, tour, language, screen, config, speechLog, checkLayout, screenshots});
        !trouble.isEmpty()) {
        return failure(trouble);
    }

    const auto refuse = [](const QString &german, const QString &english) { return failure(refusal(german, english)); };
    KioskOptions options;
    options.bundleFolder = parser.value(bundle);
    options.isWatching = parser.isSet(watch);
    options.tourId = parser.value(tour);
    options.language = parser.value(language);
    options.isWindowed = parser.isSet(windowed) || parser.isSet(size);
    options.screen = parser.value(screen);
    options.configFile = parser.value(config);
    options.speechLogFile = parser.value(speechLog);
    options.showsStats = parser.isSet(statsOverlay);
    options.isSelfTest = parser.isSet(selfTest);
    options.checksEveryCombination = parser.isSet(everyCombination);
    options.screenshotFolder = parser.value(screenshots);
    options.setsPin = parser.isSet(setPin);
    options.wantsVersion = parser.isSet(version);
    if (parser.isSet(help)) {
        options.help = helpOf(parser, u"masterplan-kiosk"_s);
    }
    if (parser.isSet(size)) {
        options.size = sizeFrom(parser.value(size));
        if (!options.size) {
            return refuse(u"„%1“ ist keine Größe. Gemeint ist etwa --size 1920x1080, jede Seite von %2 bis %3."_s
                              .arg(parser.value(size))
                              .arg(smallestSide)
                              .arg(largestSide),
                u"\"%1\" is not a size. Write it like --size 1920x1080, each side from %2 to %3."_s
                    .arg(parser.value(size))
                    .arg(smallestSide)
                    .arg(largestSide));
        }
    }
    if (parser.isSet(checkLayout)) {
        options.checkedPanels = panelsFrom(parser.value(checkLayout));
        if (options.checkedPanels.isEmpty()) {
            return refuse(
                u"„%1“ ist kein Bildschirm. Gemeint ist landscape, portrait, large, small, all oder etwa 1920x1080 bei "
                "--check-layout."_s.arg(parser.value(checkLayout)),
                u"\"%1\" is not a panel. --check-layout takes landscape, portrait, large, small, all or a size such as "
                "1920x1080."_s.arg(parser.value(checkLayout)));
        }
    }
    if (options.checksEveryCombination && options.checkedPanels.isEmpty()) {
        return refuse(u"--every-combination braucht --check-layout: Auf welchem Bildschirm?"_s,
            u"--every-combination needs --check-layout: on which panel?"_s);
    }
    if (options.isWatching && options.bundleFolder.isEmpty()) {
        return refuse(u"--watch braucht --bundle: Welcher Ordner soll beobachtet werden?"_s,
            u"--watch needs --bundle: which folder is to be watched?"_s);
    }
    if (parser.isSet(tour) != parser.isSet(loop)) {
        return refuse(u"--tour und --loop gehören zusammen: So spielt eine Führung von selbst, immer wieder. Wer "
                      u"selbst führt, nimmt "
                      "masterplan-presenter."_s,
            u"--tour and --loop belong together: a tour then plays by itself, again and again. Whoever gives the tour "
            "uses masterplan-presenter."_s);
    }
    return options;
}

} // namespace Masterplan
