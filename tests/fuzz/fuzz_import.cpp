// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bundlereader.h"
#include "content/importedtimeline.h"
#include "fuzzing.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

void requireGood(const ImportedTimeline &timeline)
{
    for (const auto &finding : timeline.findings) {
        for (const auto tongue : {Tongue::German, Tongue::English}) {
            const auto words = inWords(finding, tongue);
            require(words.size() > 40 && !words.contains(u'\x1B'), "a finding has harmless words");
        }
    }
    if (!timeline.isUsable())
        return;
    const ImportTarget target{u"org.example.a"_s, u"2026.11.1"_s, u"de"_s, u"Deutsch"_s};
    const auto files = bundleFrom(timeline, target);
    const auto reading = readBundle(MemoryFiles(files), ProgramVersion{0, 1, 0});
    require(reading.bundle.has_value(), "an import passes the check");
    require(reading.bundle->events.size() == timeline.events.size(), "every event is there");
    require(reading.bundle->periods.size() == timeline.periods.size(), "every era is there");
    require(reading.bundle->fields.size() == timeline.groups.size(), "every group is there");
    require(bundleFrom(timeline, target, files) == files, "importing it again changes nothing");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    requireGood(ImportedTimeline::fromJson(bytes));
    requireGood(ImportedTimeline::fromCsv(bytes));
    return 0;
}
