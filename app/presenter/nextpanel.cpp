// SPDX-License-Identifier: GPL-3.0-or-later
#include "nextpanel.h"

#include <QPainter>
#include <QPainterPath>

#include "presentation.h"
#include "stoppictures.h"

namespace Masterplan {

namespace {

constexpr qreal cornerRadius = 8;
constexpr int gap = 8;

} // namespace

NextPanel::NextPanel(Presentation &presentation, QWidget *parent)
    : QWidget(parent)
    , m_presentation(presentation)
    , m_title(this)
{
    m_title.setTextFormat(Qt::PlainText);
    m_title.setProperty("weight", QStringLiteral("muted"));
    m_title.move(0, 0);
    const Talk &talk = presentation.talk();
    connect(&talk, &Talk::currentChanged, this, &NextPanel::showNext);
    connect(&talk, &Talk::planChanged, this, &NextPanel::showNext);
    connect(&talk, &Talk::stateChanged, this, &NextPanel::showNext);
    connect(&presentation.pictures(), &StopPictures::ready, this, [this](const QString &show, const QImage &picture) {
        if (show == m_show) {
            m_picture = picture;
            setFixedHeight(qRound(pictureArea().bottom()));
            update();
        }
    });
    connect(&presentation.pictures(), &StopPictures::outdated, this, [this] {
        m_show.clear();
        showNext();
    });
    showNext();
}

void NextPanel::showNext()
{
    const Talk &talk = m_presentation.talk();
    const int next = talk.next();
    QString words = tr("That was the last stop.");
    QString show;
    if (next >= 0) {
        const PlannedStop &stop = talk.plan().stops.at(next);
        //: %1 is the number of the stop, %2 its title
        words = tr("Next: %1 · %2").arg(next + 1).arg(stop.title);
        show = stop.show;
    } else if (talk.plan().stops.isEmpty()) {
        words = tr("This tour has no stops.");
    }
    m_title.setText(m_title.fontMetrics().elidedText(words, Qt::ElideRight, width()));
    m_title.setToolTip(words);
    setAccessibleName(words);
    m_title.resize(width(), m_title.sizeHint().height());
    if (show != m_show) {
        m_show = show;
        m_picture = {};
        if (!show.isEmpty()) {
            m_presentation.pictures().requestFirst(show);
        }
    }
    update();
}

QRectF NextPanel::pictureArea() const
{
    const QSizeF size = m_picture.isNull() ? QSizeF(16, 9) : QSizeF(m_picture.size());
    const qreal top = m_title.height() + gap;
    return {0, top, qreal(width()), width() * size.height() / size.width()};
}

void NextPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showNext();
    setFixedHeight(qRound(pictureArea().bottom()));
}

void NextPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath outline;
    outline.addRoundedRect(pictureArea(), cornerRadius, cornerRadius);
    painter.setClipPath(outline);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.drawImage(pictureArea(), m_picture);
}

} // namespace Masterplan
