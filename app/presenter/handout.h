// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace Masterplan {

struct TalkPlan;

/// The stops of a tour with their times and notes, on paper.
[[nodiscard]] std::unique_ptr<QTextDocument> handoutOf(const TalkPlan &plan);

/// On pages of the device, numbered.
void printHandout(QTextDocument &handout, QPagedPaintDevice &device);

/// False where the file cannot be written.
[[nodiscard]] bool saveAsPdf(QTextDocument &handout, const QString &title, const QString &file);

} // namespace Masterplan
