#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long it takes from a key to the audience's picture, beside the same change in the kiosk.

usage: presenter_latency.py KIOSK PRESENTER [--rounds NUMBER] [--just-run]

Both programs run at once, each on an X server of its own with pictures of the same size, and take turns in the same run.
A key turns from one item to the next, which each shows by the same transition. Watched from outside is what the X server
is told to change on the audience's screen: the first change and the last one of the transition. Ends with 1 where the
presenter's first change comes more than two frames of a screen with 60 a second after the kiosk's, by the median or by
the 95th of a hundred (with --just-run, however long it takes), and with 77 where there is no X server to be had.
"""

import argparse
import contextlib
import select
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "e2e"))

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("kiosk", type=Path, help="masterplan-kiosk, built for release")
parser.add_argument("presenter", type=Path, help="masterplan-presenter, built for release")
parser.add_argument("--rounds", type=int, default=40)
parser.add_argument("--just-run", action="store_true")
options = parser.parse_args()
sys.argv[1:] = [str(options.kiosk)]

import kiosk  # noqa: E402
import presenter  # noqa: E402
from panel import NoPanel, Panel  # noqa: E402
from picture import Area, area_of, whole  # noqa: E402
from room import PROJECTOR, Room  # noqa: E402

FRAME = 1000 / 60  # milliseconds
MOST_FRAMES = 2
SIZE = (1280, 720)
SMALLEST_CHANGE = 0.02  # of the picture: not a ring around something, nor a pointer
AT_REST = 0.5  # seconds


class Watch:
    """What an X server is told to change in a part of its screen."""

    def __init__(self, name: str, area: Area):
        from Xlib.display import Display
        from Xlib.ext import damage

        self._display = Display(name)
        self._display.damage_query_version()
        self._area = area
        self._kind = self._display.extension_event.DamageNotify
        self._display.screen().root.damage_create(damage.DamageReportRawRectangles)
        self._display.sync()

    def _changes(self, until: float):
        """The time and size of each change, as a part of the area, as they come."""
        while True:
            while self._display.pending_events():
                event = self._display.next_event()
                now = time.monotonic()
                if event.type == self._kind:
                    yield now, self._part(event.area)
            left = until - time.monotonic()
            if left <= 0 or not select.select([self._display], [], [], left)[0]:
                return

    def _part(self, changed) -> float:
        width = min(changed.x + changed.width, self._area.right) - max(changed.x, self._area.left)
        height = min(changed.y + changed.height, self._area.bottom) - max(changed.y, self._area.top)
        return max(0, width) * max(0, height) / (self._area.width * self._area.height)

    def rest(self) -> None:
        """Returns when nothing has changed for a while."""
        while any(part > 0 for _, part in self._changes(time.monotonic() + AT_REST)):
            pass

    def times(self, press) -> tuple[float, float]:
        """Milliseconds from a key until the picture changes, and until it has changed."""
        self.rest()
        began = time.monotonic()
        press()
        first = last = None
        while first is None or time.monotonic() - last < AT_REST:
            seen = list(self._changes(time.monotonic() + AT_REST / 5))
            for now, part in seen:
                if part > 0:
                    last = now
                if part >= SMALLEST_CHANGE and first is None:
                    first = now
            if first is None and time.monotonic() - began > 10:
                raise SystemExit("a key changes nothing")
        return (first - began) * 1000, (last - began) * 1000


def bar(picture) -> Area | None:
    return area_of(picture, kiosk.PERIODS[0])


def first_item(place: Panel, picture, step) -> None:
    """The detail of the first period, from which a key turns to the second."""
    until = time.monotonic() + 60
    while True:
        now = picture()
        found = bar(now)
        if found and found.top < now.height / 4:
            return
        if now.tobytes() == picture().tobytes():
            step(found)
            time.sleep(1)
        if time.monotonic() > until:
            raise SystemExit(f"the first period's detail never comes on {place.display}")
        time.sleep(0.2)


def percentile(times: list[float], part: float) -> float:
    return sorted(times)[min(len(times) - 1, round(part * (len(times) - 1)))]


def report(times: dict[str, list[tuple[float, float]]]) -> bool:
    """True where the presenter is fast enough."""
    firsts = {name: [first for first, _ in all_times] for name, all_times in times.items()}
    for name, all_times in times.items():
        ends = [end for _, end in all_times]
        print(f"{name}: first change {statistics.median(firsts[name]):.1f} ms, 95 % within"
              f" {percentile(firsts[name], 0.95):.1f} ms; whole transition {statistics.median(ends):.1f} ms,"
              f" 95 % within {percentile(ends, 0.95):.1f} ms; {len(all_times)} keys")
    more = [(rank(firsts["presenter"]) - rank(firsts["kiosk"])) / FRAME
            for rank in (statistics.median, lambda values: percentile(values, 0.95))]
    print(f"the presenter's comes {more[0]:+.2f} frames after the kiosk's by the median, {more[1]:+.2f} by the 95 %")
    return max(more) <= MOST_FRAMES


def main() -> int:
    times = {"kiosk": [], "presenter": []}
    with contextlib.ExitStack() as stack:
        panel, room = stack.enter_context(Panel(*SIZE)), stack.enter_context(Room(*SIZE))
        shown, talk = kiosk.Kiosk(panel), presenter.Presenter(room, program=options.presenter)
        stack.callback(shown.end)
        stack.callback(talk.end)
        first_item(panel, lambda: panel.picture(), lambda found: panel.tap(found.centre) if found else None)
        first_item(room, lambda: room.picture_of(PROJECTOR), lambda _: room.key("PageDown"))
        watches = {"kiosk": (panel, Watch(panel.display, whole(panel.picture()))),
                   "presenter": (room, Watch(room.display, room.screen_area(PROJECTOR)))}
        for number in range(options.rounds):
            key = ("PageDown", "PageUp")[number % 2]
            for name, (place, watch) in watches.items():
                times[name].append(watch.times(lambda place=place, key=key: place.key(key)))
    return 0 if report(times) or options.just_run else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except NoPanel as reason:
        print(f"skipped: {reason}")
        sys.exit(kiosk.SKIPPED)
