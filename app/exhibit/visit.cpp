// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit.h"

namespace Masterplan {

Visit::Visit(QString language, QObject *parent)
    : QObject(parent)
    , m_language(std::move(language))
{
}

} // namespace Masterplan
