# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured, as a table for people and as JSON for programs."""

import statistics
import sys
from collections import defaultdict
from dataclasses import dataclass, field


def percentile(values: list[float], part: float) -> float:
    return sorted(values)[min(len(values) - 1, round(part * (len(values) - 1)))]


@dataclass(frozen=True)
class Limit:
    """How a measure of one program compares to that of another: as a ratio, or by a difference."""

    measure: str  # without the rendering, as "start warm, ms"
    of: str
    to: str | None  # the program it is compared to; None: to nothing
    most: float | None = None
    least: float | None = None
    is_difference: bool = False


@dataclass
class Results:
    machine: dict
    values: dict = field(default_factory=lambda: defaultdict(list))  # (measure, rendering, program) to what was measured

    def add(self, measure: str, rendering: str, program: str, *values: float) -> None:
        self.values[measure, rendering, program] += values

    def note(self, what: str) -> None:
        """For whoever waits."""
        print(what, file=sys.stderr, flush=True)

    def median(self, measure: str, rendering: str, program: str) -> float | None:
        values = self.values.get((measure, rendering, program))
        return statistics.median(values) if values else None

    def renderings(self, measure: str) -> list[str]:
        return list(dict.fromkeys(rendering for known, rendering, _ in self.values if known == measure))

    def compare(self, limit: Limit, rendering: str) -> float | None:
        ours = self.median(limit.measure, rendering, limit.of)
        if ours is None or limit.to is None:
            return ours
        other = self.median(limit.measure, rendering, limit.to)
        if other is None:
            return None
        return ours - other if limit.is_difference else ours / other if other else float("inf")

    def judged(self, limits: list[Limit]):
        """Each limit that there are measures for, with the rendering and how it came out."""
        for limit in limits:
            for rendering in self.renderings(limit.measure):
                value = self.compare(limit, rendering)
                if value is not None:
                    is_kept = (limit.most is None or value <= limit.most) and (limit.least is None or value >= limit.least)
                    yield limit, rendering, value, is_kept

    def keeps(self, limits: list[Limit]) -> bool:
        return all(is_kept for *_, is_kept in self.judged(limits))

    def as_json(self, limits: list[Limit]) -> dict:
        return {
            "machine": self.machine,
            "measures": [{"measure": measure, "rendering": rendering, "program": program,
                          "median": statistics.median(values), "p95": percentile(values, 0.95), "values": values}
                         for (measure, rendering, program), values in self.values.items()],
            "limits": [{"measure": limit.measure, "rendering": rendering, "of": limit.of, "to": limit.to,
                        "value": value, "most": limit.most, "least": limit.least, "kept": is_kept}
                       for limit, rendering, value, is_kept in self.judged(limits)],
        }


def in_words(value: float) -> str:
    return f"{value:.3g}" if abs(value) < 100 else f"{value:.0f}"


def table(results: Results, limits: list[Limit]) -> str:
    lines = ["| measure | drawn by | program | median | quartiles | 95 % within |", "|---|---|---|---|---|---|"]
    for (measure, rendering, program), values in results.values.items():
        quartiles = f"{in_words(percentile(values, 0.25))} to {in_words(percentile(values, 0.75))}"
        lines.append(f"| {measure} | {rendering} | {program} | {in_words(statistics.median(values))} | {quartiles}"
                     f" | {in_words(percentile(values, 0.95))} |")
    lines += ["", "| limit | drawn by | is | may be | kept |", "|---|---|---|---|---|"]
    for limit, rendering, value, is_kept in results.judged(limits):
        beside = "" if limit.to is None else f" {'more than' if limit.is_difference else 'to'} {limit.to}"
        may_be = f"{in_words(limit.most)} at most" if limit.most is not None else f"{in_words(limit.least)} at least"
        lines.append(f"| {limit.measure}: {limit.of}{beside} | {rendering} | {in_words(value)} | {may_be}"
                     f" | {'yes' if is_kept else 'NO'} |")
    return "\n".join(lines)
