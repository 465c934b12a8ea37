// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include "edtfdate.h"
#include "findingtable.h"
#include "pictureproblem.h"
#include "sentence.h"

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

const FindingKind *kindOf(QStringView code)
{
    const auto found = std::find_if(findingKinds.begin(), findingKinds.end(),
        [code](const FindingKind &kind) { return QStringView(kind.code) == code; });
    return found == findingKinds.end() ? nullptr : &*found;
}

/// Reasons that come from another part of the library in the reader's language.
QStringList withReason(const Finding &finding, Tongue tongue)
{
    auto arguments = finding.arguments;
    if (finding.code == u"date-invalid" && arguments.size() == 1) {
        const auto date = EdtfDate::parse(arguments.first());
        arguments.append(date ? QString() : edtfProblemInWords(date.error(), tongue));
    }
    const QStringList ofPictures{u"picture-unreadable"_s, u"picture-unsafe"_s, u"picture-too-large"_s};
    if (ofPictures.contains(finding.code) && arguments.size() == 2)
        arguments.last() = pictureProblemInWords(static_cast<PictureProblem>(arguments.last().toInt()), tongue);
    return arguments;
}

QString severityInWords(Severity severity, Tongue tongue)
{
    const bool isGerman = tongue == Tongue::German;
    switch (severity) {
    case Severity::Error:
        return isGerman ? u"Fehler"_s : u"error"_s;
    case Severity::Warning:
        return isGerman ? u"Warnung"_s : u"warning"_s;
    case Severity::Note:
        break;
    }
    return isGerman ? u"Hinweis"_s : u"note"_s;
}

} // namespace

QString inWords(const Finding &finding, Tongue tongue)
{
    const auto *kind = kindOf(finding.code);
    if (!kind)
        return finding.code;
    return filledIn(tongue == Tongue::German ? kind->german : kind->english, withReason(finding, tongue)).trimmed();
}

QString asLine(const Finding &finding, Tongue tongue)
{
    auto place = harmless(finding.file);
    if (finding.line > 0)
        place += u":%1:%2"_s.arg(finding.line).arg(finding.column);
    if (!place.isEmpty())
        place += u": "_s;
    return place + severityInWords(finding.severity, tongue) + u" ["_s + finding.code + u"] "_s
        + inWords(finding, tongue);
}

bool hasErrors(const QList<Finding> &findings)
{
    return std::any_of(
        findings.begin(), findings.end(), [](const Finding &finding) { return finding.severity == Severity::Error; });
}

} // namespace Masterplan
