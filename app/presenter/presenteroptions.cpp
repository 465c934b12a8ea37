// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenteroptions.h"

#include <QCommandLineParser>

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
    const QCommandLineOption selfTest(
        u"self-test"_s, u"Give every command at every stop, then say whether anything was wrong."_s);
    const QCommandLineOption stateFolder(
        u"state-folder"_s, u"Keep the talk and your own tours in FOLDER."_s, u"FOLDER"_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Say the version."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Say what the options are."_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"The exhibition for a room: a console for the presenter, the live picture for "
                                     "the audience."_s);
    parser.addOptions({bundle, tour, language, windowed, audienceScreen, consoleScreen, appearance, selfTest,
        stateFolder, version, help});

    const auto refuse = [](const QString &german, const QString &english) {
        return failure(u"%1\n%2\n(--help)"_s.arg(german, english));
    };
    if (!parser.parse(arguments)) {
        return refuse(u"Die Optionen sind so nicht verständlich."_s, parser.errorText());
    }
    if (!parser.positionalArguments().isEmpty()) {
        const QString first = parser.positionalArguments().constFirst();
        return refuse(u"„%1“ ist keine Option. Einen Ordner mit Inhalten öffnet --bundle."_s.arg(first),
            u"\"%1\" is not an option. Use --bundle to open a folder with content."_s.arg(first));
    }
    for (const QCommandLineOption &option :
        {bundle, tour, language, audienceScreen, consoleScreen, appearance, stateFolder}) {
        if (parser.isSet(option) && parser.value(option).isEmpty()) {
            return refuse(u"Nach --%1 fehlt die Angabe."_s.arg(option.names().constFirst()),
                u"The value after --%1 is missing."_s.arg(option.names().constFirst()));
        }
    }

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
    options.isSelfTest = parser.isSet(selfTest);
    options.stateFolder = parser.value(stateFolder);
    options.wantsVersion = parser.isSet(version);
    if (parser.isSet(help)) {
        // Qt names the program only once there is an application.
        options.help = parser.helpText().replace(u"<executable_name>"_s, u"masterplan-presenter"_s);
    }
    return options;
}

} // namespace Masterplan
