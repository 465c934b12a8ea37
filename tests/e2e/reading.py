#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading aloud by touch and by keys, with the engine that says every word without a sound; speech.py has real voices."""

import json
import tempfile
import time
from pathlib import Path

from PIL import Image

import kiosk
from kiosk import DEFAULT_BUNDLE, INK, PERIODS, READ_ALOUD, KioskTest
from picture import Area, areas_of, difference
from speechlog import events_of

READ_GROUND = "#FFF7D0"
TEXTS = {tag: json.loads((DEFAULT_BUNDLE / "text" / f"{tag}.json").read_text(encoding="utf-8"))
         for tag in ("de", "en")}
FIRST = json.loads((DEFAULT_BUNDLE / "timeline.json").read_text(encoding="utf-8"))["periods"][0]["id"]
MOST_STOPS = 40


class Reading(KioskTest):
    def start(self, *arguments, settings=None) -> None:
        folder = self.enterContext(tempfile.TemporaryDirectory(prefix="masterplan-reading-"))
        self.log = Path(folder) / "log.jsonl"
        super().start("--speech-log", self.log, *arguments, settings=settings)

    def heard(self, event: str) -> list[dict]:
        return [said for said in events_of(self.log) if said["event"] == event]

    def wait_to_hear(self, event: str, more_than: int = 0, seconds: float = 30) -> dict:
        until = time.monotonic() + seconds
        while len(found := self.heard(event)) <= more_than:
            self.assertTrue(self.kiosk.is_alive(), self.kiosk.words())
            self.assertLess(time.monotonic(), until, f"{event}: not within {seconds} s; {self.log.read_text()}")
            time.sleep(0.05)
        return found[-1]

    def wait_for_text(self, text: str, language: str, seconds: float = 60) -> None:
        until = time.monotonic() + seconds
        while not any(said["text"] == text and said["language"] == language for said in self.heard("say")):
            self.assertLess(time.monotonic(), until, f"“{text}”: not said within {seconds} s")
            time.sleep(0.05)

    def open(self) -> Image.Image:
        self.tap(self.bar(self.settled(), PERIODS[0]).centre)
        self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[0], "the detail")
        return self.settled(still_for=0.45)

    def switch_on(self) -> None:
        self.tap(self.header_buttons(self.settled())[READ_ALOUD])
        self.wait_to_hear("say")
        self.wait_for_bar()

    def wait_for_bar(self) -> list[Area]:
        self.wait_for(lambda _: len(self.voice_buttons()) == 6, "the bar of the voice")
        return self.voice_buttons()

    def voice_buttons(self) -> list[Area]:
        """Pause, repeat, slower, faster, quieter, louder: at the bottom, a row of their own."""
        picture = self.picture()
        lowest = Area(0, picture.height - round(1.5 * self.target), picture.width, picture.height)
        return self.buttons(picture, lowest)

    def press(self, button: int, event: str) -> None:
        before = len(self.heard(event))
        self.panel.tap(self.wait_for_bar()[button].centre)
        self.wait_to_hear(event, before)

    def test_a_detail_is_read_from_its_title_on_and_what_is_read_is_marked(self):
        self.open()
        self.assertFalse(self.log.exists() and self.heard("say"), "nothing is said before it is asked for")
        self.switch_on()
        self.assertEqual(self.heard("say")[0]["text"], TEXTS["de"][f"{FIRST}.title"])
        paragraphs = TEXTS["de"][f"{FIRST}.body"].split("\n\n")
        self.wait_for_text(paragraphs[0], "de")
        marks = lambda picture: areas_of(picture, READ_GROUND, (4 * self.target, self.target // 3))
        first = self.wait_for(lambda picture: marks(picture), "a ground behind what is read")
        top = marks(first)[0].top
        self.wait_for_text(paragraphs[1].splitlines()[0].removeprefix("- "), "de")
        self.wait_for(lambda picture: marks(picture) and marks(picture)[0].top != top, "the mark goes on with the voice")
        self.assertEqual({said["engine"] for said in self.heard("say")}, {"silent"})

    def test_touches_elsewhere_stop_the_voice_and_touches_on_its_bar_do_not(self):
        self.open()
        self.switch_on()
        self.press(0, "pause")
        self.press(0, "resume")
        self.press(1, "stop")  # once more from its beginning
        stops, says = len(self.heard("stop")), len(self.heard("say"))
        self.press(5, "part")
        self.assertEqual(len(self.heard("stop")), stops, "louder stops nothing")
        self.assertEqual(len(self.heard("say")), says)
        self.panel.tap((self.panel.width * 0.7, self.panel.height * 0.45))
        self.wait_to_hear("stop", stops)
        self.settled(still_for=0.5)
        self.assertEqual(len(self.heard("say")), says, "and it stays silent")
        self.press(0, "say")

    def test_everything_by_keys(self):
        plain = self.open()
        button = self.header_buttons(plain)[READ_ALOUD]
        for _ in range(MOST_STOPS):
            before = self.picture()
            self.panel.key("Tab")
            self.wait_for(lambda picture: difference(picture, before) > 0, "the focus moves")
            if self.is_focused(button, plain):
                break
        else:
            self.fail("Tab does not reach the button that reads aloud")
        self.panel.key("Return")
        self.wait_to_hear("say")
        pause = self.wait_for_bar()[0]
        reading = self.picture()
        for _ in range(MOST_STOPS):
            before = self.picture()
            self.panel.key("Tab")
            self.wait_for(lambda picture: difference(picture, before) > 0, "the focus moves")
            if self.is_focused(pause, reading):
                break
        else:
            self.fail("Tab does not reach the bar")
        self.panel.key("Return")
        self.wait_to_hear("pause")
        self.panel.key("Return")
        self.wait_to_hear("resume")
        stops = len(self.heard("stop"))
        self.panel.key("Escape")
        self.wait_to_hear("stop", stops)

    def is_focused(self, button: Area, plain: Image.Image) -> bool:
        """There is a ring around it that was not there before."""
        above = Area(round(button.centre[0]) - 10, button.top - 8, round(button.centre[0]) + 10, button.top - 1)
        return difference(self.picture(), plain, above) > 0.1

    def test_another_language_goes_on_in_that_language(self):
        self.open()
        self.switch_on()
        paragraphs = TEXTS["de"][f"{FIRST}.body"].split("\n\n")
        self.wait_for_text(paragraphs[0], "de")
        self.tap(self.header_buttons(self.settled())[0])
        self.wait_to_hear("stop")
        tiles = lambda picture: areas_of(picture, INK, (3 * self.target, 2 * self.target), tolerance=70)
        names = [language["tag"] for language in
                 json.loads((DEFAULT_BUNDLE / "bundle.json").read_text(encoding="utf-8"))["languages"]]
        self.wait_for(lambda picture: len(tiles(picture)) == len(names), "a tile for each language")
        self.tap(sorted(tiles(self.settled()), key=lambda tile: (tile.top // self.target, tile.left))[names.index("en")])
        self.wait_for_text(TEXTS["en"][f"{FIRST}.body"].split("\n\n")[0], "en")

    def test_home_is_read_where_it_is_switched_on_there(self):
        self.switch_on()
        self.assertEqual(self.heard("say")[0]["text"], TEXTS["de"]["exhibition.title"])
        self.wait_for_text(TEXTS["de"][f"{FIRST}.title"], "de")
        says = len(self.heard("say"))
        self.tap(self.header_buttons(self.picture())[READ_ALOUD])
        self.wait_to_hear("stop")
        self.open()
        self.assertEqual(len(self.heard("say")), says, "switched off it says nothing")


if __name__ == "__main__":
    kiosk.main()
