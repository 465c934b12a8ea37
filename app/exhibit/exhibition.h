// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "aboutpage.h"
#include "attractloop.h"
#include "catalogue.h"
#include "clipdescription.h"
#include "fieldmodel.h"
#include "findingmodel.h"
#include "itemdetail.h"
#include "kiosksettings.h"
#include "languagemodel.h"
#include "medium.h"
#include "narrator.h"
#include "playback.h"
#include "readaloud.h"
#include "staffdoor.h"
#include "staffpage.h"
#include "visit.h"
#include "wording.h"

namespace Masterplan {

/// A bundle, the visit to it, and everything that is shown of it in the visitor's language.
class Exhibition final : public QObject {
    Q_OBJECT
    Q_PROPERTY(Masterplan::Visit *visit READ visit CONSTANT FINAL)
    Q_PROPERTY(Masterplan::AttractLoop *attract READ attract CONSTANT FINAL)
    Q_PROPERTY(Masterplan::ItemDetail *detail READ detail CONSTANT FINAL)
    Q_PROPERTY(Masterplan::Medium *medium READ medium CONSTANT FINAL)
    Q_PROPERTY(Masterplan::Playback *playback READ playback CONSTANT FINAL)
    Q_PROPERTY(Masterplan::Narrator *narrator READ narrator CONSTANT FINAL)
    Q_PROPERTY(Masterplan::ReadAloud *readAloud READ readAloud CONSTANT FINAL)
    Q_PROPERTY(Masterplan::FieldModel *fields READ fields CONSTANT FINAL)
    Q_PROPERTY(Masterplan::LanguageModel *languages READ languages CONSTANT FINAL)
    Q_PROPERTY(Masterplan::AboutPage *about READ about CONSTANT FINAL)
    Q_PROPERTY(Masterplan::FindingModel *findings READ findings CONSTANT FINAL)
    Q_PROPERTY(Masterplan::StaffDoor *staffDoor READ staffDoor CONSTANT FINAL)
    Q_PROPERTY(Masterplan::StaffPage *staffPage READ staffPage CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString teaser READ teaser NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString textLanguage READ textLanguage NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString teaserLanguage READ teaserLanguage NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString fieldsTitle READ fieldsTitle NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString fieldsTitleLanguage READ fieldsTitleLanguage NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString filterTitle READ filterTitle NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool hasFields READ hasFields NOTIFY textsChanged FINAL)
    Q_PROPERTY(bool hasSignLanguage READ hasSignLanguage NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString currentLanguageName READ currentLanguageName NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString offeredLanguageName READ offeredLanguageName NOTIFY secondTextsChanged FINAL)
    Q_PROPERTY(QString simpleLanguage READ simpleLanguage NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString plainLanguage READ plainLanguage NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString zero READ zero NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString programVersion READ programVersion CONSTANT FINAL)
    Q_PROPERTY(QString bundleVersion READ bundleVersion NOTIFY textsChanged FINAL)

public:
    /// The bundle has at least one language. The clock outlives the exhibition.
    Exhibition(Bundle bundle, const KioskSettings &settings, Clock &clock, QObject *parent = nullptr);
    ~Exhibition() override;

    /// Replaces the whole bundle; the visit goes on as far as the new one lets it.
    void setBundle(Bundle bundle);
    [[nodiscard]] const Bundle &bundle() const { return m_catalogue->bundle(); }
    /// Until the next bundleChanged().
    [[nodiscard]] const Catalogue &catalogue() const { return *m_catalogue; }

    /// Those that it was made with.
    [[nodiscard]] const KioskSettings &settings() const { return m_settings; }

    [[nodiscard]] Visit *visit() { return &m_visit; }
    [[nodiscard]] AttractLoop *attract() { return &m_attract; }
    [[nodiscard]] ItemDetail *detail() { return &m_detail; }
    /// What lies open over the detail.
    [[nodiscard]] Medium *medium() { return &m_medium; }
    [[nodiscard]] Playback *playback() { return &m_playback; }
    [[nodiscard]] Narrator *narrator() { return &m_narrator; }
    [[nodiscard]] ReadAloud *readAloud() { return &m_readAloud; }
    [[nodiscard]] FieldModel *fields() { return &m_fields; }
    [[nodiscard]] LanguageModel *languages() { return &m_languages; }
    [[nodiscard]] AboutPage *about() { return &m_about; }
    [[nodiscard]] FindingModel *findings() { return &m_findings; }
    [[nodiscard]] StaffDoor *staffDoor() { return &m_staffDoor; }
    [[nodiscard]] StaffPage *staffPage() { return &m_staffPage; }

    [[nodiscard]] QString title() const;
    /// Below the title; may be empty.
    [[nodiscard]] QString teaser() const;
    /// The language that the title really is in, BCP 47.
    [[nodiscard]] QString textLanguage() const;
    [[nodiscard]] QString teaserLanguage() const;
    /// Over the cards.
    [[nodiscard]] QString fieldsTitle() const;
    [[nodiscard]] QString fieldsTitleLanguage() const;
    /// Of the field that the visitor chose to see alone; empty: none.
    [[nodiscard]] QString filterTitle() const;
    /// What belongs to that field; empty: everything is shown.
    [[nodiscard]] QSet<QString> filteredItems() const;
    [[nodiscard]] bool hasFields() const { return !bundle().fields.isEmpty(); }
    /// Some items have a clip in sign language.
    [[nodiscard]] bool hasSignLanguage() const { return bundle().hasSignLanguage(); }
    /// In the language itself; for a "-simple" variant the name of the language that it is made plain from.
    [[nodiscard]] QString currentLanguageName() const;
    /// In the language itself: the one that details can be shown in as well. Empty where there is none.
    [[nodiscard]] QString offeredLanguageName() const;
    /// The simple variant of the current language or of its base ("de-simple" in "de", "de-AT" and "de-simple");
    /// empty where the bundle has none.
    [[nodiscard]] QString simpleLanguage() const;
    /// In a simple language: the one to return to ("de" in "de-simple"); else empty.
    [[nodiscard]] QString plainLanguage() const;
    /// Of the digits that the visitor's language is shown with.
    [[nodiscard]] QString zero() const;
    [[nodiscard]] QString programVersion() const;
    [[nodiscard]] QString bundleVersion() const { return bundle().version; }

Q_SIGNALS:
    /// Another language or another bundle; models and texts have changed already.
    void textsChanged();
    /// Another second language, or another one offered.
    void secondTextsChanged();
    /// The title may be in another language, too.
    void filterChanged();
    /// Another bundle; told after textsChanged().
    void bundleChanged();

private:
    [[nodiscard]] Digits digits() const;
    void showTexts();
    void showStatus();
    void showSecondTexts();
    void showItem();
    void showMedium();
    void keepToOneVoice();
    [[nodiscard]] QList<ReadText> readTexts();

    const KioskSettings m_settings;
    std::unique_ptr<const Catalogue> m_catalogue;
    Visit m_visit;
    std::unique_ptr<const Wording> m_wording;
    std::unique_ptr<const Wording> m_secondWording; ///< none while the visitor wants one language
    AttractLoop m_attract;
    ItemDetail m_detail;
    Medium m_medium;
    Playback m_playback;
    Narrator m_narrator;
    ClipDescription m_clipDescription;
    ReadAloud m_readAloud;
    FieldModel m_fields;
    LanguageModel m_languages;
    AboutPage m_about;
    FindingModel m_findings;
    StaffDoor m_staffDoor;
    StaffPage m_staffPage;
};

} // namespace Masterplan
