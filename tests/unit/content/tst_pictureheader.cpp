// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pictureheader.h"
#include "content/svgsize.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>
#include <QtEndian>

using namespace Masterplan;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Masterplan::PictureProblem)
Q_DECLARE_METATYPE(Masterplan::PictureKind)

namespace {

QByteArray picture(const QString &name)
{
    QFile file(QStringLiteral(MASTERPLAN_TEST_DATA) + u"/pictures/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray withBytes(QByteArray bytes, qsizetype offset, const QByteArray &replacement)
{
    return bytes.replace(offset, replacement.size(), replacement);
}

/// An SVG of 20 by 13 with this inside.
QByteArray drawing(const QByteArray &content)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='20' "
           "height='13'>"
        + content + "</svg>";
}

/// Levels that each paint the one below ten times.
QByteArray avalanche(int levels)
{
    QByteArray content = "<g id='level0'><path d='M0 0'/></g>";
    for (int level = 1; level <= levels; ++level) {
        const QByteArray below = "<use href='#level" + QByteArray::number(level - 1) + "'/>";
        content += "<g id='level" + QByteArray::number(level) + "'>" + below.repeated(10) + "</g>";
    }
    return drawing("<defs>" + content + "</defs>");
}

QByteArray manyAttributes(int count)
{
    QByteArray attributes;
    for (int number = 0; number < count; ++number)
        attributes += " a" + QByteArray::number(number) + "=''";
    return attributes;
}

QByteArray manyIds(int count)
{
    QByteArray content;
    for (int id = 0; id < count; ++id)
        content += "<path id='p" + QByteArray::number(id) + "'/>";
    return content;
}

QByteArray pngOfSize(quint32 width, quint32 height)
{
    QByteArray chunk(17, Qt::Uninitialized);
    chunk.replace(0, 4, "IHDR");
    qToBigEndian(width, chunk.data() + 4);
    qToBigEndian(height, chunk.data() + 8);
    chunk.replace(12, 5, QByteArray("\x08\x02\0\0\0", 5));
    quint32 crc = 0xffff'ffff;
    for (const char byte : chunk) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb8'8320 : 0);
    }
    QByteArray end(4, Qt::Uninitialized);
    qToBigEndian(~crc, end.data());
    return QByteArray("\x89PNG\r\n\x1a\n\0\0\0\x0d", 12) + chunk + end;
}

/// Has a size, and fails when it is read.
class PulledOutStick final : public QIODevice {
public:
    [[nodiscard]] qint64 size() const override { return 1'000; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class TestPictureHeader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsKindAndSize_data();
    void readsKindAndSize();
    void findsTheFrameBehindLongMetadata();
    void givesUpOnEndlessMetadata();
    void acceptsTheDrawingsOfTheDefaultBundle();
    void refuses_data();
    void refuses();
    void refusesAFileThatCannotBeRead();
    void refusesEveryBeginningOfAPicture_data();
    void refusesEveryBeginningOfAPicture();
    void saysWhereAnSvgGoesWrong();
    void readsSvgSizes_data();
    void readsSvgSizes();
    void knowsKindsByName();
    void tellsProblemsInWords();
};

void TestPictureHeader::readsKindAndSize_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PictureKind>("kind");
    QTest::addColumn<QSize>("pixels");
    const QSize size(20, 13);
    QTest::newRow("PNG with true colours") << picture(u"rgb.png"_s) << PictureKind::Png << size;
    QTest::newRow("PNG with 16 bits of grey") << picture(u"grey16.png"_s) << PictureKind::Png << size;
    QTest::newRow("PNG with an interlaced palette") << picture(u"palette-interlaced.png"_s) << PictureKind::Png << size;
    QTest::newRow("baseline JPEG") << picture(u"baseline.jpg"_s) << PictureKind::Jpeg << size;
    QTest::newRow("progressive JPEG") << picture(u"progressive.jpg"_s) << PictureKind::Jpeg << size;
    QTest::newRow("JPEG in CMYK") << picture(u"cmyk.jpg"_s) << PictureKind::Jpeg << size;
    QTest::newRow("JPEG in grey") << picture(u"grey.jpg"_s) << PictureKind::Jpeg << size;
    QTest::newRow("lossy WebP") << picture(u"lossy.webp"_s) << PictureKind::WebP << size;
    QTest::newRow("lossless WebP") << picture(u"lossless.webp"_s) << PictureKind::WebP << size;
    QTest::newRow("extended WebP") << picture(u"alpha.webp"_s) << PictureKind::WebP << size;
    QTest::newRow("SVG by hand") << picture(u"plain.svg"_s) << PictureKind::Svg << size;
    QTest::newRow("SVG of a drawing program") << picture(u"drawn.svg"_s) << PictureKind::Svg << QSize(96, 96);
    QTest::newRow("SVG behind a byte order mark")
        << QByteArray("\xef\xbb\xbf\n  ") + picture(u"plain.svg"_s) << PictureKind::Svg << size;
    QTest::newRow("a PNG of just 64 megapixels") << pngOfSize(8'000, 8'000) << PictureKind::Png << QSize(8'000, 8'000);
    QTest::newRow("an SVG with 256 attributes")
        << drawing("<g" + manyAttributes(128) + "/><g" + manyAttributes(256) + "/>") << PictureKind::Svg << size;
    QTest::newRow("an SVG whose parts are painted often") << avalanche(4) << PictureKind::Svg << size;
    QTest::newRow("an SVG style sheet that colours another class than the one in the pattern")
        << drawing("<style>.a{fill:url(#p)} .b{fill:red}</style><pattern id='p'><path class='b'/></pattern>")
        << PictureKind::Svg << size;
}

void TestPictureHeader::readsKindAndSize()
{
    QFETCH(const QByteArray, bytes);
    const auto header = readPictureHeader(bytes);
    QVERIFY2(header, header ? "" : qPrintable(pictureProblemInWords(header.error().problem, Tongue::English)));
    QTEST(header->kind, "kind");
    QTEST(header->pixels, "pixels");
}

void TestPictureHeader::findsTheFrameBehindLongMetadata()
{
    const QByteArray baseline = picture(u"baseline.jpg"_s);
    const QByteArray fill(3, '\xff');
    const QByteArray profile = QByteArray("\xff\xe2\xff\xff", 4) + QByteArray(65'533, '\0');
    const auto header = readPictureHeader(baseline.first(2) + fill + profile.repeated(20) + baseline.sliced(2));
    QVERIFY(header);
    QCOMPARE(header->pixels, QSize(20, 13));
}

void TestPictureHeader::givesUpOnEndlessMetadata()
{
    const QByteArray profile = QByteArray("\xff\xe2\xff\xff", 4) + QByteArray(65'533, '\0');
    const auto segments = readPictureHeader("\xff\xd8" + profile.repeated(257));
    QCOMPARE(segments.error().problem, PictureProblem::MetadataTooLong);
    const auto fill = readPictureHeader("\xff\xd8" + QByteArray(17 * 1024 * 1024, '\xff'));
    QCOMPARE(fill.error().problem, PictureProblem::MetadataTooLong);
}

void TestPictureHeader::acceptsTheDrawingsOfTheDefaultBundle()
{
    const QDir media(QStringLiteral(MASTERPLAN_SOURCE_DIR) + u"/resources/bundle/media"_s);
    const QFileInfoList files = media.entryInfoList({u"*.svg"_s});
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto whole = readPictureHeader(file);
        QVERIFY2(whole, qPrintable(info.fileName()));
        file.seek(0);
        QCOMPARE(readPictureHeader(file, PictureReading::Size), whole);
    }
}

void TestPictureHeader::refuses_data()
{
    using enum PictureProblem;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PictureProblem>("problem");
    const auto row = [](const char *name, const QByteArray &bytes, PictureProblem problem) {
        QTest::newRow(name) << bytes << problem;
    };
    const QByteArray png = picture(u"rgb.png"_s);
    const QByteArray jpeg = picture(u"baseline.jpg"_s);
    const qsizetype frame = jpeg.indexOf(QByteArray("\xff\xc0", 2));
    const QByteArray lossy = picture(u"lossy.webp"_s);
    const QByteArray lossless = picture(u"lossless.webp"_s);

    row("nothing", "", UnknownKind);
    row("plain text", "Masterplan", UnknownKind);
    row("a GIF", "GIF89a\x14\0\x0d", UnknownKind);
    row("a packed SVG", QByteArray("\x1f\x8b\x08\0\0\0\0\0", 8), UnknownKind);
    row("a sound in RIFF", QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16), UnknownKind);

    row("a PNG that is only a signature", png.first(8), EndsEarly);
    row("a PNG whose header has another length", withBytes(png, 11, "\x0e"), Damaged);
    row("a PNG that begins with another chunk", withBytes(png, 12, "IDAT"), Damaged);
    row("a PNG with a changed width", withBytes(png, 19, "\x15"), Damaged);
    row("a PNG without width", pngOfSize(0, 13), NoSize);
    row("a PNG without height", pngOfSize(20, 0), NoSize);
    row("a PNG wider than numbers go", pngOfSize(0x8000'0000, 1), Damaged);
    row("a PNG of more than 64 megapixels", pngOfSize(8'000, 8'001), TooManyPixels);
    row("a PNG of two gigapixels across", pngOfSize(0x7fff'ffff, 0x7fff'ffff), TooManyPixels);

    row("a JPEG with bytes between segments", withBytes(jpeg, 2, "x"), Damaged);
    row("a JPEG with a segment shorter than its length", withBytes(jpeg, 4, QByteArray("\0\1", 2)), Damaged);
    row("a JPEG whose scan comes before its frame", withBytes(jpeg, frame + 1, "\xda"), Damaged);
    row("a JPEG that ends before its frame", "\xff\xd8\xff\xd9", Damaged);
    row("a JPEG in a JPEG", "\xff\xd8\xff\xd8\xff\xe0", Damaged);
    row("a lossless JPEG", withBytes(jpeg, frame + 1, "\xc3"), UnsupportedVariant);
    row("a JPEG with arithmetic coding", withBytes(jpeg, frame + 1, "\xc9"), UnsupportedVariant);
    row("a JPEG with 12 bits a colour", withBytes(jpeg, frame + 4, "\x0c"), UnsupportedVariant);
    row("a JPEG with two colours", withBytes(jpeg, frame + 2, QByteArray("\0\x0e\x08\0\x0d\0\x14\x02", 8)),
        UnsupportedVariant);
    row("a JPEG with more colours than its frame holds", withBytes(jpeg, frame + 9, "\x04"), Damaged);
    row("a JPEG without height", withBytes(jpeg, frame + 5, QByteArray(2, '\0')), NoSize);
    row("a JPEG of four gigapixels", withBytes(jpeg, frame + 5, "\xff\xff\xff\xff"), TooManyPixels);

    row("a WebP longer than its file", withBytes(lossy, 4, "\xff\xff"), EndsEarly);
    row("a WebP of odd length", withBytes(lossy, 4, QByteArray(1, char(lossy.at(4) + 1))) + QByteArray(1, '\0'),
        Damaged);
    row("a WebP whose chunk is longer than itself", withBytes(lossy, 16, "\xff"), Damaged);
    row("a WebP of an unknown kind", withBytes(lossy, 12, "VP9 "), Damaged);
    row("a lossy WebP that begins between key frames", withBytes(lossy, 20, "\x51"), Damaged);
    row("a lossy WebP without start code", withBytes(lossy, 23, "\x9e"), Damaged);
    row("a lossy WebP without width", withBytes(lossy, 26, QByteArray(2, '\0')), NoSize);
    row("a lossless WebP without signature", withBytes(lossless, 20, "\x2e"), Damaged);
    row("a lossless WebP of another version", withBytes(lossless, 24, "\x20"), Damaged);
    row("an extended WebP of gigapixels", withBytes(picture(u"alpha.webp"_s), 24, "\xff\xff\xff\xff\xff\xff"),
        TooManyPixels);

    row("an SVG that ends early", picture(u"drawn.svg"_s).chopped(8), SvgNotWellFormed);
    row("an SVG with crossed tags", drawing("<g><path></g></path>"), SvgNotWellFormed);
    row("an SVG with an unknown entity", drawing("&nbsp;"), SvgNotWellFormed);
    row("an SVG with bytes that are not UTF-8", drawing("<text>\xff\xfe</text>"), SvgNotWellFormed);
    row("two drawings in one file", drawing("") + drawing(""), SvgNotWellFormed);
    row("a comment alone", "<!-- nothing -->", SvgNotWellFormed);
    row("a web page", "<html xmlns='http://www.w3.org/1999/xhtml'/>", SvgWrongRoot);
    row("an SVG without namespace", "<svg width='20' height='13'/>", SvgWrongRoot);
    row("an SVG without size", "<svg xmlns='http://www.w3.org/2000/svg'/>", NoSize);
    row("an SVG of gigapixels", "<svg xmlns='http://www.w3.org/2000/svg' width='90000' height='90000'/>",
        TooManyPixels);
    row("an SVG of more than 16 MiB", drawing(QByteArray(maximumSvgBytes, ' ')), SvgTooLong);
    row("an SVG nested too deeply", drawing(QByteArray("<g>").repeated(128) + QByteArray("</g>").repeated(128)),
        SvgTooComplex);
    row("an SVG that is small to read and endless to paint", avalanche(6), SvgTooComplex);
    row("an SVG with more elements than can be drawn in time", drawing(QByteArray("<g/>").repeated(200'000)),
        SvgTooComplex);
    row("an SVG with more attributes than can be compared in time",
        drawing("<g" + QByteArray(" a\t=\n''").repeated(257) + "/>"), SvgTooComplex);
    row("an SVG with a style sheet that is too long", drawing("<style>" + QByteArray(300'000, ' ') + "</style>"),
        SvgTooComplex);
    row("an SVG with blocks in blocks in its style sheet",
        drawing("<style>" + QByteArray("a{").repeated(9) + "</style>"), SvgTooComplex);
    row("an SVG with more style references than can be compared in time",
        drawing("<style>" + QByteArray("a{fill:url(#b)}").repeated(3'000) + "</style>" + manyIds(2'000)),
        SvgTooComplex);
    row("an SVG in UTF-16", QByteArray("<\0s\0v\0g\0/\0>\0", 12), SvgNotUtf8);
    row("an SVG that says it is in Latin 1", "<?xml version='1.0' encoding='ISO-8859-1'?>" + drawing(""), SvgNotUtf8);
    row("an SVG with a DOCTYPE", "<!DOCTYPE svg>" + drawing(""), SvgDoctype);
    row("an SVG with entities", "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>" + drawing("&b;"), SvgDoctype);
    row("an SVG with a style sheet elsewhere", "<?xml-stylesheet href='style.css'?>" + drawing(""),
        SvgProcessingInstruction);
    row("an SVG with a processing instruction inside", drawing("<?php echo 1 ?>"), SvgProcessingInstruction);
    row("an SVG with a script", drawing("<script>alert(1)</script>"), SvgScript);
    row("an SVG with a script under a prefix", drawing("<s:script xmlns:s='http://www.w3.org/2000/svg'/>"), SvgScript);
    row("an SVG with a script in capitals", drawing("<SCRIPT/>"), SvgScript);
    row("an SVG with a handler", drawing("<handler/>"), SvgScript);
    row("an SVG that reacts to loading", drawing("<g onload='x()'/>"), SvgEventHandler);
    row("an SVG that reacts to clicks", drawing("<path OnClick='x()'/>"), SvgEventHandler);
    row("an SVG that sets a reaction", drawing("<set attributeName='onclick' to='x()'/>"), SvgEventHandler);
    row("an SVG with foreign content", drawing("<foreignObject/>"), SvgForeignContent);
    row("an SVG with a frame", drawing("<iframe src='#a'/>"), SvgForeignContent);
    row("an SVG with a video", drawing("<video/>"), SvgForeignContent);
    row("an SVG with a picture of another file", drawing("<image href='photo.jpg'/>"), SvgExternalReference);
    row("an SVG with a picture from the network", drawing("<image xlink:href='https://example.org/a.png'/>"),
        SvgExternalReference);
    row("an SVG with a picture of the machine", drawing("<image xlink:href='file:///etc/passwd'/>"),
        SvgExternalReference);
    row("an SVG that uses another file", drawing("<use href='other.svg#a'/>"), SvgExternalReference);
    row("an SVG with a link", drawing("<a href='https://example.org/'/>"), SvgExternalReference);
    row("an SVG with a script as a link", drawing("<a href=' javascript:x()'/>"), SvgExternalReference);
    row("an SVG with an animated link", drawing("<animate attributeName='xlink:href' to='b.png'/>"),
        SvgExternalReference);
    row("an SVG with another base", drawing("<g xml:base='https://example.org/'/>"), SvgExternalReference);
    row("an SVG filled from elsewhere", drawing("<path fill='url(https://example.org/#a)'/>"), SvgExternalReference);
    row("an SVG filled from an open end", drawing("<path fill='url(#a'/>"), SvgExternalReference);
    row("an SVG styled from elsewhere", drawing("<path style='fill:URL( \"b.svg#a\" )'/>"), SvgExternalReference);
    row("an SVG styled with escapes", drawing("<path style='fill:u\\72l(b.svg)'/>"), SvgExternalReference);
    row("an SVG that imports styles", drawing("<style>@import 'style.css';</style>"), SvgExternalReference);
    row("an SVG with a style sheet in parts", drawing("<style>.a{fill:ur<!-- --><![CDATA[l(b.svg)}]]></style>"),
        SvgExternalReference);
    row("an SVG with an element inside its style sheet", drawing("<style><g/>.a{fill:url(b.svg)}</style>"),
        SvgExternalReference);
    row("an SVG with a font from elsewhere", drawing("<style>@font-face{src:local(a)}</style>"), SvgExternalReference);
    row("an SVG that uses itself", drawing("<use id='a' href='#a'/>"), SvgRecursiveReference);
    row("an SVG that uses what it stands in", drawing("<g id='a'><g><use xlink:href=' #a'/></g></g>"),
        SvgRecursiveReference);
    row("an SVG that uses the whole drawing", drawing("<use href='#'/>"), SvgRecursiveReference);
    row("an SVG whose parts use each other",
        drawing("<g id='a'><use href='#b'/></g><g id='b'><use href='#c'/></g><g id='c'><use href='#a'/></g>"),
        SvgRecursiveReference);
    row("an SVG whose pattern is filled with itself", drawing("<pattern id='p'><path fill='url(#p)'/></pattern>"),
        SvgRecursiveReference);
    row("an SVG whose pattern is styled with itself",
        drawing("<pattern id='p'><path style='fill: url(\"#p\")'/></pattern>"), SvgRecursiveReference);
    row("an SVG whose style sheet fills a pattern with itself",
        drawing("<pattern id='p'><path class='x a'/></pattern><style>g.b,path.A{fill:url(#p)}</style>"),
        SvgRecursiveReference);
    row("an SVG whose style sheet fills everything",
        drawing("<style>@media screen{*{fill:url(#p)}}</style><pattern id='p'><path/></pattern>"),
        SvgRecursiveReference);
    row("an SVG with braces in a string",
        drawing("<style>.a{font-family:\"}.b{\";fill:url(#p)}</style><pattern id='p'><path class='a'/></pattern>"),
        SvgRecursiveReference);
    row("an SVG with gradients that inherit from each other",
        drawing("<linearGradient id='a' href='#b'/><linearGradient id='b' href='#a'/>"), SvgRecursiveReference);
    row("an SVG with an id of XML that uses itself", drawing("<g xml:id='a'><use href='#a'/></g>"),
        SvgRecursiveReference);
    row("an SVG with two equal ids", drawing("<g id='a'/><g id='a'/>"), SvgDuplicateId);
    row("an SVG with an embedded SVG", drawing("<image href='data:image/svg+xml;base64,PHN2Zy8+'/>"),
        SvgBadEmbeddedPicture);
    row("an SVG with an embedded SVG under another name",
        drawing("<image href='data:image/png;base64," + drawing("").toBase64() + "'/>"), SvgBadEmbeddedPicture);
    row("an SVG with an embedded picture that is not base64", drawing("<image href='data:image/png;base64,A*='/>"),
        SvgBadEmbeddedPicture);
    row("an SVG with embedded data where no picture stands", drawing("<use href='data:image/png;base64,AAAA'/>"),
        SvgExternalReference);
    row("an SVG with an embedded picture of gigapixels",
        drawing("<image href='data:image/png;base64," + pngOfSize(60'000, 60'000).toBase64() + "'/>"), TooManyPixels);
}

void TestPictureHeader::refuses()
{
    QFETCH(const QByteArray, bytes);
    const auto header = readPictureHeader(bytes);
    QVERIFY(!header);
    QTEST(header.error().problem, "problem");
}

void TestPictureHeader::refusesAFileThatCannotBeRead()
{
    QBuffer closed;
    QCOMPARE(readPictureHeader(closed).error().problem, PictureProblem::Unreadable);
    PulledOutStick stick;
    QVERIFY(stick.open(QIODevice::ReadOnly));
    QCOMPARE(readPictureHeader(stick).error().problem, PictureProblem::Unreadable);
}

void TestPictureHeader::refusesEveryBeginningOfAPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("needed");
    QTest::newRow("PNG") << picture(u"rgb.png"_s) << qsizetype(33);
    const QByteArray jpeg = picture(u"progressive.jpg"_s);
    QTest::newRow("JPEG") << jpeg << jpeg.indexOf(QByteArray("\xff\xc2", 2)) + 19;
    for (const QString &name : {u"lossy.webp"_s, u"lossless.webp"_s, u"alpha.webp"_s, u"drawn.svg"_s, u"plain.svg"_s}) {
        const QByteArray bytes = picture(name);
        const qsizetype needed = bytes.endsWith('\n') ? bytes.size() - 1 : bytes.size();
        QTest::addRow("%s", qPrintable(name)) << bytes << needed;
    }
}

void TestPictureHeader::refusesEveryBeginningOfAPicture()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qsizetype, needed);
    for (qsizetype size = 0; size < needed; ++size)
        QVERIFY2(!readPictureHeader(bytes.first(size)), qPrintable(QString::number(size)));
    QVERIFY(readPictureHeader(bytes.first(needed)));
}

void TestPictureHeader::saysWhereAnSvgGoesWrong()
{
    const auto header = readPictureHeader(drawing("\n  <g/>\n  <script/>"));
    QCOMPARE(header.error().problem, PictureProblem::SvgScript);
    QCOMPARE(header.error().line, 3);
    QVERIFY(header.error().column > 3);
}

void TestPictureHeader::readsSvgSizes_data()
{
    QTest::addColumn<QString>("width");
    QTest::addColumn<QString>("height");
    QTest::addColumn<QString>("viewBox");
    QTest::addColumn<QSize>("size");
    const QSize none;
    const auto row = [](const QString &width, const QString &height, const QString &viewBox, QSize size) {
        QTest::addRow("'%s' by '%s' in '%s'", qPrintable(width), qPrintable(height), qPrintable(viewBox))
            << width << height << viewBox << size;
    };
    row(u"20"_s, u"13"_s, u""_s, {20, 13});
    row(u"20px"_s, u" 13px "_s, u""_s, {20, 13});
    row(u"1in"_s, u"2.54cm"_s, u""_s, {96, 96});
    row(u"72pt"_s, u"6pc"_s, u""_s, {96, 96});
    row(u"25.4mm"_s, u"1e1"_s, u""_s, {96, 10});
    row(u""_s, u""_s, u"0 0 20 13"_s, {20, 13});
    row(u""_s, u""_s, u" -5,-5, 20.4 ,12.6 "_s, {20, 13});
    row(u"100%"_s, u"100%"_s, u"0 0 20 13"_s, {20, 13});
    row(u"40"_s, u""_s, u"0 0 20 13"_s, {40, 26});
    row(u"100%"_s, u"26"_s, u"0 0 20 13"_s, {40, 26});
    row(u"0.2"_s, u"0.2"_s, u""_s, {1, 1});
    row(u"20"_s, u""_s, u""_s, none);
    row(u"100%"_s, u"100%"_s, u""_s, none);
    row(u"0"_s, u"0"_s, u""_s, none);
    row(u"-20"_s, u"13"_s, u""_s, none);
    row(u"inf"_s, u"nan"_s, u""_s, none);
    row(u"1e99"_s, u"13"_s, u""_s, none);
    row(u"100000cm"_s, u"13"_s, u""_s, none);
    row(u""_s, u""_s, u"0 0 20"_s, none);
    row(u""_s, u""_s, u"0 0 0 13"_s, none);
    row(u""_s, u""_s, u"0 0 20 13 5"_s, none);
    row(u"90000"_s, u""_s, u"0 0 1 9"_s, none);
}

void TestPictureHeader::readsSvgSizes()
{
    QFETCH(const QString, width);
    QFETCH(const QString, height);
    QFETCH(const QString, viewBox);
    QTEST(svgSize(width, height, viewBox).value_or(QSize()), "size");
}

void TestPictureHeader::knowsKindsByName()
{
    QVERIFY(pictureKindOfName(u"media/a.png") == PictureKind::Png);
    QVERIFY(pictureKindOfName(u"a.jpeg") == PictureKind::Jpeg);
    QVERIFY(pictureKindOfName(u"a.jpg") == PictureKind::Jpeg);
    QVERIFY(pictureKindOfName(u"a.webp") == PictureKind::WebP);
    QVERIFY(pictureKindOfName(u"a.svg") == PictureKind::Svg);
    QVERIFY(!pictureKindOfName(u"a.gif"));
    QVERIFY(!pictureKindOfName(u"png"));
}

void TestPictureHeader::tellsProblemsInWords()
{
    QSet<QString> sentences;
    for (int problem = 0; problem <= int(PictureProblem::Last); ++problem) {
        for (const Tongue tongue : {Tongue::German, Tongue::English}) {
            const QString words = pictureProblemInWords(PictureProblem(problem), tongue);
            QVERIFY(words.endsWith(u'.'));
            sentences.insert(words);
        }
    }
    QCOMPARE(sentences.size(), 2 * (int(PictureProblem::Last) + 1));
}

QTEST_GUILESS_MAIN(TestPictureHeader)
#include "tst_pictureheader.moc"
