// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Masterplan {

class Presentation;

/// What comes next, as the audience will see it.
class NextPanel final : public QWidget {
    Q_OBJECT

public:
    /// The presentation outlives the panel.
    explicit NextPanel(Presentation &presentation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showNext();
    [[nodiscard]] QRectF pictureArea() const;

    Presentation &m_presentation;
    QLabel m_title;
    QString m_show; ///< what is asked for; empty: there is no next stop
    QImage m_picture;
};

} // namespace Masterplan
