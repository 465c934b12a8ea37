// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickItem>

namespace Masterplan {

/// What the audience sees instead of the exhibition.
enum class Cover {
    NoCover,
    Black,
    White,
    Frozen ///< the picture as it was when it was covered
};

/// Covers all of a window. Nodes that every renderer of Qt Quick draws.
class CoverSheet final : public QQuickItem {
    Q_OBJECT

public:
    explicit CoverSheet(QQuickItem *parent);

    /// `picture` is that of Cover::Frozen.
    void show(Cover cover, const QImage &picture);

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *) override;

private:
    Cover m_cover = Cover::NoCover;
    QImage m_picture;
};

} // namespace Masterplan
