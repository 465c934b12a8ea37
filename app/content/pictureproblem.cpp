// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictureproblem.h"

using namespace Qt::StringLiterals;

namespace Masterplan {

namespace {

QString inGerman(PictureProblem problem)
{
    switch (problem) {
    case PictureProblem::Unreadable:
        return u"Die Bilddatei lässt sich nicht lesen. Prüfen Sie, ob sie da ist und gelesen werden darf."_s;
    case PictureProblem::UnknownKind:
        return u"Die Datei ist kein Bild im Format PNG, JPEG, WebP oder SVG. Speichern Sie das Bild in einem dieser "
               "Formate."_s;
    case PictureProblem::EndsEarly:
        return u"Die Bilddatei hört mittendrin auf. Kopieren Sie sie noch einmal vom Original."_s;
    case PictureProblem::Damaged:
        return u"Die Bilddatei ist beschädigt. Kopieren Sie sie noch einmal vom Original, oder speichern Sie das Bild "
               "neu."_s;
    case PictureProblem::UnsupportedVariant:
        return u"Diese Spielart des Bildformats wird nicht angezeigt. Speichern Sie das Bild neu, mit den üblichen "
               "Einstellungen und 8 Bit je Farbe."_s;
    case PictureProblem::MetadataTooLong:
        return u"Vor dem Bild stehen zu viele Zusatzdaten. Speichern Sie das Bild neu, ohne Metadaten."_s;
    case PictureProblem::NoSize:
        return u"Das Bild sagt nicht, wie groß es ist. Speichern Sie es neu; ein SVG braucht width und height in "
               u"Pixeln "
               "oder ein viewBox."_s;
    case PictureProblem::TooManyPixels:
        return u"Das Bild hat mehr als 64 Megapixel. Verkleinern Sie es; für einen Bildschirm reichen 4000 Pixel "
               "Breite."_s;
    case PictureProblem::SvgNotUtf8:
        return u"Das SVG ist nicht in UTF-8 geschrieben. Speichern Sie es in UTF-8."_s;
    case PictureProblem::SvgNotWellFormed:
        return u"Das SVG ist kein gültiges XML. Öffnen Sie es in einem Zeichenprogramm, und speichern Sie es neu."_s;
    case PictureProblem::SvgWrongRoot:
        return u"Die Datei ist XML, aber kein SVG: Sie beginnt nicht mit einem svg-Element aus dem Namensraum "
               "http://www.w3.org/2000/svg. Speichern Sie das Bild als SVG."_s;
    case PictureProblem::SvgTooLong:
        return u"Das SVG hat mehr als 16 MiB. Vereinfachen Sie die Zeichnung, oder speichern Sie sie als PNG."_s;
    case PictureProblem::SvgTooComplex:
        return u"Das SVG ist zu verschachtelt oder hat zu viele Teile. Vereinfachen Sie die Zeichnung, oder speichern "
               "Sie sie als PNG."_s;
    case PictureProblem::SvgDoctype:
        return u"Im SVG steht eine DOCTYPE-Angabe. Löschen Sie diese Angabe."_s;
    case PictureProblem::SvgProcessingInstruction:
        return u"Im SVG steht eine Verarbeitungsanweisung (<?…?>), zum Beispiel für eine Formatvorlage. Löschen Sie "
               "sie."_s;
    case PictureProblem::SvgScript:
        return u"Das SVG enthält ein Skript. Speichern Sie es ohne Skripte, zum Beispiel als einfaches SVG."_s;
    case PictureProblem::SvgEventHandler:
        return u"Ein Element im SVG reagiert auf Ereignisse (ein Attribut wie onclick). Löschen Sie dieses Attribut."_s;
    case PictureProblem::SvgForeignContent:
        return u"Das SVG bettet fremde Inhalte ein (foreignObject, iframe, audio, video …). Löschen Sie sie, und "
               u"wandeln "
               "Sie Fließtext in Text oder Pfade um."_s;
    case PictureProblem::SvgExternalReference:
        return u"Das SVG verweist auf etwas außerhalb der Datei. Betten Sie es in die Datei ein, oder löschen Sie den "
               "Verweis."_s;
    case PictureProblem::SvgRecursiveReference:
        return u"Ein Teil des SVG verweist auf sich selbst. Lösen Sie die Klone in der Zeichnung auf."_s;
    case PictureProblem::SvgDuplicateId:
        return u"Zwei Elemente im SVG haben dieselbe id. Geben Sie jeder id einen eigenen Namen."_s;
    case PictureProblem::SvgBadEmbeddedPicture:
        return u"Ein ins SVG eingebettetes Bild lässt sich nicht anzeigen. Betten Sie es als PNG, JPEG oder WebP neu "
               "ein."_s;
    }
    return {};
}

QString inEnglish(PictureProblem problem)
{
    switch (problem) {
    case PictureProblem::Unreadable:
        return u"The picture file cannot be read. Check that it is there and that reading it is permitted."_s;
    case PictureProblem::UnknownKind:
        return u"The file is not a picture in PNG, JPEG, WebP or SVG format. Save the picture in one of these."_s;
    case PictureProblem::EndsEarly:
        return u"The picture file ends in the middle. Copy it from the original again."_s;
    case PictureProblem::Damaged:
        return u"The picture file is damaged. Copy it from the original again, or save the picture anew."_s;
    case PictureProblem::UnsupportedVariant:
        return u"This variety of the picture format is not shown. Save the picture anew with the usual settings and 8 "
               "bits a colour."_s;
    case PictureProblem::MetadataTooLong:
        return u"Too much additional data stands before the picture. Save the picture anew without metadata."_s;
    case PictureProblem::NoSize:
        return u"The picture does not say how large it is. Save it anew; an SVG needs width and height in pixels or a "
               "viewBox."_s;
    case PictureProblem::TooManyPixels:
        return u"The picture has more than 64 megapixels. Make it smaller; a width of 4000 pixels is enough for a "
               "screen."_s;
    case PictureProblem::SvgNotUtf8:
        return u"The SVG is not written in UTF-8. Save it in UTF-8."_s;
    case PictureProblem::SvgNotWellFormed:
        return u"The SVG is not valid XML. Open it in a drawing program and save it anew."_s;
    case PictureProblem::SvgWrongRoot:
        return u"The file is XML but not SVG: it does not begin with an svg element of the namespace "
               "http://www.w3.org/2000/svg. Save the picture as SVG."_s;
    case PictureProblem::SvgTooLong:
        return u"The SVG has more than 16 MiB. Simplify the drawing, or save it as PNG."_s;
    case PictureProblem::SvgTooComplex:
        return u"The SVG is nested too deeply or has too many parts. Simplify the drawing, or save it as PNG."_s;
    case PictureProblem::SvgDoctype:
        return u"The SVG has a DOCTYPE declaration. Delete this declaration."_s;
    case PictureProblem::SvgProcessingInstruction:
        return u"The SVG has a processing instruction (<?…?>), for example for a style sheet. Delete it."_s;
    case PictureProblem::SvgScript:
        return u"The SVG contains a script. Save it without scripts, for example as plain SVG."_s;
    case PictureProblem::SvgEventHandler:
        return u"An element of the SVG reacts to events (an attribute such as onclick). Delete this attribute."_s;
    case PictureProblem::SvgForeignContent:
        return u"The SVG embeds foreign content (foreignObject, iframe, audio, video …). Delete it, and turn flowing "
               "text into text or paths."_s;
    case PictureProblem::SvgExternalReference:
        return u"The SVG refers to something outside the file. Embed it in the file, or delete the reference."_s;
    case PictureProblem::SvgRecursiveReference:
        return u"A part of the SVG refers to itself. Unlink the clones in the drawing."_s;
    case PictureProblem::SvgDuplicateId:
        return u"Two elements of the SVG have the same id. Give each id a name of its own."_s;
    case PictureProblem::SvgBadEmbeddedPicture:
        return u"A picture embedded in the SVG cannot be shown. Embed it anew as PNG, JPEG or WebP."_s;
    }
    return {};
}

} // namespace

QString pictureProblemInWords(PictureProblem problem, Tongue tongue)
{
    return tongue == Tongue::German ? inGerman(problem) : inEnglish(problem);
}

} // namespace Masterplan
