// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include "exhibit/utterance.h"
#include "exhibit/visit.h"
#include "readingorder.h"

namespace Masterplan {

/// Where a visitor is who hears it.
enum class SpokenPlace { Start, Period, Event, Field, Languages, About, TakeAway, Picture, Clip, Sound };

/// The sentences that are spoken and nowhere to be read, in one language whatever the stage's is. Where the program has
/// no words in it, they are English and say so.
class SpokenWords {
public:
    /// BCP 47
    explicit SpokenWords(const QString &language);
    Q_DISABLE_COPY_MOVE(SpokenWords)

    [[nodiscard]] QString language() const { return m_language; }

    /// "For Deutsch, press Select."
    [[nodiscard]] Utterance offer(const QString &languageName) const;
    /// `position` from 1; 0 where the place has none.
    [[nodiscard]] Utterance place(SpokenPlace place, int position, int count) const;
    [[nodiscard]] Utterance amount(int count) const;
    [[nodiscard]] Utterance howToWalk() const;
    [[nodiscard]] Utterance howToGoOn() const;
    [[nodiscard]] Utterance howToLeave() const;
    [[nodiscard]] Utterance howToAsk() const;
    [[nodiscard]] Utterance howToTouch() const;
    /// What the element is, its state and its place among the others, from 1; its name is said apart.
    [[nodiscard]] Utterance kind(const ReadElement &element, qsizetype position, qsizetype count) const;
    [[nodiscard]] Utterance switched(bool isOn) const;
    [[nodiscard]] Utterance volume(int percent) const;
    [[nodiscard]] Utterance timeSpan(const QString &from, const QString &to) const;
    [[nodiscard]] Utterance wholeTime() const;
    [[nodiscard]] Utterance stillThere() const;
    [[nodiscard]] Utterance secondsLeft(int seconds) const;
    [[nodiscard]] Utterance anyKey() const;
    [[nodiscard]] Utterance goesOn() const;
    [[nodiscard]] Utterance nothingToChoose() const;
    [[nodiscard]] Utterance nothingFurther() const;

private:
    /// A sentence that was not translated is English among the others.
    [[nodiscard]] Utterance say(
        const char *text, const QStringList &parts = {}, int number = -1, const char *context = "SpokenWords") const;

    QTranslator m_words;
    QString m_language; ///< BCP 47, that it really speaks
};

} // namespace Masterplan
