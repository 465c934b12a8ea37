// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>
#include <QtQml/qqml.h>

#include "exhibit/textmeasure.h"

/// The fonts of the timeline: what the delegates write with is what the layout measures with.
class PlotFonts final : public QObject, public Masterplan::TextMeasure {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program, which hands it to the timeline as well")
    Q_PROPERTY(QFont barLabel READ barLabel NOTIFY changed FINAL)
    Q_PROPERTY(QFont barWhen READ barWhen NOTIFY changed FINAL)
    Q_PROPERTY(QFont barTitle READ barTitle NOTIFY changed FINAL)
    Q_PROPERTY(QFont barTeaser READ barTeaser NOTIFY changed FINAL)
    Q_PROPERTY(QFont eventWhen READ eventWhen NOTIFY changed FINAL)
    Q_PROPERTY(QFont eventTitle READ eventTitle NOTIFY changed FINAL)
    Q_PROPERTY(QFont prominentWhen READ prominentWhen NOTIFY changed FINAL)
    Q_PROPERTY(QFont tick READ tick NOTIFY changed FINAL)
    /// Of a line, in pixels. Not by QML's FontMetrics, which look for the application's own font first.
    Q_PROPERTY(qreal tickHeight READ tickHeight NOTIFY changed FINAL)
    Q_PROPERTY(QFont count READ count NOTIFY changed FINAL)
    /// Another number after every change: the layout has to measure again.
    Q_PROPERTY(int revision READ revision NOTIFY changed FINAL)

public:
    explicit PlotFonts(QObject *parent);

    /// `em` is the body text's in pixels.
    void set(const QString &family, qreal em);

    [[nodiscard]] QFont barLabel() const { return font(Masterplan::TextRole::BarLabel); }
    [[nodiscard]] QFont barWhen() const { return font(Masterplan::TextRole::BarWhen); }
    [[nodiscard]] QFont barTitle() const { return font(Masterplan::TextRole::BarTitle); }
    [[nodiscard]] QFont barTeaser() const { return font(Masterplan::TextRole::BarTeaser); }
    [[nodiscard]] QFont eventWhen() const { return font(Masterplan::TextRole::EventWhen); }
    [[nodiscard]] QFont eventTitle() const { return font(Masterplan::TextRole::EventTitle); }
    [[nodiscard]] QFont prominentWhen() const { return font(Masterplan::TextRole::ProminentWhen); }
    [[nodiscard]] QFont tick() const { return font(Masterplan::TextRole::Tick); }
    [[nodiscard]] qreal tickHeight() const;
    [[nodiscard]] QFont count() const { return font(Masterplan::TextRole::Count); }
    [[nodiscard]] int revision() const { return m_revision; }

    [[nodiscard]] QSizeF measure(
        const QString &text, Masterplan::TextRole role, qreal maximumWidth, const QString &languageTag) const override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QFont font(Masterplan::TextRole role) const;

    QString m_family;
    qreal m_em = 20;
    int m_revision = 0;
};
