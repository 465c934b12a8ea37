// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysheet.h"

#include <QGridLayout>
#include <QLabel>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

QString keysOf(const CommandFacts &facts, Tongue tongue)
{
    QStringList names;
    for (const QKeyCombination key : facts.keys) {
        names.append(keyName(key, tongue));
    }
    return names.join(u" · "_s);
}

QWidget *partOf(CommandGroup group, Tongue tongue, QWidget *parent)
{
    auto *part = new QFrame(parent);
    part->setProperty("surface", u"panel"_s);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(18, 14, 18, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(0, 1);
    auto *heading = new QLabel(groupName(group, tongue), part);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    grid->addWidget(heading, 0, 0, 1, 2);
    for (const CommandFacts &facts : allCommands()) {
        if (facts.group == group) {
            const int row = grid->rowCount();
            auto *keys = new QLabel(keysOf(facts, tongue), part);
            keys->setProperty("weight", u"muted"_s);
            grid->addWidget(new QLabel(facts.name(tongue), part), row, 0);
            grid->addWidget(keys, row, 1, Qt::AlignRight);
        }
    }
    return part;
}

} // namespace

KeySheetPanel::KeySheetPanel(Tongue tongue, QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Keys"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *sheet = new QWidget(this);
    auto *row = new QHBoxLayout(sheet);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    const QList<QList<CommandGroup>> parts{{CommandGroup::Tour}, {CommandGroup::Audience, CommandGroup::Media},
        {CommandGroup::Pointer, CommandGroup::Console}};
    for (const QList<CommandGroup> &groups : parts) {
        auto *column = new QVBoxLayout;
        column->setSpacing(14);
        for (const CommandGroup group : groups) {
            column->addWidget(partOf(group, tongue, sheet));
        }
        column->addStretch();
        row->addLayout(column, 1);
    }
    setWidget(sheet);
}

} // namespace Masterplan
