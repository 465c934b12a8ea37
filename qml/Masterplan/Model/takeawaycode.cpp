// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeawaycode.h"

#include <QPainter>

void TakeAwayCode::setDetail(Masterplan::ItemDetail *detail)
{
    if (m_detail == detail) {
        return;
    }
    if (m_detail) {
        m_detail->disconnect(this);
    }
    m_detail = detail;
    if (m_detail) {
        connect(m_detail, &Masterplan::ItemDetail::changed, this, &TakeAwayCode::compose);
    }
    compose();
}

void TakeAwayCode::setSourceWords(const QString &words)
{
    if (m_sourceWords != words) {
        m_sourceWords = words;
        compose();
    }
}

void TakeAwayCode::setShortenedMark(const QString &mark)
{
    if (m_shortenedMark != mark) {
        m_shortenedMark = mark;
        compose();
    }
}

void TakeAwayCode::setPixelsPerMillimetre(qreal scale)
{
    if (m_pixelsPerMillimetre != scale) {
        m_pixelsPerMillimetre = scale;
        fit();
        Q_EMIT changed();
    }
}

void TakeAwayCode::setRoom(qreal room)
{
    if (m_room != room) {
        m_room = room;
        fit();
        Q_EMIT changed();
    }
}

void TakeAwayCode::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    compose();
}

void TakeAwayCode::compose()
{
    if (!isComponentComplete() || !m_detail) {
        return;
    }
    m_text = Masterplan::composeTakeAway(m_detail->takeAway(m_sourceWords), m_shortenedMark);
    m_code = Masterplan::encodeQrCode(m_text.text);
    fit();
    update();
    Q_EMIT changed();
}

void TakeAwayCode::fit()
{
    const int side
        = m_code.size == 0 ? 0 : m_code.sizeWithQuietZone() * m_code.modulePixels(m_pixelsPerMillimetre, m_room);
    setImplicitSize(side, side);
}

void TakeAwayCode::paint(QPainter *painter)
{
    using Masterplan::QrCode;
    painter->fillRect(boundingRect(), Qt::white);
    const int module = m_code.size == 0 ? 0 : static_cast<int>(width()) / m_code.sizeWithQuietZone();
    for (int row = 0; row < m_code.size; ++row) {
        for (int column = 0; column < m_code.size; ++column) {
            if (m_code.isDark(column, row)) {
                painter->fillRect((column + QrCode::quietZone) * module, (row + QrCode::quietZone) * module, module,
                    module, Qt::black);
            }
        }
    }
}
