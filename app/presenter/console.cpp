// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QTextDocument>

#include "audiencemenu.h"
#include "commandbar.h"
#include "consolewords.h"
#include "endtimebar.h"
#include "exhibit/exhibition.h"
#include "handout.h"
#include "keysheet.h"
#include "messagebar.h"
#include "nextpanel.h"
#include "notespanel.h"
#include "overview.h"
#include "presentation.h"
#include "reportpanel.h"
#include "searchfield.h"
#include "stagepanel.h"
#include "stopspanel.h"
#include "toureditor.h"
#include "tourmenu.h"
#include "tourshelf.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 16; ///< pixels around the parts and between them
constexpr int smallGap = 8;
constexpr int searchWidth = 260;
constexpr QSize usualSize(1280, 720);

} // namespace

Console::Console(Presentation &presentation, TourShelf &shelf, Tongue tongue, std::optional<FileChooser> files)
    : m_presentation(presentation)
    , m_shelf(shelf)
    , m_tongue(tongue)
    , m_files(files ? std::move(*files) : dialogsOver(*this))
{
    setObjectName(u"console"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Presenter – %1").arg(presentation.exhibition().title()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    auto *middle = new QWidget(this);
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(edge, edge, edge, edge);
    middleLayout->setSpacing(edge);
    m_messages = new MessageBar(middle);
    m_endTime = new EndTimeBar(presentation.talk(), middle);
    m_pages = new QStackedWidget(middle);
    m_overview = new OverviewPanel(presentation, m_pages);
    m_keys = new KeySheetPanel(tongue, m_pages);
    m_editor = new TourEditor(shelf, *m_messages, m_files, tongue, m_pages);
    m_report = new ReportPanel(*m_messages, m_files, tongue, m_pages);
    for (QWidget *page : std::initializer_list<QWidget *>{makeTalkPage(), m_overview, m_keys, m_editor, m_report}) {
        m_pages->addWidget(page);
    }
    middleLayout->addWidget(m_messages);
    middleLayout->addWidget(m_endTime);
    middleLayout->addWidget(m_pages, 1);
    layout->addWidget(middle, 1);
    layout->addWidget(new CommandBar(presentation, tongue, this));
    presentation.setLeaveAside([this] { return leaveAside(); });
    connectTalk();
    showColours();
    showNotes();
    resize(usualSize);
    m_stops->setFocus(Qt::OtherFocusReason);
}

QWidget *Console::makeHeader()
{
    auto *header = new QFrame(this);
    header->setProperty("surface", u"bar"_s);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(edge - smallGap, smallGap, edge, smallGap);
    layout->setSpacing(smallGap);
    m_tours = new TourMenu(m_presentation, m_shelf, m_tongue, header);
    m_search = new SearchField(
        [this]() -> const Catalogue & { return m_presentation.exhibition().catalogue(); }, m_tongue, header);
    m_search->setMaximumWidth(searchWidth);
    m_screens.setProperty("weight", u"muted"_s);
    layout->addWidget(m_tours);
    layout->addWidget(new AudienceMenu(m_presentation, m_tongue, header));
    layout->addStretch(1);
    layout->addWidget(&m_screens);
    layout->addSpacing(smallGap);
    layout->addWidget(m_search, 1);
    connect(m_search, &SearchField::chosen, &m_presentation, &Presentation::open);
    return header;
}

QWidget *Console::makeTalkPage()
{
    auto *page = new QSplitter(Qt::Horizontal, m_pages);
    page->setHandleWidth(edge);
    page->setChildrenCollapsible(false);
    page->addWidget(makeStopsColumn());
    auto *stage = new StagePanel(m_presentation, m_tongue);
    stage->setMinimumWidth(480);
    page->addWidget(stage);
    page->addWidget(makeNotesColumn());
    page->setSizes({210, 700, 320});
    page->setStretchFactor(0, 1);
    page->setStretchFactor(1, 6);
    page->setStretchFactor(2, 3);
    page->setFocusProxy(m_stops);
    return page;
}

QWidget *Console::makeStopsColumn()
{
    m_stops = new StopsPanel(m_presentation.talk());
    m_stops->setMinimumWidth(190);
    connect(m_stops, &StopsPanel::chosen, &m_presentation, &Presentation::goTo);
    return m_stops;
}

QWidget *Console::makeNotesColumn()
{
    auto *column = new QWidget;
    column->setMinimumWidth(240);
    m_notes = new NotesPanel(column);
    connect(m_notes, &NotesPanel::textResized, this, &Console::notesResized);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(smallGap);
    layout->addWidget(new NextPanel(m_presentation, column));
    layout->addSpacing(smallGap);
    layout->addWidget(m_notes, 1);
    return column;
}

void Console::connectTalk()
{
    const Talk &talk = m_presentation.talk();
    connect(&talk, &Talk::currentChanged, this, &Console::showNotes);
    connect(&talk, &Talk::planChanged, this, &Console::showNotes);
    connect(&m_presentation, &Presentation::asked, this, &Console::follow);
    connect(&m_presentation, &Presentation::skipped, this, [this](const QStringList &titles) {
        m_messages->tell(tr("Skipped, since the exhibition no longer has it: %1").arg(titles.join(u", "_s)));
    });
    connect(&m_presentation, &Presentation::stoppedAtEdge, this, [this](Command command) {
        const bool isEnd = command == Command::Next || command == Command::Last;
        m_messages->tell(isEnd ? tr("That was the last stop.") : tr("That is the first stop."));
    });
    connect(&talk, &Talk::stateChanged, this, &Console::showState);
    connect(m_editor, &TourEditor::saved, &m_presentation, &Presentation::setPlan);
    connect(m_editor, &TourEditor::removed, this, [this] { m_presentation.setPlan(m_shelf.plan({})); });
    connect(m_editor, &TourEditor::left, this, [this] { turnTo(Page::Talk); });
    connect(m_report, &ReportPanel::timesWanted, this, &Console::planWithTimes);
    connect(m_report, &ReportPanel::left, this, [this] { turnTo(Page::Talk); });
    connect(m_overview, &OverviewPanel::chosen, this, [this](int stop) {
        turnTo(Page::Talk);
        m_presentation.goTo(stop);
    });
}

void Console::setScreenWords(const QString &words)
{
    m_screens.setText(words);
}

void Console::setNotesSize(int percent)
{
    m_notes->setTextSize(percent);
}

void Console::offerToGoOn(
    const TalkRecord &record, const std::function<void()> &goOn, const std::function<void()> &forget)
{
    m_messages->tell(tr("Go on with the talk at stop %1, %2?")
                         .arg(record.stopIds.indexOf(record.stopId) + 1)
                         .arg(clockText(record.elapsed(QDateTime::currentDateTimeUtc()))),
        {{tr("Go on with it"), goOn}, {tr("Begin anew"), forget}}, true);
}

void Console::follow(Command command)
{
    const auto toggle
        = [this](Page page) { turnTo(m_pages->currentIndex() == static_cast<int>(page) ? Page::Talk : page); };
    switch (command) {
    case Command::Overview:
        return toggle(Page::Overview);
    case Command::KeySheet:
        return toggle(Page::KeySheet);
    case Command::Search:
        return m_search->setFocus(Qt::ShortcutFocusReason);
    case Command::ChooseTour:
        return m_tours->open();
    case Command::EditTour:
        return editTour();
    case Command::PrintNotes:
        return askForHandout();
    case Command::EndTime:
        return m_endTime->open();
    case Command::NotesLarger:
        return m_notes->resizeText(1);
    case Command::NotesSmaller:
        return m_notes->resizeText(-1);
    case Command::End:
        return askEnd();
    default:
        return;
    }
}

void Console::turnTo(Page page)
{
    if (page == Page::Overview) {
        m_overview->refresh();
    }
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool Console::leaveAside()
{
    if (m_search->hasFocus()) {
        m_search->giveUp();
        return true;
    }
    if (m_messages->isAsking()) {
        m_messages->clear();
        return true;
    }
    if (m_endTime->isVisible()) {
        m_endTime->hide();
        return true;
    }
    if (m_pages->currentIndex() == static_cast<int>(Page::Editor)) {
        m_editor->askToLeave([this] { turnTo(Page::Talk); });
        return true;
    }
    if (m_pages->currentIndex() != static_cast<int>(Page::Talk)) {
        turnTo(Page::Talk);
        return true;
    }
    return false;
}

void Console::askEnd()
{
    m_messages->tell(tr("End the talk?"), {{tr("End"), [this] { m_presentation.endTalk(); }}, {tr("Go on"), {}}}, true);
}

void Console::showState()
{
    if (m_presentation.talk().state() == Talk::State::Ended) {
        m_report->show(reportOf(m_presentation.talk().plan(), m_presentation.talk().record()));
        turnTo(Page::Report);
    }
}

void Console::editTour()
{
    if (m_pages->currentIndex() != static_cast<int>(Page::Editor)) {
        m_editor->edit(m_presentation.talk().plan());
        turnTo(Page::Editor);
    }
}

void Console::planWithTimes()
{
    editTour();
    m_editor->useTimes(m_presentation.talk().record().taken);
}

void Console::askForHandout()
{
    m_messages->tell(tr("Notes and stops on paper"),
        {{tr("Save as PDF…"), [this] { saveHandout(); }},
            {tr("Print…"),
                [this] {
                    m_files.print(tr("Print notes and stops"), [this](QPagedPaintDevice &printer) {
                        printHandout(*handoutOf(m_presentation.talk().plan()), printer);
                    });
                }},
            {tr("Go on"), {}}},
        true);
}

void Console::saveHandout()
{
    const TalkPlan &plan = m_presentation.talk().plan();
    m_files.saveFile(tr("Save notes and stops as PDF"), plan.title + u".pdf"_s, [this](const QString &path) {
        const TalkPlan &printed = m_presentation.talk().plan();
        const bool isSaved = saveAsPdf(*handoutOf(printed), printed.title, path);
        m_messages->tell(
            isSaved ? tr("Saved: %1").arg(path) : tr("%1 cannot be written. Choose another folder.").arg(path));
    });
}

void Console::showColours()
{
    const ConsoleColours colours = coloursFrom(palette());
    setStyleSheet(consoleStyle(colours));
    m_stops->setColours(colours);
    m_overview->setColours(colours);
}

void Console::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange) {
        showColours();
    }
    QWidget::changeEvent(event);
}

void Console::keyPressEvent(QKeyEvent *event)
{
    // Outside of dialogs, buttons know the space bar alone.
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        return button->click();
    }
    QWidget::keyPressEvent(event);
}

void Console::showNotes()
{
    const Talk &talk = m_presentation.talk();
    m_notes->setNotes(talk.current() < 0 ? QString() : talk.plan().stops.at(talk.current()).notes);
}

} // namespace Masterplan
