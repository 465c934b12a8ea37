// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Masterplan {

/// A QR code (ISO/IEC 18004), made by libqrencode. The quiet zone around it is not in it.
struct QrCode {
    /// Of light modules around a code, for it to be read.
    static constexpr int quietZone = 4;

    int size = 0; ///< modules along a side; 0 where there is no code
    QByteArray modules; ///< size * size, row by row: 1 is dark, 0 is light

    /// Pixels of a module's side, a whole number: a millimetre and a half where there is room, more for a small code to
    /// be at least 40 mm wide with its quiet zone, less where `room` (pixels) is short, never under one.
    [[nodiscard]] int modulePixels(qreal pixelsPerMillimetre, qreal room) const;
    [[nodiscard]] int sizeWithQuietZone() const { return size + 2 * quietZone; }
    [[nodiscard]] bool isDark(int column, int row) const { return modules.at(row * size + column) != 0; }
    bool operator==(const QrCode &) const = default;
};

/// The text as UTF-8, in the smallest code that holds it at the lowest error correction: a panel is neither torn nor
/// stained. Without a code where the text is empty or longer than 2,953 bytes.
[[nodiscard]] QrCode encodeQrCode(const QString &text);

} // namespace Masterplan
