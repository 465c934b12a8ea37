// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

#include "presentation.h"
#include "stoppictures.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int wishedCellWidth = 300;
constexpr int cellMargin = 12;
constexpr int titleGap = 6;
constexpr int showRole = Qt::UserRole;
constexpr int stopRole = Qt::UserRole + 1;

/// A picture with its title below it.
class CellDelegate final : public QStyledItemDelegate {
public:
    /// The colours outlive the delegate.
    CellDelegate(const ConsoleColours &colours, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_colours(colours)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QRectF cell = QRectF(option.rect).adjusted(cellMargin, cellMargin, -cellMargin, 0);
        const QRectF area(cell.topLeft(), QSizeF(cell.width(), cell.width() * 9 / 16));
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(area, m_colours.button);
        const QPixmap picture = index.data(Qt::DecorationRole).value<QIcon>().pixmap(option.decorationSize);
        if (!picture.isNull()) {
            QRectF fitted(QPointF(), QSizeF(picture.size()).scaled(area.size(), Qt::KeepAspectRatio));
            fitted.moveCenter(area.center());
            painter->drawPixmap(fitted, picture, QRectF(picture.rect()));
        }
        painter->setPen(isChosen ? QPen(m_colours.focus, 4) : QPen(m_colours.edge, 1));
        painter->drawRect(area);
        painter->setPen(index.flags().testFlag(Qt::ItemIsEnabled) ? m_colours.text : m_colours.muted);
        const QRectF words(cell.x(), area.bottom() + titleGap, cell.width(), cell.bottom() - area.bottom());
        painter->drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, int(cell.width())));
        painter->restore();
    }

private:
    const ConsoleColours &m_colours;
};

} // namespace

OverviewPanel::OverviewPanel(Presentation &presentation, QWidget *parent)
    : QListView(parent)
    , m_presentation(presentation)
{
    setModel(&m_model);
    setItemDelegate(new CellDelegate(m_colours, this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Overview of all stops"));
    connect(this, &QListView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT chosen(index.data(stopRole).toInt()); });
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT chosen(index.data(stopRole).toInt()); });
    connect(&presentation.pictures(), &StopPictures::ready, this, &OverviewPanel::show);
    connect(&presentation.pictures(), &StopPictures::outdated, this, [this] {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            m_model.item(row)->setIcon({});
        }
        requestVisible();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &OverviewPanel::requestVisible);
}

void OverviewPanel::setColours(const ConsoleColours &colours)
{
    m_colours = colours;
    viewport()->update();
}

void OverviewPanel::refresh()
{
    const Talk &talk = m_presentation.talk();
    m_model.clear();
    for (int stop = 0; stop < talk.plan().stops.size(); ++stop) {
        const PlannedStop &planned = talk.plan().stops.at(stop);
        auto *cell = new QStandardItem(u"%1 %2"_s.arg(stop + 1).arg(planned.title));
        cell->setData(planned.show, showRole);
        cell->setData(stop, stopRole);
        cell->setEnabled(!planned.isMissing);
        cell->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
        m_model.appendRow(cell);
    }
    fitCells();
    setCurrentIndex(m_model.index(std::max(talk.current(), 0), 0));
    scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
    requestVisible();
}

void OverviewPanel::fitCells()
{
    const int room = viewport()->width();
    const int columns = std::max(1, room / wishedCellWidth);
    const int width = room / columns;
    const int pictureWidth = width - 2 * cellMargin;
    setIconSize(QSize(pictureWidth, pictureWidth * 9 / 16));
    const QSize cell(width, iconSize().height() + 2 * fontMetrics().lineSpacing() + 2 * cellMargin);
    setGridSize(cell);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        m_model.item(row)->setSizeHint(cell);
    }
}

void OverviewPanel::requestVisible()
{
    if (!isVisible()) {
        return;
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QStandardItem &cell = *m_model.item(row);
        const bool isSeen = viewport()->rect().intersects(visualRect(cell.index()));
        if (isSeen && cell.isEnabled() && cell.icon().isNull()) {
            m_presentation.pictures().request(cell.data(showRole).toString());
        }
    }
}

void OverviewPanel::show(const QString &what, const QImage &picture)
{
    if (!isVisible()) {
        return;
    }
    const QPixmap small = QPixmap::fromImage(
        picture.scaled(iconSize() * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStandardItem &cell = *m_model.item(row);
        if (cell.data(showRole).toString() == what) {
            QIcon icon;
            // Chosen or not, the picture is the same.
            for (const auto mode : {QIcon::Normal, QIcon::Selected}) {
                icon.addPixmap(small, mode);
            }
            cell.setIcon(icon);
        }
    }
}

void OverviewPanel::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fitCells();
    requestVisible();
}

void OverviewPanel::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    requestVisible();
}

} // namespace Masterplan
