#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a language costs: while it is chosen for the first time, and before anybody has chosen it.

usage: change_language.py PROGRAM [--languages NUMBER] [--just-run]

For each language of the default bundle the kiosk is started anew, and the tile of the language is touched. Counted is the
processor time that the thread which draws takes without a pause, from one sleep to the next: a frame is no longer than
that, and another program that is busy does not count. Then the memory (PSS) of two kiosks at home is compared: with the
default bundle installed, and with one that has its first three languages alone. Ends with 1 where a frame takes more than
50 milliseconds, or a language more than 10 KiB before it is used (with --just-run, whatever it takes). Ends with 77
where there is no X server to be had.
"""

import argparse
import json
import re
import statistics
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "e2e"))

import installed  # noqa: E402
import kiosk  # noqa: E402
from kiosk import DEFAULT_BUNDLE, LANGUAGES, KioskTest, step  # noqa: E402
from picture import difference  # noqa: E402

MOST_MILLISECONDS = 50
MOST_KIBIBYTES = 10

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("program", type=Path, help="masterplan-kiosk, built for release, beside masterplan-bundle")
parser.add_argument("--languages", type=int, default=len(LANGUAGES), help="only so many")
parser.add_argument("--just-run", action="store_true")
options = parser.parse_args()


class Watch(threading.Thread):
    """Samples the thread that draws, every half millisecond or so."""

    def __init__(self, process: int):
        super().__init__(daemon=True)
        self.place = Path(f"/proc/{process}/task/{process}")
        self.longest = 0.0  # milliseconds on a processor between two sleeps
        self.all = 0.0
        self.ended = threading.Event()

    def sample(self) -> tuple[float, bool]:
        """Milliseconds on a processor so far, and whether it sleeps."""
        state = (self.place / "stat").read_bytes().rpartition(b")")[2].split()[0]
        spent = int((self.place / "schedstat").read_bytes().split()[0]) / 1e6
        return spent, state == b"S"

    def run(self) -> None:
        first = before = self.sample()[0]
        began = before
        while not self.ended.is_set():
            spent, sleeps = self.sample()
            # Asleep, and nothing was done since the last sample: it waits for an event or the next frame.
            if sleeps and spent == before:
                began = spent
            self.longest = max(self.longest, spent - began)
            before = spent
            time.sleep(0.0005)
        self.all = before - first

    def stop(self) -> None:
        self.ended.set()
        self.join()


class ChangeOfLanguage(KioskTest):
    starts_by_itself = False
    LANGUAGE = 0

    def measure(self, number: int) -> tuple[float, float]:
        self.start("--language", LANGUAGES[0 if number else 1])
        home = self.settled()
        self.tap(self.header_buttons(home)[self.LANGUAGE])
        self.wait_for(lambda picture: len(self.tiles(picture)) == len(LANGUAGES), "a tile for each language")
        tiles = self.tiles(self.settled(still_for=0.6))
        watch = Watch(self.kiosk.process.pid)
        watch.start()
        self.panel.tap(tiles[number].centre)
        self.wait_for(lambda picture: self.is_home(picture) and difference(picture, home) > 0.001, "home in other words")
        self.settled(still_for=0.6)
        watch.stop()
        self.finish(self.kiosk)
        return watch.longest, watch.all

    def test_no_frame_is_long(self):
        found = {}
        for number, language in enumerate(LANGUAGES[: options.languages]):
            with step(language):
                found[language] = [round(time, 1) for time in self.measure(number)]
        print(json.dumps({"milliseconds, longest and all": found}))
        if not options.just_run:
            self.assertLessEqual(max(longest for longest, _ in found.values()), MOST_MILLISECONDS)


class LanguagesAtRest(installed.InstalledTest):
    def memory(self, count: int) -> int:
        """Kibibytes at home, with so many languages installed."""
        updates = self.updates | {"state": self.place / f"state-{count}"}
        self.start(settings={"updates": updates, "visit": self.visit})
        self.settled(still_for=1)
        rollup = Path(f"/proc/{self.kiosk.process.pid}/smaps_rollup").read_text(encoding="ascii")
        self.finish(self.kiosk)
        return int(re.search(r"^Pss: +(\d+) kB", rollup, re.MULTILINE)[1])

    def test_a_language_that_is_not_used_takes_no_memory(self):
        counts = (3, len(LANGUAGES))
        for count in counts:
            folder = self.place / f"with-{count}"
            copy(folder, set(LANGUAGES[:count]))
            self.tool("pack", folder, self.place / f"{count}.masterplan")
            self.tool("install", self.place / f"{count}.masterplan", "--state", self.place / f"state-{count}")
        found = {count: [] for count in counts}
        for _ in range(1 if options.just_run else 7):
            for count in counts:
                found[count].append(self.memory(count))
        few, many = (statistics.median(kibibytes) for kibibytes in found.values())
        each = (many - few) / (len(LANGUAGES) - 3)
        print(json.dumps({"KiB at home": found, "KiB a language, median": round(each, 1)}))
        if not options.just_run:
            self.assertLessEqual(each, MOST_KIBIBYTES)


def copy(target: Path, languages: set[str]) -> None:
    """The default bundle with these languages."""
    for file in sorted(DEFAULT_BUNDLE.rglob("*")):
        relative = file.relative_to(DEFAULT_BUNDLE)
        if file.is_dir() or (relative.parts[0] == "text" and file.stem not in languages):
            continue
        (target / relative).parent.mkdir(parents=True, exist_ok=True)
        (target / relative).write_bytes(file.read_bytes())
    manifest = json.loads((target / "bundle.json").read_text(encoding="utf-8"))
    manifest["languages"] = [language for language in manifest["languages"] if language["tag"] in languages]
    (target / "bundle.json").write_text(json.dumps(manifest, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    sys.argv[2:] = []
    kiosk.main()
