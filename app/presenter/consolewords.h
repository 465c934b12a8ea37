// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include "commands.h"

class QCoreApplication;

namespace Masterplan {

/// German where the presenter's desktop speaks German, else English.
[[nodiscard]] Tongue tongueOf(const QLocale &locale);

/// The console's words and those of Qt's own dialogs, while it lives.
class ConsoleWords final {
public:
    explicit ConsoleWords(Tongue tongue);
    ~ConsoleWords();
    Q_DISABLE_COPY_MOVE(ConsoleWords)

private:
    QTranslator m_words;
    QTranslator m_dialogs;
};

/// Milliseconds as "03:42", "1:02:03", "−0:20"; full seconds that have passed.
[[nodiscard]] QString clockText(qint64 milliseconds);

/// How far off the plan, in words; calm words while it does not matter. Positive milliseconds are ahead.
[[nodiscard]] QString paceText(qint64 milliseconds);

/// The words of a command's entry in a menu, with its key at the far edge; the second for words of their own.
[[nodiscard]] QString menuWords(Command command, Tongue tongue);
[[nodiscard]] QString menuWords(const QString &words, Command command, Tongue tongue);

/// "Schwarz (B)"
[[nodiscard]] QString withKey(Command command, Tongue tongue);

} // namespace Masterplan
