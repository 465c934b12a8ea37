// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqml.h>

/// One of the program's own signs, drawn as strokes: sharp at any size, in any colour, with no file to decode at start.
class Glyph : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Sign sign READ sign WRITE setSign NOTIFY signChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    /// Signs that point along the line of reading are mirrored with it.
    Q_PROPERTY(bool isMirrored READ isMirrored WRITE setMirrored NOTIFY isMirroredChanged FINAL)

public:
    enum Sign {
        None,
        Home,
        Globe,
        TwoLanguages,
        TextSize,
        Contrast,
        About,
        Back,
        Forward,
        Closer,
        Wider,
        All,
        Steps,
        Cards,
        Close,
        Check,
        Down,
        Up,
        Plain,
        Touch,
        TakeAway,
        WholeScreen,
        Play,
        Pause,
        Restart,
        Quieter,
        Louder,
        Captions,
        Description,
        SignLanguage,
        Sound,
        Reach,
        TimeDirection,
        ReadAloud,
        Repeat,
        Slower,
        Faster
    };
    Q_ENUM(Sign)

    explicit Glyph(QQuickItem *parent = nullptr);

    [[nodiscard]] Sign sign() const { return m_sign; }
    void setSign(Sign sign);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] bool isMirrored() const { return m_isMirrored; }
    void setMirrored(bool mirrored);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void signChanged();
    void colorChanged();
    void isMirroredChanged();

private:
    Sign m_sign = None;
    QColor m_color = Qt::black;
    bool m_isMirrored = false;
};
