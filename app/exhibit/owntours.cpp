// SPDX-License-Identifier: GPL-3.0-or-later
#include "owntours.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

OwnTours::OwnTours(const QString &folder)
    : m_folder(QDir::cleanPath(folder))
{
}

OwnTours::Shelf OwnTours::toursOf(const QString &bundleId) const
{
    Shelf shelf;
    const QDir folder(m_folder + u'/' + bundleId);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        const auto bytes = bytesOfOwnFile(path);
        if (!bytes) {
            shelf.findings.append(bytes.error());
            continue;
        }
        const OwnReading<OwnTour> reading = readOwnTour(bytes->value_or(QByteArray()), path);
        shelf.findings.append(reading.findings);
        if (!reading.value)
            continue;
        const QString expected = fileOf(reading.value->bundleId, reading.value->id);
        if (expected == path)
            shelf.tours.append(*reading.value);
        else
            shelf.findings.append(
                foundIn(u"own-tour-misplaced", path, {reading.value->id, reading.value->bundleId, expected}));
    }
    std::ranges::stable_sort(
        shelf.tours, [](const OwnTour &a, const OwnTour &b) { return a.title.localeAwareCompare(b.title) < 0; });
    return shelf;
}

OwnTour OwnTours::begun(const TalkPlan &plan, const QString &language) const
{
    const bool isOwn = plan.origin == TalkPlan::Origin::OwnTour;
    const QString stem = isOwn ? plan.tourId : (plan.tourId.isEmpty() ? u"timeline"_s : plan.tourId) + u"-own"_s;
    QString id = stem;
    for (int number = 2; QFile::exists(fileOf(plan.bundleId, id)); ++number)
        id = u"%1-%2"_s.arg(stem).arg(number);
    const QString basedOn = plan.origin == TalkPlan::Origin::BundleTour ? plan.tourId : QString();
    return ownTourOf(plan, {plan.bundleId, basedOn, id, plan.title, language, {}});
}

OwnOutcome OwnTours::save(const OwnTour &tour) const
{
    const QString path = fileOf(tour.bundleId, tour.id);
    const QByteArray bytes = toJson(tour);
    // What could not be read again is not worth keeping the place for.
    if (const auto written = readOwnTour(bytes, path); !written.value)
        return failure(written.findings);
    const auto before = bytesOfOwnFile(path);
    if (!before)
        return failure(before.error());
    if (*before) {
        const OwnReading<OwnTour> reading = readOwnTour(**before, path);
        const bool isUnderstood = reading.findings.isEmpty() && reading.value->id == tour.id;
        if (const OwnOutcome aside = isUnderstood ? OwnOutcome() : setAside(path); !aside)
            return aside;
    }
    return saveOwnFile(path, bytes);
}

OwnOutcome OwnTours::remove(const OwnTour &tour) const
{
    const QString path = fileOf(tour.bundleId, tour.id);
    if (QFile::exists(path) && !QFile::remove(path))
        return failure(foundIn(u"own-file-not-saved", path));
    return {};
}

QString OwnTours::fileOf(const QString &bundleId, const QString &tourId) const
{
    return u"%1/%2/%3.json"_s.arg(m_folder, bundleId, tourId);
}

} // namespace Masterplan
