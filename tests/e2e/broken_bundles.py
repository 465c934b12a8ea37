#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bundle that cannot be shown is named with file, line and reason, and the default bundle is shown, whole.

Every kind in tests/data/broken is tried: each changes the bundle tests/data/bundles/small in one way.
"""

import json
import os
import re
import shutil
import tempfile
from pathlib import Path

import kiosk
from kiosk import ABOUT, INK, KioskTest, step
from picture import Area, difference, share_of

SMALL_BUNDLE = kiosk.TEST_BUNDLES / "small"
KINDS = sorted((kiosk.SOURCE / "tests" / "data" / "broken").glob("*.json"))


def apply(change: dict, bundle: Path) -> None:
    file = bundle / change["file"]
    file.parent.mkdir(parents=True, exist_ok=True)
    if "replace" in change:
        content = file.read_bytes()
        assert content.count(change["replace"].encode()) == 1, f"{change['replace']} in {change['file']}"
        file.write_bytes(content.replace(change["replace"].encode(), change["with"].encode()))
    elif "content" in change:
        file.write_text(change["content"], encoding="utf-8")
    elif "bytes" in change:
        file.write_bytes(bytes.fromhex(change["bytes"]))
    elif "link" in change:
        file.symlink_to(change["link"])
    elif "pipe" in change:
        os.mkfifo(file)
    elif "size" in change:
        with open(file, "ab") as grown:
            grown.truncate(change["size"])
    else:
        file.unlink()


class BrokenBundles(KioskTest):
    panel_size = (1280, 800)
    starts_by_itself = False

    def setUp(self) -> None:
        super().setUp()
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="masterplan-broken-")))

    def home_of(self, *arguments):
        """What stands on the screen once the program has started with these arguments, and what it wrote."""
        self.launch(*arguments)
        self.wait_for(lambda picture: len(self.header_buttons(picture)) >= 4, "a header with its buttons")
        home, words = self.settled(still_for=0.1), self.kiosk.words()
        self.finish(self.kiosk)
        return home, words

    def test_every_kind_shows_the_default_bundle_whole_or_its_own(self):
        default_home, _ = self.home_of()
        refused = 0
        for kind in KINDS:
            description = json.loads(kind.read_text(encoding="utf-8"))
            with step(f"{kind.stem}: {description['what']}"):
                bundle = self.folder / kind.stem
                shutil.copytree(SMALL_BUNDLE, bundle)
                for change in description["change"]:
                    apply(change, bundle)
                home, words = self.home_of("--bundle", bundle)
                shutil.rmtree(bundle)
                is_refused = re.search(r": error \[", words) is not None
                self.assertEqual(difference(home, default_home) < 0.0005, is_refused, "the default bundle's home")
                if is_refused:
                    refused += 1
                    findings = [finding.split(" ", 1) for finding in description["findings"]]
                    self.assertTrue(any(f"{place}: error [{code}]" in words for code, place in findings), words)
        self.assertGreater(refused, 40)


class AboutABrokenBundle(KioskTest):
    starts_by_itself = False

    def about(self, *arguments):
        self.start(*arguments)
        home = self.settled()
        self.tap(self.header_buttons(home)[ABOUT])
        self.wait_for(self.has_home_button, "about")
        return home, self.last_page()

    def last_page(self):
        """The picture after every press on the button that says there is more below."""
        while True:
            page = self.settled()
            middle = Area(page.width // 3, page.height // 2, page.width * 2 // 3, page.height)
            more = [button for button in self.buttons(page, middle) if share_of(page, INK, button) > 0.4]
            if not more:
                return page
            self.tap(more[0])
            self.wait_for(lambda picture: difference(picture, page) > 0.001, "the next page")

    def test_about_shows_a_code_for_the_staff(self):
        usual_home, usual_about = self.about()
        self.finish(self.kiosk)
        with tempfile.TemporaryDirectory(prefix="masterplan-broken-") as folder:
            bundle = Path(folder) / "bundle"
            shutil.copytree(kiosk.DEFAULT_BUNDLE, bundle)
            timeline = bundle / "timeline.json"
            lines = timeline.read_text(encoding="utf-8").split("\n")
            number = next(number for number, line in enumerate(lines, start=1) if "2010/2012" in line)
            lines[number - 1] = lines[number - 1].replace("2010/2012", "2010-2012")
            timeline.write_text("\n".join(lines), encoding="utf-8")
            home, about = self.about("--bundle", bundle)
            self.assertSame(home, usual_home, "the default bundle's home")
            self.assertDifferent(about, usual_about, "a code for the staff")
            self.assertRegex(self.kiosk.words(), rf"timeline\.json:{number}:\d+: error \[")
            self.assertRegex(self.kiosk.words(), rf"timeline\.json:{number}:\d+: Fehler \[")


if __name__ == "__main__":
    kiosk.main()
