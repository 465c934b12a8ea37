// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QtQml/qqml.h>

/// Stands in a Flickable, around all that it scrolls. A Flickable that a finger drags swallows each event that is
/// offered to what lies under that finger, even one that says only that it rests there while another came down
/// elsewhere: the other would press nothing.
class ScrolledContent : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *scroller MEMBER m_scroller FINAL REQUIRED)

public:
    explicit ScrolledContent(QQuickItem *parent = nullptr);

protected:
    bool childMouseEventFilter(QQuickItem *item, QEvent *event) override;

private:
    QQuickItem *m_scroller = nullptr;
};
