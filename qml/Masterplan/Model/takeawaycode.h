// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqml.h>

#include "exhibit/itemdetail.h"
#include "exhibit/qrcode.h"
#include "exhibit/takeaway.h"

/// What is said about an item as a QR code with its quiet zone, every module the same whole number of pixels wide. Its
/// implicit size is the one to show it at.
class TakeAwayCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Masterplan::ItemDetail *detail READ detail WRITE setDetail NOTIFY changed FINAL)
    /// Says where a fact comes from, with %1 for the source.
    Q_PROPERTY(QString sourceWords READ sourceWords WRITE setSourceWords NOTIFY changed FINAL)
    /// Stands after a text that goes on elsewhere.
    Q_PROPERTY(QString shortenedMark READ shortenedMark WRITE setShortenedMark NOTIFY changed FINAL)
    Q_PROPERTY(qreal pixelsPerMillimetre READ pixelsPerMillimetre WRITE setPixelsPerMillimetre NOTIFY changed FINAL)
    /// Pixels that it may be wide and high.
    Q_PROPERTY(qreal room READ room WRITE setRoom NOTIFY changed FINAL)
    /// What the code says.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(bool isShortened READ isShortened NOTIFY changed FINAL)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    [[nodiscard]] Masterplan::ItemDetail *detail() const { return m_detail; }
    void setDetail(Masterplan::ItemDetail *detail);
    [[nodiscard]] QString sourceWords() const { return m_sourceWords; }
    void setSourceWords(const QString &words);
    [[nodiscard]] QString shortenedMark() const { return m_shortenedMark; }
    void setShortenedMark(const QString &mark);
    [[nodiscard]] qreal pixelsPerMillimetre() const { return m_pixelsPerMillimetre; }
    void setPixelsPerMillimetre(qreal scale);
    [[nodiscard]] qreal room() const { return m_room; }
    void setRoom(qreal room);
    [[nodiscard]] QString text() const { return m_text.text; }
    [[nodiscard]] bool isShortened() const { return m_text.isShortened; }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

protected:
    void componentComplete() override;

private:
    void compose();
    void fit();

    QPointer<Masterplan::ItemDetail> m_detail;
    QString m_sourceWords;
    QString m_shortenedMark;
    qreal m_pixelsPerMillimetre = 1;
    qreal m_room = 0;
    Masterplan::TakeAwayText m_text;
    Masterplan::QrCode m_code;
};
