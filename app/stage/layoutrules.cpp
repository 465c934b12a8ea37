// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutrules.h"

#include <QFontMetricsF>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace Masterplan {

namespace {

using Kind = LayoutFinding::Kind;

constexpr qreal leastTarget = 20; ///< millimetres
constexpr qreal leastGap = 3; ///< millimetres
constexpr qreal leastCapital = 0.7; ///< degrees
constexpr qreal tolerance = 0.4; ///< millimetres, which nobody sees
constexpr qreal exactness = 0.05; ///< millimetres, which rounding to pixels may cost
constexpr qreal thin = 2; ///< millimetres; a line, on which a text does not stand
constexpr qreal sheet = 0.5; ///< of the window
constexpr qreal linesInPane = 3; ///< what a scroll pane shows at least, besides its button
constexpr qreal lineHeight = 1.4; ///< of the letters' size

/// How far `inner` stands out of `outer` at most.
qreal excess(const QRectF &inner, const QRectF &outer)
{
    return std::max({outer.left() - inner.left(), inner.right() - outer.right(), outer.top() - inner.top(),
        inner.bottom() - outer.bottom(), 0.0});
}

qreal depth(const QRectF &overlap)
{
    return std::max(0.0, std::min(overlap.width(), overlap.height()));
}

qreal distance(const QRectF &left, const QRectF &right)
{
    const qreal dx = std::max({left.left() - right.right(), right.left() - left.right(), 0.0});
    const qreal dy = std::max({left.top() - right.bottom(), right.top() - left.bottom(), 0.0});
    return std::hypot(dx, dy);
}

class Judge {
public:
    Judge(const StageScene &scene, const LayoutMeasure &measure)
        : m_scene(scene)
        , m_measure(measure)
        , m_tolerance(tolerance * measure.pixelsPerMillimetre)
    {
    }

    QList<LayoutFinding> findings()
    {
        for (const SceneText &text : m_scene.texts) {
            if (isInSight(text)) {
                judge(text);
            }
        }
        for (qsizetype at = 0; at < m_scene.targets.size(); ++at) {
            if (isInSight(m_scene.targets.at(at))) {
                judgeTarget(at);
            }
        }
        judgePanes();
        judgeReach();
        return m_findings;
    }

private:
    /// What lies under a sheet is not there. A thing that only a clip hides is one that is moved there: a label of
    /// another part of the timeline.
    [[nodiscard]] bool isInSight(const SceneThing &thing) const
    {
        if (thing.seen.isEmpty()) {
            return false;
        }
        const QRectF place = (thing.pane < 0 ? thing.seen : m_scene.panes.at(thing.pane).view) & m_scene.window;
        return std::none_of(m_scene.shapes.cbegin(), m_scene.shapes.cend(), [&](const SceneThing &shape) {
            return shape.order > thing.order && isSheet(shape) && !place.isEmpty()
                && shape.seen.adjusted(-1, -1, 1, 1).contains(place);
        });
    }

    /// Large enough to be another page that lies over what was there before, of which the upper part goes on showing in
    /// reach mode.
    [[nodiscard]] bool isSheet(const SceneThing &shape) const
    {
        const QRectF &page = m_measure.reach.isEmpty() ? m_scene.window : m_measure.reach;
        return shape.seen.width() * shape.seen.height() >= sheet * page.width() * page.height();
    }

    [[nodiscard]] bool isMovedApart(const SceneThing &left, const SceneThing &right) const
    {
        return left.pane != right.pane;
    }

    /// What of the thing shows where the other is: all of it where both move together.
    [[nodiscard]] QRectF shown(const SceneThing &thing, const SceneThing &beside) const
    {
        return thing.pane < 0 || thing.pane == beside.pane ? thing.seen
                                                           : thing.seen & m_scene.panes.at(thing.pane).view;
    }

    /// A shape between the two in depth hides the hinder one there.
    [[nodiscard]] bool isHiddenBetween(const QRectF &place, int hinder, int front) const
    {
        return std::any_of(m_scene.shapes.cbegin(), m_scene.shapes.cend(), [&](const SceneThing &shape) {
            return shape.order > hinder && shape.order < front && shape.seen.adjusted(-1, -1, 1, 1).contains(place);
        });
    }

    void judge(const SceneText &text)
    {
        if (text.isCut) {
            add(Kind::TextCut, text, text.text, {}, 0);
        }
        if (!text.brokenWord.isEmpty()) {
            const qreal missing = QFontMetricsF(text.font).horizontalAdvance(text.brokenWord) - text.room;
            add(Kind::WordBroken, text, text.text, text.brokenWord, missing);
        }
        judgePlace(text, text.text);
        judgeLetters(text);
        for (const SceneText &other : m_scene.texts) {
            if (other.order > text.order && isInSight(other)) {
                judgeOverlap(text, other, other.text);
            }
        }
        for (const SceneThing &sign : m_scene.signs) {
            if (isInSight(sign)) {
                judgeOverlap(text, sign, {});
            }
        }
        for (const SceneThing &shape : m_scene.shapes) {
            if (isInSight(shape)) {
                shape.order < text.order ? judgeGround(text, shape) : judgeCover(text, shape);
            }
        }
    }

    void judgePlace(const SceneThing &thing, const QString &what)
    {
        const qreal outside = thing.pane < 0
            ? std::max(excess(thing.place, thing.seen), excess(thing.place, m_scene.window))
            : excess(thing.place, m_scene.panes.at(thing.pane).content);
        if (outside > m_tolerance) {
            add(Kind::Outside, thing, what, {}, outside);
        }
    }

    void judgeLetters(const SceneText &text)
    {
        const qreal height = QFontMetricsF(text.font).capHeight() / m_measure.pixelsPerMillimetre;
        const qreal angle = qRadiansToDegrees(2 * std::atan(height / 2 / m_measure.viewingDistanceMillimetres));
        if (m_measure.isLargestText && angle < leastCapital) {
            LayoutFinding finding = found(Kind::LettersSmall, text, text.text, {});
            finding.amount = angle;
            m_findings.append(finding);
        }
    }

    void judgeOverlap(const SceneText &text, const SceneThing &other, const QString &what)
    {
        const QRectF both = shown(text, other) & shown(other, text);
        const int hinder = std::min(text.order, other.order);
        const int front = std::max(text.order, other.order);
        if (depth(both) > m_tolerance && !isHiddenBetween(both, hinder, front)) {
            add(Kind::TextsOverlap, text, text.text, what, depth(both));
        }
    }

    void judgeGround(const SceneText &text, const SceneThing &shape)
    {
        const qreal least = thin * m_measure.pixelsPerMillimetre;
        if (isMovedApart(text, shape) || std::min(shape.seen.width(), shape.seen.height()) < least) {
            return;
        }
        const QRectF both = text.seen & shape.seen;
        const qreal out = excess(text.seen, shape.seen);
        if (depth(both) > m_tolerance && out > m_tolerance && !isHiddenBetween(both, shape.order, text.order)) {
            add(Kind::TextAcrossEdge, text, text.text, {}, out);
        }
    }

    /// What stands still may lie over what scrolls.
    void judgeCover(const SceneText &text, const SceneThing &shape)
    {
        // What has scrolled out of its pane hides nothing beside it.
        const bool isElsewhere = shape.pane >= 0 && isMovedApart(text, shape);
        const QRectF cover = isElsewhere ? shape.seen & m_scene.panes.at(shape.pane).view : shape.seen;
        const qreal covered = depth(text.seen & cover);
        const bool isLine = std::min(shape.seen.width(), shape.seen.height()) < thin * m_measure.pixelsPerMillimetre;
        if (covered > m_tolerance && !isLine && !(text.pane >= 0 && isMovedApart(text, shape))) {
            add(Kind::TextHidden, text, text.text, {}, covered);
        }
    }

    void judgeTarget(qsizetype at)
    {
        const SceneTarget &target = m_scene.targets.at(at);
        const qreal pixels = m_measure.pixelsPerMillimetre;
        const QRectF area
            = target.pane < 0 ? target.seen & m_scene.window : target.place & m_scene.panes.at(target.pane).content;
        const qreal missing = leastTarget * pixels - std::min(area.width(), area.height());
        if (!target.isPlane) {
            if (missing > exactness * pixels) {
                add(Kind::TargetSmall, target, target.name, {}, missing);
            }
            judgePlace(target, target.name);
        }
        for (qsizetype next = at + 1; next < m_scene.targets.size(); ++next) {
            const SceneTarget &other = m_scene.targets.at(next);
            const bool isOver = isMovedApart(target, other) && target.pane >= 0
                && m_scene.panes.at(target.pane).view.contains(other.place.center());
            const QRectF left = shown(target, other);
            const QRectF right = shown(other, target);
            // What lies on a plane, or wholly on a card, is touched before it.
            const bool isOnPlane
                = target.pane == other.pane && (target.isPlane ? left.intersects(right) : left.contains(right));
            if (!isInSight(other) || isOver || isOnPlane || left.isEmpty() || right.isEmpty()) {
                continue;
            }
            const qreal tooClose = leastGap * pixels - distance(left, right);
            if (tooClose > exactness * pixels) {
                add(Kind::TargetsClose, target, target.name, other.name, tooClose);
            }
        }
    }

    /// A pane shows some lines of what is in it besides the button that scrolls it.
    void judgePanes()
    {
        for (int pane = 0; pane < m_scene.panes.size(); ++pane) {
            const SceneText *largest = nullptr;
            for (const SceneText &text : m_scene.texts) {
                const bool isLarger = !largest || text.font.pixelSize() > largest->font.pixelSize();
                largest = text.pane == pane && isInSight(text) && isLarger ? &text : largest;
            }
            const ScenePane &place = m_scene.panes.at(pane);
            if (!largest || place.content.height() <= place.view.height() + m_tolerance) {
                continue;
            }
            const qreal least
                = leastTarget * m_measure.pixelsPerMillimetre + linesInPane * lineHeight * largest->font.pixelSize();
            if (place.view.height() < least) {
                SceneThing view;
                view.place = place.view;
                add(Kind::PaneLow, view, largest->text, {}, least - place.view.height());
            }
        }
    }

    /// Of what scrolls it is the pane's place that is touched.
    void judgeReach()
    {
        if (m_measure.reach.isEmpty()) {
            return;
        }
        for (const SceneTarget &target : m_scene.targets) {
            const QRectF place = shown(target, SceneThing()) & m_scene.window;
            const qreal out = excess(place, m_measure.reach);
            if (isInSight(target) && !place.isEmpty() && out > m_tolerance) {
                add(Kind::OutOfReach, target, target.name, {}, out);
            }
        }
    }

    [[nodiscard]] LayoutFinding found(
        Kind kind, const SceneThing &thing, const QString &what, const QString &beside) const
    {
        const qreal pixels = m_measure.pixelsPerMillimetre;
        const QRectF &place = thing.place;
        return {kind, what, beside, 0,
            {place.x() / pixels, place.y() / pixels, place.width() / pixels, place.height() / pixels}};
    }

    void add(Kind kind, const SceneThing &thing, const QString &what, const QString &beside, qreal pixels)
    {
        LayoutFinding finding = found(kind, thing, what, beside);
        finding.amount = pixels / m_measure.pixelsPerMillimetre;
        m_findings.append(finding);
    }

    const StageScene &m_scene;
    const LayoutMeasure &m_measure;
    const qreal m_tolerance; ///< in pixels
    QList<LayoutFinding> m_findings;
};

} // namespace

QList<LayoutFinding> layoutFindings(const StageScene &scene, const LayoutMeasure &measure)
{
    return Judge(scene, measure).findings();
}

} // namespace Masterplan
