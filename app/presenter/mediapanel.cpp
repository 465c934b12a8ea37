// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediapanel.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include "commandbutton.h"
#include "exhibit/exhibition.h"
#include "presentation.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int positions = 1'000;
constexpr int volumeWidth = 110; ///< pixels

} // namespace

MediaPanel::MediaPanel(Presentation &presentation, Tongue tongue, QWidget *parent)
    : QWidget(parent)
    , m_presentation(presentation)
    , m_play(new CommandButton(Command::PlayMedia, tongue, presentation, this))
{
    Playback &playback = *presentation.exhibition().playback();
    Visit &visit = *presentation.exhibition().visit();
    m_position.setRange(0, positions);
    m_position.setAccessibleName(tr("Position"));
    m_volume.setRange(0, 100);
    m_volume.setFixedWidth(volumeWidth);
    m_volume.setAccessibleName(tr("Volume"));
    for (QSlider *slider : {&m_position, &m_volume}) {
        slider->setFocusPolicy(Qt::TabFocus);
    }
    auto *volumeLabel = new QLabel(tr("Volume"), this);
    volumeLabel->setBuddy(&m_volume);
    volumeLabel->setProperty("weight", u"muted"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_play);
    layout->addWidget(&m_position, 1);
    layout->addWidget(&m_times);
    layout->addWidget(volumeLabel);
    layout->addWidget(&m_volume);

    connect(&playback, &Playback::stateChanged, this, &MediaPanel::showState);
    connect(&playback, qOverload<>(&Playback::positionChanged), this, &MediaPanel::showPosition);
    connect(&presentation, &Presentation::placeChanged, this, &MediaPanel::showState);
    connect(&visit, &Visit::volumeChanged, this, &MediaPanel::showState);
    connect(&m_position, &QSlider::valueChanged, &playback,
        [&playback](int value) { playback.seek(static_cast<qreal>(value) / positions); });
    connect(&m_volume, &QSlider::valueChanged, &visit, &Visit::setVolume);
    showState();
}

void MediaPanel::showState()
{
    const Playback &playback = *m_presentation.exhibition().playback();
    setVisible(m_presentation.hasMedia());
    m_play->setName(playback.isPlaying() ? tr("Pause") : tr("Play"));
    const QSignalBlocker quiet(m_volume);
    m_volume.setValue(m_presentation.exhibition().visit()->volume());
    showPosition();
}

void MediaPanel::showPosition()
{
    const Playback &playback = *m_presentation.exhibition().playback();
    const QSignalBlocker quiet(m_position);
    m_position.setEnabled(playback.canSeek());
    if (!m_position.isSliderDown()) {
        m_position.setValue(qRound(playback.progress() * positions));
    }
    const bool isOpen = playback.state() != Playback::State::Closed;
    m_times.setText(!isOpen ? QString()
            : playback.durationWords().isEmpty()
            ? playback.positionWords()
            : u"%1 / %2"_s.arg(playback.positionWords(), playback.durationWords()));
}

} // namespace Masterplan
