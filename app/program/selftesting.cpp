// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftesting.h"

#include <QImage>

#include "terminal.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

struct Hearing {
    QString ignored;
    QStringList heard;
    QtMessageHandler before = nullptr;
};
Hearing hearing;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!hearing.ignored.isEmpty() && text.startsWith(hearing.ignored)) {
        return;
    }
    if (type != QtDebugMsg && type != QtInfoMsg) {
        hearing.heard.append(text);
    }
    hearing.before(type, context, text);
}

} // namespace

WarningListener::WarningListener(QString ignored)
{
    hearing = {std::move(ignored), {}, nullptr};
    hearing.before = qInstallMessageHandler(listen);
}

WarningListener::~WarningListener()
{
    qInstallMessageHandler(hearing.before);
}

QStringList WarningListener::heard() const
{
    return hearing.heard;
}

bool hasPicture(const QImage &image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 8) {
        for (int x = 0; x < image.width(); x += 8) {
            if (image.pixel(x, y) != first) {
                return true;
            }
        }
    }
    return false;
}

int tellOutcome(const QStringList &wrong)
{
    if (!wrong.isEmpty()) {
        return tell(u"Selbsttest: %1 Warnungen / self-test: %1 warnings"_s.arg(wrong.size()), ExitCode::TroubleFound);
    }
    return say(u"Selbsttest bestanden / self-test passed"_s);
}

} // namespace Masterplan
