#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody is there: the story builds itself up, the screen invites in each language, and the first touch or key is home."""

import time

from PIL import Image

import kiosk
from kiosk import FIELDS, INK, LANGUAGES, KioskTest
from picture import Area, difference, share_of


class AttractTest(KioskTest):
    settings = {"visit": {"attractAfterSeconds": 10}}

    def band(self, picture: Image.Image) -> Area:
        """Where the invitation stands."""
        return Area(0, round(picture.height * 0.87), picture.width, picture.height)

    def is_attract(self, picture: Image.Image) -> bool:
        return share_of(picture, INK, self.band(picture)) > 0.6

    def wait_for_attract(self) -> Image.Image:
        return self.wait_for(self.is_attract, "the invitation")

    def wait_for_next_invitation(self) -> Image.Image:
        before = self.shown_invitation()
        self.wait_for(lambda picture: difference(picture, before, self.band(picture)) > 0.01, "another invitation")
        return self.shown_invitation()

    def shown_invitation(self) -> Image.Image:
        """Once it has faded in."""
        before, since = self.picture(), time.monotonic()

        def is_still(picture: Image.Image) -> bool:
            nonlocal before, since
            if difference(picture, before, self.band(picture)) > 0:
                before, since = picture, time.monotonic()
            return time.monotonic() - since > 0.5

        return self.wait_for(is_still, "an invitation that stands still")


class Attract(AttractTest):
    def test_the_staircase_builds_itself_up_and_a_touch_opens_nothing(self):
        home = self.settled()
        card = self.card(home, FIELDS[1])
        counts = [len(self.bars(self.wait_for_attract()))]
        self.wait_for(lambda picture: counts.append(len(self.bars(picture))) or counts[-1] == 3, "all three steps")
        self.assertEqual(sorted(set(counts)), [0, 1, 2, 3], "one after the other")
        self.panel.tap((card.centre[0], card.bottom + self.target))
        self.wait_for(self.is_home, "home")
        self.assertTrue(self.is_home(self.settled(still_for=1)), "nothing opened")

    def test_a_touch_goes_on_in_the_language_that_invites(self):
        german = self.settled()
        self.wait_for_attract()
        for _ in range(LANGUAGES.index("en")):
            self.wait_for_next_invitation()
        self.panel.tap((900, 500))
        self.wait_for(self.is_home, "home")
        english = self.settled()
        self.assertDifferent(english, german, "in another language")
        self.finish(self.kiosk)
        self.start("--language", "en")
        self.assertSame(self.settled(), english, "in English")

    def test_a_key_leads_home_and_does_nothing_else(self):
        home = self.settled()
        self.wait_for_attract()
        self.panel.key("Return")
        self.wait_for(lambda picture: not self.is_attract(picture), "the end of the invitation")
        picture = self.wait_for(self.is_home, "home")
        # Only the ring around what has the focus is there now.
        self.assertLess(difference(self.settled(still_for=1), home), 0.02)
        self.assertFalse(self.has_home_button(picture))

    def test_nothing_flashes(self):
        self.wait_for_attract()
        began = time.monotonic()
        before, jumps = self.picture(), []
        while time.monotonic() < began + 12:
            now = self.picture()
            # A quarter of the picture is what WCAG 2.3.1 calls large.
            if difference(now, before) > 0.25:
                jumps.append(time.monotonic())
            before = now
            time.sleep(0.03)
        for moment in jumps:
            self.assertLessEqual(sum(moment <= other < moment + 1 for other in jumps), 3, "three flashes a second")


class AttractWithoutMotion(AttractTest):
    settings = {"visit": {"attractAfterSeconds": 10, "reducedMotion": "true"}}

    def test_everything_stands_and_only_the_language_changes(self):
        picture = self.wait_for_attract()
        self.assertEqual(len(self.bars(picture)), 3)
        rest = Area(round(picture.width * 0.4), 0, picture.width, self.band(picture).top - 40)
        self.wait_for_next_invitation()
        self.assertSame(self.picture(), picture, "the story stands still", rest)


class AttractUpright(AttractTest):
    panel_size = (1080, 1920)

    def test_it_fits_an_upright_panel(self):
        self.wait_for_attract()
        self.wait_for(lambda picture: len(self.bars(picture)) == 3, "all three steps")
        self.panel.tap((500, 1000))
        self.wait_for(self.is_home, "home")


if __name__ == "__main__":
    kiosk.main()
