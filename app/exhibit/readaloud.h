// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

#include "readtext.h"

namespace Masterplan {

class Narrator;
class Visit;

/// Reads what a screen says, while the visitor wants that: home when it was switched on there, and every detail that is
/// opened. Says where it is, so that this can be marked. Another language goes on at the same place.
class ReadAloud final : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool isOffered READ isOffered NOTIFY isOfferedChanged FINAL)
    Q_PROPERTY(bool hasText READ hasText NOTIFY hasTextChanged FINAL)
    Q_PROPERTY(bool isVoiceMissing READ isVoiceMissing NOTIFY voiceMissingChanged FINAL)
    Q_PROPERTY(Part part READ part NOTIFY placeChanged FINAL)
    Q_PROPERTY(int row READ row NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString itemId READ itemId NOTIFY placeChanged FINAL)
    Q_PROPERTY(int start READ start NOTIFY placeChanged FINAL)
    Q_PROPERTY(int length READ length NOTIFY placeChanged FINAL)

public:
    enum class Part {
        Nothing = int(Passage::Part::Nothing),
        Title = int(Passage::Part::Title),
        Teaser = int(Passage::Part::Teaser),
        When = int(Passage::Part::When),
        Paragraph = int(Passage::Part::Paragraph),
        SecondTitle = int(Passage::Part::SecondTitle),
        SecondTeaser = int(Passage::Part::SecondTeaser),
        SecondParagraph = int(Passage::Part::SecondParagraph),
        Item = int(Passage::Part::Item)
    };
    Q_ENUM(Part)
    /// What can be read of the screen that is shown; asked only where one can be read.
    using Texts = std::function<QList<ReadText>()>;

    /// Both outlive it.
    ReadAloud(Visit &visit, Narrator &narrator, Texts texts, QObject *parent);

    /// There is something that could speak.
    [[nodiscard]] bool isOffered() const;
    /// It is switched on, and what is shown can be read.
    [[nodiscard]] bool hasText() const { return !m_texts.isEmpty(); }
    /// Something of it has no voice here.
    [[nodiscard]] bool isVoiceMissing() const;
    /// What is read now, or where it is paused.
    [[nodiscard]] Part part() const { return static_cast<Part>(m_passage.part); }
    /// Of a paragraph, in its model; -1 where nobody knows which.
    [[nodiscard]] int row() const { return m_passage.row; }
    /// Of an item on home.
    [[nodiscard]] QString itemId() const { return m_passage.itemId; }
    /// In the text as it is shown, in UTF-16 code units: the word or sentence; no length where nobody knows.
    [[nodiscard]] int start() const { return static_cast<int>(m_passage.start); }
    [[nodiscard]] int length() const { return static_cast<int>(m_passage.length); }

    /// Pauses, or goes on; from the beginning once all was read.
    Q_INVOKABLE void toggle();
    /// What is being read, from its beginning.
    Q_INVOKABLE void repeat();
    /// Another content may be shown: reads it where that is wanted, once all that a visitor's deed changes has changed.
    void followSoon();

Q_SIGNALS:
    void isOfferedChanged();
    void hasTextChanged();
    void voiceMissingChanged();
    void placeChanged();

private:
    void follow();
    void leave();
    void forget();
    void read(qsizetype from);
    void note();
    [[nodiscard]] bool isMine() const;
    [[nodiscard]] bool canRead() const;
    /// Where in the texts the last passage stands, or its paragraph in another language.
    [[nodiscard]] qsizetype lastPlace() const;
    [[nodiscard]] Passage passageNow() const;

    Visit &m_visit;
    Narrator &m_narrator;
    const Texts m_textsNow;
    QList<ReadText> m_texts;
    QString m_owner; ///< whose texts these are: "home", or the item's id; kept while another screen is shown
    QStringList m_languages; ///< in which it was read
    Passage m_passage; ///< that is marked
    Passage m_last; ///< of this owner that was read last; Nothing once all was read
    int m_speech = 0;
    bool m_isWaiting = false; ///< to follow
    bool m_wasOn = false;
};

} // namespace Masterplan
