// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfield.h"

#include <QKeyEvent>
#include <algorithm>

#include "announcement.h"
#include "consolewords.h"

namespace Masterplan {

namespace {

constexpr int mostRows = 9;
constexpr int leastWidth = 320; ///< pixels, as all lengths here
constexpr int gap = 4;

} // namespace

SearchField::SearchField(Source source, Tongue tongue, QWidget *parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
    , m_found(new QListWidget(this))
{
    setPlaceholderText(withKey(Command::Search, tongue));
    setAccessibleName(tr("Search the exhibition"));
    setClearButtonEnabled(true);
    setFocusPolicy(Qt::StrongFocus);
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->setAccessibleName(tr("Found"));
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setObjectName(QStringLiteral("found"));
    m_found->hide();
    connect(this, &QLineEdit::textEdited, this, &SearchField::search);
    connect(m_found, &QListWidget::itemClicked, this, &SearchField::choose);
}

void SearchField::search()
{
    m_found->clear();
    const QList<FoundItem> all = m_search ? m_search->find(text()) : QList<FoundItem>();
    for (const FoundItem &item : all) {
        auto *row = new QListWidgetItem(item.title, m_found);
        row->setData(Qt::UserRole, item.itemId);
    }
    if (all.isEmpty() && !text().trimmed().isEmpty()) {
        auto *row = new QListWidgetItem(tr("Nothing found"), m_found);
        row->setFlags(Qt::NoItemFlags);
    }
    m_found->setCurrentRow(all.isEmpty() ? -1 : 0);
    if (m_found->count() == 0) {
        m_found->hide();
        return;
    }
    m_found->setParent(window());
    const int width = std::max(this->width(), leastWidth);
    const int rows = std::min(m_found->count(), mostRows);
    const QPoint corner = mapTo(window(), QPoint(this->width() - width, height() + gap));
    m_found->setGeometry(std::max(corner.x(), gap), corner.y(), width,
        rows * m_found->sizeHintForRow(0) + 2 * m_found->frameWidth() + 4 * gap);
    m_found->show();
    m_found->raise();
    announce(*m_found, m_found->currentItem() ? m_found->currentItem()->text() : tr("Nothing found"));
}

void SearchField::choose(const QListWidgetItem *item)
{
    const QString itemId = item ? item->data(Qt::UserRole).toString() : QString();
    if (itemId.isEmpty()) {
        return;
    }
    giveUp();
    Q_EMIT chosen(itemId);
}

void SearchField::giveUp()
{
    clear();
    m_found->hide();
    clearFocus();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    m_search.emplace(m_source());
    QLineEdit::focusInEvent(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const int row = m_found->currentRow();
    switch (event->key()) {
    case Qt::Key_Down:
        return m_found->setCurrentRow(std::min(row + 1, m_found->count() - 1));
    case Qt::Key_Up:
        return m_found->setCurrentRow(std::max(row - 1, 0));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_found->currentItem());
    case Qt::Key_Escape:
        return giveUp();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    m_found->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace Masterplan
