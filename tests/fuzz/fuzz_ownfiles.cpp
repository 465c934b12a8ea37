// SPDX-License-Identifier: GPL-3.0-or-later
#include "exhibit/owntour.h"
#include "exhibit/talkrecord.h"
#include "fuzzing.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

template<typename Value>
void requireGood(const OwnReading<Value> &reading, OwnReading<Value> (*read)(const QByteArray &, const QString &))
{
    require(reading.value.has_value() != hasErrors(reading.findings), "what cannot be used is said, and nothing else");
    for (const auto &finding : reading.findings) {
        for (const auto tongue : {Tongue::German, Tongue::English}) {
            const auto line = asLine(finding, tongue);
            require(line.size() > 40 && !line.contains(u'\x1B'), "a finding has harmless words");
        }
    }
    if (!reading.value)
        return;
    const auto again = read(toJson(*reading.value), u"again.json"_s);
    require(again.findings.isEmpty() && again.value == reading.value, "what was read is written and read again");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    requireGood(readOwnTour(bytes, u"tour.json"_s), &readOwnTour);
    requireGood(readTalkRecord(bytes, u"talk.json"_s), &readTalkRecord);
    return 0;
}
