// SPDX-License-Identifier: GPL-3.0-or-later
#include "standfacts.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

QString heights(const PanelStand &stand)
{
    if (!stand.lowerEdgeMillimetres) {
        return u"unbekannt, im Greifmodus gilt die untere Hälfte (panel/lowerEdgeMillimetres)\n"
               u"not known, in reach mode it is the lower half (panel/lowerEdgeMillimetres)"_s;
    }
    return u"%1 mm · %2° · %3–%4 mm"_s.arg(QString::number(*stand.lowerEdgeMillimetres),
        QString::number(stand.tiltDegrees), QString::number(stand.reachFromMillimetres),
        QString::number(stand.reachToMillimetres));
}

} // namespace

QList<StaffFact> standFacts(const PanelGeometry &panel, const QList<InstallationProblem> &problems)
{
    QStringList words;
    for (const InstallationProblem &problem : problems) {
        words.append(inBothTongues({}, problem));
    }
    return {
        {u"Unterkante, Neigung, Greifhöhe"_s, u"Lower edge, tilt, reach"_s, heights(panel.stand)},
        {u"Aufstellung"_s, u"Installation"_s, words.isEmpty() ? u"in Ordnung / fine"_s : words.join(u'\n')},
    };
}

QString inBothTongues(const QString &before, const InstallationProblem &problem)
{
    return before + inWords(problem, Tongue::German) + u'\n' + before + inWords(problem, Tongue::English);
}

} // namespace Masterplan
