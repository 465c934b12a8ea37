// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitation.h"

#include <QTranslator>

#include "wordfiles.h"

void Invitation::setLanguage(const QString &language)
{
    if (m_language == language) {
        return;
    }
    m_language = language;
    Q_EMIT languageChanged();
    QTranslator words;
    const bool isThere = Masterplan::loadProgramWords(words, language);
    //: On the screen while nobody is there, in large type
    const char *english = QT_TR_NOOP("Touch the screen");
    const QString said = isThere ? words.translate("Invitation", english) : QString();
    const QString text = said.isEmpty() ? QString::fromLatin1(english) : said;
    if (m_text != text) {
        m_text = text;
        Q_EMIT textChanged();
    }
}
