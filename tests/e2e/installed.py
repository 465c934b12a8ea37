#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installed bundles: shown from the start, changed between visits only, taken in from a drive, gone back from."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import kiosk
from kiosk import DEFAULT_BUNDLE, FIELDS, KioskTest
from picture import Area, difference

TOOL = kiosk.PROGRAM.with_name("masterplan-bundle")


class InstalledTest(KioskTest):
    starts_by_itself = False
    visit = {"attractAfterSeconds": 3600, "askAfterSeconds": 10, "answerWithinSeconds": 20}

    def setUp(self) -> None:
        super().setUp()
        self.place = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="masterplan-installed-")))
        self.state, self.keys, self.drives = (self.place / name for name in ("state", "keys", "drives"))
        self.drives.mkdir()
        self.updates = {"state": self.state, "keys": self.keys, "drives": self.drives}

    def tool(self, *arguments, is_right: bool = True) -> subprocess.CompletedProcess:
        result = subprocess.run([TOOL, *map(str, arguments)], capture_output=True, text=True, stdin=subprocess.DEVNULL,
                                env=os.environ | {"LC_ALL": "C.UTF-8"}, timeout=120)
        if is_right:
            self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        return result

    def bundle(self, version: str, title: str) -> Path:
        """The default bundle under another title, packed."""
        folder = self.place / version
        shutil.copytree(DEFAULT_BUNDLE, folder)
        manifest = json.loads((folder / "bundle.json").read_text(encoding="utf-8"))
        manifest["version"] = version
        (folder / "bundle.json").write_text(json.dumps(manifest, ensure_ascii=False), encoding="utf-8")
        text = folder / "text" / "de.json"
        words = json.loads(text.read_text(encoding="utf-8"))
        words["exhibition.title"] = title
        text.write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")
        packed = self.place / f"{version}.masterplan"
        self.tool("pack", folder, packed)
        return packed

    def signed(self, packed: Path) -> Path:
        """Signed with a key that this machine trusts."""
        if not self.keys.exists():
            self.keys.mkdir()
            self.tool("keygen", self.place / "staff", "--no-password")
            shutil.copy(self.place / "staff.pub", self.keys)
        self.tool("sign", packed, "--key", self.place / "staff.key")
        return packed

    def put_on_drive(self, packed: Path) -> None:
        """As a mount does it: the folder is there with all that is in it."""
        stick = self.place / "stick"
        stick.mkdir()
        shutil.copy(packed, stick / packed.name)
        stick.rename(self.drives / f"stick-{packed.stem}")

    def install(self, packed: Path) -> None:
        self.tool("install", packed, "--state", self.state, "--keys", self.keys)

    def launch_kiosk(self):
        self.start(settings={"updates": self.updates, "visit": self.visit})
        return self.settled()

    def title(self, picture) -> Area:
        return Area(0, 0, picture.width // 2, self.header(picture).bottom)

    def current(self) -> str:
        bundle = (self.state / "bundles" / "in-use").readlink()
        return (self.state / "bundles" / bundle / "current").readlink().name


class Installed(InstalledTest):
    def test_what_is_installed_is_shown_and_a_newer_one_waits_for_the_end_of_the_visit(self):
        self.install(self.bundle("2027.1.1", "Erster Stand"))
        first = self.launch_kiosk()
        self.finish(self.kiosk)
        self.start()
        self.assertDifferent(self.settled(), first, "not the one that is compiled in", self.title(first))
        self.finish(self.kiosk)

        first = self.launch_kiosk()
        card = self.card(first, FIELDS[1])
        self.tap((card.centre[0], card.bottom + self.target))
        self.wait_for(lambda picture: self.detail_colour(picture) == FIELDS[1], "a detail: somebody is there")
        self.install(self.bundle("2027.1.2", "Zweiter Stand"))
        detail = self.settled(still_for=2)
        self.assertEqual(self.detail_colour(detail), FIELDS[1], "the visit goes on")
        self.tap(self.home_button(detail))
        self.wait_for(lambda picture: difference(picture, first) < 0.0005, "home, still of the first")
        self.wait_for(lambda picture: self.is_home(picture) and difference(picture, first, self.title(first)) > 0.002,
                      "the second one once nobody is there", 60)

    def test_untouched_it_changes_at_once(self):
        self.install(self.bundle("2027.1.1", "Erster Stand"))
        first = self.launch_kiosk()
        self.install(self.bundle("2027.1.2", "Zweiter Stand"))
        self.wait_for(lambda picture: self.is_home(picture) and difference(picture, first, self.title(first)) > 0.002,
                      "the second one")

    def test_a_release_that_breaks_on_the_disk_gives_way_to_the_one_before(self):
        self.install(self.bundle("2027.1.1", "Erster Stand"))
        first = self.launch_kiosk()
        self.finish(self.kiosk)
        self.install(self.bundle("2027.1.2", "Zweiter Stand"))
        release = next(self.state.glob("bundles/*/2027.1.2-*"))
        file = release / "timeline.json"
        # Another file in its place: the two releases share what is the same in both.
        release.chmod(0o755)
        file.unlink()
        file.write_text("{", encoding="utf-8")
        again = self.launch_kiosk()
        self.assertSame(again, first, "the first one")
        self.assertTrue(self.current().startswith("2027.1.1-"))


class FromADrive(InstalledTest):
    def test_a_signed_newer_bundle_comes_in_by_itself(self):
        self.install(self.bundle("2027.1.1", "Erster Stand"))
        first = self.launch_kiosk()
        self.put_on_drive(self.signed(self.bundle("2027.1.2", "Zweiter Stand")))
        self.wait_for(lambda picture: difference(picture, first, self.title(first)) > 0.02, "a sentence for staff")
        # The sentence goes after a while; then there is another title under it.
        self.wait_for(lambda picture: self.is_home(picture)
                      and 0.0005 < difference(picture, first, self.title(first)) < 0.02, "the second one", 60)
        self.assertTrue(self.current().startswith("2027.1.2-"))

    def test_an_unsigned_bundle_is_refused_with_a_sentence_and_the_exhibition_goes_on(self):
        self.install(self.bundle("2027.1.1", "Erster Stand"))
        first = self.launch_kiosk()
        self.put_on_drive(self.bundle("2027.1.2", "Zweiter Stand"))
        self.wait_for(lambda picture: difference(picture, first, self.title(first)) > 0.02, "a sentence for staff")
        self.assertTrue(self.current().startswith("2027.1.1-"))
        self.wait_for(lambda picture: difference(picture, first) < 0.0005, "as before, once it was read", 60)


if __name__ == "__main__":
    kiosk.main()
