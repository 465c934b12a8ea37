// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle.h"

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

template<typename Thing>
const Thing *withId(const QList<Thing> &things, QStringView id)
{
    if (id.isEmpty())
        return nullptr;
    const auto found = std::find_if(things.begin(), things.end(), [id](const Thing &thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

} // namespace

const Language *Bundle::language(QStringView tag) const
{
    const auto found
        = std::find_if(languages.begin(), languages.end(), [tag](const Language &each) { return each.tag == tag; });
    return found == languages.end() ? nullptr : &*found;
}

QString Bundle::languageName(QStringView tag) const
{
    const auto *found = language(tag);
    return found ? found->name : QString();
}

const Period *Bundle::period(QStringView itemId) const
{
    return withId(periods, itemId);
}

const Event *Bundle::event(QStringView itemId) const
{
    return withId(events, itemId);
}

const Field *Bundle::field(QStringView itemId) const
{
    return withId(fields, itemId);
}

const MediaItem *Bundle::mediaItem(QStringView mediaId) const
{
    return withId(media, mediaId);
}

const MediaItem *Bundle::shownMedia(QStringView mediaId) const
{
    const auto *item = mediaItem(mediaId);
    for (auto left = media.size(); item && !item->isThere && !item->standIn.isEmpty() && left > 0; --left)
        item = mediaItem(item->standIn);
    return item;
}

QUrl Bundle::pictogramUrl(const Item &item) const
{
    const auto *shown = shownMedia(item.pictogram);
    return shown && shown->isThere ? mediaUrl(*shown) : QUrl();
}

QString Bundle::signLanguageClip(const Item &item) const
{
    const auto *shown = shownMedia(item.signLanguage);
    return shown && shown->isThere && shown->kind == MediaKind::Video ? shown->id : QString();
}

bool Bundle::hasSignLanguage() const
{
    const auto isSigned = [this](const Item &item) { return !signLanguageClip(item).isEmpty(); };
    return std::any_of(periods.begin(), periods.end(), isSigned) || std::any_of(events.begin(), events.end(), isSigned)
        || std::any_of(fields.begin(), fields.end(), isSigned);
}

QUrl Bundle::fileUrl(const QString &path) const
{
    if (root.startsWith(u':'))
        return QUrl(u"qrc"_s + root + u'/' + path);
    return QUrl::fromLocalFile(root + u'/' + path);
}

const MediaItem *Bundle::recording(QStringView itemId, Slot slot, QStringView languageTag) const
{
    const QString key = textKey(itemId, slot);
    const auto reads = [&](const MediaItem &item) {
        return item.reads == key && item.language == languageTag && item.kind == MediaKind::Sound && item.isThere;
    };
    const auto found = std::find_if(media.cbegin(), media.cend(), reads);
    return found == media.cend() ? nullptr : &*found;
}

LocalizedText Bundle::text(QStringView itemId, Slot slot, QStringView languageTag) const
{
    const auto key = textKey(itemId, slot);
    const auto in = [this, &key](const QString &tag) {
        const auto table = texts.constFind(tag);
        return table == texts.cend() ? QString() : table->value(key);
    };

    for (auto tag = languageTag; !tag.isEmpty(); tag = tag.left(std::max<qsizetype>(0, tag.lastIndexOf(u'-')))) {
        const auto found = in(tag.toString());
        if (!found.isEmpty())
            return {found, tag.toString(), tag != languageTag};
    }
    return {in(defaultLanguage), defaultLanguage, languageTag != defaultLanguage};
}

} // namespace Masterplan
