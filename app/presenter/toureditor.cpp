// SPDX-License-Identifier: GPL-3.0-or-later
#include "toureditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <algorithm>

#include "exhibit/spanwords.h"
#include "exhibit/tourexport.h"
#include "messagebar.h"
#include "searchfield.h"
#include "tourshelf.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 16; ///< pixels
constexpr int smallGap = 8;
constexpr int leastSeconds = 5;
constexpr int mostSeconds = 3600;
constexpr int secondsStep = 15;
constexpr int stopIdRole = Qt::UserRole;

QString unusedId(const TalkPlan &plan)
{
    int number = static_cast<int>(plan.stops.size()) + 1;
    while (plan.indexOf(u"stop-%1"_s.arg(number)) >= 0) {
        ++number;
    }
    return u"stop-%1"_s.arg(number);
}

} // namespace

TourEditor::TourEditor(TourShelf &shelf, MessageBar &messages, FileChooser files, Tongue tongue, QWidget *parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_messages(messages)
    , m_files(std::move(files))
    , m_tongue(tongue)
{
    QWidgetList tabOrder;
    auto *columns = new QHBoxLayout;
    columns->setSpacing(gap);
    columns->addWidget(makeStops(tabOrder), 1);
    columns->addWidget(makeDetails(tabOrder), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(columns, 1);
    layout->addLayout(makeButtons(tabOrder));
    setFocusProxy(&m_stops);
    for (qsizetype i = 1; i < tabOrder.size(); ++i) {
        setTabOrder(tabOrder.at(i - 1), tabOrder.at(i));
    }
}

QWidget *TourEditor::makeStops(QWidgetList &tabOrder)
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(smallGap);
    auto *label = new QLabel(tr("&Stops"), column);
    label->setBuddy(&m_stops);
    m_stops.setAccessibleName(tr("Stops of the tour"));
    m_stops.setDragDropMode(QAbstractItemView::InternalMove);
    m_stops.setDefaultDropAction(Qt::MoveAction);
    m_stops.setUniformItemSizes(true);
    connect(&m_stops, &QListWidget::currentRowChanged, this, &TourEditor::showStop);
    connect(m_stops.model(), &QAbstractItemModel::rowsMoved, this, &TourEditor::takeOrder, Qt::QueuedConnection);
    auto *buttons = new QHBoxLayout;
    QWidgetList below;
    const auto addButton = [&](const QString &words, const QKeySequence &key, auto deed) {
        auto *button = new QPushButton(words, column);
        button->setToolTip(key.toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, this, deed);
        auto *shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
        buttons->addWidget(button);
        below.append(button);
    };
    addButton(tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { moveStop(-1); });
    addButton(tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { moveStop(1); });
    addButton(tr("Remove"), Qt::ALT | Qt::Key_Delete, [this] { removeStop(); });
    buttons->addStretch();
    m_search = new SearchField([this]() -> const Catalogue & { return m_shelf.catalogue(); }, m_tongue, column);
    m_search->setPlaceholderText(tr("Add an item: type a few letters"));
    m_search->setAccessibleName(tr("Add an item"));
    auto *home = new QPushButton(tr("Add the home view"), column);
    connect(home, &QPushButton::clicked, this, [this] { add(ReservedId::home.toString()); });
    connect(m_search, &SearchField::chosen, this, &TourEditor::add);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_search, 1);
    adding->addWidget(home);
    layout->addWidget(label);
    layout->addLayout(adding);
    layout->addWidget(&m_stops, 1);
    layout->addLayout(buttons);
    tabOrder << m_search << home << &m_stops << below;
    return column;
}

QWidget *TourEditor::makeDetails(QWidgetList &tabOrder)
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(smallGap);
    const auto addRow = [&](const QString &words, QWidget &field, int stretch) {
        auto *label = new QLabel(words, column);
        label->setBuddy(&field);
        layout->addWidget(label);
        layout->addWidget(&field, stretch);
        tabOrder.append(&field);
    };
    m_seconds.setRange(leastSeconds, mostSeconds);
    m_seconds.setSingleStep(secondsStep);
    m_seconds.setSuffix(tr(" s"));
    m_notes.setTabChangesFocus(true);
    m_notes.setPlaceholderText(tr("A blank line begins a paragraph, a line with \"- \" a bullet."));
    addRow(tr("&Title of the tour"), m_title, 0);
    addRow(tr("&Planned time of this stop"), m_seconds, 0);
    addRow(tr("&Notes on this stop"), m_notes, 1);
    connect(&m_title, &QLineEdit::textEdited, this, [this](const QString &title) {
        m_plan.title = title;
        change();
    });
    connect(&m_seconds, &QSpinBox::valueChanged, this, [this](int seconds) {
        if (PlannedStop *stop = current(); stop && !m_isShowing) {
            stop->seconds = seconds;
            m_stops.currentItem()->setText(rowText(*stop));
            change();
        }
    });
    connect(&m_notes, &QPlainTextEdit::textChanged, this, [this] {
        if (PlannedStop *stop = current(); stop && !m_isShowing) {
            stop->notes = m_notes.toPlainText();
            change();
        }
    });
    return column;
}

QHBoxLayout *TourEditor::makeButtons(QWidgetList &tabOrder)
{
    auto *buttons = new QHBoxLayout;
    const auto addButton = [&](const QString &words, auto deed) {
        auto *button = new QPushButton(words, this);
        connect(button, &QPushButton::clicked, this, deed);
        buttons->addWidget(button);
        tabOrder.append(button);
        return button;
    };
    m_remove = addButton(tr("Delete the tour"), [this] { askToRemove(); });
    addButton(tr("Export into a bundle…"), [this] { askToExport(); });
    buttons->addStretch();
    addButton(tr("Save"), [this] { save(); })->setProperty("role", u"main"_s);
    addButton(tr("Close"), [this] { askToLeave([this] { Q_EMIT left(); }); });
    return buttons;
}

void TourEditor::edit(const TalkPlan &plan)
{
    m_tour = m_shelf.ownTourOf(plan);
    m_plan = plan;
    m_plan.title = m_tour.title;
    m_isChanged = false;
    m_title.setText(m_plan.title);
    m_remove->setEnabled(plan.origin == TalkPlan::Origin::OwnTour);
    showStops(0);
}

void TourEditor::useTimes(const QHash<QString, qint64> &taken)
{
    m_plan = rehearsed(m_plan, taken);
    change();
    showStops(m_stops.currentRow());
}

QString TourEditor::rowText(const PlannedStop &stop) const
{
    const QString text = u"%1   %2"_s.arg(stop.title, spanWords(stop.seconds));
    return stop.isMissing ? tr("%1 (missing)").arg(text) : text;
}

void TourEditor::showStops(int row)
{
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_stops.clear();
        for (const PlannedStop &stop : std::as_const(m_plan.stops)) {
            auto *item = new QListWidgetItem(rowText(stop), &m_stops);
            item->setData(stopIdRole, stop.id);
        }
        m_stops.setCurrentRow(std::clamp(row, 0, std::max(0, m_stops.count() - 1)));
    }
    showStop();
}

void TourEditor::showStop()
{
    if (m_isShowing) {
        return;
    }
    const QScopedValueRollback showing(m_isShowing, true);
    const PlannedStop *stop = current();
    m_seconds.setEnabled(stop);
    m_notes.setEnabled(stop);
    m_seconds.setValue(stop ? stop->seconds : leastSeconds);
    m_notes.setPlainText(stop ? stop->notes : QString());
}

PlannedStop *TourEditor::current()
{
    const QListWidgetItem *item = m_stops.currentItem();
    const int index = item ? m_plan.indexOf(item->data(stopIdRole).toString()) : -1;
    return index < 0 ? nullptr : &m_plan.stops[index];
}

void TourEditor::add(const QString &show)
{
    const int row = m_stops.count() == 0 ? 0 : m_stops.currentRow() + 1;
    m_plan.stops.insert(row, m_shelf.plannedStop(unusedId(m_plan), show));
    change();
    showStops(row);
}

void TourEditor::removeStop()
{
    const int row = m_stops.currentRow();
    if (row >= 0) {
        m_plan.stops.removeAt(row);
        change();
        showStops(row);
    }
}

void TourEditor::moveStop(int step)
{
    const int row = m_stops.currentRow();
    const int target = row + step;
    if (row >= 0 && target >= 0 && target < m_plan.stops.size()) {
        m_plan.stops.move(row, target);
        change();
        showStops(target);
    }
}

void TourEditor::takeOrder()
{
    QList<PlannedStop> stops;
    for (int row = 0; row < m_stops.count(); ++row) {
        stops.append(m_plan.stops.at(m_plan.indexOf(m_stops.item(row)->data(stopIdRole).toString())));
    }
    m_plan.stops = stops;
    change();
}

void TourEditor::change()
{
    m_isChanged = true;
}

bool TourEditor::save()
{
    if (m_plan.title.trimmed().isEmpty()) {
        m_title.setFocus(Qt::OtherFocusReason);
        m_messages.tell(tr("The tour needs a title."));
        return false;
    }
    OwnTour tour = Masterplan::ownTourOf(m_plan, m_tour);
    tour.title = m_plan.title.trimmed();
    if (const auto kept = m_shelf.save(tour); !kept) {
        tell(kept.error());
        return false;
    }
    m_tour = tour;
    m_isChanged = false;
    m_remove->setEnabled(true);
    m_plan = m_shelf.planOf(tour);
    m_messages.tell(tr("Saved: %1").arg(tour.title));
    Q_EMIT saved(m_plan);
    return true;
}

void TourEditor::askToLeave(const std::function<void()> &leave)
{
    if (!m_isChanged) {
        return leave();
    }
    m_messages.tell(tr("The tour has changes that are not saved."),
        {{tr("Save"),
             [this, leave] {
                 if (save()) {
                     leave();
                 }
             }},
            {tr("Discard"),
                [this, leave] {
                    m_isChanged = false;
                    leave();
                }},
            {tr("Go on"), {}}},
        true);
}

void TourEditor::askToRemove()
{
    m_messages.tell(tr("Delete the tour \"%1\"? Its notes go with it.").arg(m_tour.title),
        {{tr("Keep"), {}},
            {tr("Delete"),
                [this] {
                    if (const auto gone = m_shelf.remove(m_tour); !gone) {
                        return tell(gone.error());
                    }
                    m_isChanged = false;
                    Q_EMIT removed();
                    Q_EMIT left();
                }}},
        true);
}

void TourEditor::askToExport()
{
    if (m_isChanged && !save()) {
        return;
    }
    m_files.openFolder(tr("The bundle's folder, which has bundle.json in it"), [this](const QString &folder) {
        const auto exported = exportTour(m_tour, folder);
        if (!exported) {
            return tell(exported.error());
        }
        m_messages.tell(exported->leftOut.isEmpty() ? tr("The tour is in the bundle now: %1").arg(folder)
                                                    : tr("The tour is in the bundle now, without what that has not: %1")
                                                          .arg(exported->leftOut.join(u", "_s)));
    });
}

void TourEditor::tell(const QList<Finding> &findings)
{
    m_messages.tell(findings.isEmpty() ? tr("That did not work.") : inWords(findings.constFirst(), m_tongue));
}

} // namespace Masterplan
