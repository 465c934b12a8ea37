// SPDX-License-Identifier: GPL-3.0-or-later
#include "fittedmedia.h"

#include "content/filechecks.h"
#include "content/findinglist.h"
#include "content/mediarules.h"
#include "content/pictureheader.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualPictureSide = 4000; ///< pixels, more than any panel shows
constexpr int usualVideoSide = 1920; ///< pixels

bool isPicture(const MediaHeader &header)
{
    return header.kind == MediaKind::Picture;
}

QString usualNames(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Sound:
        return u"Opus"_s;
    case MediaKind::Video:
        return u"WebM"_s;
    case MediaKind::Picture:
    case MediaKind::Pictogram:
        break;
    }
    return u"PNG, JPEG"_s;
}

/// Whether saving the picture anew would help.
bool isMended(PictureProblem problem)
{
    return problem == PictureProblem::TooManyPixels || problem == PictureProblem::UnsupportedVariant
        || problem == PictureProblem::MetadataTooLong;
}

/// Whether this picture of a bundle's kind must be made anew; refused where that would not help.
Result<bool, Refusal> mustFitPicture(const QString &file, const MediaHeader &header, int longest)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return refuse(u"source-unreadable", {file, device.errorString()});
    const auto picture = readPictureHeader(device);
    const bool isDrawing = header.ending == u"svg";
    if (picture)
        return !isDrawing && longest > 0 && std::max(picture->pixels.width(), picture->pixels.height()) > longest;
    if (!isDrawing && isMended(picture.error().problem))
        return true;
    FindingList findings;
    device.seek(0);
    findPictureTrouble(device, QFileInfo(file).fileName(), findings);
    return refuse(findings.sorted());
}

Result<bool, Refusal> mustFit(const QString &file, const MediaHeader &header, int longest)
{
    if (!header.isOfFormat)
        return true;
    if (isPicture(header))
        return mustFitPicture(file, header, longest);
    return QFileInfo(file).size() > largestMediaFile || (header.kind == MediaKind::Video && longest > 0);
}

QStringList codecOf(const MediaHeader &header, int longest)
{
    const auto scaled = [longest](int usual) {
        const auto side = longest > 0 ? longest : usual;
        return u"scale=w='min(%1,iw)':h='min(%1,ih)':force_original_aspect_ratio=decrease:flags=lanczos"_s.arg(side);
    };
    const QStringList sound{u"-c:a"_s, u"libopus"_s, u"-b:a"_s, u"128k"_s};
    if (header.kind == MediaKind::Sound)
        return QStringList{u"-map"_s, u"0:a:0"_s} + sound + QStringList{u"-f"_s, u"opus"_s};
    if (header.kind == MediaKind::Video)
        return QStringList{u"-map"_s, u"0:v:0"_s, u"-map"_s, u"0:a:0?"_s, u"-vf"_s,
                   scaled(usualVideoSide) + u":force_divisible_by=2"_s, u"-c:v"_s, u"libvpx-vp9"_s, u"-crf"_s, u"31"_s,
                   u"-b:v"_s, u"0"_s, u"-row-mt"_s, u"1"_s, u"-cpu-used"_s, u"4"_s, u"-pix_fmt"_s, u"yuv420p"_s}
        + sound + QStringList{u"-f"_s, u"webm"_s};
    const QStringList picture{u"-map"_s, u"0:v:0"_s, u"-frames:v"_s, u"1"_s, u"-vf"_s, scaled(usualPictureSide),
        u"-f"_s, u"image2"_s, u"-update"_s, u"1"_s};
    if (header.ending == u"png")
        return picture + QStringList{u"-c:v"_s, u"png"_s, u"-pix_fmt"_s, u"rgba"_s};
    if (header.ending == u"jpg")
        return picture + QStringList{u"-c:v"_s, u"mjpeg"_s, u"-q:v"_s, u"2"_s};
    return picture + QStringList{u"-c:v"_s, u"libwebp"_s, u"-quality"_s, u"90"_s};
}

/// Microseconds; 0 where it has none or cannot be said.
qint64 durationOf(const QString &folder)
{
    QProcess probe;
    probe.setWorkingDirectory(folder);
    probe.start(u"ffprobe"_s,
        {u"-v"_s, u"error"_s, u"-show_entries"_s, u"format=duration"_s, u"-of"_s, u"csv=p=0"_s, u"source"_s});
    probe.waitForFinished(-1);
    return qint64(probe.readAllStandardOutput().trimmed().toDouble() * 1'000'000);
}

void showProgress(const QByteArray &lines, qint64 duration, Tool &tool)
{
    const auto all = lines.split('\n');
    for (const auto &line : all) {
        if (line.startsWith("out_time_us="))
            tool.output.progress(std::clamp<qint64>(line.sliced(12).toLongLong(), 0, duration), duration);
    }
}

/// Makes `result` of `source` in the folder; what the program had to say where it could not.
std::optional<QString> convert(const QString &folder, const QString &result, const QStringList &codec, Tool &tool)
{
    const auto duration = durationOf(folder);
    QProcess program;
    program.setWorkingDirectory(folder);
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(u"ffmpeg"_s,
        QStringList{u"-nostdin"_s, u"-v"_s, u"error"_s, u"-nostats"_s, u"-progress"_s, u"pipe:1"_s,
            u"-protocol_whitelist"_s, u"file"_s, u"-i"_s, u"source"_s, u"-map_metadata"_s, u"-1"_s, u"-sn"_s, u"-dn"_s}
            + codec + QStringList{u"file:"_s + result});
    while (program.waitForReadyRead(-1))
        showProgress(program.readAllStandardOutput(), duration, tool);
    program.waitForFinished(-1);
    if (program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0)
        return {};
    const auto said = QString::fromUtf8(program.readAllStandardError()).trimmed();
    return said.isEmpty() ? program.errorString() : said.section(u'\n', 0, 0);
}

} // namespace

Result<FittedMedia, Refusal> fitMedia(const QString &file, int longest, Tool &tool)
{
    const auto kind = tool.disk.kindOf(file);
    if (kind != Disk::Kind::File)
        return kind == Disk::Kind::Nothing ? refuse(u"source-missing", {file}) : refuse(u"source-not-file", {file});
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return refuse(u"source-unreadable", {file, device.errorString()});
    const auto header = mediaHeaderOf(device.read(mediaHeadSize));
    if (!header)
        return refuse(u"media-unknown", {file});
    const auto isToFit = mustFit(file, *header, longest);
    if (!isToFit)
        return failure(isToFit.error());
    if (!*isToFit)
        return FittedMedia{file, *header, {}};
    const auto usual = usualNames(header->kind);
    if (QStandardPaths::findExecutable(u"ffmpeg"_s).isEmpty())
        return refuse(u"media-program-missing", {file, u"ffmpeg"_s, usual});
    const auto temporary = std::make_shared<QTemporaryDir>();
    // A name that no option, protocol or number pattern of the program could be meant by.
    const bool isThere
        = temporary->isValid() && QFile::link(QFileInfo(file).absoluteFilePath(), temporary->filePath(u"source"_s));
    if (!isThere)
        return refuse(u"disk-failed", {temporary->path(), temporary->errorString()});
    FittedMedia fitted{temporary->filePath(u"result."_s + header->ending), *header, temporary};
    if (const auto trouble
        = convert(temporary->path(), QFileInfo(fitted.path).fileName(), codecOf(*header, longest), tool))
        return refuse(u"media-not-converted", {file, *trouble, usual});
    fitted.header.isOfFormat = true;
    const auto isStillToFit = mustFit(fitted.path, fitted.header, 0);
    if (!isStillToFit)
        return refuse(u"media-not-converted", {file, inWords(isStillToFit.error(), Tongue::English), usual});
    if (*isStillToFit)
        return refuse(u"size-file", {file});
    return fitted;
}

} // namespace Masterplan
