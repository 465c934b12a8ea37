// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"

#include <QDir>
#include <QFile>

int main(int argumentCount, char *arguments[])
{
    if (argumentCount != 2) {
        std::fprintf(stderr, "Usage: %s FOLDER\n", arguments[0]);
        return 2;
    }
    const QDir folder(QFile::decodeName(arguments[1]));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        std::fprintf(stderr, "No files in %s\n", arguments[1]);
        return 1;
    }
    for (const QString &name : names) {
        std::fprintf(stderr, "%s\n", qPrintable(name));
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size()));
    }
    return 0;
}
