// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffpage.h"

#include "content/languagereport.h"
#include "wording.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

StaffFact factOf(const Bundle &bundle, const Language &language)
{
    const QString name = u"%1 (%2)"_s.arg(language.name, language.tag);
    const QString reviewed = language.isReviewed ? u"geprüft / reviewed"_s : u"ungeprüft / not reviewed"_s;
    return {name, {}, u"%1 % · %2"_s.arg(QString::number(completenessOf(bundle, language.tag).percent()), reviewed)};
}

} // namespace

StaffPage::StaffPage(Clock &clock, QObject *parent)
    : ListModel({"german", "english", "value"}, parent)
    , m_clock(clock)
    , m_noticeEnd(clock)
{
    connect(&m_noticeEnd, &Alarm::rang, this, [this] { setNotice({}); });
}

void StaffPage::tell(const QString &notice)
{
    m_noticeEnd.setFor(m_clock.now() + noticeTime);
    setNotice(notice);
}

void StaffPage::setNotice(const QString &notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void StaffPage::setInstallation(const QList<StaffFact> &facts)
{
    m_installation = facts;
    fill();
}

void StaffPage::setStand(const QList<StaffFact> &facts)
{
    m_stand = facts;
    fill();
}

void StaffPage::setProgram(const QString &program)
{
    m_program = program;
    fill();
}

void StaffPage::show(const Wording &wording)
{
    const Bundle &bundle = wording.bundle();
    m_bundleFacts = {{u"Inhalte"_s, u"Content"_s, u"%1 %2"_s.arg(bundle.id, bundle.version)}};
    for (const Language &language : bundle.languages)
        m_bundleFacts.append(factOf(bundle, language));
    fill();
}

void StaffPage::setLastTrouble(const QString &trouble)
{
    m_lastTrouble = trouble;
    fill();
}

void StaffPage::fill()
{
    QList<StaffFact> facts{
        {u"Programm"_s, u"Program"_s, m_program},
        {u"Letzte Störung"_s, u"Last trouble"_s, m_lastTrouble.isEmpty() ? u"keine / none"_s : m_lastTrouble},
    };
    facts.append(m_bundleFacts);
    facts.append(m_installation);
    facts.append(m_stand);
    QList<ListRow> rows;
    for (const StaffFact &fact : std::as_const(facts))
        rows.append({fact.german, {fact.german, fact.english, fact.value}});
    replaceRows(rows);
}

} // namespace Masterplan
