// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "commands.h"

namespace Masterplan {

/// Every command with its keys, in columns by what it acts on.
class KeySheetPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit KeySheetPanel(Tongue tongue, QWidget *parent = nullptr);
};

} // namespace Masterplan
