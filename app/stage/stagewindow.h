// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickView>

namespace Masterplan {

class Visit;

class StageWindow final : public QQuickView {
    Q_OBJECT

public:
    explicit StageWindow(Visit &visit);
};

} // namespace Masterplan
