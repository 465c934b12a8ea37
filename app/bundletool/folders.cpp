// SPDX-License-Identifier: GPL-3.0-or-later
#include "folders.h"

#include "delivery/standardfolders.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

QCommandLineOption keysOption()
{
    return {u"keys"_s, u"Ordner der vertrauten Schlüssel. / Folder of the trusted keys."_s, u"FOLDER"_s};
}

QString keysFolder(const QCommandLineParser &line)
{
    return line.isSet(u"keys"_s) ? line.value(u"keys"_s) : standardKeysFolder();
}

QCommandLineOption stateOption()
{
    return {u"state"_s, u"Ordner der installierten Bündel. / Folder of the installed bundles."_s, u"FOLDER"_s};
}

QString stateFolder(const QCommandLineParser &line)
{
    return line.isSet(u"state"_s) ? line.value(u"state"_s) : standardStateFolder();
}

} // namespace Masterplan
