// SPDX-License-Identifier: GPL-3.0-or-later
#include "talkrecord.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr ObjectReader::Range takenRange{0, 2'000'000'000};

template<typename Value>
struct Word {
    Value value;
    QStringView word;
};

using OriginWord = Word<TalkPlan::Origin>;
using StateWord = Word<TalkState>;

constexpr std::array origins{OriginWord{TalkPlan::Origin::BundleTour, u"tour"},
    OriginWord{TalkPlan::Origin::OwnTour, u"own-tour"}, OriginWord{TalkPlan::Origin::TimelineOrder, u"timeline"}};
constexpr std::array states{StateWord{TalkState::Ready, u"ready"}, StateWord{TalkState::Running, u"running"},
    StateWord{TalkState::Paused, u"paused"}, StateWord{TalkState::Ended, u"ended"}};

template<typename Words, typename Value>
JsonText wordFor(const Words &words, Value value)
{
    return JsonText::string(std::ranges::find(words, value, &Word<Value>::value)->word.toString());
}

JsonText moment(const QDateTime &time)
{
    return JsonText::string(time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString());
}

/// The record while it is being read.
class RecordReader final {
public:
    RecordReader(const JsonValue &root, FindingList &findings)
        : m_file(root, findings)
        , m_findings(findings)
    {
    }

    TalkRecord read()
    {
        TalkRecord record;
        m_file.required(u"format");
        record.bundleId = m_file.requiredText(u"bundle").string();
        readWord(u"origin", origins, record.origin);
        record.tourId = m_file.optionalText(u"tour").string();
        for (const JsonValue &id : m_file.texts(u"stops"))
            record.stopIds.append(id.string());
        record.stopId = m_file.optionalText(u"stop").string();
        readWord(u"state", states, record.state);
        readTaken(record);
        record.startedAt = readMoment(m_file.optionalText(u"startedAt"));
        record.keptAt = readMoment(m_file.requiredText(u"keptAt"));
        readEndTime(record);
        record.language = m_file.optionalText(u"language").string();
        m_file.noteUnknownKeys();
        return record;
    }

private:
    template<typename Words, typename Value>
    void readWord(QStringView key, const Words &words, Value &value)
    {
        const JsonValue text = m_file.requiredText(key);
        const auto found = std::ranges::find(words, text.string(), &Word<Value>::word);
        if (found != words.end())
            value = found->value;
        else if (text.isThere())
            m_findings.add(u"own-file-value", text, {text.string(), words.front().word.toString()});
    }

    void readTaken(TalkRecord &record)
    {
        const JsonValue taken = m_file.optionalObject(u"taken");
        ObjectReader times(taken, m_findings);
        for (const JsonValue &member : taken.children()) {
            if (const auto time = times.number(member.key(), takenRange))
                record.taken.insert(member.key(), *time);
        }
    }

    QDateTime readMoment(const JsonValue &text)
    {
        if (text.string().isEmpty())
            return {};
        const QDateTime time = QDateTime::fromString(text.string(), Qt::ISODateWithMs).toUTC();
        const bool canBeWritten = time.isValid() && time.date().year() > 0 && time.date().year() <= 9999;
        if (!canBeWritten)
            m_findings.add(u"own-file-value", text, {text.string(), u"2026-11-22T18:30:00.000Z"_s});
        return time;
    }

    void readEndTime(TalkRecord &record)
    {
        const JsonValue text = m_file.optionalText(u"endTime");
        if (!text.isThere())
            return;
        const QTime time = QTime::fromString(text.string(), Qt::ISODate);
        if (time.isValid())
            record.endTime = QTime(time.hour(), time.minute(), time.second());
        else
            m_findings.add(u"own-file-value", text, {text.string(), u"19:30:00"_s});
    }

    ObjectReader m_file;
    FindingList &m_findings;
};

} // namespace

qint64 TalkRecord::sinceKept(const QDateTime &now) const
{
    return keptAt.isValid() ? std::max<qint64>(keptAt.msecsTo(now), 0) : 0;
}

qint64 TalkRecord::elapsed(const QDateTime &now) const
{
    return std::accumulate(taken.cbegin(), taken.cend(), state == TalkState::Running ? sinceKept(now) : 0);
}

QByteArray toJson(const TalkRecord &record)
{
    QList<JsonText> stops;
    for (const QString &id : record.stopIds)
        stops.append(JsonText::string(id));
    QStringList ids = record.taken.keys();
    ids.sort();
    QList<JsonText::Member> taken;
    for (const QString &id : std::as_const(ids))
        taken.append({id, JsonText::number(std::clamp(record.taken.value(id), takenRange.least, takenRange.most))});
    QList<JsonText::Member> members{
        {u"bundle"_s, JsonText::string(record.bundleId)},
        {u"origin"_s, wordFor(origins, record.origin)},
        {u"tour"_s, JsonText::string(record.tourId)},
        {u"state"_s, wordFor(states, record.state)},
        {u"stop"_s, JsonText::string(record.stopId)},
        {u"language"_s, JsonText::string(record.language)},
        {u"startedAt"_s, moment(record.startedAt)},
        {u"keptAt"_s, moment(record.keptAt)},
    };
    if (record.endTime)
        members.append({u"endTime"_s, JsonText::string(record.endTime->toString(Qt::ISODate))});
    members.append({u"stops"_s, JsonText::list(stops)});
    members.append({u"taken"_s, JsonText::object(taken)});
    return writtenOwnFile(members);
}

OwnReading<TalkRecord> readTalkRecord(const QByteArray &bytes, const QString &fileName)
{
    return readOwnFile<TalkRecord>(bytes, fileName,
        [](const JsonValue &root, FindingList &findings) { return RecordReader(root, findings).read(); });
}

} // namespace Masterplan
