// SPDX-License-Identifier: GPL-3.0-or-later
#include "notespanel.h"

#include <algorithm>

#include "exhibit/paragraphs.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastPercent = 60;
constexpr int mostPercent = 400;
constexpr int stepPercent = 20;

} // namespace

NotesPanel::NotesPanel(QWidget *parent)
    : QTextBrowser(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Notes"));
    document()->setDocumentMargin(14);
    showNotes();
}

void NotesPanel::setNotes(const QString &notes)
{
    if (notes != m_notes) {
        m_notes = notes;
        showNotes();
    }
}

void NotesPanel::resizeText(int steps)
{
    setTextSize(m_percent + steps * stepPercent);
}

void NotesPanel::setTextSize(int percent)
{
    m_percent = std::clamp(percent, leastPercent, mostPercent);
    showNotes();
    Q_EMIT textResized(m_percent);
}

void NotesPanel::showNotes()
{
    QString html;
    const QString form = u"<p style=\"margin:0 0 8px %1px; text-indent:%2px; font-size:%3pt\">%4</p>"_s;
    const double size = font().pointSizeF() * m_percent / 100;
    const QList<Paragraph> paragraphs = splitParagraphs(m_notes);
    for (const Paragraph &paragraph : paragraphs) {
        const int indent = paragraph.isBullet ? qRound(size * 1.2) : 0;
        html += form.arg(indent).arg(-indent).arg(size).arg(
            (paragraph.isBullet ? u"•&nbsp;"_s : QString()) + paragraph.text.toHtmlEscaped());
    }
    if (paragraphs.isEmpty()) {
        html = u"<p>%1</p>"_s.arg(tr("No notes for this stop.").toHtmlEscaped());
    }
    setHtml(html);
}

} // namespace Masterplan
