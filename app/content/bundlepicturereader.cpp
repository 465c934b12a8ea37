// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundledraft.h"
#include "filechecks.h"
#include "pictureheader.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

FindingCode codeOf(PictureProblem problem)
{
    switch (problem) {
    case PictureProblem::TooManyPixels:
    case PictureProblem::SvgTooLong:
    case PictureProblem::SvgTooComplex:
        return u"picture-too-large";
    case PictureProblem::SvgDoctype:
    case PictureProblem::SvgProcessingInstruction:
    case PictureProblem::SvgScript:
    case PictureProblem::SvgEventHandler:
    case PictureProblem::SvgForeignContent:
    case PictureProblem::SvgExternalReference:
    case PictureProblem::SvgRecursiveReference:
        return u"picture-unsafe";
    default:
        break;
    }
    return u"picture-unreadable";
}

QString nameOf(PictureKind kind)
{
    switch (kind) {
    case PictureKind::Png:
        return u"PNG"_s;
    case PictureKind::Jpeg:
        return u"JPEG"_s;
    case PictureKind::WebP:
        return u"WebP"_s;
    case PictureKind::Svg:
        break;
    }
    return u"SVG"_s;
}

} // namespace

void readPicture(MediaItem &item, const JsonValue &file, BundleDraft &draft)
{
    const auto device = draft.files.open(item.file);
    if (!device) {
        draft.findings.addFile(u"file-unreadable", item.file);
        return;
    }
    const auto reading = draft.files.areOfProgram() ? PictureReading::Size : PictureReading::Whole;
    const auto header = readPictureHeader(*device, reading);
    if (!header) {
        const auto [problem, line, column] = header.error();
        // The second argument is put into words when it is read, in the reader's language.
        const QStringList arguments{item.file, QString::number(int(problem))};
        if (line > 0)
            draft.findings.addAt(codeOf(problem), item.file, {int(line), int(column)}, arguments);
        else
            draft.findings.add(codeOf(problem), file, arguments);
        return;
    }
    item.pixels = header->pixels;
    if (const auto named = pictureKindOfName(item.file); named && *named != header->kind)
        draft.findings.add(u"picture-type-mismatch", file, {item.file, nameOf(header->kind)});
}

void findPictureTrouble(QIODevice &device, const QString &path, FindingList &findings)
{
    const auto header = readPictureHeader(device);
    if (header)
        return;
    const auto [problem, line, column] = header.error();
    findings.addAt(codeOf(problem), path, {int(line), int(column)}, {path, QString::number(int(problem))});
}

} // namespace Masterplan
