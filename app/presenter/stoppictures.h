// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include "backstage.h"
#include "twin.h"

namespace Masterplan {

/// Pictures of places of an exhibition ("home" or an item), as its audience would see them in the language, text size
/// and contrast of now. They are drawn off every screen, one after the other while nothing else is to be done, and
/// kept as long as there is room. The exhibition outlives them.
class StopPictures final : public QObject {
    Q_OBJECT

public:
    StopPictures(Exhibition &exhibition, const PanelGeometry &panel);

    /// Of the audience's picture, in pixels; at first 1920×1080.
    void setSize(QSize size);
    void setPanel(const PanelGeometry &panel);
    /// Asks for the picture of an item, or of "home"; ready() brings it, soon or later. What the exhibition does not
    /// have never comes.
    void request(const QString &show);
    /// The same, before everything that is asked for already.
    void requestFirst(const QString &show);

Q_SIGNALS:
    /// No wider than 640 pixels, no higher than 480.
    void ready(const QString &show, const QImage &picture);
    /// The pictures that came are no longer as the audience would see it; whoever still wants one asks again.
    void outdated();

private:
    /// Brings the picture that is kept; false where it has to be drawn, as soon as there is time.
    [[nodiscard]] bool bringKept(const QString &show);
    void goOn();
    void goTo(const QString &show);
    void draw();
    void followLook();
    void forget();

    Exhibition &m_exhibition;
    Backstage m_backstage;
    Twin m_twin;
    QCache<QString, QImage> m_kept; ///< costs are bytes
    QStringList m_wanted;
    QString m_shown; ///< where the twin is; empty: nowhere yet
    QTimer m_pause;
};

} // namespace Masterplan
