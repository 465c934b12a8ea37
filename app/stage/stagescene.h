// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QQuickItem;

namespace Masterplan {

/// What a scroll pane shows of its content. All places are in pixels of the window.
struct ScenePane {
    QRectF view;
    QRectF content; ///< all of it, as far as one can scroll

    bool operator==(const ScenePane &) const = default;
};

/// Something drawn. `order` counts what is drawn, from behind to the front.
struct SceneThing {
    int order = 0;
    int pane = -1; ///< that it scrolls in; -1 where it stands still
    QRectF place; ///< as if nothing cut it
    QRectF seen; ///< of that, what no clipping item other than its pane cuts

    bool operator==(const SceneThing &) const = default;
};

/// `place` is that of the letters, without the room that their typeface leaves above and below them.
struct SceneText : SceneThing {
    QString text;
    QFont font;
    bool isCut = false; ///< elided, or larger than the item that shows it
    qreal room = 0; ///< the width that a line may have
    QString brokenWord; ///< a word that is wider than its line; empty where every word is whole

    bool operator==(const SceneText &) const = default;
};

/// Something that fingers touch.
struct SceneTarget : SceneThing {
    QString name; ///< that is spoken
    bool isPlane = false; ///< what is touched depends on where: the timeline, the words of a text

    bool operator==(const SceneTarget &) const = default;
};

/// Everything that a layout can be judged by: what a stage shows at one moment.
struct StageScene {
    QRectF window;
    QList<ScenePane> panes;
    QList<SceneText> texts;
    QList<SceneThing> shapes; ///< rectangles and pictures that hide what is behind them
    QList<SceneThing> signs; ///< glyphs
    QList<SceneTarget> targets;
};

/// Lays out everything that waits for it, and reads what is visible. Nothing needs to be drawn for that.
[[nodiscard]] StageScene readScene(QQuickItem &root);

} // namespace Masterplan
