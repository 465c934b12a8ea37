// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardfolders.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// The base folder that the environment names, else the machine's for its administrator, else the user's.
QString baseFolder(const char *variable, const QString &ofMachine, const QString &ofUser)
{
    const QString named = QFile::decodeName(qgetenv(variable));
    if (QDir::isAbsolutePath(named))
        return named;
    return ::geteuid() == 0 ? ofMachine : QDir::homePath() + u'/' + ofUser;
}

} // namespace

QString standardStateFolder()
{
    return baseFolder("XDG_STATE_HOME", u"/var/lib"_s, u".local/state"_s) + u"/masterplan-kiosk"_s;
}

QString standardKeysFolder()
{
    return baseFolder("XDG_CONFIG_HOME", u"/etc/xdg"_s, u".config"_s) + u"/masterplan-kiosk/trusted-keys"_s;
}

} // namespace Masterplan
