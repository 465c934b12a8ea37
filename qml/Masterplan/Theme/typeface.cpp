// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeface.h"

QString Typeface::forLanguage(const QString &languageTag)
{
    return languageTag.endsWith(QLatin1String("-simple")) ? QStringLiteral("Andika") : QStringLiteral("Noto Sans");
}
