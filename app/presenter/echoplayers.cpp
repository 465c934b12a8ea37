// SPDX-License-Identifier: GPL-3.0-or-later
#include "echoplayers.h"

#include <QObject>

#include "exhibit/playback.h"

namespace Masterplan {

namespace {

class EchoPlayer final : public QObject, public Player, private FrameScreen {
public:
    EchoPlayer(Playback &source, PlayerListener &listener)
        : m_source(source)
        , m_listener(listener)
    {
        source.addScreen(*this);
        connect(&source, &Playback::stateChanged, this, &EchoPlayer::follow);
        connect(&source, qOverload<>(&Playback::positionChanged), this, [this] {
            if (m_isOpened) {
                m_listener.positionChanged(m_source.position());
            }
        });
        // Its listener has it only when this function is left.
        QMetaObject::invokeMethod(this, &EchoPlayer::follow, Qt::QueuedConnection);
    }
    ~EchoPlayer() override { m_source.removeScreen(*this); }

    void play() override { }
    void pause() override { }
    void seek(qint64) override { }
    void setVolume(qreal) override { }

private:
    void show(const QImage &frame) override { m_listener.frameCame(frame); }

    void follow()
    {
        using State = Playback::State;
        const State state = m_source.state();
        if (state == State::Playing || state == State::Paused) {
            if (!std::exchange(m_isOpened, true)) {
                m_listener.opened(m_source.duration(), false);
            }
        } else if (state == State::Ended) {
            m_listener.reachedEnd();
        } else if (state == State::Failed) {
            m_listener.failed();
        }
    }

    Playback &m_source;
    PlayerListener &m_listener;
    bool m_isOpened = false;
};

} // namespace

std::unique_ptr<Player> EchoPlayers::open(const QUrl &, PlayerListener &listener)
{
    return std::make_unique<EchoPlayer>(m_source, listener);
}

} // namespace Masterplan
