// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/datewords.h"
#include "fuzzing.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

void requireGoodWords(const QString &words)
{
    require(!words.isEmpty(), "words are there");
    require(!words.contains(u'{') && !words.contains(u'}'), "every placeholder is filled");
}

void requireGoodError(const EdtfError &error, qsizetype size)
{
    require(error.position >= 0 && error.position <= size, "the position lies in the text");
    requireGoodWords(edtfProblemInWords(error, Tongue::English));
}

void requireGoodPoint(const EdtfPoint &point)
{
    require(point.earliest <= point.latest, "a point's days are ordered");
    require(toDay(fromDay(point.earliest)) == point.earliest, "the first day comes back");
    require(toDay(fromDay(point.latest)) == point.latest, "the last day comes back");
}

void requireGoodDate(const EdtfDate &date, const QString &text)
{
    require(date.toString() == text, "the text comes back");
    require(date.start() || date.end(), "one end is there");
    if (date.start())
        requireGoodPoint(*date.start());
    if (date.end())
        requireGoodPoint(*date.end());
    if (date.earliest() && date.latest())
        require(*date.earliest() <= *date.latest(), "an interval's days are ordered");
    static const DateWords languages[]
        = {DateWords::load(u"de"_s, Digits::Latin), DateWords::load(u"de-simple"_s, Digits::Latin),
            DateWords::load(u"en"_s, Digits::Latin), DateWords::load(u"ar"_s, Digits::Arabic)};
    for (const DateWords &language : languages)
        requireGoodWords(language.say(date));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto date = EdtfDate::parse(text);
    if (date)
        requireGoodDate(*date, text);
    else
        requireGoodError(date.error(), text.size());
    return 0;
}
