#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong with bundles in a museum: each ends in a clear sentence in German and English, and the exhibition goes
on unharmed."""

import contextlib
import errno
import json
import os
import shutil
import signal
import subprocess
import time
import unittest
from pathlib import Path
from unittest import mock

import installed
import kiosk
from kiosk import FIELDS
from picture import Area, difference

OLD, NEW, NEWEST = "2027.1.1", "2027.1.2", "2027.1.3"
BUSY = ("Gerade wird schon installiert.", "An installation is going on already.")
NO_ROOM = ("zu wenig Platz", "too little room")
FULL = ("Der Datenträger ist voll", "The disk is full")
NOT_PERMITTED = ("darf nicht geschrieben werden", "is not permitted")
WRONG_CLOCK = ("Die Uhr dieses Rechners steht auf 1970-01-01.", "The clock of this computer says 1970-01-01.")
BIG = 96 * 1024 * 1024  # bytes: more than any disk takes in at once

is_root = os.geteuid() == 0


def can_mount() -> bool:
    return is_root and subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False).returncode == 0


mounts = unittest.skipUnless(can_mount(), "only root can mount what this test needs")


class Troubles(installed.InstalledTest):
    """The old version is installed and shown; a key is trusted."""

    def bundle(self, version: str, title: str = "Anderer Stand", ballast: int = 0) -> Path:
        packed = super().bundle(version, title)
        if ballast:
            folder = self.place / version
            for number in range(8):
                (folder / "media" / f"film-{number}.webm").write_bytes(os.urandom(ballast // 8))
            packed.unlink()
            self.tool("pack", folder, packed)
        return self.signed(packed)

    def begin(self):
        self.install(self.bundle(OLD, "Erster Stand"))
        return self.launch_kiosk()

    def store(self) -> tuple:
        return "--state", self.state, "--keys", self.keys

    def refused(self, packed: Path, words: tuple[str, str], code: int) -> None:
        """The program on the command line says so in both languages."""
        result = self.tool("install", packed, *self.store(), is_right=False)
        said = result.stdout + result.stderr
        self.assertEqual(result.returncode, code, said)
        for sentence in words:
            self.assertIn(sentence, said)

    def status(self) -> dict:
        return json.loads(self.tool("status", "--verify", "--json", *self.store()).stdout)

    def last_refusal(self) -> dict:
        return self.status()["lastRefusal"]

    def body(self, picture) -> Area:
        """What no sentence for staff lies over."""
        return Area(0, round(picture.height * 0.3), picture.width, picture.height)

    def wait_for_sentence(self, first) -> None:
        self.wait_for(lambda picture: difference(picture, first, self.title(first)) > 0.02, "a sentence for staff", 60)

    def wait_for_another_title(self, first, seconds: float = 90) -> None:
        """A sentence may lie over it at first."""
        self.wait_for(lambda picture: self.is_home(picture)
                      and 0.0005 < difference(picture, first, self.title(first)) < 0.02, "another title", seconds)

    def assert_unharmed(self, first, version: str = OLD) -> None:
        picture = self.wait_for(lambda picture: difference(picture, first, self.body(first)) < 0.0005, "the exhibition")
        self.assertTrue(self.is_home(picture))
        self.assertEqual(self.status()["current"]["version"], version)

    def open_detail(self, first) -> None:
        card = self.card(first, FIELDS[1])
        self.tap((card.centre[0], card.bottom + self.target))
        self.wait_for(lambda picture: self.detail_colour(picture) == FIELDS[1], "a detail: somebody is there")

    @property
    def staging(self) -> Path:
        return self.state / "bundles" / "staging"

    @contextlib.contextmanager
    def stopped_half_way(self, process: subprocess.Popen):
        """Stands still while it writes what it installs, for the length of the block."""
        until = time.monotonic() + 60
        while not any(self.staging.glob("*/media/film-*")):
            self.assertLess(time.monotonic(), until, "nothing is being installed")
            time.sleep(0.001)
        process.send_signal(signal.SIGSTOP)
        try:
            self.assertTrue(any(self.staging.glob("*/media/film-*")), "it is half-way")
            self.assertFalse(any(self.staging.glob("*/.manifest.json")), "it is not yet all there")
            yield
        finally:
            process.send_signal(signal.SIGCONT)

    def mount(self, *arguments: str | Path) -> None:
        subprocess.run(["mount", *arguments], check=True)
        self.addCleanup(subprocess.run, ["umount", "--lazy", arguments[-1]], stderr=subprocess.DEVNULL, check=False)


class TwoAtOnce(Troubles):
    def test_the_second_is_told_to_wait_and_the_first_comes_through(self):
        first = self.begin()
        big, other = self.bundle(NEW, ballast=BIG), self.bundle(NEWEST)
        running = subprocess.Popen([installed.TOOL, "install", big, *self.store()], stdout=subprocess.DEVNULL)
        with self.stopped_half_way(running):
            self.refused(other, BUSY, 4)
            self.put_on_drive(other)
            self.wait_for_sentence(first)
            self.assert_unharmed(first)
            self.assertEqual(self.last_refusal()["code"], "store-busy")
        self.assertEqual(running.wait(120), 0)
        self.assertEqual(self.status()["current"]["version"], NEW)
        self.wait_for_another_title(first)


class DuringAVisit(Troubles):
    def test_what_a_drive_brings_waits_for_the_end_of_the_visit(self):
        first = self.begin()
        self.open_detail(first)
        detail = self.settled()
        self.put_on_drive(self.bundle(NEW))
        self.wait_for_sentence(detail)
        self.assertEqual(self.current().partition("-")[0], NEW)
        self.assertSame(self.settled(still_for=1), detail, "the visit goes on", self.body(detail))
        self.tap(self.home_button(detail))
        self.wait_for(lambda picture: difference(picture, first, self.body(first)) < 0.0005, "home")
        self.wait_for_another_title(first)


class StickIsPulled(Troubles):
    def begin_reading(self):
        """Of a stick with a large bundle."""
        first = self.begin()
        big = self.bundle(NEW, ballast=BIG)
        self.assertEqual(self.current().partition("-")[0], OLD)
        return first, big

    def test_its_file_ends_while_it_is_read(self):
        first, big = self.begin_reading()
        self.put_on_drive(big)
        stick = self.drives / f"stick-{NEW}"
        with self.stopped_half_way(self.kiosk.process):
            os.truncate(stick / big.name, 1_000_000)
            shutil.rmtree(stick)
        self.wait_for_sentence(first)
        self.assert_unharmed(first)
        refusal = self.last_refusal()
        self.assertEqual(refusal["code"], "form-ends-early")
        self.assertIn("Kopieren Sie sie noch einmal vollständig.", refusal["de"])
        self.assertIn("Copy it again in full.", refusal["en"])
        self.assertEqual(list(self.staging.iterdir()), [])

    def test_it_is_gone_before_it_is_read(self):
        first = self.begin()
        self.put_on_drive(self.bundle(NEW))
        shutil.rmtree(self.drives / f"stick-{NEW}")
        self.settled(still_for=1.5)
        self.assert_unharmed(first)

    @mounts
    def test_its_mount_is_taken_away_while_it_is_read(self):
        first, big = self.begin_reading()
        disk, stick = self.place / "disk", self.drives / "stick"
        disk.mkdir()
        stick.mkdir()
        self.mount("-t", "tmpfs", "-o", f"size={BIG + 8 * 1024 * 1024}", "tmpfs", disk)
        shutil.copy(big, disk)
        self.mount("--bind", disk, stick)
        with self.stopped_half_way(self.kiosk.process):
            for place in (stick, disk):
                subprocess.run(["umount", "--lazy", place], check=True)
        # The kernel lets the file be read to its end, for it is open.
        self.wait_for_sentence(first)
        self.assert_unharmed(first, NEW)


class StateIsReadOnly(Troubles):
    def make_read_only(self) -> None:
        if can_mount():
            self.mount("--bind", self.state, self.state)
            subprocess.run(["mount", "-o", "remount,bind,ro", self.state], check=True)
            return
        if is_root:
            self.skipTest("root may write everywhere and cannot mount here")
        for folder in (self.state, *(path for path in self.state.rglob("*") if path.is_dir())):
            self.addCleanup(folder.chmod, 0o755)
            folder.chmod(0o555)

    def test_everything_is_shown_and_nothing_comes_in(self):
        first = self.begin()
        self.finish(self.kiosk)
        new = self.bundle(NEW)
        self.make_read_only()
        self.assertSame(self.launch_kiosk(), first, "what is installed")
        self.refused(new, NOT_PERMITTED, 3)
        self.put_on_drive(new)
        self.wait_for_sentence(first)
        self.assert_unharmed(first)


class DiskIsFull(Troubles):
    def mount_small(self, options: str) -> None:
        self.state.mkdir()
        self.mount("-t", "tmpfs", "-o", options, "tmpfs", self.state)

    def fill(self) -> Path:
        rubbish = self.state / "rubbish"
        with open(rubbish, "wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError as trouble:
                self.assertEqual(trouble.errno, errno.ENOSPC)
        return rubbish

    @mounts
    def test_the_last_byte_is_taken(self):
        self.mount_small("size=8m")
        first = self.begin()
        self.finish(self.kiosk)
        new = self.bundle(NEW)
        rubbish = self.fill()
        self.assertSame(self.launch_kiosk(), first, "what is installed")
        self.refused(new, NO_ROOM, 3)
        self.put_on_drive(new)
        self.wait_for_sentence(first)
        self.assert_unharmed(first)
        rubbish.unlink()
        self.install(new)
        self.assertEqual(self.status()["current"]["version"], NEW)

    @mounts
    def test_there_is_room_for_half_of_it(self):
        self.mount_small("size=8m")
        first = self.begin()
        new = self.bundle(NEW, ballast=12 * 1024 * 1024)
        self.refused(new, NO_ROOM, 3)
        self.put_on_drive(new)
        self.wait_for_sentence(first)
        self.assert_unharmed(first)
        self.assertEqual(self.last_refusal()["code"], "space-too-little")

    @mounts
    def test_there_is_no_more_name_to_be_had_in_the_middle(self):
        self.mount_small("size=64m,nr_inodes=200")
        first = self.begin()
        new = self.bundle(NEW, ballast=8 * 1024 * 1024)
        taken = []
        with contextlib.suppress(OSError):
            for number in range(200):
                (self.state / f"name-{number}").touch()
                taken.append(self.state / f"name-{number}")
        for path in taken[:8]:
            path.unlink()
        self.refused(new, FULL, 3)
        self.assertEqual(list(self.staging.iterdir()), [])
        self.put_on_drive(new)
        self.wait_for_sentence(first)
        self.assert_unharmed(first)


class ClockIsWrong(Troubles):
    def clock_of_1970(self) -> dict[str, str]:
        if not shutil.which("faketime"):
            self.skipTest("faketime is not installed")
        said = subprocess.run(["faketime", "-m", "-f", "@1970-01-01 00:10:00", "env"], capture_output=True, text=True,
                              check=True).stdout
        wanted = dict(line.split("=", 1) for line in said.splitlines() if line.startswith(("LD_PRELOAD=", "FAKETIME=")))
        wanted["FAKETIME_DONT_FAKE_MONOTONIC"] = "1"
        trial = subprocess.run([installed.TOOL, "--version"], env=os.environ | wanted, capture_output=True, check=False)
        if trial.returncode:
            self.skipTest("faketime does not get on with how the programs are built")
        return wanted

    def test_bundles_come_in_all_the_same(self):
        with mock.patch.dict(os.environ, self.clock_of_1970()):
            first = self.begin()
            self.put_on_drive(self.bundle(NEW))
            self.wait_for_sentence(first)
            self.wait_for_another_title(first)
            status = self.status()
            self.assertEqual(status["current"]["version"], NEW)
            self.assertTrue(status["lastInstallation"]["time"].startswith("1970-01-01"))
            self.assertEqual(status["notices"][0]["code"], "clock-wrong")
            said = self.tool("status", *self.store()).stdout
            for sentence in WRONG_CLOCK:
                self.assertIn(sentence, said)


class FileIsDamaged(Troubles):
    visit = Troubles.visit | {"askAfterSeconds": 30}

    def test_the_one_before_is_back_after_the_visit_and_the_same_file_repairs_it(self):
        first = self.begin()
        self.finish(self.kiosk)
        new = self.bundle(NEW)
        self.install(new)
        # Not a file that the two releases share, and one whose harm no reader notices.
        shown = next(self.state.glob(f"bundles/*/{NEW}-*"))
        words = shown / "text" / "de.json"
        text = words.read_bytes() + b"\n"
        (shown / "text").chmod(0o755)
        words.unlink()
        words.write_bytes(text)
        second = self.launch_kiosk()
        self.assertDifferent(second, first, "the second one", self.title(first))
        self.open_detail(second)
        detail = self.settled()
        until = time.monotonic() + 180  # it is looked for while the machine has nothing else to do
        while self.current().startswith(NEW):
            self.assertLess(time.monotonic(), until, "the harm is found")
            # Somebody reads.
            self.panel.drag((detail.width * 0.7, detail.height * 0.8), (detail.width * 0.7, detail.height * 0.79))
            time.sleep(2)
        self.assertEqual(self.detail_colour(self.settled()), FIELDS[1], "the visit goes on")
        self.tap(self.home_button(self.picture()))
        self.wait_for(lambda picture: self.is_home(picture)
                      and difference(picture, first) < 0.0005, "the first one", 120)
        harm = self.status()["lastDamage"]
        self.assertEqual(harm["code"], "release-left")
        self.assertIn(f"nach diesem Besuch wird wieder {OLD} gezeigt", harm["de"])
        self.assertIn(f"after this visit {OLD} is shown again", harm["en"])
        self.put_on_drive(new)
        self.wait_for_sentence(first)
        self.assert_unharmed(first, NEW)


if __name__ == "__main__":
    kiosk.main()
