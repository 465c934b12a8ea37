#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Either screen unplugged and plugged in again in the middle of a talk, again and again: place, time and notes are kept."""

import time

import kiosk
from kiosk import FIELDS, PERIODS, START, step
from picture import difference
from presenter import PresenterTest
from room import LAPTOP, PROJECTOR

TIMES = 10
STOPS = (START, *PERIODS[:2], *FIELDS, PERIODS[2])
LATEST_RECORD = 5  # seconds: it is kept that often


class Replug(PresenterTest):
    def setUp(self) -> None:
        super().setUp()
        self.give("Begin")
        self.began = time.monotonic()
        self.wait_for(self.is_home, "home")

    def stops(self):
        """Talks on, and tells at each stop what it is, what the audience sees and what the presenter reads."""
        for number in range(TIMES):
            stop = number % len(STOPS)
            if number and not stop:
                self.give("First")
                self.wait_for(self.is_home, "the first stop again")
            self.give("Next")
            self.see(STOPS[stop])
            with step(number):
                yield stop, self.settled(), self.notes()

    def assert_all_is_kept(self, stop: int, picture, notes) -> None:
        self.wait_for(lambda now: difference(now, picture) < 0.0005, "the audience sees the same place")
        self.assertSame(self.notes(), notes, "the same notes")
        record = self.kiosk.record()
        self.assertEqual(record["stop"], record["stops"][stop + 1], "the same stop")
        taken, past = sum(record["taken"].values()) / 1000, time.monotonic() - self.began
        self.assertLessEqual(taken, past + 0.1)
        self.assertLess(past - taken, LATEST_RECORD + 1, "the time goes on")

    def test_the_audiences_screen(self):
        for stop, picture, notes in self.stops():
            self.room.unplug_screen(PROJECTOR)
            # What is left is the console, which goes on.
            self.assertSame(self.notes(), notes, "the same notes")
            self.give("Back")
            self.assertDifferent(self.notes(), notes, "the notes of the stop before")
            self.give("Next")
            self.assertSame(self.notes(), notes, "the notes of this stop")
            self.room.plug_in_screen(PROJECTOR)
            self.assert_all_is_kept(stop, picture, notes)

    def test_the_presenters_screen(self):
        for stop, picture, notes in self.stops():
            self.room.unplug_screen(LAPTOP)
            self.wait_for(lambda now: difference(now, picture) < 0.0005, "the audience sees the same place")
            # The clicker goes on as well.
            self.room.key("PageUp")
            self.wait_for(self.is_home if not stop else lambda now: self.detail_colour(now) == STOPS[stop - 1], "back")
            self.room.key("PageDown")
            self.see(STOPS[stop])
            self.room.plug_in_screen(LAPTOP)
            self.assert_all_is_kept(stop, picture, notes)


if __name__ == "__main__":
    kiosk.main()
