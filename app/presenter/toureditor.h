// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

#include "commands.h"
#include "exhibit/owntour.h"
#include "filechooser.h"

class QHBoxLayout;
class QPushButton;

namespace Masterplan {

class MessageBar;
class SearchField;
class TourShelf;

/// An own tour in the making: which items, in which order, for how long, with which notes. The bundle is never changed,
/// unless the presenter exports the tour into its folder.
class TourEditor final : public QWidget {
    Q_OBJECT

public:
    /// What is handed in outlives the editor.
    TourEditor(TourShelf &shelf, MessageBar &messages, FileChooser files, Tongue tongue, QWidget *parent = nullptr);

    /// A tour of the bundle becomes an own one as soon as it is saved.
    void edit(const TalkPlan &plan);
    /// The times that the talk took become the plan's.
    void useTimes(const QHash<QString, qint64> &taken);
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    /// Asks before changes are lost.
    void askToLeave(const std::function<void()> &leave);

Q_SIGNALS:
    void saved(const Masterplan::TalkPlan &plan);
    /// The own tour is gone.
    void removed();
    void left();

private:
    // Each adds what has the focus there to the order in which Tab goes.
    QWidget *makeStops(QWidgetList &tabOrder);
    QWidget *makeDetails(QWidgetList &tabOrder);
    QHBoxLayout *makeButtons(QWidgetList &tabOrder);
    [[nodiscard]] QString rowText(const PlannedStop &stop) const;
    void showStops(int row);
    void showStop();
    void add(const QString &show);
    void removeStop();
    void moveStop(int step);
    void takeOrder();
    void change();
    [[nodiscard]] PlannedStop *current();
    bool save();
    void askToRemove();
    void askToExport();
    void tell(const QList<Finding> &findings);

    TourShelf &m_shelf;
    MessageBar &m_messages;
    FileChooser m_files;
    Tongue m_tongue;
    TalkPlan m_plan;
    OwnTour m_tour;
    bool m_isChanged = false;
    bool m_isShowing = false; ///< the fields are being filled
    QLineEdit m_title;
    QListWidget m_stops;
    SearchField *m_search = nullptr;
    QSpinBox m_seconds;
    QPlainTextEdit m_notes;
    QPushButton *m_remove = nullptr;
};

} // namespace Masterplan
