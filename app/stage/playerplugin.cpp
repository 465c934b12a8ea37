// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerplugin.h"

#include <QCoreApplication>
#include <QPluginLoader>

#include "exhibit/headset.h"
#include "exhibit/player.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

QObject *loadPlugin()
{
    // Of the back ends that Qt Multimedia may have, this one brings all its decoders with it.
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    QPluginLoader loader(QCoreApplication::applicationDirPath() + u"/../lib/masterplan-kiosk/masterplan-player.so"_s);
    return loader.instance();
}

} // namespace

PlayerFactory *loadPlayers()
{
    return qobject_cast<PlayerFactory *>(loadPlugin());
}

HeadsetWatchFactory *loadHeadsetWatches()
{
    return qobject_cast<HeadsetWatchFactory *>(loadPlugin());
}

} // namespace Masterplan
