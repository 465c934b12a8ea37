// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "presentertheme.h"
#include "stopsmodel.h"

namespace Masterplan {

/// The list of stops; a click or Enter goes to one.
class StopsPanel final : public QListView {
    Q_OBJECT

public:
    /// The talk outlives the panel.
    explicit StopsPanel(Talk &talk, QWidget *parent = nullptr);

    void setColours(const ConsoleColours &colours);

Q_SIGNALS:
    void chosen(int stop);

private:
    void followCurrent();

    Talk &m_talk;
    StopsModel m_model;
    ConsoleColours m_colours;
};

} // namespace Masterplan
