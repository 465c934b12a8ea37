// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exhibit/exhibition.h"
#include "exhibit/systemclock.h"
#include "stage/stagecontent.h"

namespace Masterplan {

/// The same exhibition a second time, with a visit and a stage of its own: where it is, and in which language, is up to
/// whoever has it. Another bundle of the original is its own, too. The original outlives it.
class Twin final : public QObject {
    Q_OBJECT

public:
    Twin(Exhibition &original, const StageManner &manner);

    [[nodiscard]] Exhibition &exhibition() { return m_exhibition; }
    [[nodiscard]] Visit &visit() { return *m_exhibition.visit(); }
    [[nodiscard]] StageContent &content() { return m_content; }

private:
    SystemClock m_clock;
    Exhibition m_exhibition;
    StageContent m_content;
};

} // namespace Masterplan
