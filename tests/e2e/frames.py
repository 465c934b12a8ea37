#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a movement of hands sends to the screen, frame by frame."""

import statistics
import sys
import tempfile
from pathlib import Path

import kiosk
from kiosk import INK, KioskTest, step

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "bench"))
import large_bundle  # noqa: E402
from contenders import RENDERINGS  # noqa: E402
from handling import drag, pinch, watched  # noqa: E402
from picture import area_of, difference  # noqa: E402

FEW = 20
EVENTS = 2000
EDGES = 0.02  # of the picture: how letters and round corners are smoothed


class Frames(KioskTest):
    def test_the_first_picture_lacks_nothing(self):
        self.kiosk.end()
        with watched(self.panel) as watch:
            watch.rest()
            watch.forget()
            self.start()
            self.settled()
            whole = self.panel.width * self.panel.height
            drawn = watch.drawn()
        first = next(number for number, pixels in enumerate(drawn) if pixels >= whole)
        self.assertEqual([pixels % whole for pixels in drawn[first:] if pixels % whole], [], "a part was drawn later")

    def test_the_timeline_is_sent_in_few_rectangles(self):
        self.settled()
        middle = (self.panel.width * 0.45, self.panel.height * 0.3)
        moves = {"pinch": lambda watch: pinch(self.panel, watch, middle, seconds=1),
                 "drag": lambda watch: drag(self.panel, watch, middle, 500, seconds=1)}
        with watched(self.panel) as watch:
            self.panel.pinch(middle, 160, 900)
            watch.rest()
            for name, move in moves.items():
                with step(name):
                    move(watch)
                    self.assertLess(statistics.median(watch.rectangles()), FEW)

    def test_opengl_shows_the_same(self):
        pictures = {}
        for name, self.rendering in RENDERINGS.items():
            self.kiosk.end()
            self.start()
            middle = (self.panel.width * 0.45, self.panel.height * 0.3)
            home = self.settled()
            self.panel.pinch(middle, 160, 900)
            pictures[name] = {"home": home, "closer": self.settled()}
        for place, software in pictures["software"].items():
            with step(place):
                self.assertLess(difference(software, pictures["llvmpipe"][place], tolerance=10), EDGES)


class ManyEvents(KioskTest):
    panel_size = (1080, 1920)
    # A wide panel: much stands close together.
    settings = {"panel": {"widthMillimetres": 698}}
    starts_by_itself = False

    def test_nothing_is_left_of_a_pinch(self):
        bundle = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="masterplan-many-")))
        large_bundle.write(bundle, EVENTS)
        self.launch("--bundle", bundle, settings=self.settings)
        self.wait_for(lambda picture: area_of(picture, INK), "the counted events")
        before = self.settled()
        middle = (self.panel.width * 0.5, self.panel.height * 0.3)
        for closer in (True, True, True, False, False, False, False, False):
            self.panel.pinch(middle, *((120, 840) if closer else (840, 120)), seconds=0.6)
            self.settled()
        self.panel.key("Escape")
        self.assertEqual(difference(self.settled(), before), 0)


if __name__ == "__main__":
    kiosk.main()
