// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QUrl>

#include "clock.h"
#include "wording.h"

namespace Masterplan {

class Visit;

/// What the screen does while nobody is there: the story is built up again and again, and in one language of the bundle
/// after the other it invites to touch. It begins once the visit has been untouched for `attractAfter` and ends with
/// the first activity, leaving the visit in the language that was shown. Sets no alarm during a visit.
///
/// It moves in beats: a beat adds a part of the story, a few beats change the language. With reduced motion all of the
/// story stands from the beginning.
class AttractLoop final : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY isRunningChanged FINAL)
    Q_PROPERTY(qreal builtPart READ builtPart NOTIFY builtPartChanged FINAL)
    Q_PROPERTY(QString language READ language NOTIFY invitationChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY invitationChanged FINAL)
    Q_PROPERTY(QString titleLanguage READ titleLanguage NOTIFY invitationChanged FINAL)
    Q_PROPERTY(QString teaser READ teaser NOTIFY invitationChanged FINAL)
    Q_PROPERTY(QString teaserLanguage READ teaserLanguage NOTIFY invitationChanged FINAL)
    Q_PROPERTY(QUrl picture READ picture NOTIFY roundChanged FINAL)
    Q_PROPERTY(QString pictureAlt READ pictureAlt NOTIFY roundChanged FINAL)
    Q_PROPERTY(QPoint shift READ shift NOTIFY roundChanged FINAL)

public:
    static constexpr qint64 beat = 1200; ///< milliseconds
    static constexpr int buildingBeats = 10; ///< of each round
    static constexpr int beatsPerLanguage = 4;
    static constexpr int fewestBeats = 24; ///< of a round: what is built up is looked at, too

    /// Visit and clock outlive it.
    AttractLoop(Visit &visit, std::chrono::milliseconds attractAfter, Clock &clock, QObject *parent = nullptr);

    /// Another bundle; the catalogue lives until the next call.
    void setCatalogue(const Catalogue &catalogue);

    /// While something else is shown when nobody is there, it does not begin; one that runs ends.
    void setHeldBack(bool isHeldBack);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// How much of the story's time has been built up, from 0 to 1.
    [[nodiscard]] qreal builtPart() const;
    /// The language that invites, BCP 47; a touch goes on in it.
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString title() const { return m_title.text; }
    /// The languages that the texts really are in.
    [[nodiscard]] QString titleLanguage() const { return m_title.language; }
    [[nodiscard]] QString teaser() const { return m_teaser.text; }
    [[nodiscard]] QString teaserLanguage() const { return m_teaser.language; }
    /// Another one in each round, from `attract` of the bundle, else from its items; empty where it has none.
    [[nodiscard]] QUrl picture() const;
    [[nodiscard]] QString pictureAlt() const;
    /// Where the picture stands in this round, against burn-in: x and y from -1 to 1.
    [[nodiscard]] QPoint shift() const;

Q_SIGNALS:
    /// Before isRunningChanged(): what it needs is handed over.
    void aboutToBegin();
    void isRunningChanged();
    /// After isRunningChanged(): it needs nothing any more.
    void ended();
    void builtPartChanged();
    void invitationChanged();
    void roundChanged();

private:
    void followVisit();
    void proceed();
    void begin();
    void end();
    void beginRound();
    void waitForChange();
    void invite();
    /// The one that a visit begins in.
    [[nodiscard]] int firstLanguage() const;
    [[nodiscard]] int beatsInRound() const;

    Visit &m_visit;
    Clock &m_clock;
    Alarm m_alarm;
    const qint64 m_attractAfter;
    const Catalogue *m_catalogue = nullptr;
    QList<PictureRow> m_pictures;
    LocalizedText m_title;
    LocalizedText m_teaser;
    bool m_isHeldBack = false;
    bool m_isRunning = false;
    int m_round = 0;
    int m_beat = 0; ///< of this round
    int m_nextBeat = 0; ///< the next that changes anything
    int m_language = 0; ///< position among the bundle's languages
};

} // namespace Masterplan
