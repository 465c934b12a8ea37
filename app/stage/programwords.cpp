// SPDX-License-Identifier: GPL-3.0-or-later
#include "programwords.h"

#include <QCoreApplication>

#include "Model/wordfiles.h"

namespace Masterplan {

ProgramWords::ProgramWords(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::installTranslator(&m_translator);
}

ProgramWords::~ProgramWords()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void ProgramWords::speak(const QString &languageTag)
{
    if (m_language == languageTag) {
        return;
    }
    m_language = languageTag;
    loadProgramWords(m_translator, languageTag);
    Q_EMIT changed();
}

} // namespace Masterplan
