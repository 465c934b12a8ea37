// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeface.h"

#include "content/languagedirection.h"

QString Typeface::forLanguage(const QString &languageTag)
{
    return languageTag.endsWith(QLatin1String("-simple")) ? QStringLiteral("Andika") : QStringLiteral("Noto Sans");
}

bool Typeface::isRightToLeft(const QString &languageTag)
{
    return Masterplan::directionOfLanguage(languageTag) == Qt::RightToLeft;
}
