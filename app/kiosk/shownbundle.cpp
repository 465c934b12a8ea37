// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownbundle.h"

#include "installedbundle.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView compiledIn = u":/bundle";

} // namespace

ShownBundle chooseBundle(const QString &folder, InstalledBundle *installed)
{
    if (folder.isEmpty() && installed) {
        if (auto bundle = installed->begin()) {
            return {std::move(bundle), installed->findings(), {}};
        }
        if (!installed->findings().isEmpty()) {
            return {readBundle(compiledIn.toString(), TextReading::WhenAsked).bundle, installed->findings(),
                staffCode(installed->findings())};
        }
    }
    if (folder.isEmpty()) {
        BundleReading reading = readBundle(compiledIn.toString(), TextReading::WhenAsked);
        return {std::move(reading.bundle), std::move(reading.findings), {}};
    }
    BundleReading wanted = readBundle(folder);
    if (wanted.bundle) {
        return {std::move(wanted.bundle), std::move(wanted.findings), {}};
    }
    return {
        readBundle(compiledIn.toString(), TextReading::WhenAsked).bundle, wanted.findings, staffCode(wanted.findings)};
}

QString staffCode(const QList<Finding> &findings)
{
    if (findings.isEmpty()) {
        return {};
    }
    const Finding &first = findings.constFirst();
    return first.line > 0 ? u"B-%1-%2"_s.arg(first.code).arg(first.line) : u"B-%1"_s.arg(first.code);
}

} // namespace Masterplan
