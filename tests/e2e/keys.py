#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys do everything too, and the focus is always to be seen."""

from PIL import Image, ImageChops

import kiosk
from kiosk import ABOUT, FIELDS, PERIODS, START, KioskTest, step
from picture import Area, difference

MOST_STOPS = 40


class Keys(KioskTest):
    def press(self, key: str) -> Image.Image:
        """The picture after a key that changes it."""
        before = self.settled(still_for=0.15)
        self.panel.key(key)
        self.wait_for(lambda picture: difference(picture, before, tolerance=8) > 0, f"something changes by {key}")
        return self.settled(still_for=0.15)

    def ring(self, plain: Image.Image, focused: Image.Image) -> Area:
        box = ImageChops.difference(plain, focused).getbbox()
        self.assertIsNotNone(box, "a visible focus")
        return Area(*box)

    def to_timeline(self) -> Image.Image:
        """Tab until an item of the timeline has the focus."""
        plain = self.settled()
        axis = min(self.card(plain, colour).top for colour in FIELDS) - 2 * self.target
        for _ in range(MOST_STOPS):
            focused = self.press("Tab")
            ring = self.ring(plain, focused)
            if self.header(plain).bottom < ring.centre[1] < axis:
                return focused
        self.fail("Tab does not reach the timeline")

    def test_tab_reaches_everything_that_can_be_touched_and_shows_where_it_is(self):
        plain = self.settled()
        rings = [self.ring(plain, self.press("Tab"))]
        while len(rings) < MOST_STOPS:
            ring = self.ring(plain, self.press("Tab"))
            if ring == rings[0]:
                break
            rings.append(ring)
        self.assertLess(len(rings), MOST_STOPS, "Tab goes round")
        cards = [self.card(plain, colour) for colour in FIELDS]
        wanted = self.buttons(plain, Area(0, 0, plain.width, cards[0].top)) + cards
        for place in wanted:
            with step(str(place)):
                # A ring is a little larger than what it is around; a card is seen by the strip at its top.
                around = Area(place.left + 8, place.top + 8, place.right - 8, place.top + 9)
                self.assertTrue(any(ring.contains(around) and ring.width < place.width + 40 for ring in rings),
                                "the focus comes here")
        self.assertEqual(sorted(rings, key=lambda ring: ring.top // (4 * self.target)), rings,
                         "from the top to the bottom")

    def test_shift_and_tab_goes_back(self):
        self.press("Tab")
        first = self.settled()
        self.press("Tab")
        self.assertSame(self.press("Shift+Tab"), first, "the place before")

    def test_arrows_choose_on_the_timeline_and_enter_opens(self):
        self.to_timeline()
        for colour in (START, *PERIODS):
            with step(colour):
                self.panel.key("Return")
                self.wait_for(lambda picture: self.detail_colour(picture) == colour, f"the detail in {colour}")
                self.panel.key("Escape")
                self.wait_for(self.is_home, "home by Escape")
                self.settled()
                if colour != PERIODS[-1]:
                    self.press("Right")
        self.press("Left")
        self.panel.key("KP_Enter")
        self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[1], "the period before")
        self.panel.key("Home")
        self.wait_for(self.is_home, "home by the key Home")

    def test_page_keys_turn_from_item_to_item(self):
        self.to_timeline()
        self.panel.key("Return")
        self.wait_for(lambda picture: self.detail_colour(picture) == START, "the detail of 2005")
        for colour in PERIODS:
            self.panel.key("PageDown")
            self.wait_for(lambda picture: self.detail_colour(picture) == colour, f"{colour} by PageDown")
        self.panel.key("PageUp")
        self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[1], "back by PageUp")

    def test_plus_minus_and_zero_zoom(self):
        self.to_timeline()
        width = self.bar(self.settled(), PERIODS[1]).width
        self.panel.key("KP_Add")
        self.wait_for(lambda picture: (self.bar(picture, PERIODS[1]) or Area(0, 0, 0, 0)).width > width * 1.2, "closer")
        closer = self.bar(self.settled(), PERIODS[1]).width
        self.panel.key("KP_Add")
        self.settled()
        self.panel.key("KP_Subtract")
        self.wait_for(lambda picture: abs((self.bar(picture, PERIODS[1]) or Area(0, 0, 0, 0)).width - closer) < 8,
                      "wider again")
        self.panel.key("0")
        self.wait_for(lambda picture: abs((self.bar(picture, PERIODS[1]) or Area(0, 0, 0, 0)).width - width) < 4,
                      "all of it")

    def test_escape_closes_languages_and_about(self):
        home = self.settled()
        for number in (0, ABOUT):
            with step(number):
                self.tap(self.header_buttons(home)[number])
                self.wait_for(self.has_home_button, "another screen")
                self.settled()
                self.panel.key("Escape")
                self.wait_for(self.is_home, "home by Escape")
                self.settled()

    def test_a_touch_takes_the_ring_away(self):
        plain = self.settled()
        self.press("Tab")
        card = self.card(plain, FIELDS[0])
        # Beside everything that can be touched.
        self.tap((card.left / 2, card.bottom + self.target))
        self.wait_for(lambda picture: difference(picture, plain) < 0.0001, "no ring after a touch")


if __name__ == "__main__":
    kiosk.main()
