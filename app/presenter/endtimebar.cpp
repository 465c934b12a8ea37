// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtimebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "exhibit/talk.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

EndTimeBar::EndTimeBar(Talk &talk, QWidget *parent)
    : QFrame(parent)
    , m_talk(talk)
{
    setProperty("surface", u"message"_s);
    m_time.setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    auto *label = new QLabel(tr("The talk is to be over at"), this);
    label->setBuddy(&m_time);
    auto *set = new QPushButton(tr("Count towards it"), this);
    auto *none = new QPushButton(tr("No end time"), this);
    connect(set, &QPushButton::clicked, this, [this] {
        m_talk.setEndTime(m_time.time());
        hide();
    });
    connect(none, &QPushButton::clicked, this, [this] {
        m_talk.setEndTime({});
        hide();
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->addWidget(label);
    layout->addWidget(&m_time);
    layout->addWidget(set);
    layout->addWidget(none);
    layout->addStretch();
    hide();
}

void EndTimeBar::open()
{
    m_time.setTime(m_talk.endTime().value_or(QTime::currentTime().addMSecs(static_cast<int>(m_talk.remaining()))));
    show();
    m_time.setFocus(Qt::OtherFocusReason);
}

} // namespace Masterplan
