#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything to be touched comes down to where everybody reaches it: the whole way with fingers in that band alone."""

from PIL import Image

import kiosk
from kiosk import FIELDS, INK, PERIODS, KioskTest
from picture import Area, areas_of, crop, difference, share_of

FROM, TO = 850, 1050  # millimetres above the floor
ASK_AFTER, ANSWER_WITHIN = 10, 20


class ReachTest(KioskTest):
    lower_edge = 850

    @property
    def band(self) -> Area:
        """In the picture, by the panel's height above the floor and its pixels a millimetre."""
        pixels = 1920 / 698
        upper, lower = ((self.lower_edge + self.panel.height / pixels - height) * pixels for height in (TO, FROM))
        return Area(0, round(upper), self.panel.width, min(round(lower), self.panel.height))

    def start(self, *arguments, settings=None) -> None:
        panel = {"lowerEdgeMillimetres": self.lower_edge, "reachFromMillimetres": FROM, "reachToMillimetres": TO}
        super().start(*arguments, settings={"panel": panel, **self.settings})

    def tap(self, where: Area | tuple) -> None:
        place = where if isinstance(where, Area) else Area(*(round(value) for value in where), *(round(value) for value in where))
        self.assertTrue(self.band.top <= place.top and place.bottom <= self.band.bottom, f"{place} is in the band")
        super().tap(where)

    def press(self, where: Area | tuple, what: str) -> Image.Image:
        before = self.settled()
        self.tap(where)
        self.wait_for(lambda picture: difference(picture, before) > 0.002, what)
        return self.settled()

    def low_buttons(self, picture: Image.Image) -> list[Area]:
        return self.buttons(picture, self.band)

    def rail(self, picture: Image.Image) -> list[Area]:
        """The header's signs, one under the other at the side where lines begin."""
        side = Area(picture.width - 3 * self.target, self.band.top, picture.width, self.band.bottom) \
            if self.is_right_to_left else Area(0, self.band.top, 3 * self.target, self.band.bottom)
        signs = [button for button in self.buttons(picture, side) if abs(button.width - button.height) < 6]
        edge = min(button.left for button in signs)
        return sorted((button for button in signs if button.left - edge < 6), key=lambda button: button.top)

    def go_low(self) -> Image.Image:
        """By the button at the lower edge: the header is out of reach."""
        home = self.settled()
        edge = Area(0, home.height - 2 * self.target, home.width, home.height)
        doors = self.buttons(home, edge)
        self.assertEqual(len(doors), 1, "one button at the lower edge")
        before = home
        KioskTest.tap(self, doors[0])
        self.wait_for(lambda picture: difference(picture, before) > 0.05, "all comes down")
        return self.settled()

    def upper(self, picture: Image.Image) -> Image.Image:
        return crop(picture, Area(0, 0, picture.width, self.band.top - 2))

    def assertNothingAbove(self, what: str) -> None:
        """Nothing that is touched above the band does anything."""
        before = self.settled(still_for=0.45)
        for across in (0.03, 0.2, 0.4, 0.6, 0.8, 0.97):
            for down in (0.04, 0.3, 0.6, 0.92):
                self.panel.tap((self.panel.width * across, self.band.top * down))
        self.assertSame(self.settled(still_for=0.45), before, f"nothing to touch above: {what}")


class WholeWay:
    """Over every screen and back."""

    def test_every_screen_is_reached_with_fingers_in_the_band_alone(self):
        low = self.go_low()
        self.assertNothingAbove("home")
        rail = self.rail(low)
        self.assertGreaterEqual(len(rail), 5)

        bar = self.bar(low, PERIODS[1])
        self.assertTrue(self.band.contains(bar), "the bars lie in the band")
        detail = self.press(bar.at(0.5), "the detail")
        self.assertGreater(share_of(self.upper(detail), PERIODS[1]), 0.15, "above it the item's colour, years and title")
        self.assertNothingAbove("a detail")

        sheet = self.press(self.picture_card(), "the picture on the sheet")
        self.assertGreater(difference(self.upper(sheet), self.upper(detail)), 0.02, "above it the picture alone")
        self.assertNothingAbove("a picture")
        close = max(self.low_buttons(sheet), key=lambda button: (button.left if not self.is_right_to_left else -button.left) - button.top)
        self.press(close, "the detail again")

        rail = self.rail(self.settled())
        languages = self.press(rail[1], "the languages")
        self.assertNothingAbove("the languages")
        tiles = areas_of(languages, INK, (3 * self.target, self.target), self.band, tolerance=70)
        self.assertGreaterEqual(len(tiles), 2, "a tile for each language")
        self.press(tiles[-1], "the detail in another language")
        self.press(self.rail(self.settled())[0], "home")
        self.assertIsNotNone(self.bar(self.settled(), PERIODS[0]), "home")

        # The last one is the switch itself.
        self.press(self.rail(self.settled())[-1], "all goes up again")
        self.wait_for(self.is_home, "home as it was")

    def picture_card(self) -> tuple:
        """Of the detail's pictures, scrolled to where it can be touched."""
        colours = ("#F2B84B", "#F0B84C", "#F2B84A")
        for _ in range(12):
            detail = self.settled()
            text = Area(round(detail.width * 0.3), self.band.top, detail.width, self.band.bottom - 2 * self.target)
            if self.is_right_to_left:
                text = Area(0, text.top, round(detail.width * 0.7), text.bottom)
            found = [area for colour in colours for area in areas_of(detail, colour, (4, 4), text, tolerance=14)]
            if found:
                return max(found, key=lambda area: area.width * area.height).centre
            middle = (detail.width / 2, self.band.top + 0.55 * self.band.height)
            self.panel.drag(middle, (middle[0], middle[1] - 0.4 * self.band.height))
        self.fail("no picture")


class Landscape(WholeWay, ReachTest):
    pass


class Portrait(WholeWay, ReachTest):
    panel_size = (1080, 1920)
    lower_edge = 700


class FromRightToLeft(WholeWay, ReachTest):
    arguments = ("--bundle", kiosk.TEST_BUNDLES / "right-to-left")
    is_right_to_left = True


class AfterwardsItIsOff(ReachTest):
    settings = {"visit": {"askAfterSeconds": ASK_AFTER, "answerWithinSeconds": ANSWER_WITHIN}}

    def test_the_question_is_answered_within_reach_and_unanswered_all_is_as_before(self):
        home = self.settled()
        low = self.go_low()
        self.wait_for(lambda picture: max(picture.getpixel((4, 4))) < 90, "the question", ASK_AFTER + 5)
        answers = [area for area in areas_of(self.picture(), INK, (6 * self.target, self.target), self.band, tolerance=10)
                   if area.height < 3 * self.target]
        self.assertTrue(answers, "its button is in the band")
        self.panel.tap(max(answers, key=lambda area: area.width).centre)
        self.wait_for(lambda picture: difference(picture, low) < 0.0005, "the visit goes on")
        self.wait_for(lambda picture: max(picture.getpixel((4, 4))) < 90, "the question again", ASK_AFTER + 5)
        self.wait_for(self.is_home, "home at its usual height", ANSWER_WITHIN + 5)
        self.assertSame(self.settled(), home, "as at the start")


class WhereTheHeaderIsWithinReach(ReachTest):
    lower_edge = 640  # the picture ends at 1033 mm

    def test_no_second_button_is_at_the_lower_edge(self):
        home = self.settled()
        edge = Area(0, home.height - 2 * self.target, home.width, home.height)
        self.assertEqual([button for button in self.buttons(home, edge) if button.width < 12 * self.target
                          and button.height < 1.5 * self.target and button.top > home.height - 1.7 * self.target], [])


class TurnedTime(KioskTest):
    """Who reads from right to left has time run the other way."""

    arguments = ("--bundle", kiosk.TEST_BUNDLES / "right-to-left")
    is_right_to_left = True
    settings = {"visit": {"askAfterSeconds": ASK_AFTER, "answerWithinSeconds": ANSWER_WITHIN}}

    def order(self, picture: Image.Image) -> list[str]:
        return sorted(PERIODS, key=lambda colour: self.bar(picture, colour).centre[0])

    def controls(self, picture: Image.Image) -> list[Area]:
        """The row of buttons between timeline and cards; those that do nothing now are pale."""
        strip = next(self.card(picture, colour) for colour in FIELDS if self.card(picture, colour))
        row = Area(0, strip.top - 2 * self.target, picture.width, strip.top)
        return [button for button in self.buttons(picture, row) if abs(button.width - button.height) < 6]

    def test_the_switch_turns_the_timeline_and_the_visits_end_turns_it_back(self):
        home = self.settled()
        self.assertEqual(self.order(home), list(reversed(PERIODS)))
        before = home
        # From right to left: closer, then at the row's end the switch.
        self.tap(min(self.controls(home), key=lambda button: button.left))
        self.wait_for(lambda picture: difference(picture, before) > 0.05, "it turns")
        turned = self.settled()
        self.assertEqual(self.order(turned), list(PERIODS))
        # Closer, and a finger that draws to the left draws the later years into the picture.
        self.tap(max(self.controls(turned), key=lambda button: button.left))
        closer = self.settled()
        middle = self.bar(turned, PERIODS[1]).centre
        self.panel.drag(middle, (middle[0] - 300, middle[1]))
        self.assertDifferent(self.settled(), closer, "it moved")
        self.wait_for(lambda picture: difference(picture, home) < 0.0005, "as at the start",
                      ASK_AFTER + ANSWER_WITHIN + 15)


if __name__ == "__main__":
    kiosk.main()
