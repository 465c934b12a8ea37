// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <cmath>

#include "content/bundle.h"
#include "exhibit/textmeasure.h"
#include "exhibit/timeplot.h"
#include "exhibit/timestory.h"

namespace Masterplan {

/// Every character of a role is as wide as every other, so that a table can say what a text takes.
class FakeMeasure final : public TextMeasure {
public:
    [[nodiscard]] QSizeF measure(
        const QString &text, TextRole role, qreal maximumWidth, const QString & /*languageTag*/) const override
    {
        ++calls;
        const qreal size = sizeOf(role) * scale;
        qreal widest = 0;
        qreal line = 0;
        int lines = 1;
        for (const QString &word : text.split(u' ')) {
            const qreal width = size * 0.55 * word.size();
            const qreal behind = line > 0 ? line + size * 0.55 + width : width;
            if (line > 0 && behind > maximumWidth) {
                ++lines;
                line = width;
            } else {
                line = behind;
            }
            widest = std::max(widest, line);
        }
        return {std::ceil(widest), std::ceil(lines * size * 1.35)};
    }

    qreal scale = 1;
    mutable int calls = 0;

private:
    static qreal sizeOf(TextRole role)
    {
        switch (role) {
        case TextRole::BarWhen:
        case TextRole::ProminentWhen:
            return 48;
        case TextRole::BarTitle:
        case TextRole::EventTitle:
        case TextRole::Tick:
            return 26;
        default:
            return 22;
        }
    }
};

/// The timeline of a 32 inch panel in landscape.
inline TimePlot landscapePlot()
{
    return {1920, 570, 54, 8, 180, 24, 150};
}

inline EdtfDate edtf(QStringView text)
{
    return EdtfDate::parse(text).value();
}

inline double dayOf(qint64 year, int month = 1, int day = 1)
{
    return double(toDay({year, month, day}));
}

/// Bundles made by hand.
class BundleMaker {
public:
    BundleMaker()
    {
        m_bundle.defaultLanguage = QStringLiteral("en");
        addLanguage(QStringLiteral("en"), Qt::LeftToRight);
    }

    BundleMaker &addLanguage(const QString &tag, Qt::LayoutDirection direction)
    {
        Language language;
        language.tag = tag;
        language.direction = direction;
        language.timelineDirection = direction;
        m_bundle.languages.append(language);
        return *this;
    }

    BundleMaker &period(const QString &id, QStringView when, int importance = 0)
    {
        Period period{Item{}, edtf(when)};
        period.id = id;
        period.importance = importance;
        m_bundle.periods.append(period);
        return titled(id, QStringLiteral("Title of %1").arg(when));
    }

    BundleMaker &event(const QString &id, QStringView when, int importance = 0)
    {
        Event event{Item{}, edtf(when), {}};
        event.id = id;
        event.importance = importance;
        m_bundle.events.append(event);
        return titled(id, QStringLiteral("Title of %1").arg(when));
    }

    BundleMaker &titled(const QString &id, const QString &title)
    {
        m_bundle.texts[m_bundle.defaultLanguage].insert(id + QStringLiteral(".title"), title);
        return *this;
    }

    [[nodiscard]] const Bundle &bundle() const { return m_bundle; }
    [[nodiscard]] Bundle &bundle() { return m_bundle; }

private:
    Bundle m_bundle;
};

/// 2005, three periods: what the default bundle is about.
inline BundleMaker staircaseBundle()
{
    BundleMaker maker;
    maker.period(QStringLiteral("first"), u"2006/2010")
        .period(QStringLiteral("second"), u"2010/2012")
        .period(QStringLiteral("third"), u"2013/..")
        .event(QStringLiteral("start"), u"2005");
    return maker;
}

} // namespace Masterplan
