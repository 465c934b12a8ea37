// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <array>

#include "content/edtfdate.h"

namespace Masterplan {

namespace {

void readDates(benchmark::State &state)
{
    constexpr std::array<QStringView, 6> dates{u"2005", u"2006/2010", u"2013/..", u"1985-04-12", u"198X", u"2004-06?"};
    for (auto _ : state) {
        for (int64_t at = 0; at < state.range(0); ++at)
            benchmark::DoNotOptimize(EdtfDate::parse(dates.at(size_t(at) % dates.size())));
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(readDates)->RangeMultiplier(10)->Range(10, 100'000)->Complexity()->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace Masterplan
