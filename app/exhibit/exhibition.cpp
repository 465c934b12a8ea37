// SPDX-License-Identifier: GPL-3.0-or-later
#include "exhibition.h"

#include "content/languagetag.h"
#include "programversion.h"

namespace Masterplan {

namespace {

VisitScope scopeOf(const Catalogue &catalogue)
{
    VisitScope scope;
    scope.defaultLanguage = catalogue.bundle().defaultLanguage;
    for (const Language &language : catalogue.bundle().languages)
        scope.languages.append(language.tag);
    scope.itemIds.reserve(catalogue.count());
    for (qsizetype position = 0; position < catalogue.count(); ++position)
        scope.itemIds.insert(catalogue.item(position).id);
    scope.hasSignLanguage = catalogue.bundle().hasSignLanguage();
    return scope;
}

QList<FieldRow> fieldRows(const Wording &wording)
{
    const Catalogue &catalogue = wording.catalogue();
    QList<FieldRow> rows;
    const bool canFilter = catalogue.canFilter();
    for (qsizetype position = 0; position < catalogue.count(); ++position) {
        if (catalogue.kind(position) != ItemKind::Field)
            continue;
        const QString id = catalogue.item(position).id;
        const LocalizedText title = wording.title(position);
        const LocalizedText teaser = wording.text(id, Slot::Teaser);
        rows.append({id, catalogue.number(position), title.text, teaser.text, catalogue.accent(position),
            catalogue.icon(position), title.language, teaser.language,
            canFilter && !catalogue.belongingTo(position).isEmpty()});
    }
    return rows;
}

QList<LanguageRow> languageRows(const Wording &wording)
{
    QList<LanguageRow> rows;
    for (const Language &language : wording.bundle().languages) {
        rows.append({language.tag, language.name, language.tag == wording.language(),
            language.direction == Qt::RightToLeft, isSimpleLanguage(language.tag), language.isReviewed});
    }
    return rows;
}

/// The first language of the bundle that is simple (or is not) and whose plain tag is this one or one of its bases.
QString nearestLanguage(const Bundle &bundle, QStringView plainTag, bool isSimple)
{
    for (QStringView candidate = plainTag; !candidate.isEmpty(); candidate = baseLanguageTag(candidate)) {
        for (const Language &language : bundle.languages) {
            if (isSimpleLanguage(language.tag) == isSimple && plainLanguageTag(language.tag) == candidate)
                return language.tag;
        }
    }
    return {};
}

} // namespace

Exhibition::Exhibition(Bundle bundle, const KioskSettings &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_catalogue(std::make_unique<Catalogue>(std::move(bundle)))
    , m_visit(scopeOf(*m_catalogue), settings.visit, clock)
    , m_attract(m_visit, settings.visit.attractAfter, clock, this)
    , m_detail(this)
    , m_medium(this)
    , m_playback(m_visit, m_medium, clock, this)
    , m_narrator(m_visit, clock, this)
    , m_clipDescription(m_visit, m_medium, m_playback, m_narrator, this)
    , m_readAloud(
          m_visit, m_narrator, [this] { return readTexts(); }, this)
    , m_fields(this)
    , m_languages(this)
    , m_about(settings.operatorTexts, this)
    , m_findings(this)
    , m_staffDoor(clock, this)
    , m_staffPage(clock, this)
{
    connect(&m_visit, &Visit::languageChanged, this, &Exhibition::showTexts);
    connect(&m_visit, &Visit::secondLanguageChanged, this, &Exhibition::showSecondTexts);
    connect(&m_visit, &Visit::filterIdChanged, this, &Exhibition::filterChanged);
    connect(this, &Exhibition::textsChanged, this, &Exhibition::filterChanged);
    connect(&m_visit, &Visit::itemIdChanged, this, &Exhibition::showItem);
    connect(&m_visit, &Visit::sheetChanged, this, &Exhibition::showMedium);
    connect(&m_staffDoor, &StaffDoor::stateChanged, this, &Exhibition::showStatus);
    // Whoever forgot to close it has left, too.
    connect(&m_visit, &Visit::ended, &m_staffDoor, &StaffDoor::close);
    keepToOneVoice();
    connect(this, &Exhibition::textsChanged, &m_readAloud, &ReadAloud::followSoon);
    m_attract.setCatalogue(*m_catalogue);
    showTexts();
}

Exhibition::~Exhibition() = default;

void Exhibition::setBundle(Bundle bundle)
{
    const auto before = std::exchange(m_catalogue, std::make_unique<Catalogue>(std::move(bundle)));
    m_wording = std::make_unique<Wording>(*m_catalogue, m_visit.language());
    m_secondWording.reset();
    m_visit.setScope(scopeOf(*m_catalogue));
    m_attract.setCatalogue(*m_catalogue);
    showTexts();
    Q_EMIT bundleChanged();
}

QString Exhibition::title() const
{
    return m_wording->text(ReservedId::exhibition.toString(), Slot::Title).text;
}

QString Exhibition::teaser() const
{
    return m_wording->text(ReservedId::exhibition.toString(), Slot::Teaser).text;
}

QString Exhibition::textLanguage() const
{
    return m_wording->text(ReservedId::exhibition.toString(), Slot::Title).language;
}

QString Exhibition::teaserLanguage() const
{
    return m_wording->text(ReservedId::exhibition.toString(), Slot::Teaser).language;
}

QString Exhibition::fieldsTitleLanguage() const
{
    return m_wording->text(ReservedId::fields.toString(), Slot::Title).language;
}

QString Exhibition::fieldsTitle() const
{
    return m_wording->text(ReservedId::fields.toString(), Slot::Title).text;
}

QString Exhibition::filterTitle() const
{
    const auto field = m_catalogue->position(m_visit.filterId());
    return field ? m_wording->title(*field).text : QString();
}

QSet<QString> Exhibition::filteredItems() const
{
    const auto field = m_catalogue->position(m_visit.filterId());
    return field ? m_catalogue->belongingTo(*field) : QSet<QString>();
}

QString Exhibition::currentLanguageName() const
{
    const QString plain = plainLanguage();
    return bundle().languageName(plain.isEmpty() ? m_visit.language() : plain);
}

QString Exhibition::offeredLanguageName() const
{
    return bundle().languageName(m_visit.offeredLanguage());
}

QString Exhibition::simpleLanguage() const
{
    return nearestLanguage(bundle(), plainLanguageTag(m_visit.language()), true);
}

QString Exhibition::plainLanguage() const
{
    if (!isSimpleLanguage(m_visit.language()))
        return {};
    return nearestLanguage(bundle(), plainLanguageTag(m_visit.language()), false);
}

QString Exhibition::zero() const
{
    return zeroOf(digits());
}

QString Exhibition::programVersion() const
{
    return Masterplan::programVersion();
}

void Exhibition::keepToOneVoice()
{
    connect(&m_playback, &Playback::stateChanged, this, [this] {
        if (m_playback.isPlaying())
            m_narrator.stop();
    });
    connect(&m_narrator, &Narrator::stateChanged, this, [this] {
        if (m_narrator.isSpeaking())
            m_playback.pause();
    });
}

Digits Exhibition::digits() const
{
    const Language *language = bundle().language(m_visit.language());
    return language ? language->digits : Digits::Latin;
}

QList<ReadText> Exhibition::readTexts()
{
    return m_visit.screen() == Visit::Screen::Home ? readHome(*m_wording) : readDetail(m_detail, *m_wording);
}

void Exhibition::showTexts()
{
    m_wording = std::make_unique<Wording>(*m_catalogue, m_visit.language());
    m_fields.setRows(fieldRows(*m_wording));
    m_languages.setRows(languageRows(*m_wording));
    m_about.show(*m_wording);
    showStatus();
    showSecondTexts();
    showMedium();
    m_playback.setDigits(digits());
    Q_EMIT textsChanged();
}

/// How complete each language is takes all of its texts, so that it is told when somebody looks.
void Exhibition::showStatus()
{
    if (m_staffDoor.state() == StaffDoor::State::Open)
        m_staffPage.show(*m_wording);
}

void Exhibition::showSecondTexts()
{
    const QString second = m_visit.secondLanguage();
    m_secondWording = second.isEmpty() ? nullptr : std::make_unique<Wording>(*m_catalogue, second);
    m_detail.show(*m_wording, m_detail.itemId(), m_secondWording.get());
    Q_EMIT secondTextsChanged();
}

void Exhibition::showItem()
{
    if (!m_visit.itemId().isEmpty())
        m_detail.show(*m_wording, m_visit.itemId(), m_secondWording.get());
}

void Exhibition::showMedium()
{
    const MediaRow &signLanguage = m_detail.signLanguageRow();
    const bool isSigned = !signLanguage.mediaId.isEmpty() && signLanguage.mediaId == m_visit.mediaId();
    m_medium.show(isSigned ? QList<MediaRow>{signLanguage} : m_detail.mediaRows(), m_visit.mediaId());
}

} // namespace Masterplan
