// SPDX-License-Identifier: GPL-3.0-or-later
#include "talkkeeper.h"

#include <QFile>
#include <utility>

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 interval = 5'000;

bool isUnderstood(const QString &file)
{
    const auto bytes = bytesOfOwnFile(file);
    return bytes && (!*bytes || readTalkRecord(**bytes, file).value);
}

OwnOutcome write(const QString &file, const QByteArray &bytes)
{
    if (!isUnderstood(file)) {
        if (const OwnOutcome aside = setAside(file); !aside)
            return aside;
    }
    return saveOwnFile(file, bytes);
}

OwnOutcome discard(const QString &file)
{
    if (!isUnderstood(file))
        return setAside(file);
    if (QFile::exists(file) && !QFile::remove(file))
        return failure(foundIn(u"own-file-not-saved", file));
    return {};
}

} // namespace

TalkKeeper::TalkKeeper(Talk &talk, const QString &folder, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_talk(talk)
    , m_file(folder + u"/talk.json"_s)
    , m_clock(clock)
    , m_alarm(clock)
{
    m_disk.setMaxThreadCount(1);
    connect(&talk, &Talk::stateChanged, this, &TalkKeeper::follow);
    connect(&talk, &Talk::currentChanged, this, &TalkKeeper::follow);
    connect(&talk, &Talk::planChanged, this, &TalkKeeper::follow);
    connect(&talk, &Talk::endTimeChanged, this, &TalkKeeper::follow);
    connect(&m_alarm, &Alarm::rang, this, &TalkKeeper::follow);
}

TalkKeeper::~TalkKeeper()
{
    flush();
}

OwnReading<TalkRecord> TalkKeeper::kept() const
{
    const auto bytes = bytesOfOwnFile(m_file);
    if (!bytes)
        return {{}, bytes.error()};
    return *bytes ? readTalkRecord(**bytes, m_file) : OwnReading<TalkRecord>();
}

void TalkKeeper::forget()
{
    onDisk([file = m_file] { return discard(file); });
}

void TalkKeeper::setLanguage(const QString &tag)
{
    m_language = tag;
    follow();
}

void TalkKeeper::follow()
{
    m_alarm.cancel();
    switch (m_talk.state()) {
    case Talk::State::Ready:
        break;
    case Talk::State::Running:
        m_alarm.setFor(m_clock.now() + interval);
        [[fallthrough]];
    case Talk::State::Paused:
        keep();
        break;
    case Talk::State::Ended:
        forget();
        break;
    }
}

void TalkKeeper::keep()
{
    TalkRecord record = m_talk.record();
    record.language = m_language;
    onDisk([file = m_file, bytes = toJson(record)] { return write(file, bytes); });
}

void TalkKeeper::onDisk(std::function<OwnOutcome()> work)
{
    m_disk.start([this, work = std::move(work)] {
        QMetaObject::invokeMethod(
            this, [this, outcome = work()] { conclude(outcome); }, Qt::QueuedConnection);
    });
}

void TalkKeeper::conclude(const OwnOutcome &outcome)
{
    if (const bool hadTrouble = std::exchange(m_hasTrouble, !outcome); !outcome && !hadTrouble)
        Q_EMIT couldNotKeep(outcome.error());
}

} // namespace Masterplan
