// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlediff.h"

#include "content/sentence.h"

#include <QMap>

#include <tuple>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// Item, language, what: everything a bundle says, each thing once.
using Said = QMap<std::tuple<QString, QString, QString>, QString>;

void addItem(Said &said, const Item &item)
{
    said[{item.id, {}, u"media"_s}] = item.media.join(u' ');
    said[{item.id, {}, u"related"_s}] = item.related.join(u' ');
    said[{item.id, {}, u"sources"_s}] = item.sources.join(u' ');
    said[{item.id, {}, u"importance"_s}] = QString::number(item.importance);
    said[{item.id, {}, u"pictogram"_s}] = item.pictogram;
    said[{item.id, {}, u"signLanguage"_s}] = item.signLanguage;
    said[{item.id, {}, u"there"_s}] = u"+"_s;
}

Said saidBy(const Bundle &bundle)
{
    Said said;
    const QString whole;
    said[{whole, {}, u"version"_s}] = bundle.version;
    said[{whole, {}, u"publisher"_s}] = bundle.publisher;
    said[{whole, {}, u"licence"_s}] = bundle.licence;
    said[{whole, {}, u"glossary"_s}] = bundle.glossary.join(u' ');
    for (const auto &language : bundle.languages)
        said[{whole, language.tag, u"reviewed"_s}] = language.isReviewed ? u"true"_s : u"false"_s;
    for (const auto &period : bundle.periods) {
        addItem(said, period);
        said[{period.id, {}, u"when"_s}] = period.when.toString();
    }
    for (const auto &event : bundle.events) {
        addItem(said, event);
        said[{event.id, {}, u"when"_s}] = event.when.toString();
        said[{event.id, {}, u"period"_s}] = event.period;
    }
    for (const auto &field : bundle.fields) {
        addItem(said, field);
        said[{field.id, {}, u"number"_s}] = QString::number(field.number);
    }
    for (const auto &item : bundle.media) {
        said[{item.id, {}, u"file"_s}] = item.file;
        said[{item.id, {}, u"credit"_s}] = item.credit;
        said[{item.id, {}, u"licence"_s}] = item.licence;
        said[{item.id, {}, u"there"_s}] = item.isThere ? u"+"_s : QString();
    }
    for (const auto &tour : bundle.tours) {
        QStringList stops;
        for (const auto &stop : tour.stops)
            stops.append(u"%1:%2:%3"_s.arg(stop.id, stop.show).arg(stop.seconds));
        said[{tour.id, {}, u"stops"_s}] = stops.join(u' ');
    }
    for (auto table = bundle.texts.cbegin(); table != bundle.texts.cend(); ++table) {
        for (auto text = table->cbegin(); text != table->cend(); ++text) {
            const auto dot = text.key().lastIndexOf(u'.');
            said[{text.key().left(dot), table.key(), text.key().mid(dot + 1)}] = *text;
        }
    }
    return said;
}

} // namespace

QList<BundleChange> differences(const Bundle &before, const Bundle &after)
{
    const auto old = saidBy(before);
    const auto now = saidBy(after);
    auto all = old;
    all.insert(now);
    QList<BundleChange> changes;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        const auto was = old.value(one.key());
        const auto is = now.value(one.key());
        const auto &[item, language, what] = one.key();
        if (was != is)
            changes.append({item, language, what, was, is});
    }
    return changes;
}

QString inWords(const BundleChange &change, Tongue tongue)
{
    const bool isGerman = tongue == Tongue::German;
    const auto name = change.item.isEmpty() ? (isGerman ? u"Bündel"_s : u"bundle"_s) : change.item;
    const auto place
        = name + u'.' + change.what + (change.language.isEmpty() ? u""_s : u" ["_s + change.language + u']');
    if (change.before.isEmpty())
        return filledIn(isGerman ? u"%1: neu: „%2“" : u"%1: new: “%2”", {place, change.after});
    if (change.after.isEmpty())
        return filledIn(isGerman ? u"%1: nicht mehr da: „%2“" : u"%1: gone: “%2”", {place, change.before});
    return filledIn(
        isGerman ? u"%1: bisher „%2“, jetzt „%3“" : u"%1: so far “%2”, now “%3”", {place, change.before, change.after});
}

} // namespace Masterplan
