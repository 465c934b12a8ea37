// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediarules.h"

#include "pictureheader.h"

#include <algorithm>
#include <array>

namespace Masterplan {

namespace {

constexpr std::array<QStringView, 4> kindNames{u"picture", u"pictogram", u"sound", u"video"};
constexpr std::array<QStringView, 4> soundEndings{u".opus", u".ogg", u".oga", u".wav"};

} // namespace

QStringView mediaKindName(MediaKind kind)
{
    return kindNames[static_cast<size_t>(kind)];
}

std::optional<MediaKind> mediaKindFromName(QStringView name)
{
    const auto found = std::find(kindNames.begin(), kindNames.end(), name);
    return found == kindNames.end() ? std::nullopt : std::optional(static_cast<MediaKind>(found - kindNames.begin()));
}

std::optional<MediaKind> mediaKindOfFile(QStringView fileName)
{
    if (pictureKindOfName(fileName))
        return MediaKind::Picture;
    if (std::any_of(soundEndings.begin(), soundEndings.end(),
            [fileName](QStringView ending) { return fileName.endsWith(ending); }))
        return MediaKind::Sound;
    return fileName.endsWith(u".webm") ? std::optional(MediaKind::Video) : std::nullopt;
}

} // namespace Masterplan
