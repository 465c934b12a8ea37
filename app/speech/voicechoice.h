// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include <optional>

namespace Masterplan {

/// The locale whose voices speak a language (BCP 47; "de-simple" is German): of its own region where it names one, else
/// of the usual one. None where no voice speaks it: a voice of another language would say other sounds.
[[nodiscard]] std::optional<QLocale> localeFor(const QString &language, const QList<QLocale> &available);

/// Which of these voices of one locale is the plain one: espeak-ng has about a hundred variants of each, named
/// "German+Adam", and dialects that Qt takes for the same locale: "English (Caribbean)". -1 where there is no voice.
[[nodiscard]] qsizetype plainVoice(const QStringList &names);

} // namespace Masterplan
