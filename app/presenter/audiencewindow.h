// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QQuickWindow>
#include <QTimer>

#include <memory>
#include <optional>

#include "backstage.h"
#include "cover.h"
#include "marks.h"
#include "markslayer.h"
#include "secondstage.h"
#include "spotlight.h"
#include "stage/inputwatch.h"
#include "stage/stagecontent.h"

namespace Masterplan {

/// What the audience of a presenter sees: the live exhibition, and over it what the presenter points with. Places are
/// parts of the picture, 0 to 1 from its upper left corner. The exhibition goes on under the covers, where only the
/// presenter sees it; it never asks whether anybody is there, never ends by itself, and no corner leads to the staff.
class AudienceWindow final : public QQuickWindow {
    Q_OBJECT

public:
    static constexpr qreal furthestMagnification = 6;

    /// The exhibition outlives the window.
    AudienceWindow(Exhibition &exhibition, const PanelGeometry &panel);
    ~AudienceWindow() override;

    /// The scene could be loaded.
    [[nodiscard]] bool isLoaded() const { return m_content.item(); }
    void setPanel(const PanelGeometry &panel);
    [[nodiscard]] TimelineView &timeline() { return m_content.timeline(); }

    [[nodiscard]] Cover cover() const { return m_cover; }
    void setCover(Cover cover);

    /// Everything but a round place is dark; nullopt: nothing is.
    void setSpotlight(std::optional<QPointF> part);
    /// In parts of the picture's height, 0.06 to 0.48.
    void setSpotlightRadius(qreal radius) { m_spotlight.setRadius(radius); }
    [[nodiscard]] qreal spotlightRadius() const { return m_spotlight.radius(); }
    /// Shows everything so many times as large, 1 to 6; what is at that place stays there.
    void setMagnifier(qreal factor, QPointF part);

    // Marks lie on what is shown, and go for good as soon as that moves: another place, sheet, medium, language, text
    // size or part of the timeline, a touch, another size of the window. So undo never brings one to where it does not
    // belong.
    void beginStroke(QPointF part);
    void continueStroke(QPointF part);
    void endStroke();
    /// Takes away each stroke that is there.
    void eraseAt(QPointF part);
    /// Takes back a stroke, an erasure or a clearing; false where there is none.
    bool undo();
    void clearMarks();
    [[nodiscard]] bool hasMarks() const { return !m_marks.strokes().isEmpty(); }

    /// Beside the exhibition, or below it where the picture is upright, the same in another language of the bundle;
    /// empty, or one that the bundle does not have: the exhibition alone.
    void setSecondLanguage(const QString &tag);
    [[nodiscard]] QString secondLanguage() const { return m_second ? m_second->language() : QString(); }
    [[nodiscard]] StageContent &firstStage() { return m_content; }
    /// Null without a second language.
    [[nodiscard]] SecondStage *second() { return m_second.get(); }

    // As if the picture were touched there, also under a cover. `angle` is in eighths of a degree, up is positive.
    void pressAt(QPointF part);
    void moveTo(QPointF part);
    void releaseAt(QPointF part);
    void wheelAt(QPointF part, int angle);

    /// What the audience sees or would see without the cover.
    [[nodiscard]] QImage picture();

Q_SIGNALS:
    void coverChanged();
    void marksChanged();
    void secondLanguageChanged();
    /// At most 15 times a second, under a cover 5 times; never while nothing changes.
    void pictureChanged();

protected:
    bool event(QEvent *event) override;

private:
    /// The picture is backstage while nobody is to see it.
    enum class Place { Window, Backstage };

    [[nodiscard]] Place place() const;
    void placePicture();
    void layOut();
    void layOutStages();
    void noteChange(Place where);
    void forgetMarksWhenThePictureMoves();
    void forgetMarks();
    void showMarks();
    /// Where that is on what is magnified, in parts of the height.
    [[nodiscard]] QPointF onScene(QPointF part) const;
    [[nodiscard]] QPointF inPixels(QPointF part) const;
    void sendMouse(QEvent::Type type, QPointF part, Qt::MouseButton button);
    void send(QInputEvent &event);

    Exhibition &m_exhibition;
    PanelGeometry m_panel;
    StageContent m_content;
    InputWatch m_input;
    Backstage m_backstage;
    QQuickItem m_picture; ///< all that lies under the covers
    QQuickItem m_scene; ///< of that, what is magnified
    std::unique_ptr<SecondStage> m_second;
    MarksLayer m_layer;
    Spotlight m_spotlight;
    CoverSheet m_sheet;
    Marks m_marks;
    Cover m_cover = Cover::NoCover;
    QTimer m_pause; ///< between two pictures
    QElapsedTimer m_time; ///< of what is pressed
    bool m_isPressed = false;
    bool m_isDrawing = false;
    bool m_isGrabbing = false;
};

} // namespace Masterplan
