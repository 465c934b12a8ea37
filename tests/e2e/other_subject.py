#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bundle about another subject shows as it should: five periods over four millennia, seven fields, no pictures."""

import json

from PIL import Image

import kiosk
from kiosk import INK, KioskTest, step
from picture import Area, areas_of, crop, difference

OTHER_SUBJECT = kiosk.TEST_BUNDLES / "other-subject"


class OtherSubject(KioskTest):
    arguments = ("--bundle", OTHER_SUBJECT)

    def is_home(self, picture: Image.Image) -> bool:
        return len(self.header_buttons(picture)) == 6 and not self.has_home_button(picture)

    def bars(self, picture: Image.Image) -> list[Area]:
        """Whatever is large, of one strong colour, and above the axis; from below to above."""
        above = Area(0, 0, picture.width, self.axis(picture))
        found = [area for colour in self.strong_colours(picture, above)
                 for area in areas_of(picture, colour, (self.target, self.target), above)]
        return sorted(found, key=lambda area: -area.top)

    def strong_colours(self, picture: Image.Image, within: Area, least: int = 3000) -> list[str]:
        """The colours, but no greys, that so many pixels have."""
        part = crop(picture, within)
        return [f"#{red:02x}{green:02x}{blue:02x}" for count, (red, green, blue) in part.getcolors(part.width * part.height)
                if count >= least and max(red, green, blue) - min(red, green, blue) > 40]

    def test_five_bars_in_a_staircase(self):
        bars = self.bars(self.settled())
        self.assertEqual(len(bars), 5)
        lefts = [bar.left for bar in bars]
        self.assertEqual(lefts, sorted(lefts), "each begins later and stands higher")

    def test_taps_open_details(self):
        home = self.settled()
        for bar in self.bars(home):
            with step(str(bar)):
                self.tap(bar)
                self.wait_for(self.has_home_button, "a detail")
                self.tap(self.home_button(self.settled()))
                self.wait_for(lambda picture: difference(picture, home) < 0.0005, "home")

    def test_events_come_apart_when_their_number_is_tapped(self):
        for _ in range(12):
            before = self.settled()
            if self.has_home_button(before):
                break
            self.tap(self.marker(before))
            self.wait_for(lambda picture: difference(picture, before) > 0.001, "nearer, or a detail")
        self.assertTrue(self.has_home_button(self.settled()), "an event's detail")

    def test_a_cards_mark_shows_what_belongs_to_its_field_alone(self):
        home = self.settled()
        all_bars = len(self.bars(home))
        below = Area(0, self.axis(home) + 2 * self.target, home.width, home.height)
        mark = areas_of(home, "#1F4E9E", (self.target - 6, self.target - 6), below)[0]
        self.tap(mark)
        self.wait_for(lambda picture: len(self.bars(picture)) == 1, "the one period of this field")
        self.assertFalse(self.has_home_button(self.settled()), "no detail opened")
        self.tap(mark)
        self.wait_for(lambda picture: len(self.bars(picture)) == all_bars, "all of them again")
        self.assertSame(self.settled(), home, "as before")

    def marker(self, picture: Image.Image) -> Area:
        """Of the counted markers in ink on the axis the one nearest to the middle; when there is none, of the events."""
        axis = self.axis(picture)
        strip = Area(0, axis - self.target // 4, picture.width, axis - 5)
        found = areas_of(picture, INK, (self.target // 3, 4), strip, 40) or [
            area for colour in self.strong_colours(picture, strip, least=20)
            for area in areas_of(picture, colour, (self.target // 8, 4), strip)]
        self.assertTrue(found, "a marker on the axis")
        return min(found, key=lambda area: abs(area.centre[0] - picture.width / 2))

    def axis(self, picture: Image.Image) -> int:
        """The thick line in ink from one edge of the picture to the other."""
        for y in range(self.header(picture).bottom, picture.height):
            if all(max(picture.getpixel((x, y))) < 70 for x in (3, 9, picture.width - 4, picture.width - 10)):
                return y + 3
        self.fail("no axis")


class FromRightToLeft(OtherSubject):
    arguments = ("--bundle", OTHER_SUBJECT, "--language", "ar")
    is_right_to_left = True

    def test_five_bars_in_a_staircase(self):
        bars = self.bars(self.settled())
        rights = [bar.right for bar in bars]
        self.assertEqual(rights, sorted(rights, reverse=True))


class Content(KioskTest):
    """What the test counts on."""

    def test_the_bundle_has_the_size_it_is_there_for(self):
        timeline = json.loads((OTHER_SUBJECT / "timeline.json").read_text(encoding="utf-8"))
        self.assertEqual((len(timeline["periods"]), len(timeline["events"])), (5, 400))


if __name__ == "__main__":
    kiosk.main()
