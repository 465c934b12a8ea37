#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""--watch shows a bundle again on every save, with its findings beside the picture."""

import shutil
import tempfile
from pathlib import Path

import kiosk
from kiosk import DEFAULT_BUNDLE, KioskTest, step
from picture import Area, difference


class Watching(KioskTest):
    starts_by_itself = False

    def setUp(self) -> None:
        super().setUp()
        folder = self.enterContext(tempfile.TemporaryDirectory(prefix="masterplan-watched-"))
        self.bundle = Path(folder) / "bundle"
        shutil.copytree(DEFAULT_BUNDLE, self.bundle)
        self.start("--bundle", self.bundle, "--watch")
        first = self.settled()
        divide = round(first.width * 0.72)
        self.stage = Area(0, 0, divide - 10, first.height)
        self.findings = Area(divide + 10, 0, first.width, first.height)

    def save(self, file: str, change) -> None:
        """As editors do it: the new text beside the old file, then in its place."""
        place = self.bundle / file
        beside = place.with_name("." + place.name + ".new")
        beside.write_text(change(place.read_text(encoding="utf-8")), encoding="utf-8")
        beside.replace(place)

    def test_the_picture_follows_every_save_and_stays_when_the_bundle_breaks(self):
        first = self.settled()
        self.save("text/de.json", lambda text: text.replace('"exhibition.title": "', '"exhibition.title": "Neu: ', 1))
        self.wait_for(lambda picture: difference(picture, first, self.stage) > 0.0005, "the new title")
        renamed = self.settled()

        self.save("timeline.json", lambda text: text.replace('"periods"', "periods", 1))
        self.wait_for(lambda picture: difference(picture, renamed, self.findings) > 0.001, "the finding")
        broken = self.settled()
        self.assertSame(broken, renamed, "the last good picture stays", self.stage)

        self.save("timeline.json", lambda text: text.replace("periods", '"periods"', 1))
        self.wait_for(lambda picture: difference(picture, renamed) < 0.0005, "without the finding again")

        self.save("text/de.json", lambda text: text.replace('"Neu: ', '"', 1))
        self.wait_for(lambda picture: difference(picture, first) < 0.0005, "as at first")

    def test_a_file_written_in_place_is_seen_too(self):
        first = self.settled()
        file = self.bundle / "timeline.json"
        for years in ("2006/2009", "2006/2011"):
            with step(years):
                before = self.settled()
                file.write_text((DEFAULT_BUNDLE / "timeline.json").read_text(encoding="utf-8")
                                .replace('"2006/2010"', f'"{years}"'), encoding="utf-8")
                self.wait_for(lambda picture: difference(picture, before, self.stage) > 0.001, f"{years} on the axis")
        shutil.copyfile(DEFAULT_BUNDLE / "timeline.json", file)
        self.wait_for(lambda picture: difference(picture, first) < 0.0005, "as at first")


if __name__ == "__main__":
    kiosk.main()
