// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace Masterplan {

/// Asks people for files and printers, handed in so that tests meet no dialog. Answers come later, or not at all.
/// Dialogs belong to the console alone: the audience's window goes on taking keys.
struct FileChooser {
    using Answer = std::function<void(const QString &path)>;

    std::function<void(const QString &title, const QString &suggestedName, const Answer &)> saveFile;
    std::function<void(const QString &title, const Answer &)> openFolder;
    std::function<void(const QString &title, const std::function<void(QPagedPaintDevice &)> &)> print;
};

/// Qt's dialogs over this window, which outlives them.
[[nodiscard]] FileChooser dialogsOver(QWidget &window);

} // namespace Masterplan
