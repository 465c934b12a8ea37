// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "content/datewords.h"
#include "glossary.h"
#include "mediamodel.h"
#include "picturemodel.h"
#include "sourcemodel.h"

namespace Masterplan {

/// A catalogue in one language: what models say about its items. The catalogue outlives it.
class Wording final {
public:
    Wording(const Catalogue &catalogue, const QString &languageTag);

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Bundle &bundle() const { return m_catalogue.bundle(); }
    [[nodiscard]] const QString &language() const { return m_language; }

    [[nodiscard]] LocalizedText text(const QString &id, Slot slot) const;
    [[nodiscard]] LocalizedText title(qsizetype position) const;
    /// The date of an item in words; empty for fields.
    [[nodiscard]] QString when(qsizetype position) const;
    /// Pictures and pictograms that are there, stand-ins in the place of missing ones, each once.
    [[nodiscard]] QList<PictureRow> pictures(const QStringList &mediaIds) const;
    /// All media that are there, stand-ins in the place of missing ones, each once.
    [[nodiscard]] QList<MediaRow> media(const QStringList &mediaIds) const;
    /// The clip that says the item in sign language, by its own caption or the item's title; without an id where there
    /// is none.
    [[nodiscard]] MediaRow signLanguage(const Item &item) const;
    /// Ids that the bundle has no source for are left out.
    [[nodiscard]] QList<SourceRow> sources(const QStringList &sourceIds) const;
    /// What is explained in texts of this language: terms that have a word in it (or in its base language) and an
    /// explanation, in the wording's own language where there is one.
    [[nodiscard]] QList<GlossaryTerm> glossary(const QString &textLanguage) const;

private:
    [[nodiscard]] PictureRow picture(const MediaItem &media) const;
    [[nodiscard]] MediaRow medium(const MediaItem &media) const;

    const Catalogue &m_catalogue;
    QString m_language;
    DateWords m_dateWords;
};

} // namespace Masterplan
