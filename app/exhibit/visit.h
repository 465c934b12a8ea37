// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>

#include "idlewatch.h"
#include "visitsettings.h"

namespace Masterplan {

/// What a visit can reach in the bundle that is shown.
struct VisitScope {
    QStringList languages; ///< BCP 47 tags
    QString defaultLanguage;
    QSet<QString> itemIds;
    bool hasSignLanguage = false; ///< some of them have a clip in sign language

    bool operator==(const VisitScope &) const = default;
};

/// One visit: where the visitor is, where they were, and what they chose. When it ends, everything is as before.
/// Every call that a visitor's deed leads to counts as activity.
class Visit final : public QObject {
    Q_OBJECT
    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged FINAL)
    Q_PROPERTY(QString itemId READ itemId NOTIFY itemIdChanged FINAL)
    Q_PROPERTY(Sheet sheet READ sheet NOTIFY sheetChanged FINAL)
    Q_PROPERTY(QString mediaId READ mediaId NOTIFY sheetChanged FINAL)
    Q_PROPERTY(Pane pane READ pane NOTIFY paneChanged FINAL)
    Q_PROPERTY(QString language READ language NOTIFY languageChanged FINAL)
    Q_PROPERTY(bool isRightToLeft READ isRightToLeft NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString secondLanguage READ secondLanguage NOTIFY secondLanguageChanged FINAL)
    Q_PROPERTY(QString offeredLanguage READ offeredLanguage NOTIFY secondLanguageChanged FINAL)
    Q_PROPERTY(bool prefersSignLanguage READ prefersSignLanguage NOTIFY prefersSignLanguageChanged FINAL)
    Q_PROPERTY(TextSize textSize READ textSize NOTIFY textSizeChanged FINAL)
    Q_PROPERTY(bool isHighContrast READ isHighContrast NOTIFY isHighContrastChanged FINAL)
    Q_PROPERTY(bool isWithinReach READ isWithinReach NOTIFY isWithinReachChanged FINAL)
    Q_PROPERTY(TimeDirection timeDirection READ timeDirection NOTIFY timeDirectionChanged FINAL)
    Q_PROPERTY(bool isReducedMotion READ isReducedMotion CONSTANT FINAL)
    Q_PROPERTY(QString filterId READ filterId NOTIFY filterIdChanged FINAL)
    Q_PROPERTY(int volume READ volume NOTIFY volumeChanged FINAL)
    Q_PROPERTY(bool showsCaptions READ showsCaptions NOTIFY showsCaptionsChanged FINAL)
    Q_PROPERTY(bool showsDescription READ showsDescription NOTIFY showsDescriptionChanged FINAL)
    Q_PROPERTY(bool isReadAloud READ isReadAloud NOTIFY isReadAloudChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY canGoBackChanged FINAL)
    Q_PROPERTY(QString troubleCode READ troubleCode NOTIFY troubleCodeChanged FINAL)
    Q_PROPERTY(bool isAsking READ isAsking NOTIFY isAskingChanged FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged FINAL)
    Q_PROPERTY(bool isUntouched READ isUntouched NOTIFY isUntouchedChanged FINAL)

public:
    enum class Screen { Home, Detail, Languages, About, Trouble };
    Q_ENUM(Screen)
    /// What may lie over a detail, and over the whole screen.
    enum class Sheet { NoSheet, MediaSheet, TakeAwaySheet };
    Q_ENUM(Sheet)
    enum class TextSize { Normal, Large, Largest };
    Q_ENUM(TextSize)
    /// Of the timeline: as the bundle gives it for the language, or as the visitor chose.
    enum class TimeDirection { AsGiven, LeftToRight, RightToLeft };
    Q_ENUM(TimeDirection)
    /// Where home is tight, it shows one of these at a time.
    enum class Pane { TimelinePane, FieldsPane };
    Q_ENUM(Pane)

    /// The clock outlives the visit.
    Visit(VisitScope scope, VisitSettings settings, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Screen screen() const { return m_state.place.screen; }
    /// Of the item shown on Detail; empty elsewhere.
    [[nodiscard]] QString itemId() const { return m_state.place.itemId; }
    /// Gone as soon as the visitor is anywhere else; it stays when only the language changes.
    [[nodiscard]] Sheet sheet() const { return m_state.sheet; }
    /// Of the picture, clip or sound on the sheet; empty without one.
    [[nodiscard]] QString mediaId() const { return m_state.mediaId; }
    [[nodiscard]] Pane pane() const { return m_state.pane; }
    [[nodiscard]] QString language() const { return m_state.language; }
    [[nodiscard]] bool isRightToLeft() const;
    /// In which details are shown beside the visitor's language; empty: in none.
    [[nodiscard]] QString secondLanguage() const { return m_state.isInTwoLanguages ? offeredLanguage() : QString(); }
    /// The one that would be: the bundle's default language; for those who read it, the last other one they chose.
    /// Empty: none.
    [[nodiscard]] QString offeredLanguage() const;
    /// Details show their clip in sign language before their texts.
    [[nodiscard]] bool prefersSignLanguage() const { return m_state.prefersSignLanguage; }
    [[nodiscard]] TextSize textSize() const { return m_state.textSize; }
    [[nodiscard]] bool isHighContrast() const { return m_state.isHighContrast; }
    /// Everything to be touched lies low enough for children and for whoever sits.
    [[nodiscard]] bool isWithinReach() const { return m_state.isWithinReach; }
    /// As given in a language that is written from left to right.
    [[nodiscard]] TimeDirection timeDirection() const;
    [[nodiscard]] bool isReducedMotion() const { return m_settings.isReducedMotion; }
    /// The field of action whose periods and events alone the timeline shows; empty: all of them.
    [[nodiscard]] QString filterId() const { return m_state.filterId; }
    /// Percent, in steps of 10; 0 is silent.
    [[nodiscard]] int volume() const { return m_state.volume; }
    [[nodiscard]] bool showsCaptions() const { return m_state.showsCaptions; }
    /// What a clip shows is said and written, for who does not see it.
    [[nodiscard]] bool showsDescription() const { return m_state.showsDescription; }
    /// The narrator reads what is opened.
    [[nodiscard]] bool isReadAloud() const { return m_state.isReadAloud; }
    [[nodiscard]] bool canGoBack() const;
    /// For staff; empty when there is no trouble.
    [[nodiscard]] QString troubleCode() const { return m_state.place.troubleCode; }
    /// "Still there?"
    [[nodiscard]] bool isAsking() const { return m_idle.isAsking(); }
    /// Until the visit ends; 0 while not asking.
    [[nodiscard]] int secondsLeft() const { return m_idle.secondsLeft(); }
    /// Nobody did anything since the program began or the last visit ended.
    [[nodiscard]] bool isUntouched() const { return m_idle.isUntouched(); }

    /// False, and nothing changed, for an id that the bundle does not have.
    Q_INVOKABLE bool open(const QString &itemId);
    Q_INVOKABLE void goHome();
    /// What a tour's stop shows: an item, or home. False, and nothing changed, where the bundle does not have it.
    [[nodiscard]] bool goTo(const QString &show);
    /// What a tour's stop would have to show for this place; empty where no stop can show it.
    [[nodiscard]] QString shown() const;
    /// Over a detail, and nowhere else: one of its pictures, clips or sounds, in the place of one that is open.
    Q_INVOKABLE void openMedia(const QString &mediaId);
    Q_INVOKABLE void showTakeAway();
    Q_INVOKABLE void closeSheet();
    /// Closes the sheet; without one, to the place before; home when there is none.
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void showLanguages();
    Q_INVOKABLE void showAbout();
    /// No deed of a visitor. Only goHome() leads out of it.
    Q_INVOKABLE void showTrouble(const QString &code);
    /// Keeps the place; leaves the screen Languages. False for a language that the bundle does not have.
    Q_INVOKABLE bool setLanguage(const QString &tag);
    /// It goes on through every change of the language.
    Q_INVOKABLE void setInTwoLanguages(bool isInTwo);
    /// Keeps the language of the texts and the place; leaves the screen Languages. Nothing without such clips.
    Q_INVOKABLE void setPrefersSignLanguage(bool prefers);
    Q_INVOKABLE void setTextSize(Masterplan::Visit::TextSize size);
    /// From the largest back to the normal one.
    Q_INVOKABLE void nextTextSize();
    Q_INVOKABLE void setHighContrast(bool isHighContrast);
    Q_INVOKABLE void setWithinReach(bool isWithinReach);
    /// It is kept for the languages that are written from right to left.
    Q_INVOKABLE void setTimeDirection(Masterplan::Visit::TimeDirection direction);
    /// An id that the bundle does not have clears it.
    Q_INVOKABLE void setFilter(const QString &fieldId);
    /// One step; at either end nothing changes.
    Q_INVOKABLE void makeLouder() { setVolume(volume() + volumeStep); }
    Q_INVOKABLE void makeQuieter() { setVolume(volume() - volumeStep); }
    Q_INVOKABLE void setVolume(int percent);
    Q_INVOKABLE void setShowsCaptions(bool shows);
    Q_INVOKABLE void setShowsDescription(bool shows);
    Q_INVOKABLE void setReadAloud(bool isReadAloud);
    Q_INVOKABLE void setPane(Masterplan::Visit::Pane pane);

    /// Any touch, key, pointer press or move.
    Q_INVOKABLE void noteActivity() { m_idle.noteActivity(); }
    /// The answer to "Still there?".
    Q_INVOKABLE void stay() { m_idle.noteActivity(); }
    /// The idle time stands still until every hold has its release: a video or the narrator is playing.
    Q_INVOKABLE void hold() { m_idle.hold(); }
    Q_INVOKABLE void release() { m_idle.release(); }
    /// As if all that was chosen there had been chosen here, but its languages and volume. Both visits are to the same
    /// bundle.
    void follow(const Visit &other);
    /// No deed of a visitor, and nothing while there is one: shows an item, or home for "home". The way back is home.
    void present(const QString &show);
    /// For a presenter: from now on nobody is asked, and the visit does not end by itself.
    void keepOpen();
    /// Ends the visit. Trouble stays.
    Q_INVOKABLE void reset();

    /// Another bundle: keeps what exists there, place and language; a language falls back to its base, then to the
    /// default. While untouched everything takes the new defaults.
    void setScope(VisitScope scope);

Q_SIGNALS:
    void screenChanged();
    void itemIdChanged();
    void sheetChanged();
    void paneChanged();
    void languageChanged();
    /// Of the one that is shown or offered.
    void secondLanguageChanged();
    void prefersSignLanguageChanged();
    void textSizeChanged();
    void isHighContrastChanged();
    void isWithinReachChanged();
    void timeDirectionChanged();
    void filterIdChanged();
    void volumeChanged();
    void showsCaptionsChanged();
    void showsDescriptionChanged();
    void isReadAloudChanged();
    void canGoBackChanged();
    void troubleCodeChanged();
    void isAskingChanged();
    void secondsLeftChanged();
    void isUntouchedChanged();
    /// Everything a visitor can change has its default again.
    void ended();

private:
    static constexpr int volumeStep = 10;

    struct Place {
        Screen screen = Screen::Home;
        QString itemId;
        QString troubleCode;

        bool operator==(const Place &) const = default;
    };
    struct State {
        Place place;
        Sheet sheet = Sheet::NoSheet;
        QString mediaId;
        QList<Place> history; ///< oldest first; home is not in it, it is where every way back ends
        QString language;
        QString otherLanguage; ///< the last one chosen that is not the bundle's default
        bool isInTwoLanguages = false;
        bool prefersSignLanguage = false;
        Pane pane = Pane::TimelinePane;
        TextSize textSize = TextSize::Normal;
        bool isHighContrast = false;
        bool isWithinReach = false;
        TimeDirection timeDirection = TimeDirection::AsGiven;
        QString filterId;
        int volume = 70;
        bool showsCaptions = true;
        bool showsDescription = false;
        bool isReadAloud = false;
    };

    [[nodiscard]] QString nearestLanguage(const QString &tag) const;
    [[nodiscard]] State defaults() const;
    [[nodiscard]] bool isReachable(const Place &place) const;
    [[nodiscard]] State withSheet(Sheet sheet, const QString &mediaId) const;
    [[nodiscard]] State movedTo(const Place &place) const;
    [[nodiscard]] State movedBack() const;
    /// A visitor's deed.
    void choose(State next);
    void become(State next);

    VisitScope m_scope;
    const VisitSettings m_settings;
    IdleWatch m_idle;
    State m_state;
};

} // namespace Masterplan
