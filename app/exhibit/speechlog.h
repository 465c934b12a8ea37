// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include "narrator.h"

namespace Masterplan {

/// Writes what a narrator says to a file: one JSON object a line, with `time` (milliseconds of the clock), `event`
/// (say, part, pause, resume, stop, finished, failed, novoice), `engine`, `language` (BCP 47) and `text`; of a part,
/// the text is that part.
class SpeechLog final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the log.
    SpeechLog(const QString &path, const Narrator &narrator, const Clock &clock);

    /// Why nothing can be written; empty: it can.
    [[nodiscard]] QString trouble() const { return m_trouble; }

private:
    void write(Narrator::Event event, const Utterance &utterance, const QString &engine);

    const Narrator &m_narrator;
    const Clock &m_clock;
    QFile m_file;
    QString m_trouble;
};

} // namespace Masterplan
