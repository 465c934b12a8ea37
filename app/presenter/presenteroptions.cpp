// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenteroptions.h"

#include <QCommandLineParser>

#include "program/commandline.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

Result<PresenterOptions, QString> readPresenterOptions(const QStringList &arguments)
{
    const QCommandLineOption bundle(u"bundle"_s, u"Present the content bundle in FOLDER."_s, u"FOLDER"_s);
    const QCommandLineOption tour(u"tour"_s, u"Begin with the tour ID, the bundle's or one of your own."_s, u"ID"_s);
    const QCommandLineOption language(
        u"language"_s, u"Show the audience the language TAG (BCP 47: de, en, de-simple)."_s, u"TAG"_s);
    const QCommandLineOption windowed(
        u"windowed"_s, u"Show the audience's picture in a window, to be shared in a video call."_s);
    const QCommandLineOption audienceScreen(u"audience-screen"_s,
        u"Show the audience's picture on the screen with this name, or with this number from 0."_s, u"NAME|NUMBER"_s);
    const QCommandLineOption consoleScreen(u"console-screen"_s,
        u"Show the console on the screen with this name, or with this number from 0."_s, u"NAME|NUMBER"_s);
    const QCommandLineOption appearance(
        u"appearance"_s, u"Colours of the console: light or dark, else as the desktop has them."_s, u"light|dark"_s);
    const QCommandLineOption noLetterKeys(
        u"no-letter-keys"_s, u"Take no letter, digit or sign for a command unless Ctrl is pressed with it."_s);
    const QCommandLineOption selfTest(
        u"self-test"_s, u"Give every command at every stop, then say whether anything was wrong."_s);
    const QCommandLineOption stateFolder(
        u"state-folder"_s, u"Keep the talk and your own tours in FOLDER."_s, u"FOLDER"_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Say the version."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Say what the options are."_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"The exhibition for a room: a console for the presenter, the live picture for "
                                     "the audience."_s);
    parser.addOptions({bundle, tour, language, windowed, audienceScreen, consoleScreen, appearance, noLetterKeys,
        selfTest, stateFolder, version, help});

    if (const QString trouble = troubleWith(
            arguments, parser, {bundle, tour, language, audienceScreen, consoleScreen, appearance, stateFolder});
        !trouble.isEmpty()) {
        return failure(trouble);
    }

    const auto refuse = [](const QString &german, const QString &english) { return failure(refusal(german, english)); };
    PresenterOptions options;
    if (parser.isSet(appearance)) {
        const QString wanted = parser.value(appearance);
        if (wanted != "light"_L1 && wanted != "dark"_L1) {
            return refuse(u"„%1“ ist keine Farbgebung. Es gibt light (hell) und dark (dunkel)."_s.arg(wanted),
                u"\"%1\" is not an appearance. There are light and dark."_s.arg(wanted));
        }
        options.appearance
            = wanted == "light"_L1 ? PresenterOptions::Appearance::Light : PresenterOptions::Appearance::Dark;
    }
    options.bundleFolder = parser.value(bundle);
    options.tourId = parser.value(tour);
    options.language = parser.value(language);
    options.isWindowed = parser.isSet(windowed);
    options.audienceScreen = parser.value(audienceScreen);
    options.consoleScreen = parser.value(consoleScreen);
    options.areLettersCommands = !parser.isSet(noLetterKeys);
    options.isSelfTest = parser.isSet(selfTest);
    options.stateFolder = parser.value(stateFolder);
    options.wantsVersion = parser.isSet(version);
    if (parser.isSet(help)) {
        options.help = helpOf(parser, u"masterplan-presenter"_s);
    }
    return options;
}

} // namespace Masterplan
