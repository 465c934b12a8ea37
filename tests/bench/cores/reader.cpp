// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "content/bundlereader.h"
#include "content/jsondocument.h"
#include "manyevents.h"

namespace Masterplan {

namespace {

void readJson(benchmark::State &state)
{
    const QByteArray bytes = manyEvents(int(state.range(0))).value(QStringLiteral("timeline.json"));
    for (auto _ : state)
        benchmark::DoNotOptimize(JsonDocument::parse(bytes, QStringLiteral("timeline.json")));
    state.SetComplexityN(state.range(0));
    state.SetBytesProcessed(int64_t(state.iterations()) * bytes.size());
}

void read(benchmark::State &state, bool isComplete)
{
    const MemoryFiles files(manyEvents(int(state.range(0)), isComplete));
    for (auto _ : state)
        benchmark::DoNotOptimize(readBundle(files, ProgramVersion::current()));
    state.SetComplexityN(state.range(0));
}

void readBundle(benchmark::State &state)
{
    read(state, true);
}

/// With two findings for every third event.
void checkBundle(benchmark::State &state)
{
    read(state, false);
}

BENCHMARK(readJson)->RangeMultiplier(10)->Range(10, 100'000)->Complexity()->Unit(benchmark::kMicrosecond);
BENCHMARK(readBundle)->RangeMultiplier(10)->Range(10, 100'000)->Complexity()->Unit(benchmark::kMicrosecond);
BENCHMARK(checkBundle)->RangeMultiplier(10)->Range(10, 100'000)->Complexity()->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace Masterplan
