// SPDX-License-Identifier: GPL-3.0-or-later
#include "programwords.h"

#include <QCoreApplication>

namespace Masterplan {

using namespace Qt::StringLiterals;

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
    const QString base = languageTag.section(u'-', 0, 0);
    for (const QString &candidate : {languageTag, base, u"en"_s}) {
        if (m_translator.load(u":/words/masterplan_%1.qm"_s.arg(candidate))) {
            break;
        }
    }
    Q_EMIT changed();
}

} // namespace Masterplan
