#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stand with nobody at it: a tour plays by itself, a touch hands it over where it is, and an unanswered question gives
it back."""

import json
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from PIL import Image

import kiosk
from kiosk import DEFAULT_BUNDLE, FIELDS, PERIODS, START, KioskTest

SECONDS, ASK_AFTER, ANSWER_WITHIN = 5, 10, 20
STOPS = [("home", None), ("year-2005", START), ("nothing-there", None), ("period-2010-2012", PERIODS[1]),
         ("field-work", FIELDS[1])]  # fmt: skip
SHOWN = [START, PERIODS[1], FIELDS[1]]


class SelfRunning(KioskTest):
    starts_by_itself = False
    settings = {"visit": {"askAfterSeconds": ASK_AFTER, "answerWithinSeconds": ANSWER_WITHIN, "attractAfterSeconds": 10}}

    def setUp(self) -> None:
        super().setUp()
        folder = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="masterplan-self-running-")))
        self.bundle = folder / "bundle"
        shutil.copytree(DEFAULT_BUNDLE, self.bundle)
        stops = [{"id": f"round-{number}", "show": show, "seconds": SECONDS} for number, (show, _) in enumerate(STOPS)]
        tours = {"tours": [{"id": "short-round", "stops": stops}]}
        (self.bundle / "tours.json").write_text(json.dumps(tours), encoding="utf-8")
        for texts in (self.bundle / "text").iterdir():
            words = json.loads(texts.read_text(encoding="utf-8")) | {"short-round.title": "Round"}
            texts.write_text(json.dumps(words), encoding="utf-8")

    def start_tour(self, name: str = "short-round") -> None:
        self.launch("--bundle", self.bundle, "--tour", name, "--loop", settings=self.settings)

    def wait_for_detail(self, colour: str, seconds: float = 60) -> Image.Image:
        return self.wait_for(lambda picture: self.detail_colour(picture) == colour, f"the detail in {colour}", seconds)

    def test_it_plays_every_stop_that_is_there_again_and_again(self):
        self.start_tour()
        self.wait_for(self.is_home, "home, the first stop", 30)
        seen = []
        until = time.monotonic() + 120
        while len(seen) < 7 and time.monotonic() < until:
            picture = self.picture()
            place = "home" if self.is_home(picture) else self.detail_colour(picture)
            if place and (not seen or seen[-1] != place):
                seen.append(place)
            time.sleep(0.05)
        self.assertEqual(seen, (["home", *SHOWN] * 2)[:7])

    def test_a_touch_hands_it_over_and_nobody_gives_it_back(self):
        self.start_tour()
        self.wait_for_detail(PERIODS[1])
        # Beside the text: nothing lies there that a touch would open.
        self.panel.tap((self.panel.width - 10, self.panel.height // 2))
        touched = time.monotonic()
        while time.monotonic() < touched + SECONDS + 2:
            self.assertEqual(self.detail_colour(self.picture()), PERIODS[1], "the visitor's, as long as they like")
            time.sleep(0.2)
        self.go_home()
        self.assertTrue(self.is_home(self.settled()), "a visit like any other")
        # Asked, unanswered, and the tour is back.
        self.wait_for_detail(START, ASK_AFTER + ANSWER_WITHIN + SECONDS + 30)
        self.wait_for_detail(PERIODS[1])

    def test_a_tour_that_does_not_exist_is_answered_with_those_that_do(self):
        for bundle, sentences in (
            (self.bundle, ("„no-such“ gibt es in diesem Bündel nicht. Es gibt: short-round.",
                           'There is no tour "no-such" in this bundle. There is: short-round.')),
            (kiosk.TEST_BUNDLES / "other-subject", ("hat keine Führung", "has no tour")),
        ):  # fmt: skip
            result = subprocess.run([kiosk.PROGRAM, "--bundle", bundle, "--tour", "no-such", "--loop"], timeout=60,
                                    env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(self.bundle.parent)},
                                    capture_output=True, text=True, check=False)
            self.assertEqual(result.returncode, 2, result.stderr)
            for sentence in sentences:
                self.assertIn(sentence, result.stderr)


if __name__ == "__main__":
    kiosk.main()
