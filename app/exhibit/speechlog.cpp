// SPDX-License-Identifier: GPL-3.0-or-later
#include "speechlog.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

namespace Masterplan {

using namespace Qt::StringLiterals;

SpeechLog::SpeechLog(const QString &path, const Narrator &narrator, const Clock &clock)
    : m_narrator(narrator)
    , m_clock(clock)
    , m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        m_trouble = m_file.errorString();
    else
        connect(&narrator, &Narrator::happened, this, &SpeechLog::write);
}

void SpeechLog::write(Narrator::Event event, const Utterance &utterance, const QString &engine)
{
    const bool isPart = event == Narrator::Event::Part;
    const QJsonObject line{
        {u"time"_s, m_clock.now()},
        {u"event"_s, QString::fromLatin1(QMetaEnum::fromType<Narrator::Event>().valueToKey(int(event))).toLower()},
        {u"engine"_s, engine},
        {u"language"_s, utterance.language},
        {u"text"_s, isPart ? utterance.text.mid(m_narrator.partStart(), m_narrator.partLength()) : utterance.text},
    };
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

} // namespace Masterplan
