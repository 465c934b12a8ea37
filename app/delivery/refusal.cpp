// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"

#include "content/sentence.h"

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

tl::unexpected<Refusal> refuse(RefusalCode code, const QStringList &arguments)
{
    return failure(Refusal{QStringView(code.kind().code).toString(), arguments, {}});
}

tl::unexpected<Refusal> refuse(const QList<Finding> &findings)
{
    return failure(Refusal{findings.isEmpty() ? QString() : findings.first().code, {}, findings});
}

QString inWords(const Refusal &refusal, Tongue tongue)
{
    if (!refusal.findings.isEmpty()) {
        const auto &first = refusal.findings.first();
        const auto place = first.file.isEmpty() ? QString() : harmless(first.file) + u": "_s;
        return place + inWords(first, tongue);
    }
    const auto kind = std::find_if(refusalKinds.begin(), refusalKinds.end(),
        [&refusal](const RefusalKind &candidate) { return QStringView(candidate.code) == refusal.code; });
    if (kind == refusalKinds.end())
        return refusal.code;
    return filledIn(tongue == Tongue::German ? kind->german : kind->english, refusal.arguments);
}

} // namespace Masterplan
