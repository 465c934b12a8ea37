#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands move the timeline: drag, flick, pinch, wheel and buttons; and no number of fingers does harm."""

import random
import shutil
import time
import unittest

from PIL import Image

import kiosk
from kiosk import ABOUT, FIELDS, PERIODS, KioskTest, step
from panel import TOUCH_COUNT
from picture import Area, difference

EARLIER, LATER, WIDER, CLOSER, ALL = range(5)


class HandsTest(KioskTest):
    def timeline_buttons(self, picture: Image.Image) -> list[Area]:
        """The five buttons between the timeline and the fields. Those that can do nothing now are pale."""
        bottom = min(self.card(picture, colour).top for colour in FIELDS)
        row = Area(0, bottom - 2 * self.target, picture.width, bottom)
        found = self.buttons(picture, row)
        return found

    def step_of(self, picture: Image.Image, number: int = 1) -> Area:
        return self.bar(picture, PERIODS[number])

    def plot(self, picture: Image.Image) -> Area:
        """The part of home that the hands move, without the buttons below it."""
        top = self.header(picture).bottom
        bottom = min(self.card(picture, colour).top for colour in FIELDS) - 3 * self.target
        return Area(0, top, picture.width, bottom)

    def closer(self) -> Image.Image:
        """Zooms in by a pinch around the middle of the second period, so that there is somewhere to go."""
        picture = self.settled()
        before = self.step_of(picture)
        self.panel.pinch(before.centre, 120, 240)
        self.wait_for(lambda now: (self.step_of(now) or before).width > before.width * 1.3, "zoomed in")
        return self.settled()

    @staticmethod
    def is_as_good_as(picture, other) -> bool:
        """But for where edges fall between two pixels."""
        return difference(picture, other) < 0.002


class Hands(HandsTest):
    def test_a_drag_moves_the_timeline_with_the_finger(self):
        before = self.closer()
        left = self.step_of(before).left
        start = (900, self.plot(before).top + 40)
        for way in (160, -240):
            with step(way):
                before = self.step_of(self.settled()).left
                self.panel.drag(start, (start[0] + way, start[1]), seconds=0.4, rest=0.3)
                after = self.step_of(self.settled()).left
                # Up to the few pixels that tell a drag from a tap.
                self.assertAlmostEqual(after - before, way, delta=16)
        self.assertNotEqual(self.step_of(self.picture()).left, left)

    def test_a_flick_goes_on_and_comes_to_rest(self):
        before = self.closer()
        left = self.step_of(before).left
        y = self.plot(before).top + 40
        self.panel.flick((1000, y), (850, y), seconds=0.06)
        self.wait_for(lambda picture: (self.step_of(picture) or Area(0, 0, 0, 0)).left < left - 190,
                      "further than the finger went")
        self.settled()

    def test_beyond_the_end_it_gives_way_and_comes_back(self):
        home = self.settled()
        y = self.plot(home).top + 40
        start = self.step_of(home).left
        self.panel.down(0, 900, y)
        for x in range(900, 1300, 20):
            self.panel.move(0, x, y)
        self.wait_for(lambda picture: self.step_of(picture).left > start + 20, "the picture gives way")
        self.assertLess(self.step_of(self.settled()).left, start + 1.5 * self.target)
        self.panel.up(0, 1300, y)
        self.wait_for(lambda picture: self.is_as_good_as(picture, home), "and comes back")

    def test_a_touch_stops_what_moves(self):
        before = self.closer()
        y = self.plot(before).top + 40
        self.panel.flick((1100, y), (900, y), seconds=0.06)
        self.panel.down(5, 700, y)
        held = self.settled(still_for=0.2)
        self.panel.up(5, 700, y)
        self.assertIsNone(self.detail_colour(held))

    def test_a_pinch_zooms_around_the_fingers(self):
        before = self.step_of(self.settled())
        point = (before.left, before.centre[1])
        self.panel.pinch(point, 120, 240)
        after = self.step_of(self.settled())
        self.assertAlmostEqual(after.width / before.width, 2, delta=0.35)
        self.assertAlmostEqual(after.left, before.left, delta=40, msg="what was between the fingers stays there")
        self.panel.pinch((after.left, after.centre[1]), 240, 120)
        again = self.step_of(self.settled())
        self.assertAlmostEqual(after.width / again.width, 2, delta=0.35)

    def test_taps_open_again_after_a_pinch(self):
        for centre in ((600, 500), (900, 300), (1200, 400)):
            with step(centre):
                self.panel.pinch(centre, 200, 260)
                self.panel.pinch(centre, 260, 190)
                bar = self.step_of(self.settled(still_for=0.5))
                self.tap((max(bar.left, 0) + 40, bar.centre[1]))
                self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[1], "the detail")
                self.go_home()

    def test_the_wheel_zooms_around_the_pointer(self):
        before = self.step_of(self.settled())
        self.panel.wheel((before.left, before.centre[1]), 3)
        after = self.step_of(self.settled())
        self.assertGreater(after.width, before.width * 1.2)
        self.assertAlmostEqual(after.left, before.left, delta=12, msg="what was under the pointer stays there")
        self.panel.wheel((before.left, before.centre[1]), -3)
        self.assertAlmostEqual(self.step_of(self.settled()).width, before.width, delta=4)

    def test_every_movement_has_a_button(self):
        home = self.settled()
        year = self.step_of(home).width / 3
        places = self.timeline_buttons(home)
        self.assertEqual(len(places), 1, "while all is shown there is only the way closer")
        self.tap(places[0])
        self.wait_for(lambda picture: self.step_of(picture) and self.step_of(picture).width > year * 3.5, "closer")
        buttons = self.timeline_buttons(self.settled())
        self.assertEqual(len(buttons), 5)
        start = self.step_of(self.picture())
        self.tap(buttons[LATER])
        self.wait_for(lambda picture: (self.step_of(picture) or Area(0, 0, 0, 0)).left < start.left - 50, "later")
        self.settled()
        later = self.step_of(self.settled()).left
        self.tap(buttons[EARLIER])
        self.wait_for(lambda picture: (self.step_of(picture) or start).left > later + 50, "earlier")
        self.settled()
        self.tap(buttons[WIDER])
        self.wait_for(lambda picture: self.is_as_good_as(picture, home), "wider, which is all of it")
        self.tap(places[0])
        self.wait_for(lambda picture: self.step_of(picture) and self.step_of(picture).width > year * 3.5, "closer again")
        self.settled()
        self.tap(buttons[ALL])
        self.wait_for(lambda picture: self.is_as_good_as(picture, home), "all of it, as at the start")


@unittest.skipIf(shutil.which("xinput") is None, "xinput is not installed")
class Unplugged(HandsTest):
    """The panel's cable is drawn while fingers are on it."""

    def out_and_in(self) -> None:
        self.panel.unplug()
        time.sleep(0.3)
        self.panel.plug_in()

    def assertHandsWork(self) -> None:
        """A drag moves as far as its finger goes, and is no pinch with one that is gone; and a tap opens."""
        before = self.step_of(self.settled(still_for=0.6))
        y = self.plot(self.home).top + 40
        self.panel.drag((900, y), (1060, y), seconds=0.4, rest=0.3)
        after = self.step_of(self.settled())
        self.assertAlmostEqual(after.left - before.left, 160, delta=16)
        self.assertAlmostEqual(after.width, min(before.width, self.panel.width - after.left), delta=4)
        self.tap((max(after.left, 0) + 40, after.centre[1]))
        self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[1], "the detail")
        self.tap(self.home_button(self.settled()))
        self.wait_for(lambda picture: not self.has_home_button(picture), "home")

    def test_fingers_that_were_on_it_are_forgotten(self):
        self.home = self.settled()
        self.closer()
        y = self.plot(self.home).top + 40
        with step("a drag"):
            self.panel.down(3, 900, y)
            for x in range(900, 1000, 10):
                self.panel.move(3, x, y)
            time.sleep(0.2)  # it rests: to the server it leaves with the cable, and one that leaves in a hurry flicks
            self.out_and_in()
            self.assertHandsWork()
        with step("a pinch"):
            self.panel.down(4, 700, y)
            self.panel.down(5, 800, y)
            self.panel.move(5, 820, y)
            self.out_and_in()
            self.assertHandsWork()
        with step("a hand that lies on text, picture and button of a detail"):
            bar = self.step_of(self.settled())
            self.tap((max(bar.left, 0) + 40, bar.centre[1]))
            self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[1], "the detail")
            detail = self.settled(still_for=0.6)
            for number, place in enumerate(((400, 700), (1200, 500), self.home_button(detail).centre, (1300, 600)), 6):
                self.panel.down(number, *place)
                self.panel.move(number, place[0] + 60, place[1])
            self.out_and_in()
            self.tap(self.home_button(self.settled(still_for=0.6)))
            self.wait_for(lambda picture: not self.has_home_button(picture), "home")
            self.assertHandsWork()

    def test_twenty_fingers_and_a_cable_that_comes_and_goes(self):
        home = self.settled()
        chance = random.Random(2005)
        for _ in range(6):
            for number in range(TOUCH_COUNT):
                place = (chance.uniform(0, 1900), chance.uniform(0, 1000))
                self.panel.down(number, *place)
                self.panel.move(number, place[0] + 50, place[1])
            self.out_and_in()
        self.settled(still_for=0.6)
        self.panel.tap((self.target * 1.2, self.target * 1.05))
        self.wait_for(lambda picture: not self.has_home_button(picture), "home")
        self.panel.key("Escape")
        self.panel.tap((self.target * 1.2, self.target * 1.05))
        self.wait_for(lambda picture: self.is_as_good_as(picture, home), "home as at the start")


class TwoAtOnce(HandsTest):
    def test_one_drags_the_timeline_while_another_presses_a_button(self):
        home = self.closer()
        y = self.plot(home).top + 40
        before = self.step_of(home)
        contrast = self.header_buttons(home)[3]
        self.panel.down(0, 900, y)
        for x in range(900, 1000, 10):
            self.panel.move(0, x, y)
        self.panel.tap(contrast.centre, number=1)
        self.wait_for(lambda picture: max(picture.getpixel((4, 4))) == 0, "high contrast")
        for x in range(1000, 1100, 10):
            self.panel.move(0, x, y)
        self.settled(still_for=0.5)
        self.panel.tap(contrast.centre, number=1)
        self.wait_for(lambda picture: min(picture.getpixel((4, 4))) > 200, "colours")
        self.panel.move(0, 1110, y)
        time.sleep(0.2)
        self.panel.up(0, 1110, y)
        after = self.step_of(self.settled())
        self.assertAlmostEqual(after.left - before.left, 210, delta=16, msg="the drag went on")
        self.assertAlmostEqual(after.width, before.width, delta=4)

    def test_one_drags_the_timeline_while_another_opens_a_card(self):
        home = self.settled()
        y = self.plot(home).top + 40
        card = self.card(home, FIELDS[2])
        self.panel.down(0, 900, y)
        for x in range(900, 1000, 10):
            self.panel.move(0, x, y)
        self.panel.tap((card.centre[0], card.bottom + self.target), number=1)
        self.wait_for(lambda picture: self.detail_colour(picture) == FIELDS[2], "the detail")
        for x in range(1000, 1100, 10):
            self.panel.move(0, x, y)
        self.panel.up(0, 1100, y)
        self.assertEqual(self.detail_colour(self.settled(still_for=0.5)), FIELDS[2], "its leaving opens nothing")
        self.go_home()
        self.wait_for(lambda picture: self.is_as_good_as(picture, home), "home as it was")

    def test_one_scrolls_a_detail_while_another_leaves_it(self):
        home = self.settled()
        card = self.card(home, FIELDS[1])
        self.tap((card.centre[0], card.bottom + self.target))
        self.wait_for(lambda picture: self.detail_colour(picture) == FIELDS[1], "the detail")
        detail = self.settled()
        self.panel.down(0, 1300, 600)
        for y in range(600, 500, -10):
            self.panel.move(0, 1300, y)
        self.panel.tap(self.home_button(detail).centre, number=1)
        self.wait_for(self.is_home, "home by the other's finger")
        self.panel.up(0, 1300, 500)
        self.assertTrue(self.is_as_good_as(self.settled(still_for=0.5), home), "home as it was")


class Frantic(HandsTest):
    def test_a_doubled_tap_opens_once_and_presses_nothing_that_comes(self):
        home = self.settled()
        bar = self.step_of(home)
        for pause in (0.02, 0.1, 0.2):
            with step(pause):
                self.settled(still_for=0.6)
                for _ in range(2):
                    self.panel.tap(bar.at(0.7), seconds=0.02)
                    time.sleep(pause)
                self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[1], "the detail")
                self.assertEqual(self.detail_colour(self.settled(still_for=0.6)), PERIODS[1], "and nothing of it")
                self.go_home()
                self.assertTrue(self.is_as_good_as(self.settled(), home))

    def test_frantic_tapping_ends_where_one_tap_leads_home(self):
        home = self.settled()
        chance = random.Random(9)
        for place in (self.step_of(home).at(0.7), self.header_buttons(home)[0].centre, self.header_buttons(home)[ABOUT].centre):
            with step(place):
                for _ in range(50):
                    self.panel.tap((place[0] + chance.gauss(0, 6), place[1] + chance.gauss(0, 6)),
                                   number=chance.randrange(4), seconds=chance.uniform(0, 0.03))
                    time.sleep(chance.uniform(0, 0.04))
                self.settled(still_for=0.6)
                self.panel.tap((self.target * 1.2, self.target * 1.05))
                self.wait_for(self.is_home, "home by one tap")
                self.assertTrue(self.is_as_good_as(self.settled(), home), "home as it was")


class ManyFingers(KioskTest):
    def test_a_resting_palm_does_not_keep_anyone_from_home(self):
        home = self.settled()
        card = self.card(home, FIELDS[2])
        self.tap((card.centre[0], card.bottom + self.target))
        self.wait_for(lambda picture: self.detail_colour(picture) == FIELDS[2], "the detail")
        palm = [(1500 + 60 * x, 700 + 50 * y) for x, y in ((0, 0), (1, 0), (2, 1), (0, 2), (1, 3))]
        for number, point in enumerate(palm, start=10):
            self.panel.down(number, *point)
        try:
            self.tap(self.home_button(self.settled()))
            self.wait_for(self.is_home, "home, with a palm on the glass")
        finally:
            for number, point in enumerate(palm, start=10):
                self.panel.up(number, *point)
        self.assertTrue(self.is_home(self.settled()), "lifting the palm changes nothing")

    def test_a_palm_on_home_opens_nothing_by_itself_but_a_finger_beside_it_opens(self):
        home = self.settled()
        second = self.bar(home, PERIODS[1])
        palm = [(200 + 60 * x, 250 + 50 * y) for x, y in ((0, 0), (1, 0), (2, 1), (0, 2), (1, 3))]
        for number, point in enumerate(palm, start=10):
            self.panel.down(number, *point)
        try:
            card = self.card(home, FIELDS[0])
            self.tap((card.centre[0], card.bottom + self.target))
            self.wait_for(lambda picture: self.detail_colour(picture) == FIELDS[0], "the field beside the palm")
        finally:
            for number, point in enumerate(palm, start=10):
                self.panel.up(number, *point)
        self.settled()
        self.go_home()
        self.assertEqual(self.bar(self.settled(), PERIODS[1]), second, "the timeline did not move")

    def test_two_thousand_random_touches_leave_a_sane_scene(self):
        chance = random.Random(2005)
        width, height = self.panel_size
        lying: dict[int, tuple] = {}
        for _ in range(2000):
            number = chance.randrange(TOUCH_COUNT)
            if number not in lying:
                lying[number] = (chance.uniform(0, width - 1), chance.uniform(0, height - 1))
                self.panel.down(number, *lying[number])
            elif chance.random() < 0.5:
                x, y = lying[number]
                lying[number] = (min(max(x + chance.gauss(0, 60), 0), width - 1),
                                 min(max(y + chance.gauss(0, 60), 0), height - 1))
                self.panel.move(number, *lying[number])
            else:
                self.panel.up(number, *lying.pop(number))
        for number, point in lying.items():
            self.panel.up(number, *point)
        self.wait_for(lambda picture: True, "the program lives")
        self.settled(seconds=30)
        self.lead_home()

    def lead_home(self) -> None:
        """One tap, whatever the touches have set: the upper left corner is home's button, or home's title."""
        self.tap((self.target * 1.2, self.target * 0.9))
        self.settled()
        # The touches may have changed language, text size and contrast: so judge by what home does.
        before = self.settled()
        self.tap((self.target * 1.2, self.target * 0.9))
        self.assertSame(self.settled(), before, "home's title is no button: the first tap led home")
        time.sleep(0)


if __name__ == "__main__":
    kiosk.main()
