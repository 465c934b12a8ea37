// SPDX-License-Identifier: GPL-3.0-or-later
#include "clockpanel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStyle>
#include <QTime>

#include "consolewords.h"
#include "exhibit/talk.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal largeFactor = 3.2;
constexpr qreal mediumFactor = 1.25;

void scale(QLabel &label, qreal factor, QFont::Weight weight)
{
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    label.setFont(font);
}

QString timeOfDay(QTime time)
{
    // Without a locale the short form has seconds, too.
    return QLocale() == QLocale::c() ? time.toString(u"HH:mm"_s) : QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace

ClockPanel::ClockPanel(const Talk &talk, QWidget *parent)
    : QWidget(parent)
    , m_talk(talk)
{
    scale(m_elapsed, largeFactor, QFont::Bold);
    scale(m_pace, mediumFactor, QFont::Normal);
    m_rest.setProperty("weight", u"muted"_s);
    m_elapsed.setAccessibleName(tr("Elapsed"));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addStretch();
    lines->addWidget(&m_pace);
    lines->addWidget(&m_rest);
    lines->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(&m_elapsed);
    layout->addLayout(lines);
    connect(&talk, &Talk::ticked, this, &ClockPanel::showTime);
    connect(&talk, &Talk::currentChanged, this, &ClockPanel::showTime);
    connect(&talk, &Talk::stateChanged, this, &ClockPanel::showTime);
    connect(&talk, &Talk::planChanged, this, &ClockPanel::showTime);
    connect(&talk, &Talk::endTimeChanged, this, &ClockPanel::showTime);
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &ClockPanel::showWall);
    showWall();
}

void ClockPanel::showWall()
{
    showTime();
    m_minute.start(60'000 - QTime::currentTime().msecsSinceStartOfDay() % 60'000 + 50);
}

void ClockPanel::showTime()
{
    m_elapsed.setText(clockText(m_talk.elapsed()));
    const QString planned = clockText(qint64(m_talk.plan().plannedSeconds()) * 1'000);
    const bool isUnderWay = m_talk.state() == Talk::State::Running || m_talk.state() == Talk::State::Paused;
    const Pace pace = isUnderWay ? paceOf(m_talk.pace()) : Pace::Calm;
    const QString state = m_talk.state() == Talk::State::Paused ? tr("clock stopped")
        : m_talk.state() == Talk::State::Ended                  ? tr("ended")
        : isUnderWay                                            ? paceText(m_talk.pace())
                                                                : tr("not begun");
    //: %1 is the planned time, %2 says how far off the plan the talk is
    m_pace.setText(tr("of %1 · %2").arg(planned, state));
    const QString word = pace == Pace::Ahead ? u"ahead"_s : pace == Pace::Behind ? u"behind"_s : u"calm"_s;
    if (m_pace.property("pace").toString() != word) {
        m_pace.setProperty("pace", word);
        m_pace.style()->unpolish(&m_pace);
        m_pace.style()->polish(&m_pace);
    }
    QStringList facts{tr("%1 left").arg(clockText(m_talk.remaining()))};
    if (const auto end = m_talk.endTime()) {
        facts.append(tr("ends %1").arg(timeOfDay(*end)));
    }
    //: The time of day
    facts.append(tr("now %1").arg(timeOfDay(QTime::currentTime())));
    m_rest.setText(facts.join(u" · "_s));
}

} // namespace Masterplan
