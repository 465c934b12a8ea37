// SPDX-License-Identifier: GPL-3.0-or-later
#include "filechooser.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <memory>

namespace Masterplan {

namespace {

void ask(QWidget &window, const QString &title, const FileChooser::Answer &answer,
    const std::function<void(QFileDialog &)> &prepare)
{
    auto *dialog = new QFileDialog(&window, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    prepare(*dialog);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window, answer);
    dialog->open();
}

void askForPrinter(QWidget &window, const QString &title, const std::function<void(QPagedPaintDevice &)> &print)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), &window, [printer, print] { print(*printer); });
    dialog->open();
}

} // namespace

FileChooser dialogsOver(QWidget &window)
{
    return {
        [&window](const QString &title, const QString &suggestedName, const FileChooser::Answer &answer) {
            ask(window, title, answer, [&](QFileDialog &dialog) {
                dialog.setAcceptMode(QFileDialog::AcceptSave);
                dialog.selectFile(suggestedName);
            });
        },
        [&window](const QString &title, const FileChooser::Answer &answer) {
            ask(window, title, answer, [](QFileDialog &dialog) { dialog.setFileMode(QFileDialog::Directory); });
        },
        [&window](const QString &title, const std::function<void(QPagedPaintDevice &)> &print) {
            askForPrinter(window, title, print);
        },
    };
}

} // namespace Masterplan
