// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <cstdio>

namespace Masterplan {

namespace {

void writeLine(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.trimmed().toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

int say(const QString &text)
{
    writeLine(stdout, text);
    return static_cast<int>(ExitCode::Fine);
}

int tell(const QString &text, ExitCode reason)
{
    writeLine(stderr, text);
    return static_cast<int>(reason);
}

} // namespace Masterplan
