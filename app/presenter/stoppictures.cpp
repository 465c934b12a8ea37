// SPDX-License-Identifier: GPL-3.0-or-later
#include "stoppictures.h"

#include <QQuickItem>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize largest(640, 480);
constexpr qsizetype room = 96 * 1024 * 1024;
/// Milliseconds that the screens have for themselves between two steps.
constexpr int pause = 20;

} // namespace

StopPictures::StopPictures(Exhibition &exhibition, const PanelGeometry &panel)
    : m_exhibition(exhibition)
    , m_twin(exhibition, {.panel = panel, .isStill = true})
    , m_kept(room)
{
    if (QQuickItem *scene = m_twin.content().item()) {
        scene->setParentItem(m_backstage.window().contentItem());
    }
    setSize({1920, 1080});
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &StopPictures::goOn);
    const Visit *visit = exhibition.visit();
    for (const auto changed : {&Visit::languageChanged, &Visit::textSizeChanged, &Visit::isHighContrastChanged}) {
        connect(visit, changed, this, &StopPictures::followLook);
    }
    connect(&exhibition, &Exhibition::bundleChanged, this, &StopPictures::followLook);
    followLook();
}

void StopPictures::setSize(QSize size)
{
    m_backstage.setSize(size, 1);
    m_twin.content().setSize(size);
    forget();
}

void StopPictures::setPanel(const PanelGeometry &panel)
{
    m_twin.content().metrics().setPanel(panel);
    forget();
}

void StopPictures::request(const QString &show)
{
    if (!bringKept(show) && !m_wanted.contains(show)) {
        m_wanted.append(show);
    }
}

void StopPictures::requestFirst(const QString &show)
{
    if (!bringKept(show)) {
        m_wanted.removeAll(show);
        m_wanted.prepend(show);
    }
}

bool StopPictures::bringKept(const QString &show)
{
    if (!m_pause.isActive()) {
        m_pause.start();
    }
    const QImage *picture = m_kept.object(show);
    if (picture) {
        QMetaObject::invokeMethod(
            this, [this, show, kept = *picture] { Q_EMIT ready(show, kept); }, Qt::QueuedConnection);
    }
    return picture;
}

void StopPictures::goOn()
{
    if (m_wanted.isEmpty()) {
        return;
    }
    // What going there leads to is done when the pause is over.
    if (m_shown == m_wanted.constFirst()) {
        draw();
    } else {
        goTo(m_wanted.constFirst());
    }
    m_pause.start();
}

void StopPictures::goTo(const QString &show)
{
    m_shown = show;
    if (!m_twin.visit().goTo(show)) {
        m_wanted.removeFirst();
    }
}

void StopPictures::draw()
{
    m_twin.content().correctWords();
    const QString show = m_wanted.takeFirst();
    const QImage whole = m_backstage.picture();
    if (whole.isNull()) {
        return;
    }
    const QImage picture = whole.scaled(largest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_kept.insert(show, new QImage(picture), picture.sizeInBytes());
    Q_EMIT ready(show, picture);
}

void StopPictures::followLook()
{
    const Visit &visit = *m_exhibition.visit();
    m_twin.visit().setLanguage(visit.language());
    m_twin.visit().setTextSize(visit.textSize());
    m_twin.visit().setHighContrast(visit.isHighContrast());
    forget();
}

void StopPictures::forget()
{
    m_kept.clear();
    m_wanted.clear();
    m_shown.clear();
    Q_EMIT outdated();
}

} // namespace Masterplan
