// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingmodel.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

FindingModel::FindingModel(QObject *parent)
    : ListModel({"severity", "line", "code", "file", "lineNumber"}, parent)
{
}

void FindingModel::setFindings(const QList<Finding> &findings, Tongue tongue)
{
    QList<ListRow> rows;
    rows.reserve(findings.size());
    for (const Finding &finding : findings) {
        const QString key = u"%1 %2 %3"_s.arg(finding.code, finding.file, finding.pointer);
        rows.append({key,
            {static_cast<int>(finding.severity), asLine(finding, tongue), finding.code, finding.file, finding.line}});
    }
    replaceRows(rows);
}

} // namespace Masterplan
