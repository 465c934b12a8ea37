#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Staff's way in: a knock on the four corners, a PIN, and what the status page offers."""

import subprocess
from pathlib import Path

from PIL import Image

import kiosk
from kiosk import FIELDS, INK, KioskTest
from picture import Area, areas_of, difference

PIN = "20051"
# The keypad's keys from left to right and from top to bottom.
ERASE, ZERO, ENTER = 9, 10, 11


def set_pin(home: str, text: str) -> subprocess.CompletedProcess:
    return subprocess.run([kiosk.PROGRAM, "--set-pin"], input=text, capture_output=True, text=True, timeout=60,
                          env={"HOME": home, "XDG_CONFIG_HOME": f"{home}/config", "LC_ALL": "C.UTF-8"})


class StaffTest(KioskTest):
    def knock(self) -> None:
        self.settled(still_for=0.45)
        right, bottom = self.panel.width - 10, self.panel.height - 10
        for corner in ((10, 10), (right, 10), (right, bottom), (10, bottom)):
            self.panel.tap(corner)

    def keys(self, picture: Image.Image) -> list[Area]:
        """The twelve round keys, row by row."""
        middle = Area(round(picture.width * 0.35), round(picture.height * 0.2), round(picture.width * 0.65),
                      round(picture.height * 0.75))
        found = areas_of(picture, INK, (self.target, self.target), middle, tolerance=200)
        round_ones = [area for area in found if abs(area.width - area.height) < 6 and area.width < 2 * self.target]
        return sorted(round_ones, key=lambda area: (round(area.top / 20), area.left))

    def open_keypad(self) -> list[Area]:
        before = self.settled()
        self.knock()
        self.wait_for(lambda picture: difference(picture, before) > 0.3, "the keypad")
        keys = self.keys(self.settled())
        self.assertEqual(len(keys), 12)
        return keys

    def type_pin(self, keys: list[Area], pin: str) -> None:
        for digit in pin:
            self.panel.tap(keys[ZERO if digit == "0" else int(digit) - 1].centre)
        before = self.settled()
        self.panel.tap(keys[ENTER].centre)
        self.wait_for(lambda picture: difference(picture, before) > 0.002, "an answer")

    def ways(self) -> list[Area]:
        """Back, test picture, restart, leave."""
        picture = self.settled(still_for=0.6)
        lower = Area(0, round(picture.height * 0.85), picture.width, picture.height)
        return areas_of(picture, INK, (self.target, self.target - 4), lower, tolerance=70)

    def open_status(self) -> list[Area]:
        set_pin(self.kiosk.home.name, PIN + "\n")
        self.type_pin(self.open_keypad(), PIN)
        self.wait_for(lambda picture: len(self.ways()) == 4, "the status page")
        return self.ways()


class Staff(StaffTest):
    def test_without_a_pin_there_is_no_way_in(self):
        home = self.settled()
        self.knock()
        self.assertSame(self.settled(still_for=1), home, "home")

    def test_the_right_pin_opens_and_back_leads_to_the_exhibition(self):
        home = self.settled()
        ways = self.open_status()
        self.panel.tap(ways[0].centre)
        self.wait_for(lambda picture: difference(picture, home) < 0.0005, "home as it was")

    def test_a_wrong_pin_opens_nothing_and_the_third_makes_wait(self):
        set_pin(self.kiosk.home.name, PIN + "\n")
        keys = self.open_keypad()
        for _ in range(3):
            self.type_pin(keys, "9999")
            self.settled()
            self.assertEqual(len(self.keys(self.picture())), 12, "still the keypad")
        waiting = self.picture()
        self.panel.tap(keys[0].centre)
        self.panel.tap(keys[1].centre)
        self.wait_for(lambda picture: difference(picture, waiting) > 0.01, "keys that can be pressed again")
        self.type_pin(keys, PIN)
        self.wait_for(lambda picture: len(self.ways()) == 4, "the status page")

    def test_the_test_picture_shows_where_a_finger_is(self):
        ways = self.open_status()
        status = self.settled()
        self.panel.tap(ways[1].centre)
        self.wait_for(lambda picture: difference(picture, status) > 0.02, "the test picture")
        grid = self.settled()
        self.panel.down(0, 400, 300)
        around = Area(360, 260, 440, 340)
        self.wait_for(lambda picture: difference(picture, grid, around) > 0.02, "a ring under the finger")
        self.panel.up(0, 400, 300)
        self.panel.key("Escape")
        self.wait_for(lambda picture: difference(picture, status) < 0.01, "the status page again")

    def test_leaving_ends_the_program(self):
        ways = self.open_status()
        self.panel.tap(ways[3].centre)
        self.assertEqual(self.kiosk.process.wait(30), 0)
        self.assertNotIn("qt-", self.kiosk.words())
        self.kiosk.end()

    def test_restarting_begins_anew_as_the_same_process(self):
        card = self.card(self.settled(), FIELDS[1])
        self.tap((card.centre[0], card.bottom + self.target))
        self.wait_for(self.has_home_button, "a detail")
        ways = self.open_status()
        self.panel.tap(ways[2].centre)
        self.wait_for(self.is_home, "home")
        self.assertTrue(self.kiosk.is_alive())

    def test_a_visit_that_ends_closes_the_door(self):
        self.finish(self.kiosk)
        self.start(settings={"visit": {"attractAfterSeconds": 3600, "askAfterSeconds": 10, "answerWithinSeconds": 20}})
        home = self.settled()
        self.open_status()
        self.wait_for(lambda picture: difference(picture, home) < 0.0005, "home after the time for an answer", 60)


class SetPin(KioskTest):
    starts_by_itself = False

    def test_only_a_hash_is_kept_and_only_its_owner_reads_it(self):
        home = Path(self.enterContext(kiosk.tempfile.TemporaryDirectory()))
        result = set_pin(str(home), PIN + "\n")
        self.assertEqual(result.returncode, 0, result.stderr)
        file = home / "config" / "masterplan-kiosk" / "staff-pin"
        self.assertEqual(file.stat().st_mode & 0o777, 0o600)
        self.assertTrue(file.read_text().startswith("$argon2id$"))

    def test_what_is_no_pin_is_refused_and_the_old_one_stays(self):
        home = Path(self.enterContext(kiosk.tempfile.TemporaryDirectory()))
        set_pin(str(home), PIN + "\n")
        file = home / "config" / "masterplan-kiosk" / "staff-pin"
        before = file.read_text()
        for text in ("", "123\n", "1234567890123\n", "12a4\n", "١٢٣٤\n"):
            with kiosk.step(text):
                result = set_pin(str(home), text)
                self.assertEqual(result.returncode, 2)
                self.assertIn("4 bis 12 Ziffern", result.stderr)
                self.assertEqual(file.read_text(), before)


if __name__ == "__main__":
    kiosk.main()
