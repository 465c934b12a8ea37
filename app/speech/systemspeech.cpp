// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemspeech.h"

#include <QThread>

#include "speechworker.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {
constexpr unsigned long farewell = 40; ///< milliseconds: less than a frame that is noticed
} // namespace

SystemSpeech::SystemSpeech(SpeechListener &listener)
    : m_listener(listener)
{
    connect(&m_watch, &ServiceWatch::gone, this, &SystemSpeech::startAnew);
    hireWorker();
}

SystemSpeech::~SystemSpeech()
{
    dismissWorker();
}

void SystemSpeech::hireWorker()
{
    m_thread = new QThread;
    m_worker = new SpeechWorker;
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    connect(m_worker, &SpeechWorker::isAlive, this, [this] {
        m_watch.begin();
        if (m_isSpeaking)
            m_listener.started();
    });
    connect(m_worker, &SpeechWorker::voiceChosen, this, [this](const QString &name) { m_voice = name; });
    connect(m_worker, &SpeechWorker::began, this, &SystemSpeech::began);
    connect(m_worker, &SpeechWorker::wordReached, this, &SystemSpeech::reachWord);
    connect(m_worker, &SpeechWorker::finished, this, &SystemSpeech::finish);
    connect(m_worker, &SpeechWorker::failed, this, [this](int turn) {
        if (turn == m_turn)
            m_listener.failed();
    });
    m_thread->start();
}

void SystemSpeech::dismissWorker()
{
    m_watch.end();
    m_worker->disconnect(this);
    silence();
    m_thread->quit();
    m_thread->wait(farewell);
}

void SystemSpeech::startAnew()
{
    const bool wasSpeaking = m_isSpeaking;
    dismissWorker();
    hireWorker();
    if (!wasSpeaking)
        return;
    if (std::exchange(m_hasStartedAnew, true))
        return m_listener.failed();
    m_isSpeaking = true;
    saySentence();
}

QString SystemSpeech::name() const
{
    return m_voice.isEmpty() ? u"system"_s : u"system: "_s + m_voice;
}

bool SystemSpeech::canSay(const Utterance &utterance) const
{
    // Which voices there are is known only once they are listed.
    return !utterance.language.isEmpty();
}

void SystemSpeech::say(const Utterance &utterance)
{
    m_utterance = utterance;
    m_sentences = sentencesOf(utterance.text);
    m_isSpeaking = true;
    m_hasStartedAnew = false;
    if (!m_sentences.isEmpty())
        m_from = m_sentences.first().start;
    saySentence();
}

void SystemSpeech::pause()
{
    silence();
}

void SystemSpeech::resume()
{
    m_isSpeaking = true;
    saySentence();
}

void SystemSpeech::stop()
{
    silence();
}

void SystemSpeech::setRate(qreal rate)
{
    if (std::exchange(m_rate, rate) != rate && m_isSpeaking)
        saySentence();
}

void SystemSpeech::setVolume(qreal volume)
{
    if (std::exchange(m_volume, volume) != volume && m_isSpeaking)
        saySentence();
}

void SystemSpeech::saySentence()
{
    ++m_turn;
    if (m_sentences.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this, turn = m_turn] { finish(turn); }, Qt::QueuedConnection);
        return;
    }
    const Sentence &sentence = m_sentences.first();
    const SpeechJob job{m_turn, m_utterance.text.sliced(m_from, sentence.start + sentence.length - m_from),
        m_utterance.language, m_rate, m_volume};
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, job] { worker->say(job); });
}

void SystemSpeech::silence()
{
    ++m_turn;
    m_isSpeaking = false;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->stop(); });
}

void SystemSpeech::began(int turn)
{
    if (turn != m_turn)
        return;
    m_listener.started();
    m_listener.partReached(m_sentences.first().start, m_sentences.first().length);
}

void SystemSpeech::reachWord(int turn, qsizetype start, qsizetype length)
{
    if (turn != m_turn)
        return;
    const qsizetype from = m_from;
    m_listener.partReached(from + start, length);
}

void SystemSpeech::finish(int turn)
{
    if (turn != m_turn)
        return;
    if (!m_sentences.isEmpty())
        m_sentences.removeFirst();
    if (!m_sentences.isEmpty()) {
        m_from = m_sentences.first().start;
        return saySentence();
    }
    m_isSpeaking = false;
    ++m_turn;
    m_listener.finished();
}

} // namespace Masterplan
