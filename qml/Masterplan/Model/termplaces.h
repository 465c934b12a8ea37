// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QObject>
#include <QRectF>
#include <QtQml/qqml.h>

/// Where parts of a wrapped text stand, in pixels of the Text item that shows it: laid out once more, as that item does
/// it (plain text, wrapped, line height as a factor), because it does not say.
class TermPlaces : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY changed FINAL)
    Q_PROPERTY(qreal width READ width WRITE setWidth NOTIFY changed FINAL)
    Q_PROPERTY(qreal lineHeight READ lineHeight WRITE setLineHeight NOTIFY changed FINAL)
    /// Qt::Alignment of the lines, effective (after mirroring).
    Q_PROPERTY(int alignment READ alignment WRITE setAlignment NOTIFY changed FINAL)
    /// Of the parts, in UTF-16 code units.
    Q_PROPERTY(QList<int> starts READ starts WRITE setStarts NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> lengths READ lengths WRITE setLengths NOTIFY changed FINAL)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY changed FINAL)
    /// Of each part the smallest rectangle around its letters in the line that it begins in; as high as that line.
    Q_PROPERTY(QList<QRectF> bounds READ bounds NOTIFY changed FINAL)
    /// Under all parts, a line each where they wrap: from the baseline down, as high as the line's descent.
    Q_PROPERTY(QList<QRectF> underlines READ underlines NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text) { set(m_text, text); }
    [[nodiscard]] QFont font() const { return m_font; }
    void setFont(const QFont &font) { set(m_font, font); }
    [[nodiscard]] qreal width() const { return m_width; }
    void setWidth(qreal width) { set(m_width, width); }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    void setLineHeight(qreal factor) { set(m_lineHeight, factor); }
    [[nodiscard]] int alignment() const { return m_alignment; }
    void setAlignment(int alignment) { set(m_alignment, alignment); }
    [[nodiscard]] QList<int> starts() const { return m_starts; }
    void setStarts(const QList<int> &starts) { set(m_starts, starts); }
    [[nodiscard]] QList<int> lengths() const { return m_lengths; }
    void setLengths(const QList<int> &lengths) { set(m_lengths, lengths); }

    [[nodiscard]] int lineCount() const { return m_lineCount; }
    [[nodiscard]] QList<QRectF> bounds() const { return m_bounds; }
    [[nodiscard]] QList<QRectF> underlines() const { return m_underlines; }

    /// The part nearest to the point, at most `reach` away from its letters; -1 where there is none.
    Q_INVOKABLE int nearest(const QPointF &point, qreal reach) const;
    /// How far the point is from the nearest of all parts' letters; infinite where there is no part.
    Q_INVOKABLE qreal distanceTo(const QPointF &point) const;

Q_SIGNALS:
    void changed();

private:
    template<typename Value>
    void set(Value &member, const Value &value)
    {
        if (member == value)
            return;
        member = value;
        layOut();
        Q_EMIT changed();
    }

    struct Piece {
        int part = 0;
        QRectF place;
    };

    void layOut();

    QString m_text;
    QFont m_font;
    qreal m_width = 0;
    qreal m_lineHeight = 1;
    int m_alignment = Qt::AlignLeft;
    QList<int> m_starts;
    QList<int> m_lengths;
    int m_lineCount = 0;
    QList<Piece> m_pieces;
    QList<QRectF> m_bounds;
    QList<QRectF> m_underlines;
};
