// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bundlereader.h"
#include "fuzzing.h"

#include <tuple>

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

/// A bundle with one of everything, so that few bytes of input reach every check.
QMap<QString, QByteArray> wholeBundle()
{
    return {
        {u"bundle.json"_s, R"({"format":1,"id":"org.example.a","version":"2026.11.1","defaultLanguage":"de",
            "languages":[{"tag":"de","name":"Deutsch"},{"tag":"ar","name":"A","digits":"arab"}],"publisher":"P",
            "licence":"CC0-1.0","sources":[{"id":"s"}],"media":["m"],"attract":["m"],"theme":{"accent":{"p":"#000000"}}})"},
        {u"timeline.json"_s, R"({"periods":[{"id":"p","when":"2006/..","media":["m"],"related":["f"],"sources":["s"]}],
            "events":[{"id":"e","when":"2010-05","period":"p","importance":1}]})"},
        {u"fields.json"_s, R"({"fields":[{"id":"f","number":1,"icon":"i","related":["p"]}]})"},
        {u"glossary.json"_s, R"({"terms":[{"id":"t"}]})"},
        {u"tours.json"_s, R"({"tours":[{"id":"u","stops":[{"id":"h","show":"home","seconds":30}]}]})"},
        {u"media.json"_s, R"({"media":[
            {"id":"m","file":"media/m.png","kind":"picture","credit":"C","licence":"CC0-1.0","standIn":"n"},
            {"id":"n","file":"media/n.svg","kind":"picture","credit":"C","licence":"CC0-1.0","source":"s"},
            {"id":"i","file":"media/n.svg","kind":"pictogram","credit":"C","licence":"CC0-1.0"},
            {"id":"v","file":"media/v.webm","kind":"video","credit":"C","licence":"CC0-1.0","captions":"media/v.vtt"}]})"},
        {u"text/de.json"_s, R"({"exhibition.title":"X","fields.title":"F","p.title":"P","p.body":"P","e.title":"E",
            "f.title":"F","f.body":"F","t.title":"T","t.body":"T","u.title":"U","h.notes":"N","s.title":"S",
            "m.alt":"M","n.alt":"N"})"},
        {u"text/ar.json"_s, R"({"exhibition.title":"X"})"},
        {u"media/n.svg"_s, R"(<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><path d="M0 0"/></svg>)"},
        {u"media/v.webm"_s, "v"},
        {u"media/v.vtt"_s, "WEBVTT"},
    };
}

/// The input replaces or adds files: each is a path up to a line feed, then its bytes up to the next 0x1E. A path
/// alone, with no line feed, takes the file out.
QMap<QString, QByteArray> filesFrom(const QByteArray &input)
{
    auto files = wholeBundle();
    const auto records = input.split('\x1E');
    for (const auto &record : records) {
        const auto lineFeed = record.indexOf('\n');
        if (lineFeed < 0)
            files.remove(QString::fromUtf8(record));
        else
            files[QString::fromUtf8(record.left(lineFeed))] = record.mid(lineFeed + 1);
    }
    return files;
}

void requireGoodFinding(const Finding &finding)
{
    require(finding.line >= 0 && finding.column >= 0, "places count from 1");
    require((finding.line == 0) == (finding.column == 0), "a line has a column");
    for (const auto tongue : {Tongue::German, Tongue::English}) {
        require(inWords(finding, tongue).size() > 20, "a finding has words");
        require(!asLine(finding, tongue).contains(u'\n'), "a finding is one line");
    }
}

void requireOrder(const QList<Finding> &findings)
{
    for (qsizetype i = 1; i < findings.size(); ++i) {
        const auto &a = findings.at(i - 1);
        const auto &b = findings.at(i);
        require(std::tie(b.severity, a.file, a.line) <= std::tie(a.severity, b.file, b.line), "errors come first");
    }
}

void requireItem(const Item &item, const Bundle &bundle)
{
    for (const auto &id : item.media)
        require(bundle.mediaItem(id), "an item's media are there");
    for (const auto &id : item.related)
        require(bundle.period(id) || bundle.event(id) || bundle.field(id), "related items are there");
    for (const auto &language : bundle.languages)
        require(
            !bundle.text(item.id, Slot::Title, language.tag).text.isEmpty(), "an item has a name in every language");
}

void requireGoodBundle(const Bundle &bundle)
{
    require(!bundle.languages.isEmpty() && bundle.languages.first().tag == bundle.defaultLanguage, "default language");
    require(!bundle.periods.isEmpty() || !bundle.events.isEmpty(), "a timeline is not empty");
    for (const auto &period : bundle.periods) {
        requireItem(period, bundle);
        require(period.when.isInterval(), "a period is an interval");
    }
    for (const auto &event : bundle.events) {
        requireItem(event, bundle);
        require(event.period.isEmpty() || bundle.period(event.period), "an event's period is there");
    }
    for (const auto &field : bundle.fields)
        requireItem(field, bundle);
    for (const auto &item : bundle.media) {
        require(isBundlePath(item.file) && item.file.startsWith(u"media/"), "media lie in the bundle");
        require(bundle.shownMedia(item.id), "something is shown");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const MemoryFiles files(filesFrom(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))));
    const auto reading = readBundle(files, ProgramVersion{0, 1, 0});
    require(reading.bundle.has_value() == !hasErrors(reading.findings), "a bundle exactly without errors");
    requireOrder(reading.findings);
    for (const auto &finding : reading.findings)
        requireGoodFinding(finding);
    if (reading.bundle)
        requireGoodBundle(*reading.bundle);
    return 0;
}
