// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QImage;

namespace Masterplan {

/// Keeps every warning that is given while it lives; it is printed, too. There is one at a time.
class WarningListener final {
public:
    /// What begins with `ignored` is neither kept nor printed; empty: nothing is ignored.
    explicit WarningListener(QString ignored = {});
    ~WarningListener();
    Q_DISABLE_COPY_MOVE(WarningListener)

    [[nodiscard]] QStringList heard() const;
};

/// There is more than one colour in it.
[[nodiscard]] bool hasPicture(const QImage &image);

/// Tells how a self-test went, in German and English; the program's exit code.
[[nodiscard]] int tellOutcome(const QStringList &wrong);

} // namespace Masterplan
