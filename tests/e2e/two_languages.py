#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Details in two languages at once, by touch: German beside Arabic, each from its own side."""

from PIL import Image

import kiosk
from kiosk import INK, PERIODS, KioskTest
from picture import Area, areas_of, crop, difference, share_of

MUTED = "#4F4D5B"


class TwoLanguages(KioskTest):
    arguments = ("--bundle", kiosk.TEST_BUNDLES / "right-to-left")
    settings = {"visit": {"language": "de"}}

    def open(self, colour: str) -> Image.Image:
        self.tap(self.bar(self.settled(), colour).centre)
        self.wait_for(lambda picture: self.detail_colour(picture) == colour, f"the detail in {colour}")
        return self.settled(still_for=0.45)

    def text(self, picture: Image.Image, colour: str) -> Area:
        """Where a detail's words stand, above its source and below its poster or beside it."""
        poster = max(areas_of(picture, colour, (self.target, self.target)), key=lambda area: area.width * area.height)
        side = self.target // 2
        if poster.width > 0.8 * picture.width:
            return Area(side, poster.bottom + 4, picture.width - side, min(button.top for button in self.row(picture)))
        bottom = round(0.6 * picture.height)
        if self.is_right_to_left:
            return Area(2 * self.target, self.header(picture).bottom, poster.left - side, bottom)
        return Area(poster.right + side, self.header(picture).bottom, picture.width - 2 * self.target + side // 2, bottom)

    def row(self, picture: Image.Image) -> list[Area]:
        """The buttons at the bottom, in one line or two, in the order in which one reads."""
        lines = 3.2 if picture.height > picture.width else 2.5
        lowest = Area(0, round(picture.height - lines * self.target), picture.width, picture.height)
        side = -1 if self.is_right_to_left else 1
        return sorted(self.buttons(picture, lowest), key=lambda button: (button.bottom // self.target, side * button.left))

    def press_two_languages(self) -> Image.Image:
        """Its button stands before the one that takes the text away and the one that closes."""
        before = self.settled()
        self.tap(self.row(before)[-3])
        self.wait_for(lambda picture: difference(picture, before) > 0.003, "another text")
        return self.settled()

    def columns(self, picture: Image.Image, colour: str) -> tuple[Area, Area]:
        """What is written in the left half of a detail's text, and in the right one."""
        text = self.text(picture, colour)
        middle = round(text.centre[0])
        return (self.written(picture, Area(text.left, text.top, middle, text.bottom)),
                self.written(picture, Area(middle, text.top, text.right, text.bottom)))

    def written(self, picture: Image.Image, within: Area) -> Area:
        box = crop(picture, within).convert("L").point(lambda grey: 255 * (grey < 200)).getbbox()
        return Area(within.left + box[0], within.top + box[1], within.left + box[2], within.top + box[3])

    def is_second(self, picture: Image.Image, area: Area) -> bool:
        """Texts in the second language are muted. The edges of letters in ink have that colour here and there, too."""
        return share_of(picture, MUTED, area, 4) > share_of(picture, INK, area, 4)


class Beside(TwoLanguages):
    def test_arabic_stands_beside_german_and_reaches_its_own_edge(self):
        alone = self.open(PERIODS[0])
        both = self.press_two_languages()
        text = self.text(both, PERIODS[0])
        german, arabic = self.columns(both, PERIODS[0])
        self.assertFalse(self.is_second(both, german))
        self.assertTrue(self.is_second(both, arabic))
        self.assertGreater(arabic.left - german.right, self.target // 3, "side by side")
        self.assertLess(german.left - text.left, self.target, "German from the left")
        self.assertLess(text.right - arabic.right, self.target, "Arabic from the right")
        self.assertLess(abs(german.top - arabic.top), self.target, "in the same row")
        self.tap(self.row(both)[-3])
        self.wait_for(lambda picture: difference(picture, alone) < 0.0005, "German alone again")

    def test_a_word_of_either_language_is_explained(self):
        self.open(PERIODS[1])
        both = self.press_two_languages()
        text = self.text(both, PERIODS[1])
        marks = [area for area in areas_of(both, PERIODS[1], within=text) if area.height <= 4 and area.width <= 8]
        for name, mark in (("German", min(marks, key=lambda mark: mark.left)), ("Arabic", max(marks, key=lambda mark: mark.left))):
            with kiosk.step(name):
                self.tap(mark.centre)
                self.wait_for(lambda picture: share_of(picture, kiosk.PAPER, text) > 0.03, "an explanation")
                self.tap(mark.centre)
                self.wait_for(lambda picture: difference(picture, both) < 0.0005, "as before")

    def test_it_goes_on_over_the_next_item(self):
        self.open(PERIODS[0])
        self.press_two_languages()
        self.panel.key("PageDown")
        self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[1], "the next period")
        both = self.settled()
        self.assertTrue(self.is_second(both, self.columns(both, PERIODS[1])[1]))


class BesideArabic(TwoLanguages):
    settings = {"visit": {"language": "ar"}}
    is_right_to_left = True

    def test_german_comes_beside_arabic_once_it_was_chosen(self):
        alone = self.open(PERIODS[0])
        self.assertEqual(len(self.row(alone)), 4, "before, next, take away, close: there is no other language yet")
        self.choose(1)
        self.is_right_to_left = False
        self.wait_for(self.has_home_button, "German")
        self.choose(0)
        self.is_right_to_left = True
        self.wait_for(self.has_home_button, "Arabic")
        both = self.press_two_languages()
        german, arabic = self.columns(both, PERIODS[0])
        self.assertTrue(self.is_second(both, german), "on the left, where a reader of Arabic comes to last")
        self.assertFalse(self.is_second(both, arabic))

    def choose(self, language: int) -> None:
        buttons = self.header_buttons(self.settled())
        self.tap(max(buttons, key=lambda button: button.width))
        tiles = lambda picture: areas_of(picture, INK, (3 * self.target, 2 * self.target), tolerance=70)
        self.wait_for(lambda picture: len(tiles(picture)) == 2, "a tile for each language")
        found = tiles(self.settled())
        self.tap((found[::-1] if self.is_right_to_left else found)[language])
        self.settled()


class Upright(TwoLanguages):
    panel_size = (1080, 1920)

    def test_each_paragraph_stands_over_the_same_in_arabic(self):
        self.open(PERIODS[2])
        both = self.press_two_languages()
        text = self.text(both, PERIODS[2])
        rules = [area for area in areas_of(both, PERIODS[2], (2, self.target // 2), text) if area.width < 8]
        self.assertGreater(len(rules), 1, "a rule along each paragraph in the second language")
        for rule in rules:
            self.assertGreater(rule.left, text.right - 2 * self.target, "on the side where Arabic begins")
        between = Area(text.left, rules[0].bottom, text.right, rules[1].top)
        self.assertFalse(self.is_second(both, self.written(both, between)), "German between two paragraphs in Arabic")


if __name__ == "__main__":
    kiosk.main()
