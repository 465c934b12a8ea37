// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTableWidget>

#include "commands.h"
#include "exhibit/talkreport.h"
#include "filechooser.h"

namespace Masterplan {

class MessageBar;

/// How long each stop of a talk took, to look at, to save, and to plan with.
class ReportPanel final : public QWidget {
    Q_OBJECT

public:
    /// The messages outlive the panel.
    ReportPanel(MessageBar &messages, FileChooser files, Tongue tongue, QWidget *parent = nullptr);

    void show(const TalkReport &report);

Q_SIGNALS:
    /// The times are to become the plan of an own tour.
    void timesWanted();
    void left();

private:
    void addRow(const TalkReport::Row &row);
    void save(const QString &suggestedName, const QByteArray &bytes);

    MessageBar &m_messages;
    FileChooser m_files;
    Tongue m_tongue;
    TalkReport m_report;
    QLabel m_heading;
    QTableWidget m_table;
};

} // namespace Masterplan
