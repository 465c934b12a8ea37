// SPDX-License-Identifier: GPL-3.0-or-later
#include "barlabel.h"

#include <QList>
#include <algorithm>

namespace Masterplan {

namespace {

struct Line {
    QString text;
    TextRole role;
    QString language;
};

std::optional<QSizeF> stacked(const QList<Line> &lines, const QSizeF &room, const TextMeasure &measure)
{
    QSizeF all{0, 0};
    for (const Line &line : lines) {
        if (line.text.isEmpty())
            continue;
        const QSizeF size = measure.measure(line.text, line.role, room.width(), line.language);
        all = {std::max(all.width(), size.width()), all.height() + size.height()};
        if (all.width() > room.width() || all.height() > room.height())
            return std::nullopt;
    }
    return all.isEmpty() ? std::nullopt : std::optional(all);
}

struct Choice {
    BarDetail detail;
    bool isTeaserShown;
    bool isCompact;
    QList<Line> lines;
};

std::optional<BarLabel> firstThatFits(const QList<Choice> &choices, const QSizeF &room, const TextMeasure &measure)
{
    for (const Choice &choice : choices) {
        if (const std::optional<QSizeF> size = stacked(choice.lines, room, measure))
            return BarLabel{choice.detail, choice.isTeaserShown, choice.isCompact, *size};
    }
    return std::nullopt;
}

} // namespace

std::optional<BarLabel> labelInside(
    const ItemTexts &texts, const QSizeF &room, const TextMeasure &measure, const QString &languageTag)
{
    const Line overline{texts.overline, TextRole::BarLabel, texts.language};
    const Line when{texts.when, TextRole::BarWhen, languageTag};
    const Line title{texts.title, TextRole::BarTitle, texts.language};
    const Line teaser{texts.teaser, TextRole::BarTeaser, texts.language};
    const bool hasTeaser = !texts.teaser.isEmpty();
    const std::optional<BarLabel> full
        = firstThatFits({{BarDetail::Full, hasTeaser, false, {overline, when, title, teaser}},
                            {BarDetail::Full, false, false, {overline, when, title}}},
            room, measure);
    return full ? full : labelBeside(texts, room, measure, languageTag);
}

std::optional<BarLabel> labelBeside(
    const ItemTexts &texts, const QSizeF &room, const TextMeasure &measure, const QString &languageTag)
{
    const Line when{texts.when, TextRole::BarWhen, languageTag};
    const Line smallWhen{texts.when, TextRole::BarTitle, languageTag};
    const Line title{texts.title, TextRole::BarTitle, texts.language};
    return firstThatFits(
        {{BarDetail::WhenAndTitle, false, false, {when, title}},
            {BarDetail::WhenAndTitle, false, true, {smallWhen, title}}, {BarDetail::WhenOnly, false, false, {when}},
            {BarDetail::WhenOnly, false, true, {smallWhen}}},
        room, measure);
}

} // namespace Masterplan
