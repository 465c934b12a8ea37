#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A point that lies on the panel for minutes, trembling: it keeps no visit alive, and takes the panel from nobody."""

import random
import time

from PIL import Image

import kiosk
from kiosk import ABOUT, FIELDS, INK, PERIODS, KioskTest, step
from picture import Area, difference, share_of

ASK_AFTER, ANSWER_WITHIN, ATTRACT_AFTER = 10, 20, 10
GHOST = 12


class GhostTest(KioskTest):
    settings = {"visit": {"language": "de", "askAfterSeconds": ASK_AFTER, "answerWithinSeconds": ANSWER_WITHIN,
                          "attractAfterSeconds": ATTRACT_AFTER}}

    def haunt(self, place: tuple[float, float]) -> None:
        """The ghost appears. It trembles by a pixel whenever a picture is taken from now on."""
        self.chance = random.Random(1)
        self.ghost: tuple[float, float] | None = place
        self.panel.down(GHOST, *place)
        self.addCleanup(self.lift_ghost)

    def lift_ghost(self) -> None:
        if self.ghost:
            self.panel.up(GHOST, *self.ghost)
            self.ghost = None

    def picture(self) -> Image.Image:
        if getattr(self, "ghost", None):
            x, y = self.ghost
            self.panel.move(GHOST, x + self.chance.uniform(-1, 1), y + self.chance.uniform(-1, 1))
        return super().picture()

    def settled(self, still_for: float = 0.3, seconds: float = 30) -> Image.Image:
        """As always, but for the work that the ghost makes."""
        until = time.monotonic() + seconds
        picture, since = self.picture(), time.monotonic()
        while time.monotonic() - since < still_for:
            self.assertLess(time.monotonic(), until, "the picture never comes to rest")
            now = self.picture()
            if now.tobytes() != picture.tobytes():
                picture, since = now, time.monotonic()
        return picture

    def is_asking(self, picture: Image.Image) -> bool:
        return max(picture.getpixel((4, 4))) < 90

    def is_attract(self, picture: Image.Image) -> bool:
        band = Area(0, round(picture.height * 0.87), picture.width, picture.height)
        return share_of(picture, INK, band) > 0.6

    def open_field(self, number: int) -> None:
        card = self.card(self.settled(), FIELDS[number])
        self.tap((card.centre[0], card.bottom + self.target))
        self.wait_for(lambda picture: self.detail_colour(picture) == FIELDS[number], "the detail")

    def answer(self) -> Area:
        """The large button of the question."""
        middle = Area(self.panel.width // 4, self.panel.height // 3, self.panel.width * 3 // 4, self.panel.height * 3 // 4)
        return max(self.buttons(self.settled(), middle), key=lambda area: area.width)


class Ghosts(GhostTest):
    def test_it_stops_neither_question_nor_end_nor_invitation_and_a_finger_beside_it_is_heard(self):
        home = self.settled()
        self.open_field(2)
        self.haunt((1500, 600))
        haunted = time.monotonic()
        self.wait_for(self.is_asking, "the question", ASK_AFTER + 5)
        self.assertGreater(time.monotonic() - haunted, ASK_AFTER - 3, "not too early")
        self.panel.tap(self.answer().centre)
        self.wait_for(lambda picture: self.detail_colour(picture) == FIELDS[2], "the visit goes on")
        self.wait_for(self.is_asking, "the question again", ASK_AFTER + 5)
        self.wait_for(self.is_home, "the end of the visit", ANSWER_WITHIN + 5)
        self.assertSame(self.settled(), home, "home as at the start")
        self.wait_for(self.is_attract, "the invitation", ATTRACT_AFTER + 5)
        self.panel.tap((900, 400))
        self.wait_for(self.is_home, "home by a finger beside the ghost", 5)
        self.open_field(1)

    def test_who_drags_beside_it_is_not_asked(self):
        plot = self.header(self.settled()).bottom + 40
        closer = self.buttons(self.settled(), Area(0, self.panel.height // 2, self.panel.width, self.panel.height))[0]
        self.tap(closer)
        self.settled()
        self.haunt((300, 900))
        self.settled(still_for=3.5)
        until = time.monotonic() + ASK_AFTER + 4
        way = 1
        while time.monotonic() < until:
            # A finger that never leaves, or leaves and comes back: both are somebody.
            self.panel.drag((900, plot), (900 + way * 300, plot), seconds=1.2)
            self.assertFalse(self.is_asking(self.picture()), "somebody is there")
            way = -way
        self.panel.down(1, 900, plot)
        until = time.monotonic() + ASK_AFTER + 4
        while time.monotonic() < until:
            for x in (*range(900, 1200, 10), *range(1200, 900, -10)):
                self.panel.move(1, x, plot)
                time.sleep(0.02)
            self.assertFalse(self.is_asking(self.picture()), "somebody is there still")
        self.panel.up(1, 900, plot)
        self.wait_for(self.is_asking, "nobody is", ASK_AFTER + 5)


class OnTheWayHome(GhostTest):
    settings = {"visit": {"language": "de", "askAfterSeconds": 3600, "attractAfterSeconds": 3600}}

    def press_home(self, place: tuple[float, float]) -> None:
        self.panel.tap(place)
        self.wait_for(self.is_home, "home beside the ghost", 5)

    def test_one_that_lies_on_its_button_keeps_nobody_from_it(self):
        self.open_field(2)
        x, y = place = self.home_button(self.settled()).centre
        self.haunt((x + 15, y + 10))
        self.settled(still_for=0.6)
        self.press_home(place)
        # The button that it lies on was hidden meanwhile.
        self.open_field(1)
        self.settled(still_for=0.6)
        self.press_home(place)
        self.lift_ghost()
        self.assertTrue(self.is_home(self.settled()), "its leaving opens nothing")

    def test_one_that_scrolled_a_text_keeps_nobody_from_it(self):
        about = self.header_buttons(self.settled())[ABOUT].centre
        # Qt tells of the fingers in an order of chance.
        for number in range(10, 16):
            with step(number):
                self.tap(about)
                self.wait_for(self.has_home_button, "about")
                place = self.home_button(self.settled(still_for=0.6)).centre
                self.panel.down(number, 500, 800)
                for y in range(800, 500, -10):
                    self.panel.move(number, 500, y)
                self.settled()
                self.press_home(place)
                self.panel.up(number, 500, 500)


class UnderTheQuestion(GhostTest):
    def test_no_finger_reaches_what_lies_under_it(self):
        home = self.settled()
        self.tap((self.panel.width // 2, 20))
        self.wait_for(self.is_asking, "the question", ASK_AFTER + 5)
        card = self.card(home, FIELDS[0])
        bar = self.bar(home, PERIODS[2])
        # One finger on the dark, and while it lies there others on what is seen through it.
        self.panel.down(1, 40, 600)
        self.panel.tap((card.centre[0], card.bottom + self.target), number=2)
        self.panel.drag((bar.left + 200, bar.centre[1]), (bar.left - 200, bar.centre[1]), number=3)
        self.panel.up(1, 40, 600)
        self.wait_for(lambda picture: not self.is_asking(picture), "the answer")
        self.assertLess(difference(self.settled(still_for=0.6), home), 0.002, "nothing under the question moved")


class UnderTheKeypad(GhostTest):
    settings = {"visit": {"language": "de", "askAfterSeconds": 3600, "attractAfterSeconds": 3600}}

    def test_no_finger_reaches_what_lies_under_it(self):
        import staff

        staff.set_pin(self.kiosk.home.name, "20051\n")
        home = self.settled()
        right, bottom = self.panel.width - 10, self.panel.height - 10
        for corner in ((10, 10), (right, 10), (right, bottom), (10, bottom)):
            self.panel.tap(corner)
        self.wait_for(self.is_asking, "the keypad")
        self.settled()
        card = self.card(home, FIELDS[3])
        self.panel.down(1, 40, 600)
        self.panel.tap((card.centre[0], card.bottom + self.target), number=2)
        self.panel.drag((400, 300), (800, 300), number=3)
        self.panel.up(1, 40, 600)
        self.panel.key("Escape")
        self.wait_for(lambda picture: not self.is_asking(picture), "no keypad")
        self.panel.tap((self.panel.width // 2, 20))
        self.assertLess(difference(self.settled(still_for=0.6), home), 0.002, "nothing under the keypad moved")


if __name__ == "__main__":
    kiosk.main()
