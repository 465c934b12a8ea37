// SPDX-License-Identifier: GPL-3.0-or-later
#include "timestories.h"

#include <QRandomGenerator>
#include <cmath>

namespace Masterplan {

using namespace Qt::StringLiterals;

BundleMaker randomBundle(int seed, int periods, int events)
{
    QRandomGenerator random(static_cast<quint32>(seed));
    BundleMaker maker;
    for (int index = 0; index < periods; ++index) {
        const int from = 1800 + random.bounded(200);
        maker.period(u"period-%1"_s.arg(index), u"%1/%2"_s.arg(from).arg(from + random.bounded(40)));
    }
    for (int index = 0; index < events; ++index) {
        const int year = 1800 + random.bounded(200);
        const auto two = [&](int below) { return u"%1"_s.arg(1 + random.bounded(below), 2, 10, QChar(u'0')); };
        const QString texts[]{u"%1"_s.arg(year), u"%1-%2-%3"_s.arg(QString::number(year), two(12), two(28)),
            u"%1-%2"_s.arg(QString::number(year), two(12)), u"%1/%2"_s.arg(year).arg(year + random.bounded(9))};
        const QString id = u"event-%1"_s.arg(index);
        maker.event(id, texts[random.bounded(4)], random.bounded(4));
        maker.titled(id, u"Word "_s.repeated(1 + random.bounded(6)) + QString::number(index));
    }
    return maker;
}

QList<TimeItem> randomItems(int count)
{
    QRandomGenerator random(42);
    QList<TimeItem> items;
    for (int index = 0; index < count; ++index) {
        TimeItem item;
        item.id = QString::number(index);
        item.start = std::floor(1e6 * random.generateDouble());
        item.end = item.start + 1;
        if (index % 5 == 0) {
            item.isInterval = true;
            item.end += std::floor(std::exp2(14 * random.generateDouble()));
        }
        item.isPeriod = index % 50 == 0;
        items.append(item);
    }
    return items;
}

} // namespace Masterplan
