// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

#include "exhibit/visit.h"
#include "readingorder.h"
#include "spokenwords.h"

class QQuickWindow;

namespace Masterplan {

class Exhibition;
class Narrator;
class StageContent;

/// A visit by ear alone. Everything on the screen is one list through which keys or a finger lead; what they come to is
/// said, what was chosen there is said, and on every new screen where one is and what can be done. It ends with the
/// visit. The focus is where one hears: what is read has it, so that others see it.
class SpokenVisit final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    SpokenVisit(QQuickWindow &window, Exhibition &exhibition, StageContent &content);
    ~SpokenVisit() override;

    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Nothing where the narrator has no voice.
    void begin();
    void end();

    /// By so many elements, round and round.
    void step(int by);
    /// What has been read last.
    void choose();
    void explain();
    void setVolume(int percent);
    /// A key or finger is about to do something by itself: silence, then whatever came of it.
    void listen();
    /// The same for a key that leads to the next entry, where there is one.
    void listenForNext();

    /// A finger has come down: it reads even what was read before.
    void touch();
    void readAt(QPointF position);
    /// Reads what is there; chooses what was read last where it is that, or nothing.
    void tapAt(QPointF position);

Q_SIGNALS:
    void isOnChanged();

private:
    /// What has to be said once everything has come to rest.
    enum class Wish { Nothing, Focus, Choice, Next, Place };

    struct Place {
        Visit::Screen screen = Visit::Screen::Home;
        QString itemId;
        Visit::Sheet sheet = Visit::Sheet::NoSheet;
        QString mediaId;
        QString language;

        bool operator==(const Place &) const = default;
    };

    struct Chosen {
        QPointer<QQuickItem> item;
        ReadElement element;
        QList<ReadElement> order;
        QString span;
    };

    void offerLanguages();
    void speak(const QString &language);
    void followOffer();
    void tellSoon(Wish wish);
    void tell();
    void ask();
    void tellPlace();
    void tellChoice();
    void tellNext();
    void read(const QList<ReadElement> &order, qsizetype index);
    [[nodiscard]] QList<Utterance> spanInWords() const;
    /// What keys lead through.
    [[nodiscard]] QList<ReadElement> order() const;
    /// What fingers find.
    [[nodiscard]] QList<ReadElement> wholeOrder() const;
    [[nodiscard]] QList<ReadElement> orderAt(QPointF position) const;
    [[nodiscard]] qsizetype focused(const QList<ReadElement> &order) const;
    [[nodiscard]] Place place() const;
    [[nodiscard]] QString span() const;
    void say(const QList<Utterance> &utterances);

    QQuickWindow &m_window;
    Exhibition &m_exhibition;
    Visit &m_visit;
    Narrator &m_narrator;
    StageContent &m_content;
    std::unique_ptr<const SpokenWords> m_words;
    QString m_language; ///< that they were asked for
    QTimer m_rest;
    bool m_isOn = false;
    bool m_isNew = false; ///< the keys have not been explained yet
    bool m_isAsking = false;
    Wish m_wish = Wish::Nothing;
    Place m_place;
    Chosen m_chosen;
    bool m_isAtStart = false; ///< of a new text, wherever the focus is still
    qsizetype m_index = -1; ///< of what was read last; -1: nothing here yet
    QPointer<QQuickItem> m_read;
    QPointer<QQuickItem> m_underFinger;
    QStringList m_offered; ///< languages, in the order in which they are said
    int m_offer = -1; ///< the narrator's speech that offers them
};

} // namespace Masterplan
