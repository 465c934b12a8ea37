// SPDX-License-Identifier: GPL-3.0-or-later
#include "folders.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

bool isAdministrator()
{
    return ::geteuid() == 0;
}

/// The folder that the XDG base directory specification gives for this user.
QString ofUser(const char *variable, const QString &usual)
{
    const auto named = QFile::decodeName(qgetenv(variable));
    return (QDir::isAbsolutePath(named) ? named : QDir::homePath() + u'/' + usual) + u"/masterplan-kiosk"_s;
}

} // namespace

QCommandLineOption keysOption()
{
    return {u"keys"_s, u"Ordner der vertrauten Schlüssel. / Folder of the trusted keys."_s, u"FOLDER"_s};
}

QString keysFolder(const QCommandLineParser &line)
{
    if (line.isSet(u"keys"_s))
        return line.value(u"keys"_s);
    const auto config = isAdministrator() ? u"/etc/xdg/masterplan-kiosk"_s : ofUser("XDG_CONFIG_HOME", u".config"_s);
    return config + u"/trusted-keys"_s;
}

QCommandLineOption stateOption()
{
    return {u"state"_s, u"Ordner der installierten Bündel. / Folder of the installed bundles."_s, u"FOLDER"_s};
}

QString stateFolder(const QCommandLineParser &line)
{
    if (line.isSet(u"state"_s))
        return line.value(u"state"_s);
    return isAdministrator() ? u"/var/lib/masterplan-kiosk"_s : ofUser("XDG_STATE_HOME", u".local/state"_s);
}

} // namespace Masterplan
