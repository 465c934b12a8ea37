// SPDX-License-Identifier: GPL-3.0-or-later
#include "tourexport.h"

#include <QSet>
#include <algorithm>

#include "content/bundleedit.h"
#include "content/bundlereader.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 100;

QSet<QString> idsOf(const Bundle &bundle)
{
    QSet<QString> ids{ReservedId::home.toString(), ReservedId::exhibition.toString(), ReservedId::fields.toString()};
    const auto take = [&ids](const auto &entries) {
        for (const auto &entry : entries)
            ids.insert(entry.id);
    };
    take(bundle.sources);
    take(bundle.periods);
    take(bundle.events);
    take(bundle.fields);
    take(bundle.media);
    take(bundle.tours);
    for (const Tour &tour : bundle.tours)
        take(tour.stops);
    ids.unite(QSet<QString>(bundle.glossary.cbegin(), bundle.glossary.cend()));
    return ids;
}

/// The stem, or the first of "<stem>-2", "<stem>-3" … that is free; from then on taken.
QString takeId(const QString &stem, QSet<QString> &taken)
{
    QString id = stem.first(std::min(stem.size(), longestId));
    for (int number = 2; taken.contains(id) || id.endsWith(u'-'); ++number) {
        const QString end = u"-%1"_s.arg(number);
        id = stem.first(std::min(stem.size(), longestId - end.size()));
        while (id.endsWith(u'-'))
            id.chop(1);
        id += end;
    }
    taken.insert(id);
    return id;
}

BundleEdit::Outcome addTour(BundleEdit &edit, const Bundle &bundle, const JsonText &tour)
{
    const QString file = u"tours.json"_s;
    const auto added
        = edit.begin(file).and_then([&] { return edit.insertElement(file, u"/tours", bundle.tours.size(), tour); });
    const bool hasNoList = !added && added.error().problem == BundleEditProblem::NoSuchPlace && bundle.tours.isEmpty();
    return hasNoList ? edit.insertMember(file, {}, u"tours"_s, JsonText::list({tour})) : added;
}

/// The tour in the files of the bundle, not saved yet; gives its id there.
Result<QString, BundleEditError> write(
    BundleEdit &edit, const Bundle &bundle, const OwnTour &tour, const QList<OwnStop> &stops)
{
    const QString language = bundle.language(tour.language) ? tour.language : bundle.defaultLanguage;
    QSet<QString> taken = idsOf(bundle);
    const QString id = takeId(tour.id, taken);
    QList<JsonText> entries;
    for (const OwnStop &stop : stops) {
        const QString stopId = takeId(u"%1-%2"_s.arg(id).arg(entries.size() + 1), taken);
        if (const auto noted = edit.setText(language, stopId, Slot::Notes, stop.notes.trimmed()); !noted)
            return failure(noted.error());
        entries.append(JsonText::object({{u"id"_s, JsonText::string(stopId)}, {u"show"_s, JsonText::string(stop.show)},
            {u"seconds"_s, JsonText::number(stop.seconds)}}));
    }
    const JsonText entry = JsonText::object({{u"id"_s, JsonText::string(id)}, {u"stops"_s, JsonText::list(entries)}});
    return edit.setText(language, id, Slot::Title, tour.title)
        .and_then([&] { return edit.setText(bundle.defaultLanguage, id, Slot::Title, tour.title); })
        .and_then([&] { return addTour(edit, bundle, entry); })
        .map([&id] { return id; });
}

QList<Finding> errorsAmong(QList<Finding> findings)
{
    findings.removeIf([](const Finding &finding) { return finding.severity != Severity::Error; });
    return findings;
}

} // namespace

Result<ExportedTour, QList<Finding>> exportTour(const OwnTour &tour, const QString &bundleFolder)
{
    const BundleReading reading = readBundle(bundleFolder);
    if (!reading.bundle)
        return failure(errorsAmong(reading.findings));
    if (reading.bundle->id != tour.bundleId)
        return failure(foundIn(u"own-tour-other-bundle", bundleFolder, {tour.bundleId, reading.bundle->id}));
    const Catalogue catalogue(*reading.bundle);
    ExportedTour exported;
    QList<OwnStop> stops;
    for (const OwnStop &stop : tour.stops) {
        if (const PlannedStop planned = plannedStop(catalogue, stop.id, stop.show, tour.language); !planned.isMissing)
            stops.append(stop);
        else
            exported.leftOut.append(stop.lastTitle.isEmpty() ? planned.title : stop.lastTitle);
    }
    if (stops.isEmpty())
        return failure(foundIn(u"own-tour-nothing-left", bundleFolder, {tour.title}));

    BundleEdit edit(bundleFolder);
    const auto id = write(edit, *reading.bundle, tour, stops);
    exported.changedFiles = edit.changedFiles();
    const auto saved = id ? edit.save() : failure(id.error());
    if (!saved)
        return failure(foundIn(u"own-file-not-saved", bundleFolder + u'/' + saved.error().file));
    exported.tourId = *id;
    return exported;
}

} // namespace Masterplan
