#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One tap opens, one tap leads home; a drag opens nothing, and a tap counts once."""

import time

from PIL import Image

import kiosk
from kiosk import FIELDS, PERIODS, START, KioskTest, step
from picture import Area, areas_of, difference


class Opening(KioskTest):
    def marker_of_2005(self, picture: Image.Image) -> tuple:
        """The middle of the disc at the lower end of what is drawn in its colour."""
        drawn = max(areas_of(picture, START, (self.target // 4, self.target // 4)), key=lambda area: area.bottom)
        return (drawn.centre[0], drawn.bottom - drawn.width / 2)

    def places(self, picture: Image.Image) -> dict[str, tuple]:
        """Where to tap for each item of the default bundle, by its colour."""
        card_middle = {colour: self.card(picture, colour) for colour in FIELDS}
        return {
            START: self.marker_of_2005(picture),
            **{colour: self.bar(picture, colour).centre for colour in PERIODS},
            **{colour: (card.centre[0], card.bottom + self.target) for colour, card in card_middle.items()},
        }

    def open(self, colour: str) -> Image.Image:
        self.tap(self.places(self.settled())[colour])
        self.wait_for(lambda picture: self.detail_colour(picture) == colour, f"the detail in {colour}")
        return self.settled()

    def test_a_tap_opens_each_item_and_one_tap_leads_home(self):
        home = self.settled()
        for colour in (START, *PERIODS, *FIELDS):
            with step(colour):
                self.open(colour)
                self.go_home()
                self.assertSame(self.settled(), home, "home as it was")

    def test_a_drag_that_begins_on_a_bar_or_a_card_opens_nothing(self):
        for colour in (START, *PERIODS, *FIELDS):
            for way in ((90, 0), (-90, 0), (25, 70), (0, -80)):
                with step(f"{colour} {way}"):
                    x, y = self.places(self.settled())[colour]
                    self.panel.drag((x, y), (x + way[0], y + way[1]), seconds=0.12, rest=0.05)
                    self.assertIsNone(self.detail_colour(self.settled()))
                    self.assertTrue(self.is_home(self.picture()))

    def test_two_contacts_in_quick_succession_count_as_one_tap(self):
        home = self.settled()
        places = self.places(home)
        for colour in (PERIODS[1], FIELDS[1], FIELDS[2]):
            detail = self.open(colour)
            buttons = [button for button in self.buttons(detail) if button.top > self.header(detail).bottom]
            self.go_home()
            points = [places[colour]] + [button.centre for button in buttons
                                         if self.is_on_card(home, colour, button.centre)]
            for point in points:
                with step(f"{colour} at {point}"):
                    self.settled(still_for=0.45)
                    self.panel.tap(point, seconds=0.015)
                    time.sleep(0.03)
                    self.panel.tap(point, number=1, seconds=0.015)
                    self.wait_for(lambda picture: self.detail_colour(picture) == colour, f"the detail in {colour}")
                    self.assertSame(self.settled(), detail, "the second contact pressed something in the detail")
                    self.go_home()

    def is_on_card(self, picture: Image.Image, colour: str, point: tuple) -> bool:
        card = self.card(picture, colour) if colour in FIELDS else None
        return card is not None and card.left < point[0] < card.right and card.bottom < point[1] < picture.height - 40

    def test_a_long_press_opens_at_most_once(self):
        home = self.settled()
        for colour in (PERIODS[0], FIELDS[3]):
            self.open(colour)
            self.go_home()
            self.panel.tap(self.places(home)[colour], seconds=1.6)
            after = self.settled()
            self.assertIn(self.detail_colour(after), (None, colour))
            if self.detail_colour(after):
                self.go_home()


class HomeFromEverywhere(KioskTest):
    """In every look: as it is, with larger and largest text, in high contrast, and both together."""

    LANGUAGES, SIZE, CONTRAST, ABOUT = 0, 2, 3, 5

    def open_everything(self, home: Image.Image) -> None:
        header = self.header_places
        card = self.card_place
        for name, steps in {
            "languages": [header[self.LANGUAGES]],
            "about": [header[self.ABOUT]],
            "a detail": [card],
            "languages from a detail": [card, header[self.LANGUAGES]],
            "about from a detail": [card, header[self.ABOUT]],
            "about from languages": [header[self.LANGUAGES], header[self.ABOUT]],
        }.items():
            with step(name):
                before = home
                for place in steps:
                    self.tap(place)
                    before = self.wait_for(lambda picture: difference(picture, before) > 0.02, name)
                    before = self.settled()
                self.tap(self.home_place)
                self.wait_for(lambda picture: difference(picture, home) < 0.0005, f"home from {name}")

    def find_places(self) -> None:
        home = self.settled()
        self.header_places = [button.centre for button in self.header_buttons(home)]
        self.assertEqual(len(self.header_places), 7, "seven buttons in the header")
        card = self.card(home, FIELDS[0])
        self.card_place = (card.centre[0], card.bottom + self.target // 2)
        self.tap(self.header_places[self.ABOUT])
        self.wait_for(lambda picture: not self.is_home(picture), "about")
        self.home_place = self.home_button(self.settled()).centre
        self.tap(self.home_place)
        self.wait_for(self.is_home, "home")

    def test_in_the_usual_look(self):
        self.find_places()
        self.open_everything(self.settled())

    def test_in_high_contrast(self):
        self.find_places()
        self.tap(self.header_places[self.CONTRAST])
        self.wait_for(lambda picture: not self.is_home(picture), "high contrast")
        self.open_everything(self.settled())

    def test_with_larger_text(self):
        self.find_places()
        for screen in (self.LANGUAGES, self.ABOUT, None):
            for presses in (1, 2):
                with step(f"{screen}, {presses}"):
                    self.tap(self.card_place if screen is None else self.header_places[screen])
                    self.wait_for(self.has_home_button, "another screen than home")
                    for _ in range(presses):
                        before = self.settled()
                        self.tap(self.size_button(before))
                        self.wait_for(lambda picture: difference(picture, before) > 0.02, "larger text")
                    self.tap(self.home_button(self.settled()))
                    self.wait_for(lambda picture: not self.has_home_button(picture), "home")
                    self.assertTrue(self.bars(self.settled()), "bars on home")
                    for _ in range(3 - presses):
                        before = self.settled()
                        self.tap(self.size_button(before))
                        self.wait_for(lambda picture: difference(picture, before) > 0.02, "another text size")

    def size_button(self, picture: Image.Image) -> Area:
        """The third from the end of the header's buttons, which may stand in two rows below the title."""
        upper = Area(0, 0, picture.width, round(picture.height * 0.4))
        home = self.home_buttons(picture)
        buttons = [button for button in self.buttons(picture, upper) if button not in home]
        top = min(button.top for button in buttons)
        # The buttons without words are about as wide as high, and no other buttons in the upper part are.
        signs = [button for button in buttons if button.top < top + 3 * self.target
                 and button.width < button.height * 1.3]
        return sorted(signs, key=lambda button: (button.top, button.left))[0]


class FromRightToLeft(KioskTest):
    arguments = ("--bundle", kiosk.TEST_BUNDLES / "right-to-left")
    is_right_to_left = True

    def test_home_is_at_the_upper_right(self):
        home = self.settled()
        for colour in (*PERIODS, *FIELDS):
            with step(colour):
                place = self.bar(home, colour).centre if colour in PERIODS else self.card_centre(home, colour)
                self.tap(place)
                self.wait_for(lambda picture: self.detail_colour(picture) == colour, f"the detail in {colour}")
                button = self.home_button(self.settled())
                self.assertGreater(button.left, home.width / 2)
                self.tap(button)
                self.wait_for(lambda picture: difference(picture, home) < 0.0005, "home")

    def card_centre(self, picture: Image.Image, colour: str) -> tuple:
        card = self.card(picture, colour)
        return (card.centre[0], card.bottom + self.target)


if __name__ == "__main__":
    kiosk.main()
