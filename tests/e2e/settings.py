#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visitor sets, by touch: language, Einfache Sprache, text size and contrast; and the ways between items."""

from PIL import Image

import kiosk
from kiosk import BLACK, CONTRAST, FIELDS, LANGUAGES, PERIODS, KioskTest, step
from picture import Area, areas_of, difference, share_of

LANGUAGE, SIMPLE, SIZE = range(3)


class Settings(KioskTest):
    def open_card(self, colour: str) -> Image.Image:
        card = self.card(self.settled(), colour)
        self.tap((card.centre[0], card.bottom + self.target))
        self.wait_for(lambda picture: self.detail_colour(picture) == colour, f"the detail in {colour}")
        return self.settled()

    def header_button(self, number: int) -> Area:
        return self.header_buttons(self.settled())[number]

    def press(self, number: int) -> Image.Image:
        before = self.settled()
        self.tap(self.header_button(number))
        self.wait_for(lambda picture: difference(picture, before) > 0.001, "something changes")
        return self.settled()

    def test_another_language_keeps_the_item_that_is_shown(self):
        german = self.open_card(FIELDS[1])
        tiles = self.tiles(self.press(LANGUAGE))
        self.assertEqual(len(tiles), len(LANGUAGES), "a tile for each language")
        self.tap(tiles[LANGUAGES.index("en")])
        self.wait_for(lambda picture: self.detail_colour(picture) == FIELDS[1], "the same field")
        english = self.settled()
        self.assertDifferent(english, german, "in other words")
        tiles = self.tiles(self.press(LANGUAGE))
        self.tap(tiles[0])
        # All but the buttons: now that there were two languages, both can be had at once.
        words = Area(0, 0, german.width, round(german.height * 0.7))
        self.wait_for(lambda picture: difference(picture, german, words) < 0.0005, "in German again")

    def test_einfache_sprache_is_one_tap_away_and_back(self):
        home = self.settled()
        self.assertTrue(self.is_home(self.press(SIMPLE)))
        self.assertSame(self.press(SIMPLE), home, "as before")
        detail = self.open_card(FIELDS[3])
        simple = self.press(SIMPLE)
        self.assertEqual(self.detail_colour(simple), FIELDS[3])
        self.assertSame(self.press(SIMPLE), detail, "as before")

    def test_text_grows_twice_and_then_is_as_before(self):
        usual = self.open_card(FIELDS[0])
        large = self.press(SIZE)
        self.assertEqual(self.detail_colour(large), FIELDS[0])
        self.assertGreater(self.title_height(large), self.title_height(usual) * 1.25)

    def title_height(self, picture: Image.Image) -> int:
        """Of the exhibition's title at the top, beside the way home."""
        header = Area(3 * self.target, 0, picture.width // 2, round(picture.height * 0.2))
        part = picture.crop((header.left, header.top, header.right, header.bottom)).convert("L")
        rows = [min(part.crop((0, y, part.width, y + 1)).getdata()) < 100 for y in range(part.height)]
        first = rows.index(True)
        return next((y for y in range(first, len(rows)) if not rows[y]), len(rows)) - first

    def test_high_contrast_is_black_and_back(self):
        home = self.settled()
        contrast = self.header_button(CONTRAST)
        self.tap(contrast)
        self.wait_for(lambda picture: share_of(picture, BLACK) > 0.7, "black")
        self.tap(contrast)
        self.wait_for(lambda picture: difference(picture, home) < 0.0005, "as before")

    def test_the_four_fields_lead_to_the_second_period_and_back(self):
        for colour in FIELDS:
            with step(colour):
                self.open_card(colour)
                self.tap(self.chip(PERIODS[1]))
                self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[1], "the second period")
                self.tap(self.chip(colour))
                self.wait_for(lambda picture: self.detail_colour(picture) == colour, "the field again")
                self.go_home()

    def chip(self, colour: str) -> Area:
        """The dot on the chip of a related item, scrolled to where it has to be."""
        for _ in range(5):
            detail = self.settled()
            words = Area(round(detail.width * 0.4), self.header(detail).bottom, detail.width, detail.height)
            last_row = max(button.top for button in self.buttons(detail, words))
            dots = [area for area in areas_of(detail, colour, (self.target // 5, self.target // 5), words)
                    if abs(area.width - area.height) < 3 and area.bottom < last_row - self.target // 2]
            if dots:
                self.assertEqual(len(dots), 1, "one chip for each related item")
                return dots[0]
            middle = (detail.width * 0.8, detail.height * 0.6)
            self.panel.drag(middle, (middle[0], middle[1] - 150))
        self.fail(f"no chip in {colour}")


if __name__ == "__main__":
    kiosk.main()
