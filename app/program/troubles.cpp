// SPDX-License-Identifier: GPL-3.0-or-later
#include "troubles.h"

#include "terminal.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

void report(const QList<Finding> &findings, const QList<Tongue> &tongues)
{
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Note) {
            continue;
        }
        for (const Tongue tongue : tongues) {
            (void)tell(asLine(finding, tongue), ExitCode::Fine);
        }
    }
}

int tellOfNoContent()
{
    return tell(
        u"Auch die eingebauten Inhalte lassen sich nicht zeigen.\nNot even the built-in content can be shown."_s,
        ExitCode::NothingToShow);
}

int tellOfNoInterface()
{
    return tell(u"Die Oberfläche lässt sich nicht laden.\nThe interface cannot be loaded."_s, ExitCode::NothingToShow);
}

} // namespace Masterplan
