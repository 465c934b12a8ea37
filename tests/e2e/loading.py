#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing is loaded that nobody needs: of the plugins for pictures the one that reads those of the bundle."""

from pathlib import Path

import kiosk
from kiosk import FIELDS, KioskTest


class Loading(KioskTest):
    def picture_plugins(self) -> set[str]:
        maps = (Path("/proc") / str(self.kiosk.process.pid) / "maps").read_text(encoding="utf-8", errors="replace")
        return {Path(line.split()[-1]).name for line in maps.splitlines() if "/imageformats/" in line}

    def test_pictures_load_what_reads_their_format(self):
        card = self.card(self.settled(), FIELDS[1])
        self.assertEqual(self.picture_plugins(), {"libqsvg.so"}, "at home, with its pictograms")
        self.tap((card.centre[0], card.bottom + self.target))
        self.wait_for(lambda picture: self.detail_colour(picture) == FIELDS[1], "the detail")
        self.settled()
        self.assertEqual(self.picture_plugins(), {"libqsvg.so"}, "with the drawing of a detail")


if __name__ == "__main__":
    kiosk.main()
