#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A talk that is killed, as by a power cut: started again, the program offers it at its stop, with the clock right."""

import tempfile
import time
from pathlib import Path

import kiosk
from kiosk import FIELDS, PERIODS, START
from picture import difference
from presenter import PresenterTest

LATEST_RECORD = 5  # seconds: it is kept that often


class Killed(PresenterTest):
    starts_by_itself = False

    def setUp(self) -> None:
        self.state = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="masterplan-talk-")))

    def launch(self, *arguments, settings=None) -> None:
        super().launch(*arguments, settings=settings, state=self.state)

    def kill(self) -> None:
        self.kiosk.process.kill()
        self.kiosk.end()

    def test_goes_on_at_its_stop_with_the_clock_right(self):
        self.start()
        began = time.monotonic()
        self.give("Begin")
        for colour in (START, *PERIODS[:2], FIELDS[0]):
            self.give("Next")
            self.see(colour)
        picture, notes = self.settled(), self.notes()
        # Not at a moment at which it has just been kept.
        time.sleep(2)
        self.kill()
        before = self.record()
        self.start()
        self.room.key("Return")
        self.see(FIELDS[0])
        self.wait_for(lambda now: difference(now, picture) < 0.0005, "the same picture")
        self.assertSame(self.notes(), notes, "the same notes")
        self.give("Next")
        self.see(FIELDS[1])
        record = self.record()
        self.assertEqual(record["startedAt"], before["startedAt"], "the same talk")
        past = time.monotonic() - began
        # The time without the program is part of the talk: the audience waited.
        self.assertLess(abs(sum(record["taken"].values()) / 1000 - past), LATEST_RECORD + 1)

    def record(self) -> dict:
        return self.kiosk.record()

    def test_begins_anew_where_it_is_not_to_go_on(self):
        self.start()
        self.give("Begin")
        self.give("Next")
        self.see(START)
        self.kill()
        self.start()
        self.room.key("Escape")
        self.settled()
        self.give("Begin")
        self.wait_for(self.is_home, "the first stop")


if __name__ == "__main__":
    kiosk.main()
