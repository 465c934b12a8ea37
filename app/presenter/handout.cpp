// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

#include "consolewords.h"
#include "exhibit/paragraphs.h"
#include "exhibit/spanwords.h"
#include "exhibit/talkplan.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int titleSize = 20; ///< points, as all sizes of letters and gaps here
constexpr int stopSize = 13;
constexpr int textSize = 11;
constexpr int marginMillimetres = 20;

QString words(const char *source)
{
    return QCoreApplication::translate("Handout", source);
}

QTextCharFormat letters(int size, QFont::Weight weight)
{
    QTextCharFormat format;
    format.setFontPointSize(size);
    format.setFontWeight(weight);
    format.setForeground(Qt::black);
    return format;
}

QTextBlockFormat block(int above, bool keepsWithNext)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setNonBreakableLines(keepsWithNext);
    return format;
}

void addNotes(QTextCursor &cursor, const QString &notes)
{
    QTextList *list = nullptr;
    const QList<Paragraph> paragraphs = splitParagraphs(notes);
    for (const Paragraph &paragraph : paragraphs) {
        cursor.insertBlock(block(3, false), letters(textSize, QFont::Normal));
        cursor.insertText(paragraph.text);
        if (!paragraph.isBullet) {
            list = nullptr;
        } else if (list) {
            list->add(cursor.block());
        } else {
            list = cursor.createList(QTextListFormat::ListDisc);
        }
    }
    if (list) {
        // What follows is no bullet.
        cursor.insertBlock(block(0, false));
        cursor.currentList()->remove(cursor.block());
    }
}

} // namespace

std::unique_ptr<QTextDocument> handoutOf(const TalkPlan &plan)
{
    auto document = std::make_unique<QTextDocument>();
    QTextCursor cursor(document.get());
    cursor.setBlockFormat(block(0, true));
    cursor.insertText(plan.title, letters(titleSize, QFont::Bold));
    cursor.insertBlock(block(2, true), letters(textSize, QFont::Normal));
    //: %1 is the number of stops, %2 the planned time
    cursor.insertText(words(QT_TRANSLATE_NOOP("Handout", "%1 stops, %2"))
                          .arg(plan.stops.size())
                          .arg(clockText(qint64(plan.plannedSeconds()) * 1'000)));
    int number = 0;
    for (const PlannedStop &stop : plan.stops) {
        cursor.insertBlock(block(14, true), letters(stopSize, QFont::Bold));
        cursor.insertText(u"%1  %2"_s.arg(++number).arg(stop.title), letters(stopSize, QFont::Bold));
        cursor.insertText(u"   %1"_s.arg(spanWords(stop.seconds)), letters(textSize, QFont::Normal));
        if (stop.isMissing) {
            cursor.insertText(u"   %1"_s.arg(words(QT_TRANSLATE_NOOP("Handout", "missing, is skipped"))),
                letters(textSize, QFont::Normal));
        }
        addNotes(cursor, stop.notes);
    }
    return document;
}

void printHandout(QTextDocument &handout, QPagedPaintDevice &device)
{
    handout.print(&device);
}

bool saveAsPdf(QTextDocument &handout, const QString &title, const QString &file)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly)) {
        return false;
    }
    {
        QPdfWriter writer(&target);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
            QPageLayout::Millimeter);
        writer.setTitle(title);
        writer.setCreator(QCoreApplication::applicationName());
        printHandout(handout, writer);
    }
    return target.commit();
}

} // namespace Masterplan
