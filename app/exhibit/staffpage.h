// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

public:
    explicit StaffPage(QObject *parent);

    /// The program and what it is made with.
    void setProgram(const QString &program);
    void show(const Wording &wording);
    /// What went wrong last, for people; empty: nothing did.
    void setLastTrouble(const QString &trouble);

private:
    void fill();

    QList<StaffFact> m_bundleFacts;
    QString m_program;
    QString m_lastTrouble;
};

} // namespace Masterplan
