# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the measurement, by the names that --only takes."""

import contextlib
import time
from pathlib import Path

import contenders
import handling
import large_bundle
import start
from process import use_within
from report import Results, percentile
from watchedscreen import WatchedScreen

IDLE_FOR = 5  # seconds
ATTRACT_AFTER, ATTRACT_FOR = 10, 30  # seconds
FRAME = 1000 / 60  # milliseconds


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


SIZES = (10, 100, 1_000, 10_000, 100_000)


def measure_scale(programs: Path, place: Path, renderings, rounds: int, results: Results) -> None:
    """The start with installed bundles of ever more events."""
    contestants = []
    for size in SIZES:
        bundle = place / f"events-{size}"
        large_bundle.write(bundle, size)
        one = contenders.kiosk(f"kiosk, {size} events", programs, place)
        contenders.install(bundle, programs, one)
        contestants.append(one)

    def one_start(one, screen, rendering, picture, _):
        found = start.measure(one, screen, rendering, picture, 0)
        results.add("start of a large bundle, ms", rendering, one.name, found.milliseconds)
        results.add("start of a large bundle, ms on a processor", rendering, one.name, found.processor)
        results.add("memory of a large bundle, MB", rendering, one.name, found.memory)

    # How it is drawn makes no difference to what grows.
    _measure_starts(contestants, place, renderings[:1], max(3, rounds // 2), results, one_start)


def measure_hands(programs: Path, place: Path, renderings, rounds: int, results: Results) -> None:
    """Taps on the floor and on the kiosk in turn; then drags and pinches, also with as many events as there can be."""
    large = place / f"events-{SIZES[-1]}"
    if not large.exists():
        large_bundle.write(large, SIZES[-1])
    for rendering in renderings:
        with contextlib.ExitStack() as stack:
            ready = [stack.enter_context(handling.on_panel(one, rendering)) for one in (
                contenders.floor("floor-page", programs, place), contenders.kiosk("kiosk", programs, place),
                contenders.kiosk(f"kiosk, {SIZES[-1]} events", programs, place, "--bundle", large))]
            for number in range(rounds * 2):
                results.note(f"hands, {rendering}, tap {number + 1} of {rounds * 2}")
                for stand in ready[:2]:
                    first, _ = stand.open_and_close()
                    results.add("from release to the first changed frame, ms", rendering, stand.name, first)
                first, last = ready[1].change_language()
                results.add("another language: first changed frame, ms", rendering, "kiosk", first)
                results.add("another language: last changed frame, ms", rendering, "kiosk", last)
            taps = results.values["from release to the first changed frame, ms", rendering, "kiosk"]
            results.add("from release: 95 % beyond the median, frames", rendering, "kiosk",
                        (percentile(taps, 0.95) - percentile(taps, 0.5)) / FRAME)
            for number in range(max(2, rounds // 3)):
                results.note(f"hands, {rendering}, drag and pinch {number + 1}")
                for stand in ready:
                    for what, found in stand.move():
                        results.add(f"{what}, frames a second", rendering, stand.name, found.frames)
                        results.add(f"{what}, longest gap in ms", rendering, stand.name, found.longest_gap)


def measure_attract(programs: Path, place: Path, renderings, _rounds: int, results: Results) -> None:
    """What it takes to call visitors while nobody is there."""
    screen_folder = place / "screen"
    screen_folder.mkdir(exist_ok=True)
    for rendering in renderings:
        for motion, is_reduced in (("full", "false"), ("reduced", "true")):
            results.note(f"attract, {rendering}, {motion} motion")
            one = contenders.kiosk(f"attract-{motion}", programs, place,
                                   visit={"attractAfterSeconds": ATTRACT_AFTER, "reducedMotion": is_reduced})
            with WatchedScreen(screen_folder) as screen:
                process = one.begin(screen.display, rendering)
                screen.wait_for_change(60)
                time.sleep(ATTRACT_AFTER + 5)
                seconds = [use_within(process.pid, 1) for _ in range(ATTRACT_FOR)]
                contenders.end(process)
            kind = "at full motion" if motion == "full" else "with reduced motion"
            results.add(f"attract {kind}, % of a processor", rendering, "kiosk",
                        100 * sum(used.seconds for used in seconds) / ATTRACT_FOR)
            # Most seconds are between two pictures.
            results.add(f"attract {kind}, wake-ups in a second", rendering, "kiosk", *(used.wakeups for used in seconds))


PARTS = {"start": measure_start, "cold": measure_cold, "attract": measure_attract, "scale": measure_scale,
         "hands": measure_hands}
