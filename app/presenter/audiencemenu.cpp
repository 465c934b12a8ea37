// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiencemenu.h"

#include <QActionGroup>
#include <QMenu>

#include "consolewords.h"
#include "exhibit/exhibition.h"
#include "presentation.h"

namespace Masterplan {

using namespace Qt::StringLiterals;

namespace {

QAction *addChoice(QMenu &menu, QActionGroup &group, const QString &words, bool isChosen)
{
    QAction *action = menu.addAction(words);
    action->setCheckable(true);
    action->setChecked(isChosen);
    group.addAction(action);
    return action;
}

} // namespace

AudienceMenu::AudienceMenu(Presentation &presentation, Tongue tongue, QWidget *parent)
    : QToolButton(parent)
    , m_presentation(presentation)
    , m_tongue(tongue)
    , m_menu(new QMenu(this))
{
    setFocusPolicy(Qt::TabFocus);
    setProperty("role", u"quiet"_s);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &AudienceMenu::fill);
    connect(presentation.exhibition().visit(), &Visit::languageChanged, this, &AudienceMenu::showLanguage);
    connect(&presentation, &Presentation::secondLanguageChanged, this, &AudienceMenu::showLanguage);
    showLanguage();
}

void AudienceMenu::showLanguage()
{
    const Bundle &bundle = m_presentation.exhibition().bundle();
    QString names = bundle.languageName(m_presentation.exhibition().visit()->language());
    if (!m_presentation.secondLanguage().isEmpty()) {
        names += u" + "_s + bundle.languageName(m_presentation.secondLanguage());
    }
    //: %1 are the languages that the audience reads
    setText(tr("Audience: %1 ▾").arg(names));
    setAccessibleName(tr("Audience's language: %1").arg(names));
}

void AudienceMenu::fill()
{
    m_menu->clear();
    Exhibition &exhibition = m_presentation.exhibition();
    Visit *visit = exhibition.visit();
    auto *languages = new QActionGroup(m_menu);
    for (const Language &language : exhibition.bundle().languages) {
        QAction *action = addChoice(*m_menu, *languages, language.name, language.tag == visit->language());
        connect(action, &QAction::triggered, this, [this, tag = language.tag] { m_presentation.setLanguage(tag); });
    }
    m_menu->addSeparator();

    QMenu *second = m_menu->addMenu(factsOf(Command::SecondLanguage).name(m_tongue));
    auto *seconds = new QActionGroup(second);
    QAction *none = addChoice(*second, *seconds, tr("None"), m_presentation.secondLanguage().isEmpty());
    connect(none, &QAction::triggered, this, [this] { m_presentation.setSecondLanguage({}); });
    for (const Language &language : exhibition.bundle().languages) {
        if (language.tag != visit->language()) {
            QAction *action
                = addChoice(*second, *seconds, language.name, language.tag == m_presentation.secondLanguage());
            connect(action, &QAction::triggered, this,
                [this, tag = language.tag] { m_presentation.setSecondLanguage(tag); });
        }
    }

    QMenu *sizes = m_menu->addMenu(factsOf(Command::TextSize).name(m_tongue));
    auto *sizeGroup = new QActionGroup(sizes);
    const QList<std::pair<Visit::TextSize, QString>> names{{Visit::TextSize::Normal, tr("Normal")},
        {Visit::TextSize::Large, tr("Large")}, {Visit::TextSize::Largest, tr("Largest")}};
    for (const auto &[size, name] : names) {
        QAction *action = addChoice(*sizes, *sizeGroup, name, size == visit->textSize());
        connect(action, &QAction::triggered, visit, [visit, chosen = size] { visit->setTextSize(chosen); });
    }

    QAction *contrast = m_menu->addAction(menuWords(tr("High contrast"), Command::Contrast, m_tongue));
    contrast->setCheckable(true);
    contrast->setChecked(visit->isHighContrast());
    connect(contrast, &QAction::triggered, visit, &Visit::setHighContrast);
}

} // namespace Masterplan
