// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediaheader.h"

#include "svgheader.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

MediaHeader own(MediaKind kind, const QString &ending)
{
    return {kind, ending, true};
}

/// What one would be made of: the ending says which.
MediaHeader foreign(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Sound:
        return {kind, u"opus"_s, false};
    case MediaKind::Video:
        return {kind, u"webm"_s, false};
    case MediaKind::Picture:
    case MediaKind::Pictogram:
        break;
    }
    return {kind, u"webp"_s, false};
}

/// RIFF WAVE with plain samples, integers or floating point; the chunk that says so is not always the first.
bool isPlainWave(QByteArrayView head)
{
    for (qsizetype at = 12; at + 10 <= head.size();) {
        const auto size = qFromLittleEndian<quint32>(head.data() + at + 4);
        if (head.sliced(at, 4) == "fmt ") {
            const auto format = qFromLittleEndian<quint16>(head.data() + at + 8);
            return format == 1 || format == 3 || format == 0xFFFE;
        }
        at += 8 + qsizetype(size) + size % 2;
    }
    return false;
}

std::optional<MediaHeader> riffHeader(QByteArrayView head)
{
    const auto form = head.sliced(8, 4);
    if (form == "WEBP")
        return own(MediaKind::Picture, u"webp"_s);
    if (form == "WAVE")
        return isPlainWave(head) ? own(MediaKind::Sound, u"wav"_s) : foreign(MediaKind::Sound);
    if (form == "AVI ")
        return foreign(MediaKind::Video);
    return {};
}

/// Each stream of an Ogg file begins on a page of its own, all of them before anything else.
MediaHeader oggHeader(QByteArrayView head)
{
    if (head.contains("\x80theora"))
        return foreign(MediaKind::Video);
    if (head.contains("OpusHead"))
        return own(MediaKind::Sound, u"opus"_s);
    return head.contains("\x01vorbis") ? own(MediaKind::Sound, u"ogg"_s) : foreign(MediaKind::Sound);
}

/// ISO base media: MP4, QuickTime, HEIF, AVIF by their brand.
MediaHeader isoHeader(QByteArrayView brand)
{
    constexpr std::array<QByteArrayView, 8> pictures{"heic", "heix", "hevc", "heim", "heis", "mif1", "avif", "avis"};
    if (std::find(pictures.begin(), pictures.end(), brand) != pictures.end())
        return foreign(MediaKind::Picture);
    return foreign(brand == "M4A " || brand == "M4B " ? MediaKind::Sound : MediaKind::Video);
}

struct Mark {
    QByteArrayView bytes;
    MediaKind kind;
};

std::optional<MediaHeader> usualElsewhere(QByteArrayView head)
{
    using enum MediaKind;
    static constexpr std::array marks{
        Mark{{"II*\0", 4}, Picture},
        Mark{{"MM\0*", 4}, Picture},
        Mark{{"GIF8", 4}, Picture},
        Mark{{"BM", 2}, Picture},
        Mark{{"fLaC", 4}, Sound},
        Mark{{"ID3", 3}, Sound},
        Mark{{"RF64", 4}, Sound},
        Mark{{"FORM", 4}, Sound}, // AIFF
        Mark{{"\x00\x00\x01\xba", 4}, Video}, // MPEG program stream
        Mark{{"\x00\x00\x01\xb3", 4}, Video},
        Mark{{"\x30\x26\xb2\x75", 4}, Video}, // Windows Media
        Mark{{"FLV\x01", 4}, Video},
    };
    for (const auto &mark : marks) {
        if (head.startsWith(mark.bytes))
            return foreign(mark.kind);
    }
    if (head.size() > 376 && head[0] == 'G' && head[188] == 'G' && head[376] == 'G')
        return foreign(Video); // MPEG transport stream: packets of 188 bytes
    // MPEG audio of layer II or III, or AAC, where neither has a header before it: eleven or twelve bits set.
    const auto second = head.size() > 1 ? static_cast<quint8>(head[1]) : 0;
    const auto layer = second & 0x06U;
    const bool isMpegAudio
        = (second & 0xe0U) == 0xe0U && (second & 0x18U) != 0x08U && (layer == 0x02U || layer == 0x04U);
    if (head.startsWith("\xff") && (isMpegAudio || (second & 0xf6U) == 0xf0U))
        return foreign(Sound);
    return {};
}

} // namespace

std::optional<MediaHeader> mediaHeaderOf(const QByteArray &head)
{
    if (head.size() < 12)
        return {};
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return own(MediaKind::Picture, u"png"_s);
    if (head.startsWith("\xff\xd8\xff"))
        return own(MediaKind::Picture, u"jpg"_s);
    if (head.startsWith("RIFF"))
        return riffHeader(head);
    if (head.startsWith("OggS"))
        return oggHeader(head);
    if (head.startsWith("\x1a\x45\xdf\xa3"))
        return head.first(std::min<qsizetype>(head.size(), 64)).contains("webm") ? own(MediaKind::Video, u"webm"_s)
                                                                                 : foreign(MediaKind::Video);
    if (head.sliced(4, 4) == "ftyp")
        return isoHeader(QByteArrayView(head).sliced(8, 4));
    if (looksLikeXml(head)) // whether it is SVG, its reader says: what comes before the first element can be long
        return own(MediaKind::Picture, u"svg"_s);
    return usualElsewhere(head);
}

} // namespace Masterplan
