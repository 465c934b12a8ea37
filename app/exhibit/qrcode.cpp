// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcode.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <qrencode.h>

namespace Masterplan {

int QrCode::modulePixels(qreal pixelsPerMillimetre, qreal room) const
{
    constexpr qreal leastMillimetres = 40;
    constexpr qreal moduleMillimetres = 1.5;
    const int least = static_cast<int>(std::ceil(leastMillimetres * pixelsPerMillimetre / sizeWithQuietZone()));
    const int wanted = std::max(static_cast<int>(std::lround(moduleMillimetres * pixelsPerMillimetre)), least);
    return std::max(std::min(wanted, static_cast<int>(room / sizeWithQuietZone())), 1);
}

QrCode encodeQrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
            QR_ECLEVEL_L),
        &QRcode_free);
    if (!made)
        return {};
    QrCode code{made->width, QByteArray(qsizetype(made->width) * made->width, 0)};
    for (qsizetype i = 0; i < code.modules.size(); ++i)
        code.modules[i] = static_cast<char>(made->data[i] & 1);
    return code;
}

} // namespace Masterplan
