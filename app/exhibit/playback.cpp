// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback.h"

#include <QFile>
#include <algorithm>

#include "medium.h"
#include "spanwords.h"
#include "visit.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 patience = 10'000;
constexpr qint64 largestCaptionsFile = 1024 * 1024;

QList<Cue> captionsIn(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return parseWebVtt(QString::fromUtf8(file.read(largestCaptionsFile))).value_or(QList<Cue>());
}

} // namespace

Playback::Playback(Visit &visit, Medium &medium, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_visit(visit)
    , m_medium(medium)
    , m_clock(clock)
    , m_patience(clock)
    , m_description([this] { return m_position; })
{
    connect(&m_patience, &Alarm::rang, this, &Playback::failed);
    connect(&visit, &Visit::sheetChanged, this, &Playback::follow);
    connect(&medium, &Medium::changed, this, &Playback::follow);
    connect(&visit, &Visit::showsDescriptionChanged, this, &Playback::describe);
    connect(&visit, &Visit::volumeChanged, this, [this] {
        if (m_player)
            m_player->setVolume(m_visit.volume() / 100.0);
        m_description.setVolume(m_visit.volume() / 100.0);
    });
}

Playback::~Playback()
{
    close();
}

void Playback::setDigits(Digits digits)
{
    m_digits = digits;
    Q_EMIT positionChanged();
}

qreal Playback::progress() const
{
    return m_duration > 0 ? std::clamp(qreal(m_position) / qreal(m_duration), 0.0, 1.0) : 0;
}

QString Playback::positionWords() const
{
    return inWords(m_position);
}

QString Playback::durationWords() const
{
    return m_duration > 0 ? inWords(m_duration) : QString();
}

QString Playback::wordsAt(qreal part) const
{
    return inWords(qRound64(part * qreal(m_duration)));
}

void Playback::toggle()
{
    m_visit.noteActivity();
    if (!m_player)
        return;
    if (m_state == State::Playing) {
        pause();
    } else if (m_state == State::Paused || m_state == State::Ended) {
        if (m_state == State::Ended)
            m_player->seek(0);
        m_player->play();
        become(State::Playing);
    }
}

void Playback::pause()
{
    if (m_state != State::Playing)
        return;
    m_player->pause();
    become(State::Paused);
}

void Playback::resume()
{
    if (m_state != State::Paused)
        return;
    m_player->play();
    become(State::Playing);
}

void Playback::toStart()
{
    seekTo(0);
}

void Playback::seek(qreal part)
{
    if (canSeek())
        seekTo(qRound64(std::clamp(part, 0.0, 1.0) * qreal(m_duration)));
}

void Playback::skip(int seconds)
{
    if (canSeek())
        seekTo(std::clamp(m_position + 1000 * qint64(seconds), qint64(0), m_duration));
}

void Playback::seekTo(qint64 position)
{
    m_visit.noteActivity();
    if (!m_player || m_state == State::Opening || m_state == State::Failed)
        return;
    m_player->seek(position);
    showPosition(position);
    m_description.follow();
    if (m_state == State::Ended) {
        m_player->play();
        become(State::Playing);
    }
}

void Playback::opened(qint64 duration, bool canSeek)
{
    m_duration = duration;
    m_canSeek = canSeek;
    Q_EMIT positionChanged();
    if (m_state == State::Opening) {
        m_player->play();
        become(State::Playing);
    }
}

void Playback::positionChanged(qint64 position)
{
    if (position != m_position && m_state == State::Playing)
        m_patience.setFor(m_clock.now() + patience);
    showPosition(position);
}

void Playback::frameCame(const QImage &frame)
{
    if (!m_player)
        return;
    for (FrameScreen *screen : std::as_const(m_screens))
        screen->show(frame);
}

void Playback::reachedEnd()
{
    showPosition(m_duration);
    become(State::Ended);
}

void Playback::failed()
{
    if (m_player)
        m_player->pause();
    become(State::Failed);
}

void Playback::follow()
{
    const bool isWanted = m_visit.mediaId() == m_medium.mediaId() && m_medium.kind() != Medium::Kind::Picture;
    const QString wanted = isWanted ? m_visit.mediaId() : QString();
    if (wanted == m_mediaId)
        return;
    close();
    m_mediaId = wanted;
    if (isWanted)
        open();
}

void Playback::open()
{
    m_cues = captionsIn(m_medium.captionsFile());
    become(State::Opening);
    PlayerFactory *const players = m_players ? m_players() : nullptr;
    if (!players) {
        become(State::Failed);
        return;
    }
    m_player = players->open(m_medium.url(), *this);
    m_player->setVolume(m_visit.volume() / 100.0);
    describe();
}

void Playback::describe()
{
    m_description.close();
    if (!m_player || !m_visit.showsDescription() || m_medium.descriptionUrl().isEmpty())
        return;
    m_description.open(*m_players(), m_medium.descriptionUrl(), m_visit.volume() / 100.0);
    if (isPlaying())
        m_description.play();
}

void Playback::close()
{
    m_player.reset();
    m_description.close();
    m_cues.clear();
    m_duration = 0;
    m_mediaId.clear();
    showPosition(0);
    become(State::Closed);
}

void Playback::become(State state)
{
    if (m_state == state)
        return;
    const bool didPlay = isPlaying();
    m_state = state;
    if (isPlaying() && !didPlay) {
        m_visit.hold();
        m_description.play();
    } else if (didPlay && !isPlaying()) {
        m_visit.release();
        m_description.pause();
    }
    if (state == State::Opening || state == State::Playing)
        m_patience.setFor(m_clock.now() + patience);
    else
        m_patience.cancel();
    Q_EMIT stateChanged();
}

void Playback::showPosition(qint64 position)
{
    m_position = position;
    m_caption = captionAt(m_cues, position);
    Q_EMIT positionChanged();
}

QString Playback::inWords(qint64 milliseconds) const
{
    return spanWords(milliseconds / 1000, m_digits);
}

} // namespace Masterplan
