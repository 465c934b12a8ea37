# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the measurement, by the names that --only takes."""

from pathlib import Path

import contenders
import start
from report import Results
from watchedscreen import WatchedScreen

IDLE_FOR = 5  # seconds


def _measure_starts(contestants, place: Path, renderings, rounds: int, results: Results, measure_one) -> None:
    """Each of them in turn, round by round, after one start that shows what is seen in the end."""
    screen_folder = place / "screen"
    screen_folder.mkdir(exist_ok=True)
    for rendering in renderings:
        with WatchedScreen(screen_folder) as screen:
            pictures = {one.name: start.whole_picture(one, screen, rendering) for one in contestants}
            for number in range(rounds):
                results.note(f"{rendering}, round {number + 1} of {rounds}")
                for one in contestants:
                    measure_one(one, screen, rendering, pictures[one.name], number)


def _floors_and_kiosk(programs: Path, place: Path) -> list[contenders.Contender]:
    return [contenders.floor("floor-blank", programs, place), contenders.floor("floor-page", programs, place),
            contenders.kiosk("kiosk", programs, place)]


def measure_start(programs: Path, place: Path, renderings, rounds: int, results: Results) -> None:
    def one_start(one, screen, rendering, picture, number):
        # Idle is the same in every round.
        found = start.measure(one, screen, rendering, picture, IDLE_FOR if number < 3 else 0)
        results.add("start warm, ms", rendering, one.name, found.milliseconds)
        results.add("start warm, ms on a processor", rendering, one.name, found.processor)
        results.add("memory, MB", rendering, one.name, found.memory)
        if number < 3:
            results.add("idle, % of a processor", rendering, one.name, 100 * found.idle)
            results.add("idle, wake-ups a second", rendering, one.name, found.wakeups)

    _measure_starts(_floors_and_kiosk(programs, place), place, renderings, rounds, results, one_start)


def measure_cold(programs: Path, place: Path, renderings, rounds: int, results: Results) -> None:
    def one_start(one, screen, rendering, picture, _):
        found = start.measure(one, screen, rendering, picture, 0)
        results.add("start cold, ms", rendering, one.name, found.milliseconds)
        results.add("start cold, ms on a processor", rendering, one.name, found.processor)

    def forget_then_start(*arguments):
        start.forget_files()
        one_start(*arguments)

    if not start.forget_files():
        results.note("left out: only root can have the system forget what it keeps of files")
        return
    _measure_starts(_floors_and_kiosk(programs, place), place, renderings, rounds, results, forget_then_start)


PARTS = {"start": measure_start, "cold": measure_cold}
