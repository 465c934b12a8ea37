// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingorder.h"

#include <QQuickItem>

#include <algorithm>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

bool isAction(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::CheckBox || role == QAccessible::RadioButton
        || role == QAccessible::Slider;
}

bool isText(QAccessible::Role role)
{
    return role == QAccessible::StaticText || role == QAccessible::Heading || role == QAccessible::AlertMessage
        || role == QAccessible::Graphic;
}

/// Accessible has no language, so it is read by the names that it has on the stage.
QString languageOf(const QQuickItem &item)
{
    for (const char *property : {"textLanguage", "language"}) {
        const QString language = item.property(property).toString();
        if (!language.isEmpty())
            return language;
    }
    return {};
}

/// Of a picture, what stands around it knows the language.
QString languageOf(const QQuickItem &item, QAccessible::Role role, const QString &usual)
{
    QString language = languageOf(item);
    const QQuickItem *around = role == QAccessible::Graphic ? item.parentItem() : nullptr;
    for (; language.isEmpty() && around; around = around->parentItem())
        language = languageOf(*around);
    return language.isEmpty() ? usual : language;
}

class Reader {
public:
    Reader(const QString &language, bool isTimeMirrored)
        : m_language(language)
        , m_isTimeMirrored(isTimeMirrored)
    {
    }

    QList<ReadElement> read(QQuickItem &stage)
    {
        visit(stage, {stage.mapRectToScene(stage.boundingRect()), {}});
        return m_elements + m_everywhere;
    }

private:
    struct Around {
        QRectF clip;
        bool isOnButton = false;
        bool isInTimeline = false;
        bool isEverywhere = false;
        bool isExplanation = false;
    };

    void visit(QQuickItem &item, Around around)
    {
        if (!item.isVisible() || !item.isEnabled() || item.opacity() <= 0)
            return;
        if (item.clip())
            around.clip &= item.mapRectToScene(item.boundingRect());
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&item);
        const QAccessible::Role role = interface ? interface->role() : QAccessible::NoRole;
        const qsizetype before = m_elements.size();
        if (interface)
            note(item, *interface, around);
        around.isOnButton = around.isOnButton || isAction(role);
        around.isEverywhere = around.isEverywhere || role == QAccessible::ToolBar;
        around.isExplanation = around.isExplanation || role == QAccessible::Grouping;
        const bool isTimeline = role == QAccessible::Chart;
        around.isInTimeline = around.isInTimeline || isTimeline;
        const QList<QQuickItem *> children = item.childItems();
        for (QQuickItem *child : children)
            visit(*child, around);
        if (isTimeline)
            sortByTime(before);
    }

    void note(QQuickItem &item, QAccessibleInterface &interface, const Around &around)
    {
        const QAccessible::Role role = interface.role();
        const bool isWanted = isAction(role) || (isText(role) && !around.isOnButton && !around.isInTimeline);
        const QString name = interface.text(QAccessible::Name);
        const QRectF place = placeOf(item, around.isInTimeline) & around.clip;
        // What of the timeline is out of sight is not there yet; what else is, scrolls into it.
        if (!isWanted || name.isEmpty() || (around.isInTimeline && !isInSight(item, around.clip)))
            return;
        const QAccessible::State state = interface.state();
        QList<ReadElement> &list = around.isEverywhere ? m_everywhere : m_elements;
        list.append({&item, role, name, interface.text(QAccessible::Description), languageOf(item, role, m_language),
            role == QAccessible::RadioButton ? item.property("tag").toString() : QString(), isAction(role),
            bool(state.checkable), bool(state.checked), around.isInTimeline, around.isExplanation,
            item.objectName() == "fingersOnly"_L1, place});
    }

    /// On the timeline, what one sees of a thing hangs on it.
    static QRectF placeOf(QQuickItem &item, bool isInTimeline)
    {
        return item.mapRectToScene(isInTimeline ? item.boundingRect() | item.childrenRect() : item.boundingRect());
    }

    static bool isInSight(QQuickItem &item, const QRectF &clip)
    {
        const QRectF onAxis = item.mapRectToScene({QPointF(), item.size()});
        return onAxis.right() >= clip.left() && onAxis.left() <= clip.right();
    }

    void sortByTime(qsizetype from)
    {
        const auto begin = [this](const ReadElement &element) {
            const QQuickItem &item = *element.item;
            return m_isTimeMirrored ? -(item.x() + item.width()) : item.x();
        };
        std::stable_sort(m_elements.begin() + from, m_elements.end(),
            [&](const ReadElement &left, const ReadElement &right) { return begin(left) < begin(right); });
    }

    const QString m_language;
    const bool m_isTimeMirrored;
    QList<ReadElement> m_elements;
    QList<ReadElement> m_everywhere;
};

} // namespace

QList<ReadElement> readingOrder(QQuickItem &stage, const QString &language, bool isTimeMirrored)
{
    return Reader(language, isTimeMirrored).read(stage);
}

qsizetype indexOf(const QList<ReadElement> &order, const QQuickItem *item)
{
    const auto found = std::find_if(
        order.cbegin(), order.cend(), [item](const ReadElement &element) { return element.item == item; });
    return item && found != order.cend() ? found - order.cbegin() : -1;
}

void press(const ReadElement &element)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(element.item);
    QAccessibleActionInterface *actions = interface ? interface->actionInterface() : nullptr;
    if (!actions)
        return;
    actions->doAction(element.role == QAccessible::Slider ? QAccessibleActionInterface::increaseAction()
                                                          : QAccessibleActionInterface::pressAction());
}

} // namespace Masterplan
