// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturefiles.h"

#include <QImageReader>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView providerName = u"picture";

class PictureProvider final : public QQuickImageProvider {
public:
    PictureProvider()
        : QQuickImageProvider(Image)
    {
    }

    QImage requestImage(const QString &id, QSize *size, const QSize &wanted) override
    {
        const QUrl file(id);
        // The format follows from the file's name, as the bundle's rules have it.
        QImageReader reader(file.isLocalFile() ? file.toLocalFile() : u':' + file.path());
        const QSize natural = reader.size();
        *size = natural;
        reader.setScaledSize(PictureFiles::decodedSize(natural, wanted, reader.format() == "svg"));
        return reader.read();
    }
};

} // namespace

PictureFiles *PictureFiles::create(QQmlEngine *engine, QJSEngine *)
{
    engine->addImageProvider(providerName.toString(), new PictureProvider);
    return new PictureFiles(nullptr);
}

PictureFiles::PictureFiles(QObject *parent)
    : QObject(parent)
{
}

QUrl PictureFiles::source(const QUrl &file)
{
    return file.isEmpty() ? QUrl() : QUrl(u"image://%1/%2"_s.arg(providerName, file.toString(QUrl::FullyEncoded)));
}

QSize PictureFiles::decodedSize(QSize natural, QSize wanted, bool isDrawing)
{
    if (natural.isEmpty() || (wanted.width() <= 0 && wanted.height() <= 0))
        return {};
    if (isDrawing && !wanted.isEmpty())
        return wanted;
    const auto factor = [isDrawing](int from, int to) {
        const bool isScaled = to > 0 && (isDrawing || to < from);
        return isScaled ? qreal(to) / from : 0.0;
    };
    const qreal across = factor(natural.width(), wanted.width());
    const qreal down = factor(natural.height(), wanted.height());
    const qreal ratio = across > 0 && down > 0 ? std::min(across, down) : std::max(across, down);
    return ratio > 0 ? QSize(qRound(natural.width() * ratio), qRound(natural.height() * ratio)) : QSize();
}
