// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bundle.h"

namespace Masterplan {

/// A small bundle about a harbour that nobody built: two periods, three events, three fields, German, simple German,
/// English and Arabic; with a missing photograph that a drawing stands for, one that nothing stands for, a sound, links
/// that one side names alone, and texts that not every language has.
inline Bundle sampleBundle()
{
    using namespace Qt::StringLiterals;
    const auto date = [](QStringView text) { return *EdtfDate::parse(text); };
    const auto item = [](const QString &id, QStringList media, QStringList related, QStringList sources,
                          const QString &pictogram = {}) {
        return Item{id, std::move(media), std::move(related), std::move(sources), 0, pictogram, {}};
    };
    const auto picture = [](const QString &id, MediaKind kind, const QString &credit) {
        MediaItem media;
        media.id = id;
        media.kind = kind;
        media.file = u"media/%1.svg"_s.arg(id);
        media.credit = credit;
        media.licence = u"CC0-1.0"_s;
        media.pixels = QSize(1600, 900);
        return media;
    };

    Bundle bundle;
    bundle.id = u"org.example.harbour"_s;
    bundle.version = u"2026.5.1"_s;
    bundle.defaultLanguage = u"de"_s;
    bundle.publisher = u"Example Museum"_s;
    bundle.licence = u"CC0-1.0"_s;
    bundle.root = u":/sample"_s;
    bundle.languages = {
        {u"de"_s, u"Deutsch"_s, true, Digits::Latin, Qt::LeftToRight, Qt::LeftToRight},
        {u"de-simple"_s, u"Einfache Sprache"_s, false, Digits::Latin, Qt::LeftToRight, Qt::LeftToRight},
        {u"en"_s, u"English"_s, true, Digits::Latin, Qt::LeftToRight, Qt::LeftToRight},
        {u"ar"_s, u"العربية"_s, false, Digits::Arabic, Qt::RightToLeft, Qt::RightToLeft},
    };
    bundle.sources = {{u"chronicle"_s, u"https://example.org/chronicle"_s, {}}, {u"drawn"_s, {}, {}}};
    bundle.periods = {
        {item(u"digging"_s, {u"photo"_s, u"crane"_s, u"song"_s}, {u"trade"_s}, {u"chronicle"_s, u"nowhere"_s}),
            date(u"1890/1899")},
        {item(u"harbour"_s, {}, {u"digging"_s, u"nothing"_s}, {}), date(u"1899/..")},
    };
    bundle.events = {
        {item(u"plan"_s, {}, {}, {u"chronicle"_s}), date(u"1885~"), {}},
        {item(u"first-ship"_s, {u"crane"_s}, {u"first-ship"_s, u"trade"_s}, {}), date(u"1899-05-12"), u"harbour"_s},
        {item(u"strike"_s, {}, {u"people"_s}, {}), date(u"1899"), u"digging"_s},
    };
    bundle.fields = {
        {item(u"people"_s, {}, {}, {}), 2},
        {item(u"trade"_s, {}, {u"digging"_s}, {u"chronicle"_s}, u"anchor"_s), 1},
        {item(u"water"_s, {u"lost"_s}, {}, {}, u"wave"_s), 0},
    };
    bundle.accents = {{u"harbour"_s, u"#123456"_s}, {u"people"_s, u"#654321"_s}};
    bundle.pictures = {u"photo"_s, u"drawing"_s};
    bundle.media = {picture(u"photo"_s, MediaKind::Picture, u"Archive"_s),
        picture(u"drawing"_s, MediaKind::Picture, u"A. Draughtswoman"_s),
        picture(u"crane"_s, MediaKind::Picture, u"B. Painter"_s), picture(u"anchor"_s, MediaKind::Pictogram, {}),
        picture(u"wave"_s, MediaKind::Pictogram, {}), picture(u"song"_s, MediaKind::Sound, u"Choir"_s),
        picture(u"lost"_s, MediaKind::Picture, u"Nobody"_s)};
    bundle.media[0].isThere = false;
    bundle.media[0].standIn = u"drawing"_s;
    bundle.media[1].source = u"drawn"_s;
    bundle.media[4].isThere = false;
    bundle.media[6].isThere = false;

    bundle.texts[u"de"_s] = {
        {u"exhibition.title"_s, u"Der Hafen"_s},
        {u"exhibition.teaser"_s, u"Wie er entstand"_s},
        {u"exhibition.body"_s, u"Eine Ausstellung.\n\n- kurz\n- wahr"_s},
        {u"fields.title"_s, u"Worum es geht"_s},
        {u"plan.title"_s, u"Der Plan"_s},
        {u"digging.label"_s, u"Erste Periode"_s},
        {u"digging.title"_s, u"Das Graben"_s},
        {u"digging.teaser"_s, u"Mit Schaufeln"_s},
        {u"digging.body"_s, u"Viele gruben.\n\nEs gab:\n- Sand\n- Lehm"_s},
        {u"harbour.title"_s, u"Der Betrieb"_s},
        {u"first-ship.title"_s, u"Das erste Schiff"_s},
        {u"strike.title"_s, u"Der Streik"_s},
        {u"people.title"_s, u"Menschen"_s},
        {u"people.teaser"_s, u"Wer hier lebte"_s},
        {u"trade.title"_s, u"Handel"_s},
        {u"water.title"_s, u"Wasser"_s},
        {u"chronicle.title"_s, u"Die Chronik"_s},
        {u"drawn.title"_s, u"Für diese Ausstellung gezeichnet"_s},
        {u"photo.alt"_s, u"Fotografie der Grube"_s},
        {u"drawing.alt"_s, u"Zeichnung der Grube"_s},
        {u"drawing.caption"_s, u"Die Grube"_s},
        {u"crane.alt"_s, u"Ein Kran"_s},
        {u"song.title"_s, u"Lied der Gräber"_s},
    };
    bundle.texts[u"de-simple"_s] = {{u"digging.title"_s, u"Menschen graben"_s}, {u"digging.body"_s, u"Sie graben."_s}};
    bundle.texts[u"en"_s] = {
        {u"exhibition.title"_s, u"The Harbour"_s},
        {u"digging.title"_s, u"The Digging"_s},
        {u"digging.body"_s, u"Many dug.\n\nThere was:\n- sand\n- clay"_s},
        {u"trade.title"_s, u"Trade"_s},
    };
    bundle.texts[u"ar"_s] = {{u"exhibition.title"_s, u"الميناء"_s}, {u"digging.title"_s, u"الحفر"_s}};
    return bundle;
}

} // namespace Masterplan
