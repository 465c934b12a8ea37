// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/tongue.h"
#include "delivery/refusal.h"
#include "exitcode.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace Masterplan {

/// What the program says: sentences for people, in German and English unless one was chosen, or one JSON object.
class Output final {
public:
    void useJson() { m_isJson = true; }
    void use(Tongue tongue) { m_tongue = tongue; }

    void say(const QString &german, const QString &english);
    /// The same in every language, such as a line of a table.
    void line(const QString &text);
    void say(const QList<Finding> &findings);
    /// For scripts alone.
    void put(const QString &key, const QJsonValue &value);
    /// On standard error.
    ExitCode refuse(const Refusal &refusal);
    ExitCode wrongUse(const QString &german, const QString &english);

    /// Shows how far the work is, on a terminal and after a second.
    void progress(qint64 done, qint64 total);

    /// Writes the JSON object, where one is wanted; what the process ends with.
    [[nodiscard]] int end(ExitCode code);

private:
    void print(const QString &german, const QString &english, bool isError);
    void clearProgress();

    QJsonObject m_json;
    QElapsedTimer m_started;
    std::optional<Tongue> m_tongue;
    int m_shownPercent = -1;
    bool m_isJson = false;
};

/// For scripts: the words too, so that they need no table of their own.
[[nodiscard]] QJsonObject asJson(const Finding &finding);
[[nodiscard]] QJsonObject asJson(const Refusal &refusal);

} // namespace Masterplan
