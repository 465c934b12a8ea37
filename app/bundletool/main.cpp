// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace Masterplan {

using namespace Qt::StringLiterals;

const QList<Command> &allCommands()
{
    static const QList<Command> commands
        = packingCommands() + folderCommands() + mediaCommands() + keyCommands() + storeCommands();
    return commands;
}

namespace {

constexpr QStringView programName = u"masterplan-bundle";

int print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    return static_cast<int>(ExitCode::Fine);
}

QString overview()
{
    QString text = u"masterplan-bundle BEFEHL / COMMAND [--json] [--language de|en] ...\n\n"_s;
    for (const auto &command : allCommands()) {
        text += u"  %1 %2\n      %3\n      %4\n"_s.arg(command.name, command.synopsis, command.german, command.english);
    }
    return text + u"\nmasterplan-bundle BEFEHL / COMMAND --help\n"_s;
}

const Command *commandNamed(const QString &name)
{
    const auto &commands = allCommands();
    const auto found = std::find_if(
        commands.begin(), commands.end(), [&name](const Command &command) { return command.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

int run(const Command &command, const QStringList &words)
{
    const QCommandLineOption json(u"json"_s, u"Ein JSON-Objekt für Skripte. / One JSON object for scripts."_s);
    const QCommandLineOption language(
        u"language"_s, u"Nur Deutsch oder nur Englisch. / German or English only."_s, u"de|en"_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Diese Hilfe. / This help."_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(command.german + u'\n' + command.english);
    parser.addOptions(command.options);
    parser.addOptions({json, language, help});
    parser.addPositionalArgument(command.name, command.german, command.name + u' ' + command.synopsis);

    Tool tool;
    if (words.contains("--json"_L1))
        tool.output.useJson();
    tool.output.put(u"command"_s, command.name);
    const auto wrong = [&tool](const QString &german, const QString &english) {
        return tool.output.end(tool.output.wrongUse(german, english));
    };
    if (!parser.parse(words))
        return wrong(u"Die Optionen sind so nicht verständlich (%1). Hilfe: --help"_s.arg(parser.errorText()),
            u"The options cannot be understood (%1). Help: --help"_s.arg(parser.errorText()));
    if (parser.isSet(help))
        return print(parser.helpText().replace(u"<executable_name>"_s, programName.toString()));
    const auto tongue = parser.value(language);
    if (parser.isSet(language) && tongue != u"de" && tongue != u"en")
        return wrong(u"--language kennt de und en."_s, u"--language knows de and en."_s);
    if (parser.isSet(language))
        tool.output.use(tongue == u"de" ? Tongue::German : Tongue::English);
    const auto arguments = parser.positionalArguments().mid(1);
    if (arguments.size() < command.fewest || arguments.size() > command.most)
        return wrong(u"So geht es: %1 %2 %3"_s.arg(programName, command.name, command.synopsis),
            u"Use it like this: %1 %2 %3"_s.arg(programName, command.name, command.synopsis));
    return tool.output.end(command.run(parser, arguments, tool));
}

int runProgram(const QStringList &words)
{
    const auto first = words.value(1);
    if (first.isEmpty() || first == u"--help" || first == u"-h" || first == u"help") {
        print(overview());
        return static_cast<int>(first.isEmpty() ? ExitCode::WrongUse : ExitCode::Fine);
    }
    if (first == u"--version" || first == u"-v")
        return print(u"%1 %2\n"_s.arg(programName, ProgramVersion::current().toString()));
    if (const auto *command = commandNamed(first))
        return run(*command, words);
    Output output;
    return output.end(
        output.wrongUse(u"„%1“ ist kein Befehl. Alle Befehle zeigt: masterplan-bundle --help"_s.arg(first),
            u"\"%1\" is not a command. See them all with: masterplan-bundle --help"_s.arg(first)));
}

} // namespace

} // namespace Masterplan

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return Masterplan::runProgram(QCoreApplication::arguments());
}
