// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediaduration.h"

#include <QFile>

#include <algorithm>

extern "C" {
#include <libavformat/avformat.h>
}

namespace Masterplan {

qint64 durationOf(const QUrl &url)
{
    AVFormatContext *context = nullptr;
    if (!url.isLocalFile()
        || avformat_open_input(&context, QFile::encodeName(url.toLocalFile()).constData(), nullptr, nullptr) != 0) {
        return 0;
    }
    const qint64 milliseconds = context->duration / (AV_TIME_BASE / 1000);
    avformat_close_input(&context);
    return std::max<qint64>(milliseconds, 0);
}

} // namespace Masterplan
