// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>
#include <QUrl>
#include <QtQml/qqml.h>

class QJSEngine;
class QQmlEngine;

/// Pictures of a bundle as an Image takes them: of their files only what reads their format is loaded. Given the file
/// itself, Qt Quick first loads everything that could read pictures of any format.
class PictureFiles : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /// The one of this engine, which can show such pictures from then on.
    static PictureFiles *create(QQmlEngine *engine, QJSEngine *);

    /// The source for an Image; empty for no file (file: or qrc:).
    Q_INVOKABLE static QUrl source(const QUrl &file);

    /// The size to decode at for a wanted one, of which one side may be 0: as Image has it, drawings fill what is
    /// wanted and pictures of pixels are never made larger. Empty: as it is.
    [[nodiscard]] static QSize decodedSize(QSize natural, QSize wanted, bool isDrawing);

private:
    // Not without an argument: QML would then make it by itself.
    explicit PictureFiles(QObject *parent);
};
