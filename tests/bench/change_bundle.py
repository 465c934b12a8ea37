#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the kiosk's picture stands still while it changes to a bundle that was just installed.

usage: change_bundle.py PROGRAM [--rounds NUMBER] [--just-run]

Counted is all the processor time that the thread which draws takes from the installation until the new bundle has been
drawn: nothing moves meanwhile, at worst, and another program that is busy does not count. Ends with 1 where that is more
than two frames of a screen with 60 a second (with --just-run, however long it takes), and where that thread changes
anything on a disk, for which it would have to wait. Ends with 77 where there is no X server to be had.
"""

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "e2e"))

import installed  # noqa: E402
import kiosk  # noqa: E402
from picture import difference  # noqa: E402

FRAME = 1000 / 60  # milliseconds
MOST_FRAMES = 2
CALLS = "fsync,fdatasync,rename,unlink,rmdir,symlink,mkdir"

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("program", type=Path, help="masterplan-kiosk, built for release, beside masterplan-bundle")
parser.add_argument("--rounds", type=int, default=7)
parser.add_argument("--just-run", action="store_true")
options = parser.parse_args()


class ChangeOfBundle(installed.InstalledTest):
    def drawing_time(self) -> float:
        """Milliseconds on a processor of the thread that draws."""
        process = self.kiosk.process.pid
        return int(Path(f"/proc/{process}/task/{process}/schedstat").read_text(encoding="ascii").split()[0]) / 1e6

    def change(self, packed: Path, before):
        self.install(packed)
        self.wait_for(lambda picture: self.is_home(picture)
                      and difference(picture, before, self.title(before)) > 0.0002, "the next bundle")
        return self.settled(still_for=0.5)

    def test_stands_still_for_two_frames_at_most(self):
        versions = [f"2027.1.{number + 1}" for number in range(options.rounds + 1)]
        # Titles of the same look, so that each change differs from the one before in nothing else.
        bundles = [self.bundle(version, f"Stand {'AB'[number % 2]}") for number, version in enumerate(versions)]
        self.install(bundles[0])
        before = self.launch_kiosk()
        times = []
        for packed in bundles[1:]:
            began = self.drawing_time()
            before = self.change(packed, before)
            times.append(self.drawing_time() - began)
        frames = statistics.median(times) / FRAME
        print(json.dumps({"milliseconds": [round(time, 1) for time in times], "frames, median": round(frames, 2)}))
        if not options.just_run:
            self.assertLessEqual(frames, MOST_FRAMES)

    def test_the_thread_that_draws_leaves_the_disk_to_others(self):
        self.install(self.bundle("2027.1.1", "Stand A"))
        before = self.launch_kiosk()
        packed = self.bundle("2027.1.2", "Stand B")
        trace = self.place / "trace"
        if not shutil.which("strace"):
            self.skipTest("strace is not installed")
        # Of this one thread alone.
        strace = subprocess.Popen(["strace", "-o", trace, "-e", f"trace={CALLS}", "-p", str(self.kiosk.process.pid)],
                                  stderr=subprocess.PIPE, text=True)
        self.addCleanup(strace.wait)
        self.addCleanup(strace.terminate)
        if "attached" not in strace.stderr.readline():
            self.skipTest("strace is not permitted here")
        self.change(packed, before)
        time.sleep(1)
        self.assertEqual(trace.read_text(encoding="utf-8"), "")


if __name__ == "__main__":
    sys.argv[2:] = []
    kiosk.main()
