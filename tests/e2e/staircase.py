#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The staircase of the default bundle is true, measured in the picture.

2010 belongs to the first two periods, the third has no end, 2005 stands at its year; and each step is one higher.
"""

from PIL import Image, ImageOps

import kiosk
from kiosk import PAPER, PERIODS, START, KioskTest
from picture import Area, areas_of


class Staircase:
    """The checks for one panel; a picture in which time runs to the left is looked at in a mirror."""

    is_right_to_left = False

    def seen(self) -> Image.Image:
        picture = self.settled()
        return ImageOps.mirror(picture) if self.is_right_to_left else picture

    def steps(self, picture: Image.Image) -> tuple[Area, Area, Area]:
        return tuple(self.bar(picture, colour) for colour in PERIODS)

    def test_2010_belongs_to_the_first_two_periods(self):
        first, second, _ = self.steps(self.seen())
        year = first.width / 5  # 2006 to 2010
        self.assertAlmostEqual(second.left, first.right - year, delta=3, msg="the second begins with 2010")
        self.assertAlmostEqual(second.width, 3 * year, delta=4, msg="the second is three years long")

    def test_the_third_period_begins_where_the_second_ends_and_runs_out_of_the_picture(self):
        picture = self.seen()
        _, second, third = self.steps(picture)
        self.assertAlmostEqual(third.left, second.right, delta=3, msg="2013 begins where 2012 ends")
        # Along its lower edge, where no words are, the colour goes over into paper and nowhere ends.
        row = [picture.getpixel((x, third.bottom - 6)) for x in range(third.left + self.target, picture.width)]
        steepest = max(max(abs(a - b) for a, b in zip(left, right)) for left, right in zip(row, row[1:]))
        self.assertLess(steepest, 24, "it fades and has no edge")
        paper = tuple(int(PAPER[i:i + 2], 16) for i in (1, 3, 5))
        coloured = [max(abs(a - b) for a, b in zip(pixel, paper)) > 4 for pixel in row]
        self.assertTrue(all(coloured[:-self.target // 4]), "it fades out at the picture's edge and not before")

    def test_each_period_is_one_step_higher_than_the_one_before(self):
        first, second, third = self.steps(self.seen())
        self.assertGreater(first.top - second.top, self.target, "the second is higher than the first")
        self.assertAlmostEqual(first.top - second.top, second.top - third.top, delta=3, msg="steps of one height")
        self.assertLessEqual(second.bottom, first.top, "bars do not cover each other")
        self.assertLessEqual(third.bottom, second.top, "bars do not cover each other")

    def test_2005_stands_at_its_year(self):
        picture = self.seen()
        first, _, _ = self.steps(picture)
        year = first.width / 5
        marks = areas_of(picture, START, (self.target // 4, self.target // 4))
        marker = max(marks, key=lambda area: area.bottom)
        self.assertGreater(marker.centre[0], first.left - year - 3)
        self.assertLess(marker.centre[0], first.left + 3)
        self.assertGreater(marker.bottom, first.bottom, "it stands on the axis, below the first step")

    def test_the_four_fields_stand_below_the_axis(self):
        picture = self.seen()
        first, _, _ = self.steps(picture)
        cards = [self.card(picture, colour) for colour in kiosk.FIELDS]
        self.assertTrue(all(card.top > first.bottom for card in cards))
        reading_order = sorted(cards, key=lambda card: (card.top // self.target, card.left))
        self.assertEqual(cards, reading_order, "in the order of their numbers")


class Landscape(Staircase, KioskTest):
    panel_size = (1920, 1080)


class Portrait(Staircase, KioskTest):
    panel_size = (1080, 1920)


class FromRightToLeft(Staircase, KioskTest):
    is_right_to_left = True
    arguments = ("--bundle", kiosk.TEST_BUNDLES / "right-to-left")


if __name__ == "__main__":
    kiosk.main()
