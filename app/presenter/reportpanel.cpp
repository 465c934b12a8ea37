// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpanel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>

#include "messagebar.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 12; ///< pixels
constexpr qreal headingFactor = 1.3;

} // namespace

ReportPanel::ReportPanel(MessageBar &messages, FileChooser files, Tongue tongue, QWidget *parent)
    : QWidget(parent)
    , m_messages(messages)
    , m_files(std::move(files))
    , m_tongue(tongue)
{
    QFont font = m_heading.font();
    font.setPointSizeF(font.pointSizeF() * headingFactor);
    font.setBold(true);
    m_heading.setFont(font);
    m_table.setColumnCount(5);
    //: Heads of the columns of the report
    m_table.setHorizontalHeaderLabels({tr("No."), tr("Stop"), tr("Planned"), tr("Taken"), tr("Difference")});
    m_table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table.horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table.horizontalHeader()->setHighlightSections(false);
    m_table.verticalHeader()->hide();
    m_table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table.setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table.setTabKeyNavigation(false);
    m_table.setAccessibleName(tr("Times of the talk"));
    setFocusProxy(&m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(&m_heading);
    layout->addWidget(&m_table, 1);
    auto *buttons = new QHBoxLayout;
    const auto addButton = [&](const QString &words, auto deed) {
        auto *button = new QPushButton(words, this);
        connect(button, &QPushButton::clicked, this, deed);
        buttons->addWidget(button);
    };
    addButton(
        tr("Save as text…"), [this] { save(tr("Times of the talk") + u".txt"_s, m_report.asText(m_tongue).toUtf8()); });
    addButton(tr("Save as CSV…"), [this] { save(tr("Times of the talk") + u".csv"_s, m_report.asCsv(m_tongue)); });
    addButton(tr("Use these times as the plan"), [this] { Q_EMIT timesWanted(); });
    buttons->addStretch();
    addButton(tr("Close"), [this] { Q_EMIT left(); });
    layout->addLayout(buttons);
}

void ReportPanel::show(const TalkReport &report)
{
    m_report = report;
    m_heading.setText(tr("Times of the talk: %1").arg(report.title));
    m_table.setRowCount(0);
    for (const TalkReport::Row &row : report.rows) {
        addRow(row);
    }
    addRow(report.total);
    QFont bold = m_table.font();
    bold.setBold(true);
    for (int column = 0; column < m_table.columnCount(); ++column) {
        m_table.item(m_table.rowCount() - 1, column)->setFont(bold);
    }
}

void ReportPanel::addRow(const TalkReport::Row &row)
{
    const bool isTotal = row == m_report.total;
    const QStringList texts{row.number > 0 ? QString::number(row.number) : QString(),
        isTotal                   ? tr("Together")
            : row.title.isEmpty() ? tr("Off the tour")
            : row.isMissing       ? tr("%1 (missing)").arg(row.title)
                                  : row.title,
        row.plannedWords(), row.takenWords(), row.differenceWords()};
    const int place = m_table.rowCount();
    m_table.insertRow(place);
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts.at(column));
        item->setTextAlignment((column == 1 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        m_table.setItem(place, column, item);
    }
}

void ReportPanel::save(const QString &suggestedName, const QByteArray &bytes)
{
    m_files.saveFile(tr("Save the times"), suggestedName, [this, bytes](const QString &path) {
        QSaveFile file(path);
        const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        m_messages.tell(isSaved ? tr("Saved: %1").arg(path)
                                : tr("%1 cannot be written: %2. Choose another folder.").arg(path, file.errorString()));
    });
}

} // namespace Masterplan
