// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "listmodel.h"

namespace Masterplan {

class Wording;

/// A line of the staff's status page, labelled in both languages: nobody who opens it is asked for theirs.
struct StaffFact {
    QString german;
    QString english;
    QString value;

    bool operator==(const StaffFact &) const = default;
};

/// What the status page says of program and bundle. Roles are the members of StaffFact.
class StaffPage final : public Masterplan::ListModel {
    Q_OBJECT
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)

public:
    static constexpr qint64 noticeTime = 30'000; ///< milliseconds

    /// The clock outlives the page.
    StaffPage(Clock &clock, QObject *parent);

    /// A sentence for staff who stand before the screen, in both languages; gone after a while.
    [[nodiscard]] QString notice() const { return m_notice; }
    void tell(const QString &notice);

    /// The program and what it is made with.
    void setProgram(const QString &program);
    void show(const Wording &wording);
    /// What is installed and what happened to it.
    void setInstallation(const QList<StaffFact> &facts);
    /// How the panel stands, and whom that shuts out.
    void setStand(const QList<StaffFact> &facts);
    /// What went wrong last, for people; empty: nothing did.
    void setLastTrouble(const QString &trouble);

Q_SIGNALS:
    void noticeChanged();

private:
    void setNotice(const QString &notice);
    void fill();

    Clock &m_clock;
    Alarm m_noticeEnd;
    QString m_notice;
    QList<StaffFact> m_installation;
    QList<StaffFact> m_stand;
    QList<StaffFact> m_bundleFacts;
    QString m_program;
    QString m_lastTrouble;
};

} // namespace Masterplan
