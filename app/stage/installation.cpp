// SPDX-License-Identifier: GPL-3.0-or-later
#include "installation.h"

#include <algorithm>
#include <cmath>

#include "content/datepatterns.h"

namespace Masterplan {

namespace {

using namespace Qt::StringLiterals;

using Code = InstallationProblem::Code;

// What the narrowest and the lowest of the usual panels have: of the largest text's em.
constexpr double leastWidth = 26;
constexpr double leastHeight = 17;

double largestEm(double viewingDistance)
{
    return StageMetrics::normalEm(viewingDistance) * StageMetrics::largestTextFactor;
}

QString germanSentence(Code code)
{
    switch (code) {
    case Code::PictureSmall:
        return u"Für einen Abstand von {distance} mm ist das Bild zu klein: Die größte Schrift (Großbuchstaben ab "
               u"0,7°) "
               u"braucht {width} × {height} mm. Wer näher herankommt, höchstens {mostDistance} mm, kann sie lesen: "
               u"Schlüssel panel/viewingDistanceMillimetres, oder panel/widthMillimetres, wenn die Breite nicht stimmt."_s;
    case Code::BandNotOnPicture:
        return u"Die Greifhöhe liegt nicht auf dem Bild, das {low} bis {high} mm über dem Boden ist. Bitte den "
               u"Bildschirm anders hängen und panel/lowerEdgeMillimetres anpassen; sonst gehört eine Tastatur in diese "
               u"Höhe. Bis dahin liegt im Greifmodus alles am nächsten Rand."_s;
    case Code::BandLow:
        return u"Von der Greifhöhe liegen {bandHeight} mm auf dem Bild, gebraucht werden {height} mm. Im Greifmodus "
               u"liegt "
               u"alles zwischen {low} und {high} mm über dem Boden. Schlüssel: panel/lowerEdgeMillimetres (Bildschirm "
               u"anders hängen), panel/reachFromMillimetres, panel/reachToMillimetres."_s;
    }
    return {};
}

QString englishSentence(Code code)
{
    switch (code) {
    case Code::PictureSmall:
        return u"For a distance of {distance} mm the picture is too small: the largest text (capitals of 0.7° or more) "
               u"takes "
               u"{width} × {height} mm. Who comes nearer, {mostDistance} mm at most, can read it: key "
               u"panel/viewingDistanceMillimetres, or panel/widthMillimetres if the width is not true."_s;
    case Code::BandNotOnPicture:
        return u"The heights that everybody reaches are not on the picture, which is {low} to {high} mm above the "
               u"floor. "
               u"Hang the screen elsewhere and change panel/lowerEdgeMillimetres; else a keypad belongs at that "
               u"height. "
               u"Until then everything is at the nearest edge in reach mode."_s;
    case Code::BandLow:
        return u"Of the heights that everybody reaches {bandHeight} mm are on the picture, {height} mm are needed. In "
               u"reach "
               u"mode everything is {low} to {high} mm above the floor. Keys: panel/lowerEdgeMillimetres (hang the "
               u"screen elsewhere), panel/reachFromMillimetres, panel/reachToMillimetres."_s;
    }
    return {};
}

QString rounded(double millimetres)
{
    return QString::number(qRound(millimetres));
}

/// Larger than the panel by no more than what the measures of a data sheet are rounded by.
bool isMore(double wanted, double had)
{
    constexpr double measuring = 1;
    return wanted > had + measuring;
}

} // namespace

QList<InstallationProblem> installationProblems(const PanelGeometry &panel, QSizeF pixels)
{
    StageMetrics metrics(true, nullptr);
    metrics.setPanel(panel);
    metrics.setWindowSize(pixels);
    metrics.setTextFactor(StageMetrics::largestTextFactor);
    const double scale = metrics.pixelsPerMillimetre();
    const double em = largestEm(panel.viewingDistanceMillimetres);
    const QSizeF size = pixels / scale;

    QList<InstallationProblem> problems;
    if (isMore(leastWidth * em, size.width()) || isMore(leastHeight * em, size.height())) {
        const double fitting = std::min(size.width() / leastWidth, size.height() / leastHeight);
        problems.append({.code = Code::PictureSmall,
            .distance = panel.viewingDistanceMillimetres,
            .mostDistance = std::floor(panel.viewingDistanceMillimetres * fitting / em),
            .width = leastWidth * em,
            .height = leastHeight * em});
    }
    const ReachBand band(panel.stand, pixels.height(), scale);
    const double configured = band.configured().height() / scale;
    const double least = std::min(StageMetrics::leastReachHeight(em), size.height());
    if (band.isKnown() && configured <= 0) {
        problems.append({.code = Code::BandNotOnPicture,
            .low = band.heightAboveFloor(pixels.height()),
            .high = band.heightAboveFloor(0)});
    } else if (band.isKnown() && isMore(least, configured)) {
        const PictureBand used = metrics.reach();
        problems.append({.code = Code::BandLow,
            .height = least,
            .bandHeight = configured,
            .low = band.heightAboveFloor(used.bottom),
            .high = band.heightAboveFloor(used.top)});
    }
    return problems;
}

QString inWords(const InstallationProblem &problem, Tongue tongue)
{
    return filled(tongue == Tongue::German ? germanSentence(problem.code) : englishSentence(problem.code),
        {{u"distance", rounded(problem.distance)}, {u"mostDistance", rounded(problem.mostDistance)},
            {u"width", rounded(problem.width)}, {u"height", rounded(problem.height)},
            {u"bandHeight", rounded(problem.bandHeight)}, {u"low", rounded(problem.low)},
            {u"high", rounded(problem.high)}});
}

} // namespace Masterplan
