// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotfonts.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>
#include <cmath>

using Masterplan::TextRole;

namespace {

struct Face {
    qreal ems;
    QFont::Weight weight;
};

Face faceOf(TextRole role)
{
    switch (role) {
    case TextRole::BarLabel:
        return {0.86, QFont::Bold};
    case TextRole::BarWhen:
        return {1.65, QFont::Bold};
    case TextRole::ProminentWhen:
        return {2.0, QFont::Bold};
    case TextRole::BarTitle:
        return {1.08, QFont::Bold};
    case TextRole::BarTeaser:
        return {1.0, QFont::Normal};
    case TextRole::EventTitle:
        return {1.0, QFont::Bold};
    case TextRole::Tick:
        return {1.08, QFont::Bold};
    case TextRole::EventWhen:
    case TextRole::Count:
        break;
    }
    return {1.0, QFont::Bold};
}

} // namespace

PlotFonts::PlotFonts(QObject *parent)
    : QObject(parent)
{
}

void PlotFonts::set(const QString &family, qreal em)
{
    if (m_family == family && m_em == em) {
        return;
    }
    m_family = family;
    m_em = em;
    ++m_revision;
    Q_EMIT changed();
}

QFont PlotFonts::font(TextRole role) const
{
    const Face face = faceOf(role);
    QFont font(m_family);
    font.setPixelSize(std::max(1, qRound(m_em * face.ems)));
    font.setWeight(face.weight);
    return font;
}

qreal PlotFonts::tickHeight() const
{
    return QFontMetricsF(tick()).height();
}

QSizeF PlotFonts::measure(const QString &text, TextRole role, qreal maximumWidth, const QString &) const
{
    const QFont face = font(role);
    QTextLayout layout(text, face);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setUseDesignMetrics(true); // as QML's Text does
    layout.setTextOption(option);
    layout.beginLayout();
    qreal width = 0;
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::min(maximumWidth, qreal(1e6)));
        width = std::max(width, line.naturalTextWidth());
        height += line.height();
    }
    layout.endLayout();
    // Some grace: a text item asked for exactly its width may wrap by rounding, or for a letter that leans out of it.
    return {std::ceil(width + 0.1 * face.pixelSize()), std::ceil(height)};
}
