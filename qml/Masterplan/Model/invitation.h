// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqml.h>

/// What the attract loop says, in any language, whatever the visitor's is.
class Invitation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// BCP 47
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY textChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] QString text() const { return m_text; }

Q_SIGNALS:
    void languageChanged();
    void textChanged();

private:
    QString m_language;
    QString m_text;
};
