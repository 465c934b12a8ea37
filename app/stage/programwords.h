// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace Masterplan {

/// The program's own words in the visitor's language: the language itself, else its base language, else English.
class ProgramWords final : public QObject {
    Q_OBJECT

public:
    explicit ProgramWords(QObject *parent);
    ~ProgramWords() override;

    void speak(const QString &languageTag);

Q_SIGNALS:
    void changed();

private:
    QTranslator m_translator;
    QString m_language;
};

} // namespace Masterplan
