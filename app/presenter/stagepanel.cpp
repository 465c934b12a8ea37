// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagepanel.h"

#include <QVBoxLayout>

#include "announcement.h"
#include "audiencewindow.h"
#include "consolewords.h"
#include "mediapanel.h"
#include "messagebar.h"
#include "presentation.h"
#include "previewview.h"
#include "toolpanel.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8; ///< pixels

} // namespace

StagePanel::StagePanel(Presentation &presentation, Tongue tongue, QWidget *parent)
    : QWidget(parent)
    , m_presentation(presentation)
    , m_tongue(tongue)
    , m_heading(tr("Now on the screen"))
    , m_preview(new PreviewView(this))
    , m_detour(new MessageBar(this))
{
    m_heading.setProperty("weight", u"muted"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(&m_heading);
    layout->addWidget(m_preview, 1000);
    layout->addWidget(new ToolPanel(presentation, tongue, this));
    layout->addWidget(new MediaPanel(presentation, tongue, this));
    layout->addWidget(m_detour);
    layout->addStretch(1);
    connect(m_preview, &PreviewView::pressed, &presentation, &Presentation::pressAt);
    connect(m_preview, &PreviewView::moved, &presentation, &Presentation::moveTo);
    connect(m_preview, &PreviewView::released, &presentation, &Presentation::releaseAt);
    connect(m_preview, &PreviewView::wheeled, &presentation, &Presentation::wheelAt);
    connect(&presentation.audience(), &AudienceWindow::pictureChanged, this, &StagePanel::showPicture);
    connect(&presentation.audience(), &AudienceWindow::coverChanged, this, &StagePanel::showCover);
    connect(&presentation.talk(), &Talk::pathChanged, this, &StagePanel::showPath);
    connect(&presentation, &Presentation::placeChanged, this, &StagePanel::showPath);
    connect(&presentation.talk(), &Talk::currentChanged, this, &StagePanel::announceStop);
    connect(&presentation.talk(), &Talk::planChanged, this, &StagePanel::announceStop);
    showCover();
}

void StagePanel::showPicture()
{
    m_preview->setPicture(m_presentation.audience().picture());
}

void StagePanel::showCover()
{
    switch (m_presentation.audience().cover()) {
    case Cover::NoCover:
        m_preview->setNotice({});
        break;
    case Cover::Black:
        m_preview->setNotice(tr("The audience sees black"));
        break;
    case Cover::White:
        m_preview->setNotice(tr("The audience sees white"));
        break;
    case Cover::Frozen:
        m_preview->setNotice(tr("The audience's picture is frozen"));
        break;
    }
}

void StagePanel::showPath()
{
    const bool isOff = m_presentation.talk().isOffPath();
    if (isOff && !m_detour->isAsking()) {
        m_detour->tell(tr("Off the tour. The time of the stop goes on."),
            {{withKey(Command::ReturnToTour, m_tongue), [this] { m_presentation.perform(Command::ReturnToTour); }}});
    } else if (!isOff) {
        m_detour->clear();
    }
}

void StagePanel::announceStop()
{
    const Talk &talk = m_presentation.talk();
    if (talk.current() >= 0) {
        announce(m_heading,
            tr("Stop %1 of %2: %3")
                .arg(talk.current() + 1)
                .arg(talk.plan().stops.size())
                .arg(talk.plan().stops.at(talk.current()).title));
    }
}

} // namespace Masterplan
