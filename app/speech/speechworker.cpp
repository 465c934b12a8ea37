// SPDX-License-Identifier: GPL-3.0-or-later
#include "speechworker.h"

#include <QVoice>

#include <algorithm>
#include <csignal>

#include "voicechoice.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds after which what was cancelled before it began is known not to begin any more.
constexpr int longestBeginning = 400;

/// Qt's scale reaches from -1 to 1; espeak-ng, for which this is measured, says 80, 170 and 449 words a minute at its
/// ends and its middle.
double onQtScale(qreal rate)
{
    constexpr qreal slowest = 80;
    constexpr qreal usual = 170;
    constexpr qreal fastest = 449;
    const qreal words = rate * usual;
    return std::clamp(rate < 1 ? (words - usual) / (usual - slowest) : (words - usual) / (fastest - usual), -1.0, 1.0);
}

} // namespace

void SpeechWorker::say(const SpeechJob &job)
{
    if (m_isBusy) {
        m_next = job;
        cancel();
    } else {
        begin(job);
    }
}

void SpeechWorker::stop()
{
    m_next.reset();
    if (m_isBusy)
        cancel();
}

bool SpeechWorker::open()
{
    if (m_speech)
        return true;
    // Its library writes to a service that has gone as to one that is there.
    std::signal(SIGPIPE, SIG_IGN);
    // Not the first best: flite speaks English only, and takes any language without a word.
    const QString engine = u"speechd"_s;
    if (!QTextToSpeech::availableEngines().contains(engine))
        return false;
    m_speech = std::make_unique<QTextToSpeech>(engine);
    m_cancelled = std::make_unique<QTimer>();
    m_cancelled->setSingleShot(true);
    m_cancelled->setInterval(longestBeginning);
    connect(m_cancelled.get(), &QTimer::timeout, this, [this] {
        if (m_speech->state() != QTextToSpeech::Speaking)
            goOn();
    });
    connect(m_speech.get(), &QTextToSpeech::stateChanged, this, &SpeechWorker::follow);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    connect(m_speech.get(), &QTextToSpeech::sayingWord, this,
        [this](const QString &, qsizetype, qsizetype start, qsizetype length) {
            if (!m_isCancelling)
                Q_EMIT wordReached(m_turn, start, length);
        });
#endif
    Q_EMIT isAlive();
    return true;
}

bool SpeechWorker::chooseVoice(const QString &language)
{
    if (language == m_language)
        return true;
    m_language.clear();
    const auto locale = localeFor(language, m_speech->availableLocales());
    if (!locale)
        return false;
    m_speech->setLocale(*locale);
    if (m_speech->locale() != *locale)
        return false;
    const QList<QVoice> voices = m_speech->availableVoices();
    QStringList names;
    for (const QVoice &voice : voices)
        names.append(voice.name());
    const qsizetype plain = plainVoice(names);
    if (plain < 0)
        return false;
    m_speech->setVoice(voices.at(plain));
    m_language = language;
    Q_EMIT voiceChosen(names.at(plain));
    return true;
}

void SpeechWorker::begin(const SpeechJob &job)
{
    m_turn = job.turn;
    if (!open() || m_speech->state() == QTextToSpeech::Error || !chooseVoice(job.language)) {
        Q_EMIT failed(job.turn);
        return;
    }
    m_speech->setRate(onQtScale(job.rate));
    m_speech->setVolume(job.volume);
    m_isBusy = true;
    m_speech->say(job.text);
}

void SpeechWorker::cancel()
{
    if (std::exchange(m_isCancelling, true))
        return;
    m_cancelled->start();
    m_speech->stop(QTextToSpeech::BoundaryHint::Immediate);
}

void SpeechWorker::follow(QTextToSpeech::State state)
{
    if (!m_isBusy)
        return;
    switch (state) {
    case QTextToSpeech::Speaking:
        if (!m_isCancelling)
            Q_EMIT began(m_turn);
        break;
    case QTextToSpeech::Ready:
        if (m_isCancelling) {
            goOn();
        } else {
            m_isBusy = false;
            Q_EMIT finished(m_turn);
        }
        break;
    case QTextToSpeech::Error:
        m_isBusy = false;
        Q_EMIT failed(m_turn);
        break;
    default:
        break;
    }
}

void SpeechWorker::goOn()
{
    m_cancelled->stop();
    m_isBusy = false;
    m_isCancelling = false;
    if (const auto job = std::exchange(m_next, std::nullopt))
        begin(*job);
}

} // namespace Masterplan
