// SPDX-License-Identifier: GPL-3.0-or-later
#include "readaloud.h"

#include <algorithm>

#include "content/localizedtext.h"
#include "narrator.h"
#include "visit.h"

namespace Masterplan {

namespace {

bool isSamePlace(const Passage &one, const Passage &other)
{
    return one.part == other.part && one.row == other.row && one.itemId == other.itemId;
}

} // namespace

ReadAloud::ReadAloud(Visit &visit, Narrator &narrator, Texts texts, QObject *parent)
    : QObject(parent)
    , m_visit(visit)
    , m_narrator(narrator)
    , m_textsNow(std::move(texts))
{
    connect(&visit, &Visit::isReadAloudChanged, this, &ReadAloud::followSoon);
    connect(&visit, &Visit::screenChanged, this, &ReadAloud::followSoon);
    connect(&visit, &Visit::itemIdChanged, this, &ReadAloud::followSoon);
    connect(&visit, &Visit::sheetChanged, this, &ReadAloud::followSoon);
    connect(&visit, &Visit::languageChanged, this, &ReadAloud::followSoon);
    connect(&visit, &Visit::secondLanguageChanged, this, &ReadAloud::followSoon);
    connect(&visit, &Visit::ended, this, &ReadAloud::forget);
    connect(&narrator, &Narrator::progressed, this, &ReadAloud::note);
    connect(&narrator, &Narrator::hasVoicesChanged, this, &ReadAloud::isOfferedChanged);
    connect(&narrator, &Narrator::hasVoicesChanged, this, &ReadAloud::followSoon);
    connect(&narrator, &Narrator::voiceMissingChanged, this, &ReadAloud::voiceMissingChanged);
}

bool ReadAloud::isOffered() const
{
    return m_narrator.hasVoices();
}

bool ReadAloud::isVoiceMissing() const
{
    return hasText() && isMine() && m_narrator.isVoiceMissing();
}

void ReadAloud::toggle()
{
    m_visit.noteActivity();
    if (m_narrator.isSpeaking())
        m_narrator.pause();
    else if (isMine())
        m_narrator.resume();
    else
        read(0);
}

void ReadAloud::repeat()
{
    m_visit.noteActivity();
    if (isMine())
        m_narrator.repeat();
    else
        read(0);
}

void ReadAloud::followSoon()
{
    if (!std::exchange(m_isWaiting, true))
        QMetaObject::invokeMethod(this, &ReadAloud::follow, Qt::QueuedConnection);
}

void ReadAloud::follow()
{
    m_isWaiting = false;
    const bool wasOn = std::exchange(m_wasOn, m_visit.isReadAloud());
    const QString owner = canRead() ? m_visit.shown() : QString();
    const QList<ReadText> texts = owner.isEmpty() ? QList<ReadText>() : m_textsNow();
    if (texts == m_texts && (texts.isEmpty() || owner == m_owner))
        return;
    const bool hadText = hasText();
    m_texts = texts;
    if (hadText != hasText())
        Q_EMIT hasTextChanged();
    if (texts.isEmpty())
        return leave();
    const qsizetype from = owner == m_owner ? lastPlace() : 0;
    const QStringList languages{m_visit.language(), m_visit.secondLanguage()};
    const bool isInOtherLanguage = owner == m_owner && languages != m_languages;
    m_owner = owner;
    m_languages = languages;
    // Home is where visitors come back to again and again.
    if (owner != ReservedId::home || !wasOn || isInOtherLanguage)
        read(from);
    else
        leave();
}

void ReadAloud::leave()
{
    if (isMine())
        m_narrator.stop();
    m_speech = 0;
}

void ReadAloud::forget()
{
    m_owner.clear();
    m_last = {};
    m_wasOn = false;
    followSoon();
}

void ReadAloud::read(qsizetype from)
{
    QList<Utterance> utterances;
    for (const ReadText &text : std::as_const(m_texts))
        utterances.append(text.utterance);
    // Before it speaks, so that what is told meanwhile is known to be of this.
    m_speech = m_narrator.speech() + 1;
    m_narrator.say(utterances, from);
    Q_EMIT voiceMissingChanged();
}

void ReadAloud::note()
{
    const Passage passage = passageNow();
    const bool isSilent = passage.part == Passage::Part::Nothing;
    if (!isSilent)
        m_last = passage;
    else if (isMine() && m_narrator.hasSaidAll())
        m_last = {};
    if (passage == m_passage)
        return;
    m_passage = passage;
    Q_EMIT placeChanged();
}

bool ReadAloud::isMine() const
{
    return m_speech > 0 && m_narrator.speech() == m_speech;
}

bool ReadAloud::canRead() const
{
    return m_visit.isReadAloud() && m_narrator.hasVoices() && m_visit.sheet() == Visit::Sheet::NoSheet;
}

qsizetype ReadAloud::lastPlace() const
{
    const auto holds = [this](const ReadText &text) {
        return std::ranges::any_of(
            text.passages, [this](const Passage &passage) { return isSamePlace(passage, m_last); });
    };
    const auto found = std::ranges::find_if(m_texts, holds);
    return found == m_texts.end() ? 0 : found - m_texts.begin();
}

Passage ReadAloud::passageNow() const
{
    const qsizetype current = m_narrator.current();
    if (!isMine() || current < 0 || current >= m_texts.size())
        return {};
    const QList<Passage> &passages = m_texts.at(current).passages;
    const qsizetype from = m_narrator.partStart();
    const auto isBehind = [from](const Passage &passage) { return passage.start > from; };
    auto found = std::find_if(passages.begin(), passages.end(), isBehind);
    if (found != passages.begin())
        --found;
    Passage passage = *found;
    const qsizetype to = from + m_narrator.partLength();
    const qsizetype start = std::max(from, passage.start);
    const qsizetype end = std::min(to, passage.start + passage.length);
    const bool isKnown = passage.isAsShown && end > start;
    passage.length = isKnown ? end - start : 0;
    passage.start = isKnown ? start - passage.start : 0;
    return passage;
}

} // namespace Masterplan
