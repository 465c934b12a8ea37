// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqml.h>

#include "exhibit/playback.h"

/// Shows the frames of a clip, as large as they fit, in the middle. An image node of the scene graph, which the
/// software renderer shows as well.
class FrameView : public QQuickItem, private Masterplan::FrameScreen {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Masterplan::Playback *playback READ playback WRITE setPlayback NOTIFY playbackChanged FINAL)
    /// A frame is shown.
    Q_PROPERTY(bool hasFrame READ hasFrame NOTIFY hasFrameChanged FINAL)

public:
    explicit FrameView(QQuickItem *parent = nullptr);
    ~FrameView() override;

    [[nodiscard]] Masterplan::Playback *playback() const { return m_playback; }
    void setPlayback(Masterplan::Playback *playback);
    [[nodiscard]] bool hasFrame() const { return !m_frame.isNull(); }

Q_SIGNALS:
    void playbackChanged();
    void hasFrameChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *) override;

private:
    void show(const QImage &frame) override;
    void clear();

    QPointer<Masterplan::Playback> m_playback;
    QImage m_frame;
    bool m_isNew = false;
};
