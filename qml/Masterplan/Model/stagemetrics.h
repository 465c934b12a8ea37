// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSizeF>
#include <QtQml/qqml.h>

#include "exhibit/reachband.h"

/// How large the panel is and how far away one stands: what every size on it is computed from.
struct PanelGeometry {
    qreal widthMillimetres = 0; ///< of the picture as it stands (portrait: the short side); 0 where it is not known
    qreal viewingDistanceMillimetres = 600;
    Masterplan::PanelStand stand{};

    bool operator==(const PanelGeometry &) const = default;
};

/// The scale of the stage: pixels for a millimetre and for the body text, from the panel and the visitor's text size.
class StageMetrics final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There is one stage, made by the program")
    Q_PROPERTY(qreal pixelsPerMillimetre READ pixelsPerMillimetre NOTIFY changed FINAL)
    /// Height of the body text's em in pixels.
    Q_PROPERTY(qreal em READ em NOTIFY changed FINAL)
    /// Where everything to be touched is in reach mode, in pixels from the upper edge.
    Q_PROPERTY(int reachTop READ reachTop NOTIFY changed FINAL)
    Q_PROPERTY(int reachHeight READ reachHeight NOTIFY changed FINAL)
    /// What stands at the upper edge lies above the heights that everybody reaches.
    Q_PROPERTY(bool isUpperEdgeHigh READ isUpperEdgeHigh NOTIFY changed FINAL)
    /// Keys were used last, so the focus ring is shown.
    Q_PROPERTY(bool showsFocus READ showsFocus NOTIFY showsFocusChanged FINAL)
    /// The stage is used by ear: nothing moves, so that all that is said is true at once.
    Q_PROPERTY(bool isSpoken READ isSpoken NOTIFY isSpokenChanged FINAL)
    /// For pictures of the screen: nothing moves and every picture is there with the first frame.
    Q_PROPERTY(bool isStill READ isStill CONSTANT FINAL)

public:
    /// Of the body text's em in the normal size, in millimetres.
    [[nodiscard]] static qreal normalEm(qreal viewingDistanceMillimetres);
    /// Of what everything to be touched fits into in reach mode, in millimetres.
    [[nodiscard]] static qreal leastReachHeight(qreal emMillimetres);
    static constexpr qreal largestTextFactor = 2;

    StageMetrics(bool isStill, QObject *parent);

    [[nodiscard]] qreal pixelsPerMillimetre() const;
    [[nodiscard]] qreal em() const;
    [[nodiscard]] Masterplan::PictureBand reach() const;
    [[nodiscard]] int reachTop() const { return reach().top; }
    [[nodiscard]] int reachHeight() const { return reach().height(); }
    [[nodiscard]] bool isUpperEdgeHigh() const;
    [[nodiscard]] bool showsFocus() const { return m_showsFocus; }
    [[nodiscard]] bool isSpoken() const { return m_isSpoken; }
    [[nodiscard]] bool isStill() const { return m_isStill; }

    void setPanel(const PanelGeometry &panel);
    void setWindowSize(QSizeF pixels);
    /// 1 for the normal size, up to the largest.
    void setTextFactor(qreal factor);
    void setShowsFocus(bool shows);
    void setSpoken(bool isSpoken);

Q_SIGNALS:
    void changed();
    void showsFocusChanged();
    void isSpokenChanged();

private:
    PanelGeometry m_panel;
    QSizeF m_windowSize{1920, 1080};
    qreal m_textFactor = 1;
    bool m_showsFocus = false;
    bool m_isSpoken = false;
    const bool m_isStill;
};
