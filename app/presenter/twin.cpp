// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin.h"

namespace Masterplan {

Twin::Twin(Exhibition &original, const StageManner &manner)
    : m_exhibition(original.bundle(), original.settings(), m_clock)
    , m_content(m_exhibition, manner)
{
    m_exhibition.visit()->keepOpen();
    connect(
        &original, &Exhibition::bundleChanged, this, [this, &original] { m_exhibition.setBundle(original.bundle()); });
}

} // namespace Masterplan
