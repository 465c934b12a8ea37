// SPDX-License-Identifier: GPL-3.0-or-later
#include "consolewords.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <cstdlib>

#include "exhibit/spanwords.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000;

QString spoken(qint64 milliseconds)
{
    const qint64 seconds = std::llabs(milliseconds) / second;
    if (seconds < 60) {
        //: Seconds, such as "20 s"
        return QCoreApplication::translate("ConsoleWords", "%1 s").arg(seconds);
    }
    if (seconds >= 3600) {
        //: Hours, minutes and seconds, such as "1:02:05 h"
        return QCoreApplication::translate("ConsoleWords", "%1 h").arg(spanWords(seconds));
    }
    //: Minutes and seconds, such as "2:05 min"
    return QCoreApplication::translate("ConsoleWords", "%1 min").arg(spanWords(seconds));
}

} // namespace

Tongue tongueOf(const QLocale &locale)
{
    return locale.language() == QLocale::German ? Tongue::German : Tongue::English;
}

ConsoleWords::ConsoleWords(Tongue tongue)
{
    // The program is written in English.
    if (tongue == Tongue::German) {
        (void)m_words.load(u":/presenter/presenter_de.qm"_s);
        (void)m_dialogs.load(u"qtbase_de"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        QCoreApplication::installTranslator(&m_dialogs);
        QCoreApplication::installTranslator(&m_words);
    }
}

ConsoleWords::~ConsoleWords()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_dialogs);
}

QString clockText(qint64 milliseconds)
{
    const qint64 seconds = std::llabs(milliseconds) / second;
    const QString sign = milliseconds <= -second ? u"−"_s : QString();
    const bool hasOneDigitOfMinutes = seconds < 600;
    return sign + (hasOneDigitOfMinutes ? u"0"_s : QString()) + spanWords(seconds);
}

QString paceText(qint64 milliseconds)
{
    if (std::llabs(milliseconds) < second) {
        return QCoreApplication::translate("ConsoleWords", "on time");
    }
    return milliseconds > 0
        //: %1 is a time, such as "20 s"
        ? QCoreApplication::translate("ConsoleWords", "%1 ahead of the plan").arg(spoken(milliseconds))
        //: %1 is a time, such as "20 s"
        : QCoreApplication::translate("ConsoleWords", "%1 behind the plan").arg(spoken(milliseconds));
}

QString menuWords(Command command, Tongue tongue)
{
    return menuWords(factsOf(command).name(tongue), command, tongue);
}

QString menuWords(const QString &words, Command command, Tongue tongue)
{
    return words + u'\t' + keyName(factsOf(command).keys.constFirst(), tongue);
}

QString withKey(Command command, Tongue tongue)
{
    const CommandFacts &facts = factsOf(command);
    return u"%1 (%2)"_s.arg(facts.name(tongue), keyName(facts.keys.constFirst(), tongue));
}

} // namespace Masterplan
