// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "creditmodel.h"
#include "kiosksettings.h"
#include "paragraphmodel.h"
#include "picturemodel.h"
#include "sourcemodel.h"

namespace Masterplan {

class Wording;

/// What About says. The operator's texts are empty where the configuration has none.
class AboutPage final : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString textLanguage READ textLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QString contact READ contact NOTIFY changed FINAL)
    Q_PROPERTY(QString imprint READ imprint NOTIFY changed FINAL)
    Q_PROPERTY(QString accessibilityStatement READ accessibilityStatement NOTIFY changed FINAL)
    Q_PROPERTY(QString publisher READ publisher NOTIFY changed FINAL)
    Q_PROPERTY(QString bundleLicence READ bundleLicence NOTIFY changed FINAL)
    Q_PROPERTY(QString bundleId READ bundleId NOTIFY changed FINAL)
    Q_PROPERTY(QString bundleVersion READ bundleVersion NOTIFY changed FINAL)
    Q_PROPERTY(QString programVersion READ programVersion CONSTANT FINAL)
    Q_PROPERTY(QString staffCode READ staffCode WRITE setStaffCode NOTIFY staffCodeChanged FINAL)
    Q_PROPERTY(Masterplan::ParagraphModel *paragraphs READ paragraphs CONSTANT FINAL)
    Q_PROPERTY(Masterplan::PictureModel *pictures READ pictures CONSTANT FINAL)
    Q_PROPERTY(Masterplan::SourceModel *sources READ sources CONSTANT FINAL)
    Q_PROPERTY(Masterplan::CreditModel *credits READ credits CONSTANT FINAL)

public:
    AboutPage(OperatorTexts operatorTexts, QObject *parent);

    [[nodiscard]] QString title() const { return m_shown.title; }
    /// The language that the title really is in, BCP 47.
    [[nodiscard]] QString textLanguage() const { return m_shown.textLanguage; }
    [[nodiscard]] QString contact() const { return m_shown.contact; }
    [[nodiscard]] QString imprint() const { return m_shown.imprint; }
    [[nodiscard]] QString accessibilityStatement() const { return m_shown.accessibilityStatement; }
    [[nodiscard]] QString publisher() const { return m_shown.publisher; }
    /// SPDX expression
    [[nodiscard]] QString bundleLicence() const { return m_shown.bundleLicence; }
    [[nodiscard]] QString bundleId() const { return m_shown.bundleId; }
    [[nodiscard]] QString bundleVersion() const { return m_shown.bundleVersion; }
    [[nodiscard]] QString programVersion() const;
    /// Short, for staff, where the program had to show another bundle than it was told to; else empty.
    [[nodiscard]] QString staffCode() const { return m_staffCode; }
    void setStaffCode(const QString &code);

    [[nodiscard]] ParagraphModel *paragraphs() { return &m_paragraphs; }
    /// Of the exhibition as a whole.
    [[nodiscard]] PictureModel *pictures() { return &m_pictures; }
    [[nodiscard]] SourceModel *sources() { return &m_sources; }
    [[nodiscard]] CreditModel *credits() { return &m_credits; }

    void show(const Wording &wording);

Q_SIGNALS:
    void changed();
    void staffCodeChanged();

private:
    struct Shown {
        QString title;
        QString textLanguage;
        QString contact;
        QString imprint;
        QString accessibilityStatement;
        QString publisher;
        QString bundleLicence;
        QString bundleId;
        QString bundleVersion;

        bool operator==(const Shown &) const = default;
    };

    const OperatorTexts m_operatorTexts;
    Shown m_shown;
    QString m_staffCode;
    ParagraphModel m_paragraphs;
    PictureModel m_pictures;
    SourceModel m_sources;
    CreditModel m_credits;
};

} // namespace Masterplan
