// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeaway.h"

#include <QTextBoundaryFinder>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

qsizetype bytes(QStringView text)
{
    return text.toUtf8().size();
}

/// The longest beginning of the text that ends at such a boundary and fits; empty where none does.
QString beginning(const QString &text, QTextBoundaryFinder::BoundaryType boundary, qsizetype mostBytes)
{
    QTextBoundaryFinder finder(boundary, text);
    qsizetype end = 0;
    while (finder.toNextBoundary() >= 0 && bytes(QStringView(text).first(finder.position())) <= mostBytes) {
        if (finder.boundaryReasons() & QTextBoundaryFinder::EndOfItem)
            end = finder.position();
    }
    return text.first(end).trimmed();
}

QString shortened(const QString &text, qsizetype mostBytes)
{
    const QString sentences = beginning(text, QTextBoundaryFinder::Sentence, mostBytes);
    return sentences.isEmpty() ? beginning(text, QTextBoundaryFinder::Word, mostBytes) : sentences;
}

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u"\n\n"_s);
}

QString headingOf(const TakeAwayParts &parts)
{
    return parts.when.isEmpty() || parts.title.isEmpty() ? parts.title + parts.when
                                                         : u"%1 (%2)"_s.arg(parts.title, parts.when);
}

} // namespace

TakeAwayText composeTakeAway(const TakeAwayParts &parts, const QString &shortenedMark, qsizetype mostBytes)
{
    const QString heading = headingOf(parts);
    const QString body = parts.body.trimmed();
    const QString sources = parts.sources.join(u'\n');
    const QString whole = joined({heading, body, sources});
    if (bytes(whole) <= mostBytes)
        return {whole, false};

    const qsizetype besidesBody = bytes(joined({heading, shortenedMark, sources})) + bytes(u"\n\n");
    if (besidesBody < mostBytes)
        return {joined({heading, shortened(body, mostBytes - besidesBody), shortenedMark, sources}), true};
    const qsizetype besidesHeading = bytes(joined({shortenedMark, sources})) + bytes(u"\n\n");
    if (besidesHeading < mostBytes)
        return {joined({shortened(heading, mostBytes - besidesHeading), shortenedMark, sources}), true};
    return {shortened(joined({heading, sources}), mostBytes), true};
}

} // namespace Masterplan
