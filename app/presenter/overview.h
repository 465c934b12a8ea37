// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStandardItemModel>

#include "presentertheme.h"

namespace Masterplan {

class Presentation;

/// All stops at once, each as the audience will see it. Arrow keys choose, Enter goes there.
class OverviewPanel final : public QListView {
    Q_OBJECT

public:
    /// The presentation outlives the overview.
    explicit OverviewPanel(Presentation &presentation, QWidget *parent = nullptr);

    void setColours(const ConsoleColours &colours);
    /// Looks anew at what there is, with the current stop chosen.
    void refresh();

Q_SIGNALS:
    void chosen(int stop);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitCells();
    void requestVisible();
    void show(const QString &what, const QImage &picture);

    Presentation &m_presentation;
    QStandardItemModel m_model;
    ConsoleColours m_colours;
};

} // namespace Masterplan
