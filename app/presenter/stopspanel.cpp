// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopspanel.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <algorithm>

#include "exhibit/talk.h"

namespace Masterplan {

namespace {

constexpr int sideMargin = 12;
constexpr int rowMargin = 8;
constexpr int gap = 10;
constexpr int mostLines = 2;

/// Title, in up to two lines, and times in one row.
class StopDelegate final : public QStyledItemDelegate {
public:
    /// The colours outlive the delegate.
    StopDelegate(const ConsoleColours &colours, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_colours(colours)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const int room = width - 2 * sideMargin - gap - timesWidth(option.fontMetrics, index);
        const QRect words = option.fontMetrics.boundingRect(
            QRect(0, 0, room, 10'000), Qt::TextWordWrap, index.data(StopsModel::TitleRole).toString());
        const int lines = std::clamp(words.height() / option.fontMetrics.lineSpacing(), 1, mostLines);
        return {width, lines * option.fontMetrics.lineSpacing() + 2 * rowMargin};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isCurrent = index.data(StopsModel::IsCurrentRole).toBool();
        const bool isWeak
            = index.data(StopsModel::IsOverRole).toBool() || index.data(StopsModel::IsMissingRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF ground = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
        const bool isUnderKeys = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(isUnderKeys ? QPen(isCurrent ? m_colours.onAccent : m_colours.focus, 2) : QPen(Qt::NoPen));
        painter->setBrush(isCurrent                              ? QBrush(m_colours.accent)
                : option.state.testFlag(QStyle::State_MouseOver) ? QBrush(m_colours.button)
                                                                 : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(ground, 6, 6);
        painter->setPen(isCurrent ? m_colours.onAccent : isWeak ? m_colours.muted : m_colours.text);
        const QRect inner = option.rect.adjusted(sideMargin, rowMargin, -sideMargin, -rowMargin);
        const int times = timesWidth(option.fontMetrics, index);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignTop, index.data(StopsModel::TimesRole).toString());
        drawTitle(*painter, inner.adjusted(0, 0, -times - gap, 0), index.data(StopsModel::TitleRole).toString());
        painter->restore();
    }

private:
    static int timesWidth(const QFontMetrics &metrics, const QModelIndex &index)
    {
        // Digits that change do not move the title.
        QString times = index.data(StopsModel::TimesRole).toString();
        for (QChar &letter : times) {
            letter = letter.isDigit() ? u'0' : letter;
        }
        return metrics.horizontalAdvance(times);
    }

    static void drawTitle(QPainter &painter, const QRect &area, const QString &title)
    {
        QTextLayout layout(title, painter.font());
        layout.beginLayout();
        const QFontMetrics metrics = painter.fontMetrics();
        for (int line = 0; line < mostLines; ++line) {
            QTextLine text = layout.createLine();
            if (!text.isValid()) {
                break;
            }
            text.setLineWidth(area.width());
            const QPoint place = area.topLeft() + QPoint(0, line * metrics.lineSpacing() + metrics.ascent());
            const int start = text.textStart();
            const bool isLast = line + 1 == mostLines;
            painter.drawText(place,
                isLast ? metrics.elidedText(title.mid(start), Qt::ElideRight, area.width())
                       : title.mid(start, text.textLength()));
        }
        layout.endLayout();
    }

    const ConsoleColours &m_colours;
};

} // namespace

StopsPanel::StopsPanel(Talk &talk, QWidget *parent)
    : QListView(parent)
    , m_talk(talk)
    , m_model(talk)
{
    setModel(&m_model);
    setItemDelegate(new StopDelegate(m_colours, this));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Stops"));
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(&talk, &Talk::currentChanged, this, &StopsPanel::followCurrent);
    connect(&talk, &Talk::planChanged, this, &StopsPanel::followCurrent);
}

void StopsPanel::setColours(const ConsoleColours &colours)
{
    m_colours = colours;
    viewport()->update();
}

void StopsPanel::followCurrent()
{
    scheduleDelayedItemsLayout();
    const QModelIndex current = m_model.index(m_talk.current());
    setCurrentIndex(current);
    // What comes next is in sight, too.
    scrollTo(m_model.index(std::min(m_talk.current() + 1, m_model.rowCount() - 1)));
    scrollTo(current);
}

} // namespace Masterplan
