// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation.h"

#include <QScopedValueRollback>
#include <algorithm>

#include "audiencewindow.h"
#include "exhibit/exhibition.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsSkipped = 10;

bool isPlayable(const MediaRow &row)
{
    return row.kind != MediaRow::Kind::Picture;
}

} // namespace

Presentation::Presentation(
    Exhibition &exhibition, AudienceWindow &audience, StopPictures &pictures, Talk &talk, QObject *parent)
    : QObject(parent)
    , m_exhibition(exhibition)
    , m_audience(audience)
    , m_pictures(pictures)
    , m_talk(talk)
{
    connect(&visit(), &Visit::screenChanged, this, &Presentation::followVisit);
    connect(&visit(), &Visit::itemIdChanged, this, &Presentation::followVisit);
    connect(&audience, &AudienceWindow::secondLanguageChanged, this, &Presentation::secondLanguageChanged);
}

Visit &Presentation::visit()
{
    return *m_exhibition.visit();
}

void Presentation::perform(Command command)
{
    switch (factsOf(command).group) {
    case CommandGroup::Tour:
        return performTour(command);
    case CommandGroup::Audience:
        return performAudience(command);
    case CommandGroup::Pointer:
        return performPointer(command);
    case CommandGroup::Media:
        return performMedia(command);
    case CommandGroup::Console:
        Q_EMIT asked(command);
    }
}

void Presentation::performTour(Command command)
{
    switch (command) {
    case Command::Next:
    case Command::Back:
    case Command::First:
    case Command::Last:
        return step(command);
    case Command::Begin:
        return begin();
    case Command::ReturnToTour:
        return showCurrent();
    case Command::GoHome:
        return open(ReservedId::home.toString());
    case Command::TogglePause:
        return togglePause();
    case Command::Leave:
        return takeBack();
    default:
        Q_EMIT asked(command);
    }
}

void Presentation::performAudience(Command command)
{
    const auto toggle
        = [this](Cover cover) { m_audience.setCover(m_audience.cover() == cover ? Cover::NoCover : cover); };
    switch (command) {
    case Command::Black:
        return toggle(Cover::Black);
    case Command::White:
        return toggle(Cover::White);
    case Command::Freeze:
        return toggle(Cover::Frozen);
    case Command::NextLanguage:
        return nextLanguage();
    case Command::SecondLanguage:
        return toggleSecondLanguage();
    case Command::TextSize:
        return visit().nextTextSize();
    case Command::Contrast:
        return visit().setHighContrast(!visit().isHighContrast());
    default:
        Q_UNREACHABLE();
    }
}

void Presentation::performPointer(Command command)
{
    switch (command) {
    case Command::Spotlight:
        return toggleTool(Tool::Spotlight);
    case Command::Magnify:
        return toggleTool(Tool::Magnifier);
    case Command::Draw:
        return toggleTool(Tool::Pen);
    case Command::Erase:
        return toggleTool(Tool::Eraser);
    case Command::Larger:
        return resize(1);
    case Command::Smaller:
        return resize(-1);
    case Command::Undo:
        m_audience.undo();
        return;
    case Command::ClearMarks:
        return m_audience.clearMarks();
    default:
        Q_UNREACHABLE();
    }
}

void Presentation::performMedia(Command command)
{
    switch (command) {
    case Command::PlayMedia:
        return playMedia();
    case Command::SeekBack:
        return m_exhibition.playback()->skip(-secondsSkipped);
    case Command::SeekAhead:
        return m_exhibition.playback()->skip(secondsSkipped);
    case Command::Louder:
        return visit().makeLouder();
    case Command::Quieter:
        return visit().makeQuieter();
    default:
        Q_UNREACHABLE();
    }
}

void Presentation::step(Command command)
{
    const int from = m_talk.current();
    const int target = targetOf(command);
    if (target < 0 || m_talk.state() == Talk::State::Ended) {
        Q_EMIT stoppedAtEdge(command);
        return;
    }
    goTo(target);
    const bool passesOver = command == Command::Next || command == Command::Back;
    const QStringList titles = passesOver ? titlesBetween(from, target) : QStringList();
    if (!titles.isEmpty()) {
        Q_EMIT skipped(titles);
    }
}

int Presentation::targetOf(Command command) const
{
    switch (command) {
    case Command::Next:
        return m_talk.next();
    case Command::Back:
        return m_talk.previous();
    case Command::First:
        return m_talk.first();
    default:
        return m_talk.last();
    }
}

QStringList Presentation::titlesBetween(int from, int to) const
{
    QStringList titles;
    for (int index = std::min(from, to) + 1; index < std::max(from, to); ++index) {
        titles.append(m_talk.plan().stops.at(index).title);
    }
    return titles;
}

void Presentation::begin()
{
    switch (m_talk.state()) {
    case Talk::State::Ready:
    case Talk::State::Ended:
        m_talk.begin();
        return showCurrent();
    case Talk::State::Paused:
        return m_talk.resume();
    case Talk::State::Running:
        return;
    }
}

void Presentation::togglePause()
{
    if (m_talk.state() == Talk::State::Running) {
        m_talk.pause();
    } else if (m_talk.state() == Talk::State::Paused) {
        m_talk.resume();
    }
}

void Presentation::takeBack()
{
    if (m_leaveAside && m_leaveAside()) {
        return;
    }
    if (m_tool != Tool::Touch) {
        setTool(Tool::Touch);
    } else if (m_audience.cover() != Cover::NoCover) {
        m_audience.setCover(Cover::NoCover);
    } else if (visit().sheet() != Visit::Sheet::NoSheet) {
        visit().closeSheet();
    } else if (m_talk.isOffPath()) {
        showCurrent();
    } else if (m_talk.state() == Talk::State::Running || m_talk.state() == Talk::State::Paused) {
        Q_EMIT asked(Command::End);
    }
}

void Presentation::setPlan(const TalkPlan &plan)
{
    m_talk.setPlan(plan);
    Q_EMIT placeChanged();
}

void Presentation::goTo(int stop)
{
    if (m_talk.goTo(stop)) {
        showCurrent();
    }
}

void Presentation::showCurrent()
{
    if (m_talk.current() < 0) {
        return;
    }
    m_talk.returnToPath();
    show(m_talk.plan().stops.at(m_talk.current()).show);
}

void Presentation::open(const QString &what)
{
    show(what);
    followVisit();
}

void Presentation::endTalk()
{
    m_talk.end();
    setTool(Tool::Touch);
}

void Presentation::goOn(const TalkPlan &plan, const TalkRecord &record)
{
    m_talk.setPlan(plan);
    m_talk.restore(record, record.sinceKept(QDateTime::currentDateTimeUtc()));
    if (!record.language.isEmpty()) {
        setLanguage(record.language);
    }
    showCurrent();
}

void Presentation::show(const QString &what)
{
    {
        const QScopedValueRollback moving(m_isMoving, true);
        visit().closeSheet();
        (void)visit().goTo(what);
    }
    Q_EMIT placeChanged();
}

void Presentation::followVisit()
{
    if (m_isMoving) {
        return;
    }
    if (m_talk.current() >= 0) {
        if (visit().shown() == m_talk.plan().stops.at(m_talk.current()).show) {
            m_talk.returnToPath();
        } else {
            m_talk.leavePath();
        }
    }
    Q_EMIT placeChanged();
}

void Presentation::setLanguage(const QString &tag)
{
    visit().setLanguage(tag);
    if (secondLanguage() == tag) {
        setSecondLanguage({});
    }
}

QString Presentation::secondLanguage() const
{
    return m_audience.secondLanguage();
}

void Presentation::setSecondLanguage(const QString &tag)
{
    if (!tag.isEmpty()) {
        m_lastSecondLanguage = tag;
    }
    m_audience.setSecondLanguage(tag);
}

void Presentation::nextLanguage()
{
    const QList<Language> &languages = m_exhibition.bundle().languages;
    const auto current = std::find_if(languages.cbegin(), languages.cend(),
        [this](const Language &language) { return language.tag == visit().language(); });
    const auto following = current == languages.cend() ? languages.cbegin() : std::next(current);
    setLanguage((following == languages.cend() ? languages.cbegin() : following)->tag);
}

void Presentation::toggleSecondLanguage()
{
    if (!secondLanguage().isEmpty()) {
        return setSecondLanguage({});
    }
    if (!m_lastSecondLanguage.isEmpty() && m_lastSecondLanguage != visit().language()) {
        return setSecondLanguage(m_lastSecondLanguage);
    }
    for (const Language &language : m_exhibition.bundle().languages) {
        if (language.tag != visit().language()) {
            return setSecondLanguage(language.tag);
        }
    }
}

bool Presentation::hasMedia() const
{
    const QList<MediaRow> &rows = m_exhibition.detail()->mediaRows();
    return m_exhibition.visit()->screen() == Visit::Screen::Detail
        && std::any_of(rows.cbegin(), rows.cend(), isPlayable);
}

void Presentation::playMedia()
{
    const bool isOpen
        = visit().sheet() == Visit::Sheet::MediaSheet && m_exhibition.medium()->kind() != Medium::Kind::Picture;
    if (isOpen) {
        return m_exhibition.playback()->toggle();
    }
    const QList<MediaRow> &rows = m_exhibition.detail()->mediaRows();
    const auto first = std::find_if(rows.cbegin(), rows.cend(), isPlayable);
    if (hasMedia()) {
        visit().openMedia(first->mediaId);
    }
}

} // namespace Masterplan
