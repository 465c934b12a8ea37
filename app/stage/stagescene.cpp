// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagescene.h"

#include <QAccessible>
#include <QColor>
#include <QFontMetricsF>
#include <QJSValue>
#include <QQmlProperty>
#include <QQuickItem>

#include <algorithm>
#include <cmath>

#include "Theme/glyph.h"
#include "Theme/typeface.h"
#include "Touch/gesturearea.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal hidesFrom = 0.75; ///< the opacity from which on a shape hides what is behind it
constexpr qreal unseen = 0.05; ///< the opacity up to which nothing is seen of a thing
constexpr qreal rounding = 1.5; ///< pixels
constexpr qreal leading = 0.14; ///< of the letters' size; what a line keeps free above and below

/// Qt has no public classes for its texts, rectangles and pictures, so that they are read by their properties.
template<typename Value>
Value read(const QQuickItem &item, const char *property)
{
    return item.property(property).value<Value>();
}

/// Empty where each word fits.
QString wordWiderThan(qreal width, const QString &text, const QFont &font)
{
    const QStringList words = Typeface::unbrokenParts(text);
    const auto wide = std::find_if(words.begin(), words.end(),
        [&](const QString &word) { return Typeface::lineWidth(word, font) > width + rounding; });
    return wide == words.end() ? QString() : *wide;
}

/// The lines of a text, inside its item.
QRectF linesOf(const QQuickItem &item)
{
    QSizeF size(read<qreal>(item, "contentWidth"), read<qreal>(item, "contentHeight"));
    // From right to left, Qt 6.8 counts the space at which a text was wrapped.
    const bool isWrapped = read<int>(item, "lineCount") > 1 && read<QString>(item, "text").isRightToLeft();
    const qreal space = isWrapped ? QFontMetricsF(read<QFont>(item, "font")).horizontalAdvance(u' ') : 0;
    if (size.width() > item.width() && size.width() <= item.width() + space) {
        size.setWidth(item.width());
    }
    const auto across = Qt::Alignment(read<int>(item, "effectiveHorizontalAlignment"));
    const auto along = Qt::Alignment(read<int>(item, "verticalAlignment"));
    const qreal spareWidth = item.width() - size.width();
    const qreal spareHeight = item.height() - size.height();
    const qreal x = across & Qt::AlignRight ? spareWidth : across & Qt::AlignHCenter ? spareWidth / 2 : 0;
    const qreal y = along & Qt::AlignBottom ? spareHeight : along & Qt::AlignVCenter ? spareHeight / 2 : 0;
    return {QPointF(x, y), size};
}

QString spokenName(QQuickItem &item)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&item);
    const QString name = interface ? interface->text(QAccessible::Name) : QString();
    return name.isEmpty() ? QString::fromLatin1(item.metaObject()->className()) : name;
}

/// A button acts as one thing wherever it is touched.
bool isPlane(QQuickItem &item)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&item);
    const QAccessible::Role role = interface ? interface->role() : QAccessible::NoRole;
    return role != QAccessible::Button && role != QAccessible::CheckBox && role != QAccessible::RadioButton;
}

void layOut(QQuickItem &item)
{
    const QList<QQuickItem *> children = item.childItems();
    for (QQuickItem *child : children) {
        layOut(*child);
    }
    item.ensurePolished();
}

class Reader {
public:
    explicit Reader(QQuickItem &root)
    {
        m_scene.window = root.mapRectToScene(root.boundingRect());
        visit(root, {m_scene.window.adjusted(-endless, -endless, endless, endless), 1, -1});
    }

    [[nodiscard]] StageScene scene() const { return m_scene; }

private:
    static constexpr qreal endless = 1e6;

    struct Around {
        QRectF clip;
        qreal opacity = 1;
        int pane = -1;
    };

    void visit(QQuickItem &item, Around around)
    {
        around.opacity *= item.opacity();
        if (!item.isVisible() || around.opacity <= unseen) {
            return;
        }
        Around inside = around;
        const QRectF place = item.mapRectToScene(item.boundingRect());
        if (item.inherits("QQuickFlickable")) {
            const QSizeF content(read<qreal>(item, "contentWidth"), read<qreal>(item, "contentHeight"));
            const QPointF scrolled(read<qreal>(item, "contentX"), read<qreal>(item, "contentY"));
            inside.pane = int(m_scene.panes.size());
            m_scene.panes.append({place, {place.topLeft() - scrolled, content}});
        } else if (item.clip()) {
            inside.clip &= place;
        }
        QList<QQuickItem *> children = item.childItems();
        std::stable_sort(children.begin(), children.end(),
            [](const QQuickItem *left, const QQuickItem *right) { return left->z() < right->z(); });
        // Those with a negative z lie behind the item itself.
        const auto front = std::ranges::find_if(children, [](const QQuickItem *child) { return child->z() >= 0; });
        std::for_each(children.begin(), front, [&](QQuickItem *child) { visit(*child, inside); });
        note(item, around);
        std::for_each(front, children.end(), [&](QQuickItem *child) { visit(*child, inside); });
    }

    void note(QQuickItem &item, const Around &around)
    {
        // Not its bounding rectangle: a picture that is cropped has a larger one than it shows.
        SceneThing thing{++m_order, around.pane, item.mapRectToScene({QPointF(), item.size()}), {}};
        thing.seen = thing.place & around.clip;
        if (item.inherits("QQuickText")) {
            noteText(item, thing, around);
        } else if (item.inherits("QQuickRectangle") || item.inherits("QQuickImage")) {
            if (!thing.seen.isEmpty() && hides(item, around.opacity)) {
                m_scene.shapes.append(thing);
            }
        } else if (qobject_cast<Glyph *>(&item)) {
            if (!thing.seen.isEmpty()) {
                m_scene.signs.append(thing);
            }
        } else if (qobject_cast<GestureArea *>(&item) && item.isEnabled()) {
            m_scene.targets.append({thing, spokenName(*item.parentItem()), isPlane(*item.parentItem())});
        }
    }

    void noteText(const QQuickItem &item, SceneThing thing, const Around &around)
    {
        const auto text = read<QString>(item, "text");
        if (text.trimmed().isEmpty()) {
            return;
        }
        const auto font = read<QFont>(item, "font");
        const QRectF lines = linesOf(item);
        const qreal aboveLetters = leading * font.pixelSize();
        thing.place = item.mapRectToScene(lines.adjusted(0, aboveLetters, 0, -aboveLetters));
        thing.seen = thing.place & around.clip;
        const bool isLarger = lines.width() > item.width() + rounding || lines.height() > item.height() + rounding;
        const bool isWrapped = read<int>(item, "lineCount") > 1;
        m_scene.texts.append({thing, text, font, isLarger || read<bool>(item, "truncated"), item.width(),
            isWrapped ? wordWiderThan(item.width(), text, font) : QString()});
    }

    static bool hides(const QQuickItem &item, qreal opacity)
    {
        constexpr int isReady = 1;
        if (item.inherits("QQuickImage")) {
            return read<int>(item, "status") == isReady && opacity >= hidesFrom;
        }
        const auto gradient = read<QJSValue>(item, "gradient");
        const bool isPlain = gradient.isUndefined() || gradient.isNull();
        return isPlain && read<QColor>(item, "color").alphaF() * opacity >= hidesFrom;
    }

    StageScene m_scene;
    int m_order = 0;
};

} // namespace

StageScene readScene(QQuickItem &root)
{
    layOut(root);
    return Reader(root).scene();
}

} // namespace Masterplan
