// SPDX-License-Identifier: GPL-3.0-or-later
#include "programwords.h"

#include <QCoreApplication>
#include <QTranslator>

#include "Model/wordfiles.h"

namespace Masterplan {

namespace {

QList<ProgramWords *> all; ///< in the order in which they were made
ProgramWords *inTurn = nullptr;

} // namespace

class ProgramWords::Translator final : public QTranslator {
public:
    explicit Translator(ProgramWords &words)
        : m_words(words)
    {
    }

    [[nodiscard]] QString translate(
        const char *context, const char *text, const char *disambiguation, int count) const override
    {
        if (!m_words.answers()) {
            return {};
        }
        const QString said = QTranslator::translate(context, text, disambiguation, count);
        if (!said.isEmpty()) {
            m_words.tellOthers();
        }
        return said;
    }

private:
    ProgramWords &m_words;
};

ProgramWords::Turn::Turn(ProgramWords &words)
    : m_before(std::exchange(inTurn, &words))
{
}

ProgramWords::Turn::~Turn()
{
    inTurn = m_before;
}

ProgramWords::ProgramWords(QObject *parent)
    : QObject(parent)
    , m_translator(std::make_unique<Translator>(*this))
{
    all.append(this);
    QCoreApplication::installTranslator(m_translator.get());
}

ProgramWords::~ProgramWords()
{
    all.removeOne(this);
    QCoreApplication::removeTranslator(m_translator.get());
}

void ProgramWords::speak(const QString &languageTag)
{
    if (m_language == languageTag) {
        return;
    }
    m_language = languageTag;
    loadProgramWords(*m_translator, languageTag);
    Q_EMIT changed();
}

bool ProgramWords::answers() const
{
    return (inTurn ? inTurn : all.value(0)) == this;
}

void ProgramWords::tellOthers()
{
    if (inTurn) {
        return;
    }
    for (ProgramWords *words : all) {
        if (words != this) {
            Q_EMIT words->missed();
        }
    }
}

} // namespace Masterplan
