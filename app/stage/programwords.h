// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace Masterplan {

/// The program's own words in the language of a stage: the language itself, else its base language, else English.
/// Qt asks one set of words for the whole program, without saying for whom. So those that were made first answer, and
/// others when it is their turn; they are told when words were said that may have been meant for them.
class ProgramWords final : public QObject {
    Q_OBJECT

public:
    /// While it lives, these words answer.
    class Turn {
    public:
        explicit Turn(ProgramWords &words);
        ~Turn();
        Q_DISABLE_COPY_MOVE(Turn)

    private:
        ProgramWords *const m_before;
    };

    explicit ProgramWords(QObject *parent);
    ~ProgramWords() override;

    void speak(const QString &languageTag);

Q_SIGNALS:
    void changed();
    /// Another one's words were said, and nobody's turn it was.
    void missed();

private:
    class Translator;

    [[nodiscard]] bool answers() const;
    void tellOthers();

    std::unique_ptr<Translator> m_translator;
    QString m_language;
};

} // namespace Masterplan
