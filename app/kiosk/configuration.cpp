// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace Masterplan {

using namespace Qt::StringLiterals;

Result<KioskSettings, QString> readConfiguration(const KioskOptions &options)
{
    const QString usual
        = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"masterplan-kiosk/kiosk.ini"_s);
    const QString file = options.configFile.isEmpty() ? usual : options.configFile;
    KioskSettings settings;
    if (!file.isEmpty()) {
        auto read = readSettings(file);
        if (!read) {
            return failure(inWords(read.error(), Tongue::German) + u'\n' + inWords(read.error(), Tongue::English));
        }
        settings = std::move(*read);
    }
    if (!options.bundleFolder.isEmpty()) {
        settings.bundleFolder = QFileInfo(options.bundleFolder).absoluteFilePath();
    }
    if (!options.language.isEmpty()) {
        settings.visit.language = options.language;
    }
    return settings;
}

} // namespace Masterplan
