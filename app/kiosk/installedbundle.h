// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <functional>
#include <optional>
#include <stop_token>

#include "content/bundlereader.h"
#include "delivery/refusal.h"
#include "drivewatcher.h"
#include "exhibit/clock.h"

namespace Masterplan {

class Exhibition;

/// Where installed bundles are and come from.
struct UpdatePlaces {
    QString state; ///< of the store, see delivery/bundlestore.h
    QString keys; ///< trusted keys
    QString drives; ///< where drives are mounted; empty: nothing comes in from drives

    bool operator==(const UpdatePlaces &) const = default;
};

/// The bundle that is installed on this machine, on the screen. A newer one comes between two visits, never during one;
/// it is on trial until it has been shown for a minute, and the one before is back when it fails. Once it is followed,
/// all that touches a disk is done in another thread; the visit only ever waits for the new picture. Some time after
/// the start every file is hashed again, while the machine has nothing else to do; the one before is back when one is
/// damaged.
class InstalledBundle final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 trialTime = 60'000; ///< milliseconds
    static constexpr qint64 inspectionDelay = 20'000; ///< milliseconds after the start

    InstalledBundle(UpdatePlaces places, Clock &clock);
    ~InstalledBundle() override;

    /// For the start of the program: puts right what a power cut left and goes back from releases that failed. The
    /// bundle to begin with; none where none is installed or none of them can be shown.
    [[nodiscard]] std::optional<Bundle> begin();
    /// What was found in a release that could not be shown at the start; else empty.
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

    /// Whether begin() found one.
    [[nodiscard]] bool isShown() const { return !m_shown.isEmpty(); }

    /// From now on: shows what is installed next, and takes in what drives bring.
    void follow(Exhibition &exhibition);

private:
    /// A store of its own for each thread; they share nothing but the files, which it locks.
    class Store;

    /// What the store holds at a moment.
    struct Sight;

    void look();
    void takeSight(const Sight &sight);
    void takeReading(const QString &folder, BundleReading reading);
    void watch(const QString &id);
    void show();
    void change();
    void fail(const QString &folder, const QList<Finding> &findings);
    void passTrial();
    void readDrives();
    void inspect();
    void takeHarm(const std::optional<Refusal> &harm);
    void tell(const QString &german, const QString &english);
    /// Work on the store in another thread, then its result in this one.
    template<typename Work, typename Then>
    void apart(QThreadPool &thread, Work work, Then then);

    const UpdatePlaces m_places;
    Clock &m_clock;
    Alarm m_trialEnd;
    Alarm m_inspection;
    QFileSystemWatcher m_watcher;
    std::optional<DriveWatcher> m_drives;
    Exhibition *m_exhibition = nullptr;
    QList<Finding> m_findings;
    QString m_usualId;
    QString m_shown; ///< folder of the release on the screen
    QString m_reading; ///< folder that is being read
    QString m_failed; ///< folder that cannot be shown, while the store still has it in use
    QString m_nextFolder;
    std::optional<Bundle> m_next; ///< waits for the end of the visit
    enum class Beginning { NotYet, Asked, Granted } m_beginning = Beginning::NotYet; ///< of the trial of the next one
    std::optional<Refusal> m_trouble; ///< the store cannot be written to
    std::stop_source m_end; ///< of a long inspection
    QThreadPool m_thread; ///< one: what was asked for first is done first
    QThreadPool m_idleThread; ///< one, for what has time
};

} // namespace Masterplan
