// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentedbundle.h"

#include "delivery/bundlestore.h"
#include "delivery/posixdisk.h"
#include "delivery/standardfolders.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

BundleReading presentedBundle(const QString &folder)
{
    PosixDisk disk;
    const QString wanted = !folder.isEmpty()
        ? folder
        : BundleStore(disk, {standardStateFolder(), standardKeysFolder()}, {}).currentFolder();
    if (wanted.isEmpty()) {
        return readBundle(u":/bundle"_s);
    }
    BundleReading reading = readBundle(wanted);
    if (!reading.bundle) {
        reading.bundle = readBundle(u":/bundle"_s).bundle;
    }
    return reading;
}

} // namespace Masterplan
