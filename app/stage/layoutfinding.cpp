// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutfinding.h"

#include "content/datepatterns.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 48; ///< characters; enough to find the text by

QString germanSentence(LayoutFinding::Kind kind)
{
    using Kind = LayoutFinding::Kind;
    switch (kind) {
    case Kind::TextCut:
        return u"„{what}“ wird nicht ganz gezeigt"_s;
    case Kind::WordBroken:
        return u"„{what}“: „{beside}“ passt nicht in eine Zeile, es fehlen {amount} mm"_s;
    case Kind::TextsOverlap:
        return u"„{what}“ und „{beside}“ liegen {amount} mm übereinander"_s;
    case Kind::TextHidden:
        return u"„{what}“ ist auf {amount} mm verdeckt"_s;
    case Kind::TextAcrossEdge:
        return u"„{what}“ ragt {amount} mm über den Rand der Fläche, auf der es steht"_s;
    case Kind::Outside:
        return u"„{what}“ liegt {amount} mm außerhalb des Sichtbaren"_s;
    case Kind::LettersSmall:
        return u"„{what}“: Großbuchstaben haben in der größten Schrift {amount}° statt 0,7°"_s;
    case Kind::TargetSmall:
        return u"„{what}“: Der Tippfläche fehlen {amount} mm an 20 mm"_s;
    case Kind::TargetsClose:
        return u"„{what}“ und „{beside}“: Dem Abstand der Tippflächen fehlen {amount} mm an 3 mm"_s;
    case Kind::OutOfReach:
        return u"„{what}“ liegt {amount} mm außerhalb der Greifhöhe"_s;
    case Kind::PaneLow:
        return u"Dem Rollbereich um „{what}“ fehlen {amount} mm an Höhe"_s;
    }
    return {};
}

QString englishSentence(LayoutFinding::Kind kind)
{
    using Kind = LayoutFinding::Kind;
    switch (kind) {
    case Kind::TextCut:
        return u"“{what}” is not shown whole"_s;
    case Kind::WordBroken:
        return u"“{what}”: “{beside}” does not fit into a line, {amount} mm are missing"_s;
    case Kind::TextsOverlap:
        return u"“{what}” and “{beside}” overlap by {amount} mm"_s;
    case Kind::TextHidden:
        return u"“{what}” is covered by {amount} mm"_s;
    case Kind::TextAcrossEdge:
        return u"“{what}” stands out by {amount} mm from what it is written on"_s;
    case Kind::Outside:
        return u"“{what}” is outside of what can be seen by {amount} mm"_s;
    case Kind::LettersSmall:
        return u"“{what}”: capitals in the largest text have {amount}° instead of 0.7°"_s;
    case Kind::TargetSmall:
        return u"“{what}”: the touch target is {amount} mm short of 20 mm"_s;
    case Kind::TargetsClose:
        return u"“{what}” and “{beside}”: the gap between the touch targets is {amount} mm short of 3 mm"_s;
    case Kind::OutOfReach:
        return u"“{what}” is out of reach by {amount} mm"_s;
    case Kind::PaneLow:
        return u"The scrolling area around “{what}” is {amount} mm too low"_s;
    }
    return {};
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

QString number(double value, Tongue tongue)
{
    QString text = QString::number(value, 'f', 1);
    return tongue == Tongue::German ? text.replace(u'.', u',') : text;
}

} // namespace

QString inWords(const LayoutFinding &finding, Tongue tongue)
{
    const bool isGerman = tongue == Tongue::German;
    const QString sentence = filled(isGerman ? germanSentence(finding.kind) : englishSentence(finding.kind),
        {{u"what", shortened(finding.what)}, {u"beside", shortened(finding.beside)},
            {u"amount", number(finding.amount, tongue)}});
    const QString where = isGerman ? u"{sentence} (links {x} mm, oben {y} mm, {width} × {height} mm)."_s
                                   : u"{sentence} (left {x} mm, top {y} mm, {width} × {height} mm)."_s;
    return filled(where,
        {{u"sentence", sentence}, {u"x", number(finding.place.x(), tongue)}, {u"y", number(finding.place.y(), tongue)},
            {u"width", number(finding.place.width(), tongue)}, {u"height", number(finding.place.height(), tongue)}});
}

} // namespace Masterplan
