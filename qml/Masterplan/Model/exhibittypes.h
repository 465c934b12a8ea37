// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqml.h>

#include "exhibit/visit.h"

// The types of the exhibit library as QML sees them; the library itself links no Qml.
struct VisitForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(Visit)
    QML_FOREIGN(Masterplan::Visit)
    QML_UNCREATABLE("There is one visit, made by the program")
};
