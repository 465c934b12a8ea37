// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What most sources include, read by the compiler once for all of them where tests are built. A source names what it
// uses all the same: a release is built without this, and so is what clang-tidy reads.
#include <QAbstractListModel>
#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QList>
#include <QLocale>
#include <QMap>
#include <QObject>
#include <QRectF>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <QVariant>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>
