// SPDX-License-Identifier: GPL-3.0-or-later
#include "timedump.h"

#include <QAbstractItemModel>
#include <QMap>
#include <QUrl>

#include "exhibit/timelineview.h"

namespace Masterplan {

namespace {

using namespace Qt::StringLiterals;

QString inWords(const QVariant &value)
{
    // Where the bundle lies is another place on every machine.
    if (value.typeId() == QMetaType::QUrl)
        return value.toUrl().fileName();
    if (value.typeId() != QMetaType::Double)
        return value.toString();
    const QString text = QString::number(value.toDouble(), 'f', 1);
    return text == u"-0.0" ? u"0.0"_s : text;
}

QMap<int, QByteArray> sorted(const QHash<int, QByteArray> &names)
{
    QMap<int, QByteArray> result;
    for (auto name = names.begin(); name != names.end(); ++name)
        result.insert(name.key(), *name);
    return result;
}

} // namespace

QString dump(const QAbstractItemModel &model)
{
    const QMap<int, QByteArray> names = sorted(model.roleNames());
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList values;
        for (auto name = names.begin(); name != names.end(); ++name)
            values.append(u"%1=%2"_s.arg(QString::fromLatin1(*name), inWords(model.index(row, 0).data(name.key()))));
        text += values.join(u' ') + u'\n';
    }
    return text;
}

QString dump(TimelineView &view)
{
    const QString place = u"zoom %1 originX %2 from %3 to %4 mirrored %5\n"_s.arg(inWords(view.zoom()),
        inWords(view.originX()), view.visibleFrom(), view.visibleTo(), view.isMirrored() ? u"yes"_s : u"no"_s);
    return place + u"\n# bars\n"_s + dump(*view.bars()) + u"\n# markers\n"_s + dump(*view.markers()) + u"\n# ticks\n"_s
        + dump(*view.ticks());
}

} // namespace Masterplan
