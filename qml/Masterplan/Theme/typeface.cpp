// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeface.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

#include "content/digits.h"
#include "content/languagedirection.h"
#include "content/typefaces.h"

QString Typeface::forLanguage(const QString &languageTag)
{
    return Masterplan::typefacesOf(languageTag).first();
}

void Typeface::chooseFallbacks()
{
    const QStringList families = Masterplan::carryingTypefaces();
    for (const QString &family : families)
        QFont::insertSubstitutions(family, Masterplan::typefacesBeside());
}

bool Typeface::isRightToLeft(const QString &languageTag)
{
    return Masterplan::directionOfLanguage(languageTag) == Qt::RightToLeft;
}

QString Typeface::withDigits(const QString &text, const QString &zero)
{
    return Masterplan::withDigits(text, zero.isEmpty() ? QChar(u'0') : zero.front());
}

QStringList Typeface::unbrokenParts(const QString &text)
{
    QStringList parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        parts.append(text.mid(from, to - from).trimmed());
        from = to;
    }
    return parts;
}

qreal Typeface::lineWidth(const QString &text, const QFont &font)
{
    if (text.isEmpty())
        return 0;
    const QFontMetricsF metrics(font);
    // From right to left the last letter is on the left, where none leans out.
    const qreal lean = text.isRightToLeft() ? 0 : -metrics.rightBearing(text.back());
    return metrics.horizontalAdvance(text) + std::max(0.0, lean);
}

qreal Typeface::lineRoom(const QString &text, const QFont &font, const QString &languageTag)
{
    // In the bold of Noto Sans Arabic UI a line is up to a tenth of its height wider than its advance.
    const qreal grace = isRightToLeft(languageTag) ? std::ceil(0.15 * QFontInfo(font).pixelSize()) : 2;
    return std::ceil(lineWidth(text, font)) + grace;
}

qreal Typeface::widestWord(const QString &text, const QFont &font)
{
    qreal widest = 0;
    const QStringList parts = unbrokenParts(text);
    for (const QString &part : parts)
        widest = std::max(widest, lineWidth(part, font));
    return widest;
}
