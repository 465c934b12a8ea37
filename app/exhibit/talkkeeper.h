// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include "talk.h"

namespace Masterplan {

/// Keeps the record of a talk in "talk.json" of the presenter's folder: on every change and every five seconds while it
/// runs, until it ends. The disk is left to another thread, so that no step of the talk waits for it.
class TalkKeeper final : public QObject {
    Q_OBJECT

public:
    /// Talk and clock outlive it. The folder need not be there yet.
    TalkKeeper(Talk &talk, const QString &folder, Clock &clock, QObject *parent = nullptr);
    /// Waits until what was to be kept is on the disk.
    ~TalkKeeper() override;

    /// A talk that was not ended, from an earlier run; neither record nor finding where there is none.
    [[nodiscard]] OwnReading<TalkRecord> kept() const;
    /// Forgets a talk that is not to go on. A record that was not understood is set aside.
    void forget();

    /// The audience's, BCP 47.
    void setLanguage(const QString &tag);
    /// Returns once everything is on the disk.
    void flush() { m_disk.waitForDone(); }

Q_SIGNALS:
    /// Told once until it can be kept again.
    void couldNotKeep(const QList<Masterplan::Finding> &findings);

private:
    void keep();
    void follow();
    /// In the other thread, one after the other.
    void onDisk(std::function<OwnOutcome()> work);
    void conclude(const OwnOutcome &outcome);

    Talk &m_talk;
    const QString m_file;
    Clock &m_clock;
    Alarm m_alarm;
    QString m_language;
    bool m_hasTrouble = false;
    QThreadPool m_disk; ///< one thread
};

} // namespace Masterplan
