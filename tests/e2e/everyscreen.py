# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens every screen of the default bundle, in one language after another."""

from kiosk import ABOUT, FIELDS, LANGUAGES, PERIODS, RIGHT_TO_LEFT, KioskTest

ITEMS = 1 + len(PERIODS) + len(FIELDS)


class EveryScreen(KioskTest):
    def in_line(self, buttons: list, number: int):
        return (buttons[::-1] if self.is_right_to_left else buttons)[number]

    def choose(self, number: int) -> None:
        self.tap(self.in_line(self.header_buttons(self.settled()), 0))
        self.wait_for(lambda picture: len(self.tiles(picture)) == len(LANGUAGES), "a tile for each language")
        tiles = sorted(self.tiles(self.settled()), key=lambda tile: (round(tile.top / self.target),
                                                                     -tile.left if self.is_right_to_left else tile.left))
        self.tap(tiles[number])
        self.is_right_to_left = LANGUAGES[number] in RIGHT_TO_LEFT
        self.wait_for(self.is_home, "home in that language")

    def open_everything(self) -> None:
        """About and every detail, from home and back to it."""
        self.tap(self.in_line(self.header_buttons(self.settled()), ABOUT))
        self.wait_for(self.has_home_button, "about")
        self.go_home()
        self.tap(self.bar(self.settled(), PERIODS[0]))
        for _ in range(ITEMS):
            self.wait_for(lambda picture: self.detail_colour(picture), "a detail")
            self.panel.key("PageDown")
            self.settled(still_for=0.45)
        self.go_home()
