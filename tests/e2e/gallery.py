#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes most of README's pictures as a visitor comes to what they show, by touch. No test: it says nothing of what is right.

Usage: gallery.py PROGRAM [CLASS...] FOLDER
"""

import sys
from pathlib import Path

from PIL import Image

import kiosk
from kiosk import ABOUT, CONTRAST, LANGUAGES, PERIODS, REACH, RIGHT_TO_LEFT, step
from picture import Area, difference
from two_languages import TwoLanguages

FOLDER = Path(sys.argv.pop())
SHOWN = ("ar", "uk", "de-simple")
OPENED = PERIODS[2]
TEXT_SIZE = CONTRAST - 1  # of the header's buttons
GAP = 16


def side_by_side(pictures: list[Image.Image], width: int) -> Image.Image:
    """Without dithering, which flat colours neither need nor pack well with."""
    height = round(width * pictures[0].height / pictures[0].width)
    sheet = Image.new("RGB", (len(pictures) * (width + GAP) - GAP, height), "white")
    for number, picture in enumerate(pictures):
        sheet.paste(picture.resize((width, height), Image.Resampling.LANCZOS), (number * (width + GAP), 0))
    return sheet.quantize(256, Image.Quantize.MAXCOVERAGE, kmeans=4, dither=Image.Dither.NONE)


class Gallery(TwoLanguages):
    arguments = ("--language", "de")
    settings = {}

    def press(self, where: Area | tuple, what: str) -> Image.Image:
        before = self.settled()
        self.tap(where)
        self.wait_for(lambda picture: difference(picture, before) > 0.003, what)
        return self.settled(still_for=1)

    def press_language(self) -> Image.Image:
        return self.press(self.setting(self.settled(), 0), "the languages")

    def setting(self, picture: Image.Image, number: int) -> Area:
        """Of the header, counted in the order in which one reads."""
        side = -1 if self.is_right_to_left else 1
        return sorted(self.header_buttons(picture), key=lambda button: (button.bottom // self.target, side * button.left))[number]


class InThreeLanguages(Gallery):
    """One screen a picture, the languages side by side."""

    starts_by_itself = False
    kind, width = "", 800
    kept = ("home", "detail", "languages", "two-languages", "reach")

    def screens(self, language: str) -> dict[str, Image.Image]:
        """From German, which then is the language that can stand beside."""
        self.is_right_to_left = False
        self.start()
        self.press(self.tiles(self.press_language())[LANGUAGES.index(language)], "home in that language")
        self.is_right_to_left = language in RIGHT_TO_LEFT
        seen = {"home": self.settled(), "languages": self.press_language()}
        self.press(self.home_button(seen["languages"]), "home")
        seen["detail"] = self.press(self.bar(self.settled(), OPENED), "a detail")
        seen["two-languages"] = self.press(self.row(seen["detail"])[-3], "German beside it")
        self.press(self.home_button(seen["two-languages"]), "home")
        seen["reach"] = self.press(self.setting(self.settled(), REACH), "all comes down")
        self.kiosk.end()
        return seen

    def test_takes_pictures(self):
        taken = []
        for language in SHOWN:
            with step(language):
                taken.append(self.screens(language))
        for name in self.kept:
            file = FOLDER / f"{name}-in-three-languages{self.kind}.png"
            side_by_side([seen[name] for seen in taken], self.width).save(file, optimize=True)


class UprightInThreeLanguages(InThreeLanguages):
    panel_size = (1080, 1920)
    kind, width = "-upright", 540
    kept = ("home", "two-languages")


class InGerman(Gallery):
    def header(self, picture: Image.Image) -> Area:
        """With room for the largest text."""
        return Area(0, 0, picture.width, round(0.24 * picture.height))

    def save(self, name: str) -> None:
        side_by_side([self.settled(still_for=1)], 1280).save(FOLDER / f"{name}.png", optimize=True)

    def press_setting(self, number: int) -> None:
        self.press(self.setting(self.settled(), number), "it is switched")

    def test_takes_pictures(self):
        self.save("home")
        self.press_setting(ABOUT)
        self.save("about")
        self.press(self.home_button(self.settled()), "home")
        self.press(self.bar(self.settled(), PERIODS[0]), "a detail")
        self.save("detail")
        self.press(self.home_button(self.settled()), "home")
        for _ in range(2):
            self.press_setting(TEXT_SIZE)
        self.save("home-largest")

    def test_takes_a_picture_in_high_contrast(self):
        self.press_setting(CONTRAST)
        self.save("home-contrast")


del Gallery, TwoLanguages  # they have nothing to take

if __name__ == "__main__":
    kiosk.main()
