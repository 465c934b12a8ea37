// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QCommandLineParser>

namespace Masterplan {

using namespace Qt::StringLiterals;

QStringList argumentsOf(int count, char *arguments[])
{
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        texts.append(QString::fromLocal8Bit(arguments[i]));
    }
    return texts;
}

QString refusal(const QString &german, const QString &english)
{
    return u"%1\n%2\n(--help)"_s.arg(german, english);
}

QString troubleWith(
    const QStringList &arguments, QCommandLineParser &parser, const QList<QCommandLineOption> &withValue)
{
    if (!parser.parse(arguments)) {
        return refusal(u"Die Optionen sind so nicht verständlich."_s, parser.errorText());
    }
    if (!parser.positionalArguments().isEmpty()) {
        const QString first = parser.positionalArguments().constFirst();
        return refusal(u"„%1“ ist keine Option. Einen Ordner mit Inhalten öffnet --bundle."_s.arg(first),
            u"\"%1\" is not an option. Use --bundle to open a folder with content."_s.arg(first));
    }
    for (const QCommandLineOption &option : withValue) {
        if (parser.isSet(option) && parser.value(option).isEmpty()) {
            return refusal(u"Nach --%1 fehlt die Angabe."_s.arg(option.names().constFirst()),
                u"The value after --%1 is missing."_s.arg(option.names().constFirst()));
        }
    }
    return {};
}

QString helpOf(const QCommandLineParser &parser, const QString &programName)
{
    return parser.helpText().replace(u"<executable_name>"_s, programName);
}

} // namespace Masterplan
