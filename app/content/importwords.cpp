// SPDX-License-Identifier: GPL-3.0-or-later
#include "importedtimeline.h"

#include "sentence.h"

#include <array>
#include <string_view>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    std::u16string_view german;
    std::u16string_view english;
};

// clang-format off
constexpr std::array words{
    Words{u"Das ist keine Zeitleiste von TimelineJS. Exportieren Sie sie als JSON oder CSV.",
        u"This is not a timeline of TimelineJS. Export it as JSON or CSV."},
    Words{u"Die Datei ist nicht in UTF-8 gespeichert und wurde als Windows-1252 gelesen. Prüfen Sie Umlaute und Sonderzeichen.",
        u"The file is not saved as UTF-8 and was read as Windows-1252. Check umlauts and special characters."},
    Words{u"„%1“ hat keine Zeitangabe und wurde nicht übernommen. Ergänzen Sie das Jahr.",
        u"“%1” has no date and was not taken over. Add the year."},
    Words{u"„%1“ ist keine Zeitangabe. Prüfen Sie Jahr, Monat und Tag.",
        u"“%1” is not a date. Check year, month and day."},
    Words{u"Die Überschrift fehlt; an ihrer Stelle steht die Zeitangabe. Schreiben Sie eine.",
        u"The headline is missing; the date stands in its place. Write one."},
    Words{u"Die Uhrzeit „%1“ wurde nicht übernommen; Bündel kennen nur Tage.",
        u"The time of day “%1” was not taken over; bundles know days only."},
    Words{u"„%1“ liegt im Internet und wurde nicht geholt. Laden Sie die Datei, wenn Sie sie zeigen dürfen, und nehmen Sie sie mit „masterplan-bundle add-media“ auf.",
        u"“%1” is on the internet and was not fetched. Download the file, if you may show it, and take it in with “masterplan-bundle add-media”."},
    Words{u"Statt eines Bildes steht dort ein Zitat („%1“); es wurde an den Text gehängt.",
        u"A quotation stands there in place of a picture (“%1”); it was added to the text."},
    Words{u"Der Hintergrund „%1“ wurde nicht übernommen; Bündel haben keinen.",
        u"The background “%1” was not taken over; bundles have none."},
    Words{u"Der Verweis auf „%1“ wurde nicht übernommen, sein Text schon.",
        u"The link to “%1” was not taken over; its text was."},
    Words{u"Ein Skript oder eingebettetes Fremdes („%1“) wurde nicht übernommen.",
        u"A script or something embedded (“%1”) was not taken over."},
    Words{u"Die Angabe „%1“ ist hier nicht bekannt und wurde nicht übernommen.",
        u"The entry “%1” is not known here and was not taken over."},
};
// clang-format on
static_assert(words.size() == std::size_t(ImportProblem::Last) + 1);

/// "event 3" -> "Ereignis 3".
QString placeInWords(const QString &place, Tongue tongue)
{
    auto text = harmless(place);
    if (tongue == Tongue::English)
        return text;
    for (const auto &[english, german] : {std::pair{u"event"_s, u"Ereignis"_s}, {u"era"_s, u"Ära"_s},
             {u"title"_s, u"Titel"_s}, {u"line"_s, u"Zeile"_s}}) {
        if (text.startsWith(english))
            return german + text.mid(english.size());
    }
    return text;
}

} // namespace

QString inWords(const ImportFinding &finding, Tongue tongue)
{
    const auto &[german, english] = words[std::size_t(finding.problem)];
    const auto text = filledIn(tongue == Tongue::German ? german : english, {finding.what});
    return finding.place.isEmpty() ? text : placeInWords(finding.place, tongue) + u": "_s + text;
}

} // namespace Masterplan
