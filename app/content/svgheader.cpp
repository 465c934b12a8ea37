// SPDX-License-Identifier: GPL-3.0-or-later
#include "svgheader.h"

#include "rasterheader.h"
#include "svgreferences.h"
#include "svgsize.h"

#include <QBuffer>
#include <QXmlStreamReader>

#include <utility>

using namespace Qt::StringLiterals;

namespace Masterplan {

namespace {

constexpr qsizetype maximumDepth = 128;
constexpr qint64 maximumElements = 200'000;
constexpr qsizetype maximumStyleSheet = qsizetype(256) * 1024;
constexpr int maximumAttributes = 256;

bool isOneOf(QStringView name, const QStringList &names)
{
    return names.contains(name, Qt::CaseInsensitive);
}

/// What must be known before an XML reader sees the bytes: that they are no UTF-16, and that no element has so many
/// attributes that comparing them with each other takes minutes. No "<" can stand inside a tag.
std::optional<PictureProblem> problemBeforeXml(QByteArrayView bytes)
{
    int attributes = 0;
    bool isBehindEqualsSign = false;
    for (const char byte : bytes) {
        if (byte == '\0')
            return PictureProblem::SvgNotUtf8;
        if (byte == '<')
            attributes = 0;
        if (isBehindEqualsSign && (byte == '"' || byte == '\'') && ++attributes > maximumAttributes)
            return PictureProblem::SvgTooComplex;
        const bool isWhiteSpace = byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
        isBehindEqualsSign = byte == '=' || (isBehindEqualsSign && isWhiteSpace);
    }
    return std::nullopt;
}

/// Walks through a drawing and stops at the first thing it may not have. Names are compared without their namespaces,
/// because painters do so too.
class SvgReader final {
public:
    explicit SvgReader(const QByteArray &bytes)
        : m_xml(bytes)
    {
    }

    [[nodiscard]] Result<PictureHeader, PictureError> read(PictureReading reading);

private:
    using Problem = std::optional<PictureProblem>;

    [[nodiscard]] Problem readToken();
    [[nodiscard]] Problem checkEncoding() const;
    [[nodiscard]] Problem readElement();
    [[nodiscard]] Problem readRoot();
    [[nodiscard]] Problem readText();
    [[nodiscard]] Problem checkAttribute(const QXmlStreamAttribute &attribute);
    [[nodiscard]] Problem checkLink(QString target);
    [[nodiscard]] Problem checkEmbeddedPicture(const QString &dataUrl);
    [[nodiscard]] Problem checkStyleSheet();
    [[nodiscard]] Result<PictureHeader, PictureError> failed(PictureProblem problem) const;

    QXmlStreamReader m_xml;
    SvgReferences m_references;
    QSize m_size;
    qint64 m_embeddedPixels = 0;
    QString m_styleSheet;
    qsizetype m_styleSize = 0; ///< of all style sheets, in UTF-16 units
    qsizetype m_styleDepth = 0; ///< of the style element the reader is in, 0 outside
};

Result<PictureHeader, PictureError> SvgReader::read(PictureReading reading)
{
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (const Problem problem = readToken())
            return failed(*problem);
        if (reading == PictureReading::Size && m_references.depth() > 0)
            return PictureHeader{PictureKind::Svg, m_size};
    }
    if (m_xml.hasError())
        return failed(PictureProblem::SvgNotWellFormed);
    if (const Problem problem = m_references.problem())
        return failure(PictureError{*problem});
    return PictureHeader{PictureKind::Svg, m_size};
}

Result<PictureHeader, PictureError> SvgReader::failed(PictureProblem problem) const
{
    return failure(PictureError{problem, m_xml.lineNumber(), m_xml.columnNumber() + 1});
}

SvgReader::Problem SvgReader::readToken()
{
    switch (m_xml.tokenType()) {
    case QXmlStreamReader::StartDocument:
        return checkEncoding();
    case QXmlStreamReader::DTD:
        return PictureProblem::SvgDoctype;
    case QXmlStreamReader::ProcessingInstruction:
        return PictureProblem::SvgProcessingInstruction;
    case QXmlStreamReader::StartElement:
        return readElement();
    case QXmlStreamReader::Characters:
        return readText();
    case QXmlStreamReader::EndElement:
        m_references.end();
        return m_references.depth() < m_styleDepth ? checkStyleSheet() : std::nullopt;
    default:
        return std::nullopt;
    }
}

SvgReader::Problem SvgReader::checkEncoding() const
{
    const QStringView encoding = m_xml.documentEncoding();
    const bool isUtf8 = encoding.isEmpty() || encoding.compare(u"UTF-8"_s, Qt::CaseInsensitive) == 0;
    return isUtf8 ? std::nullopt : Problem(PictureProblem::SvgNotUtf8);
}

SvgReader::Problem SvgReader::readElement()
{
    static const QStringList scripts{u"script"_s, u"handler"_s, u"listener"_s};
    static const QStringList foreignContent{u"foreignObject"_s, u"iframe"_s, u"embed"_s, u"object"_s, u"audio"_s,
        u"video"_s, u"canvas"_s, u"link"_s, u"html"_s};
    if (m_references.depth() == 0) {
        if (const Problem problem = readRoot())
            return problem;
    }
    const QStringView name = m_xml.name();
    if (isOneOf(name, scripts))
        return PictureProblem::SvgScript;
    if (isOneOf(name, foreignContent))
        return PictureProblem::SvgForeignContent;
    if (m_references.depth() >= maximumDepth || m_references.elements() >= maximumElements)
        return PictureProblem::SvgTooComplex;

    const QXmlStreamAttributes attributes = m_xml.attributes();
    const bool hasId = attributes.hasAttribute(u"id"_s);
    const QString id = attributes.value(hasId ? u"id"_s : u"xml:id"_s).toString();
    const QString styleWords = u"%1 %2 %3"_s.arg(name, id, attributes.value(u"class"_s)).toLower().simplified();
    if (!m_references.begin(id, styleWords.split(u' ')))
        return PictureProblem::SvgDuplicateId;
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (const Problem problem = checkAttribute(attribute))
            return problem;
    }
    if (m_styleDepth == 0 && name.compare(u"style"_s, Qt::CaseInsensitive) == 0)
        m_styleDepth = m_references.depth();
    return std::nullopt;
}

SvgReader::Problem SvgReader::readRoot()
{
    if (m_xml.name() != u"svg"_s || m_xml.namespaceUri() != u"http://www.w3.org/2000/svg"_s)
        return PictureProblem::SvgWrongRoot;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const std::optional<QSize> size
        = svgSize(attributes.value(u"width"_s), attributes.value(u"height"_s), attributes.value(u"viewBox"_s));
    if (!size)
        return PictureProblem::NoSize;
    m_size = *size;
    return std::nullopt;
}

SvgReader::Problem SvgReader::readText()
{
    if (m_styleDepth == 0)
        return std::nullopt;
    m_styleSheet += m_xml.text();
    m_styleSize += m_xml.text().size();
    return m_styleSize > maximumStyleSheet ? Problem(PictureProblem::SvgTooComplex) : std::nullopt;
}

SvgReader::Problem SvgReader::checkAttribute(const QXmlStreamAttribute &attribute)
{
    static const QStringList links{u"href"_s, u"src"_s};
    const QStringView name = attribute.name();
    const QStringView value = attribute.value();
    if (name.startsWith(u"on"_s, Qt::CaseInsensitive))
        return PictureProblem::SvgEventHandler;
    if (isOneOf(name, links))
        return checkLink(value.toString());
    if (attribute.qualifiedName() == u"xml:base"_s)
        return PictureProblem::SvgExternalReference;
    const bool isSettingAnotherAttribute = name.compare(u"attributeName"_s, Qt::CaseInsensitive) == 0;
    if (isSettingAnotherAttribute && value.contains(u"href"_s, Qt::CaseInsensitive))
        return PictureProblem::SvgExternalReference;
    if (isSettingAnotherAttribute && value.trimmed().startsWith(u"on"_s, Qt::CaseInsensitive))
        return PictureProblem::SvgEventHandler;

    const bool isOfADrawingProgram = !attribute.namespaceUri().isEmpty();
    if (isOfADrawingProgram)
        return std::nullopt;
    const auto references = readSvgStyle(value);
    if (!references)
        return references.error();
    for (const StyleReference &reference : *references)
        m_references.refer(reference.target);
    return std::nullopt;
}

SvgReader::Problem SvgReader::checkLink(QString target)
{
    static const QStringList notPainted{
        u"a"_s, u"animate"_s, u"animateMotion"_s, u"animateTransform"_s, u"mpath"_s, u"set"_s};
    static const QStringList pictures{u"image"_s, u"feImage"_s};
    target = target.trimmed();
    if (target.startsWith(u"data:"_s, Qt::CaseInsensitive) && isOneOf(m_xml.name(), pictures))
        return checkEmbeddedPicture(target);
    if (!target.startsWith(u'#'))
        return PictureProblem::SvgExternalReference;
    if (!isOneOf(m_xml.name(), notPainted))
        m_references.refer(target.sliced(1));
    return std::nullopt;
}

SvgReader::Problem SvgReader::checkEmbeddedPicture(const QString &dataUrl)
{
    static const QStringList kinds{u"data:image/png;base64"_s, u"data:image/jpeg;base64"_s, u"data:image/jpg;base64"_s,
        u"data:image/webp;base64"_s};
    const qsizetype comma = dataUrl.indexOf(u',');
    if (comma < 0 || !isOneOf(QStringView(dataUrl).first(comma), kinds))
        return PictureProblem::SvgBadEmbeddedPicture;
    QByteArray base64 = dataUrl.sliced(comma + 1).toLatin1();
    base64.removeIf([](char character) { return character == ' '; });
    const auto bytes = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.isEmpty())
        return PictureProblem::SvgBadEmbeddedPicture;
    QBuffer buffer;
    buffer.setData(bytes.decoded);
    buffer.open(QIODevice::ReadOnly);
    const auto header = readRasterHeader(buffer);
    if (!header)
        return PictureProblem::SvgBadEmbeddedPicture;
    m_embeddedPixels += qint64(header->pixels.width()) * header->pixels.height();
    return m_embeddedPixels > maximumPixels ? Problem(PictureProblem::TooManyPixels) : std::nullopt;
}

SvgReader::Problem SvgReader::checkStyleSheet()
{
    m_styleDepth = 0;
    const auto references = readSvgStyle(std::exchange(m_styleSheet, {}));
    if (!references)
        return references.error();
    for (const StyleReference &reference : *references)
        m_references.refer(reference);
    return std::nullopt;
}

} // namespace

bool looksLikeXml(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        head = head.sliced(3);
    return head.trimmed().startsWith('<');
}

Result<PictureHeader, PictureError> readSvgHeader(QIODevice &device, PictureReading reading)
{
    if (device.size() - device.pos() > maximumSvgBytes)
        return failure(PictureError{PictureProblem::SvgTooLong});
    const QByteArray bytes = device.readAll();
    if (const std::optional<PictureProblem> problem = problemBeforeXml(bytes))
        return failure(PictureError{*problem});
    return SvgReader(bytes).read(reading);
}

} // namespace Masterplan
