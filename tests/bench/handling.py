# SPDX-License-Identifier: GPL-3.0-or-later
"""How a program answers to hands: real touches on an X server of its own, and what that is then told to draw."""

import contextlib
import select
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "e2e"))
from contenders import end  # noqa: E402
from kiosk import PERIODS, KioskTest  # noqa: E402
from panel import Panel  # noqa: E402
from picture import area_of  # noqa: E402

SMALLEST_CHANGE = 0.002  # of the screen: not a hair's width at its edge
ONE_FRAME = 0.003  # seconds: what is drawn closer together than this is one frame
INPUTS = 120  # a second


@dataclass
class Movement:
    frames: float  # a second
    longest_gap: float  # milliseconds


class Watch:
    """Writes down when the screen of an X server changes, in a thread of its own."""

    def __init__(self, display: str, pixels: int):
        from Xlib.display import Display
        from Xlib.ext import damage

        self._display = Display(display)
        self._display.damage_query_version()
        self._kind = self._display.extension_event.DamageNotify
        self._display.screen().root.damage_create(damage.DamageReportRawRectangles)
        self._display.sync()
        self._least = SMALLEST_CHANGE * pixels
        self._lock = threading.Lock()
        self._frames: list[list[float]] = []  # when each began, how much of it was drawn, and in how many rectangles
        self._ends = False
        self._thread = threading.Thread(target=self._follow, daemon=True)
        self._thread.start()

    def _follow(self) -> None:
        last = 0.0
        while not self._ends:
            if not self._display.pending_events() and not select.select([self._display], [], [], 0.1)[0]:
                continue
            while self._display.pending_events():
                event = self._display.next_event()
                now = time.monotonic()
                if event.type != self._kind:
                    continue
                with self._lock:
                    if now - last > ONE_FRAME or not self._frames:
                        self._frames.append([now, 0, 0])
                    self._frames[-1][1] += event.area.width * event.area.height
                    self._frames[-1][2] += 1
                last = now

    def since(self, moment: float) -> list[float]:
        """When the frames after that moment began."""
        with self._lock:
            return [began for began, drawn, _ in self._frames if began >= moment and drawn >= self._least]

    def drawn(self) -> list[int]:
        """How many pixels each frame sent to the screen."""
        with self._lock:
            return [drawn for _, drawn, _ in self._frames]

    def rectangles(self) -> list[int]:
        """In how many each frame was sent to the screen."""
        with self._lock:
            return [count for _, drawn, count in self._frames if drawn >= self._least]

    def forget(self) -> None:
        with self._lock:
            self._frames.clear()

    def rest(self, still_for: float = 0.5, seconds: float = 20) -> None:
        """Waits until nothing has been drawn for a while."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            with self._lock:
                last = self._frames[-1][0] if self._frames else 0
            left = last + still_for - time.monotonic()
            if left <= 0:
                return
            time.sleep(left)

    def close(self) -> None:
        self._ends = True
        self._thread.join()
        self._display.close()


@contextlib.contextmanager
def watched(panel: Panel):
    watch = Watch(panel.display, panel.width * panel.height)
    try:
        yield watch
    finally:
        watch.close()


def answer(panel: Panel, watch: Watch, point, most: float = 5) -> tuple[float, float]:
    """Milliseconds from the end of a tap to the first changed frame and to the last one."""
    panel.down(0, *point)
    time.sleep(0.12)  # what shows the press is drawn by then
    watch.forget()
    began = time.monotonic()
    panel.up(0, *point)
    while not watch.since(began):
        if time.monotonic() - began > most:
            raise RuntimeError(f"a tap at {point} changes nothing")
        time.sleep(0.002)
    watch.rest()
    frames = watch.since(began)
    return (frames[0] - began) * 1000, (frames[-1] - began) * 1000


def movement(watch: Watch, move, seconds: float) -> Movement:
    """Frames while `move` is called with how much of the time is over, as often as a panel tells of fingers."""
    watch.forget()
    began = time.monotonic()
    count = round(seconds * INPUTS)
    for number in range(count):
        move(number / count)
        time.sleep(max(0, began + (number + 1) / INPUTS - time.monotonic()))
    ended = time.monotonic()
    # Not what begins to move, nor what comes to rest.
    frames = [frame for frame in watch.since(began + 0.1) if frame <= ended]
    if len(frames) < 2:
        return Movement(0, seconds * 1000)
    gaps = [after - before for before, after in zip(frames, frames[1:])]
    return Movement(len(gaps) / (frames[-1] - frames[0]), max(gaps) * 1000)


def _swing(part: float, times: int) -> float:
    """From 0 to 1 and back, so many times."""
    place = part * times * 2 % 2
    return place if place <= 1 else 2 - place


def drag(panel: Panel, watch: Watch, middle, way: float, seconds: float = 3) -> Movement:
    x, y = middle
    panel.down(0, x, y)
    for step in range(10):  # past what might be a tap still
        panel.move(0, x + step * 4, y)
        time.sleep(0.01)
    found = movement(watch, lambda part: panel.move(0, x + 40 + way * _swing(part, 3), y), seconds)
    panel.up(0, x + 40, y)
    watch.rest()
    return found


def pinch(panel: Panel, watch: Watch, middle, seconds: float = 3) -> Movement:
    x, y = middle

    def move(part: float) -> None:
        half = 80 + 300 * _swing(part, 3)
        panel.move(0, x - half, y)
        panel.move(1, x + half, y)

    panel.down(0, x - 80, y)
    panel.down(1, x + 80, y)
    for step in range(10):
        panel.move(0, x - 80 - step, y)
        panel.move(1, x + 80 + step, y)
        time.sleep(0.01)
    found = movement(watch, move, seconds)
    panel.up(0, x - 80, y)
    panel.up(1, x + 80, y)
    watch.rest()
    return found


class Stand:
    """A program on a panel of its own, and what hands do to it."""

    def __init__(self, contender, panel: Panel, watch: Watch):
        self.name = contender.name
        self._is_kiosk = contender.is_kiosk
        self._panel = panel
        self._watch = watch
        # The timeline, and of the floor the picture over its first texts.
        self._middle = (panel.width * 0.45, panel.height * 0.3)
        self._place = self._find_place() if contender.is_kiosk else self._middle

    def _find_place(self):
        """The second period of the default bundle; where there is none, nothing is opened."""
        bar = area_of(self._panel.picture(), PERIODS[1])
        return bar.centre if bar else None

    def open_and_close(self) -> tuple[float, float]:
        found = answer(self._panel, self._watch, self._place)
        self._leave()
        return found

    def _leave(self) -> None:
        # What has just appeared takes no press for a moment, and quick taps count as one.
        time.sleep(0.5)
        if self._is_kiosk:
            self._panel.key("Home")
        else:
            self._panel.tap(self._place)
        self._watch.rest()
        time.sleep(0.5)

    def change_language(self) -> tuple[float, float]:
        """To Einfache Sprache or back, by the button that is second in the header."""
        eyes = KioskTest()
        button = eyes.header_buttons(self._panel.picture())[1]
        found = answer(self._panel, self._watch, button.centre)
        time.sleep(0.5)
        return found

    def move(self):
        """What was done, and how it went: closer first, so that there is something to drag."""
        yield "pinch", pinch(self._panel, self._watch, self._middle)
        if self._is_kiosk:
            self._panel.pinch(self._middle, 160, 900)
            self._watch.rest()
        yield "drag", drag(self._panel, self._watch, self._middle, self._panel.width * 0.3)
        if self._is_kiosk:
            self._panel.key("Escape")
            self._watch.rest()


@contextlib.contextmanager
def on_panel(contender, rendering: str):
    with Panel() as panel, watched(panel) as watch:
        process = contender.begin(panel.display, rendering)
        try:
            until = time.monotonic() + 60
            while not watch.since(0):
                if process.poll() is not None or time.monotonic() > until:
                    raise RuntimeError(f"{contender.name} shows nothing: {contender.words()}")
                time.sleep(0.05)
            watch.rest(still_for=1.5)
            yield Stand(contender, panel, watch)
        finally:
            end(process)
