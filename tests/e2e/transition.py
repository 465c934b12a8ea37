#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A detail opens out of its item and closes back into it, frame by frame; whatever comes next turns it around."""

import time
from pathlib import Path

from PIL import Image, ImageChops

import kiosk
from kiosk import FIELDS, PERIODS, KioskTest, step
from picture import Area, crop, difference


A_FEW = 3  # pictures: what is there at once takes two, and on a busy machine a movement does not take many


class Transition(KioskTest):
    def film(self, begin, seconds: float = 1) -> list[Image.Image]:
        """Every picture that differs from the one before, from what `begin` does on."""
        frames = [self.settled(still_for=0.45)]
        begin()
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            picture = self.picture()
            if picture.tobytes() != frames[-1].tobytes():
                frames.append(picture)
        return frames

    def keep(self, name: str, frames: list[Image.Image]) -> None:
        """As one picture to look at, where the test runs."""
        size = (480, 270)
        sheet = Image.new("RGB", (size[0] * 6, size[1] * ((len(frames) + 5) // 6)), "#808080")
        for number, frame in enumerate(frames):
            sheet.paste(frame.convert("RGB").resize((size[0] - 4, size[1] - 4)),
                        ((number % 6) * size[0], (number // 6) * size[1]))
        sheet.save(Path.cwd() / f"film-{name}.png")

    def content(self, picture: Image.Image) -> Area:
        """All but the header, which changes at once."""
        return Area(0, self.header(picture).bottom, picture.width, picture.height)

    def covered(self, picture: Image.Image, home: Image.Image) -> int:
        """The size of what lies over home, in pixels."""
        below = self.content(home)
        changed = ImageChops.difference(crop(picture, below).convert("L"), crop(home, below).convert("L"))
        box = changed.point(lambda value: 255 if value > 24 else 0).getbbox()
        return (box[2] - box[0]) * (box[3] - box[1]) if box else 0

    def assert_growing(self, frames: list[Image.Image], home: Image.Image) -> None:
        """What lies over home."""
        sizes = [self.covered(frame, home) for frame in frames]
        self.assertEqual(sizes, sorted(sizes), "back and forth")

    def places(self) -> dict[str, tuple]:
        home = self.settled()
        card = self.card(home, FIELDS[1])
        return {"a bar": self.bar(home, PERIODS[1]).centre, "a card": (card.centre[0], card.bottom + self.target)}

    def test_it_opens_and_closes_frame_by_frame(self):
        home = self.settled()
        for name, place in self.places().items():
            with step(name):
                opening = self.film(lambda place=place: self.panel.tap(place))
                detail = self.settled()
                self.assertGreater(len(opening), A_FEW, "it is a movement")
                self.keep(f"opens-{name.split()[1]}", opening)
                # The first frame may show the press.
                self.assert_growing(opening[1:], home)
                self.assertSame(opening[-1], detail, "it ends where it comes to rest")
                way_home = self.home_button(detail)
                closing = self.film(lambda way_home=way_home: self.panel.tap(way_home.centre))
                self.assertGreater(len(closing), A_FEW, "it is a movement")
                self.keep(f"closes-{name.split()[1]}", closing)
                self.assert_growing(closing[:0:-1], home)
                self.assertSame(closing[-1], home, "home as before")

    def test_the_next_touch_turns_it_around(self):
        home = self.settled()
        place = self.places()["a bar"]
        self.panel.tap(place)
        self.wait_for(self.has_home_button, "the way home, which is there from the first frame")
        self.panel.tap(self.home_button(self.picture()).centre)
        self.wait_for(lambda picture: difference(picture, home) < 0.0005, "home")
        self.assertSame(self.settled(still_for=1), home, "and it stays")


class WithoutMotion(KioskTest):
    settings = {"visit": {"reducedMotion": "true", "attractAfterSeconds": 3600, "askAfterSeconds": 3600}}

    def test_it_is_there_at_once(self):
        home = self.settled()
        bar = self.bar(home, PERIODS[1])
        self.settled(still_for=0.45)
        self.panel.tap(bar.centre)
        self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[1], "the detail")
        first = self.picture()
        # The picture beside it comes when it is decoded.
        words = Area(first.width // 2, self.header(first).bottom, first.width, first.height)
        self.assertSame(self.settled(), first, "nothing moved", words)


if __name__ == "__main__":
    kiosk.main()
