#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stays in memory when somebody has opened every screen in every language and gone away.

usage: whole_visit.py PROGRAM [--languages NUMBER] [--just-run]

The memory (PSS) of the attract loop is compared with that of the loop before anybody came: home, the choice of
languages, about and every detail, in each language of the default bundle. Ends with 1
where it is more than 1.2 times as much (with --just-run, however much it is). Ends with 77 where there is no X server to
be had.
"""

import argparse
import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "e2e"))

import kiosk  # noqa: E402
from everyscreen import EveryScreen  # noqa: E402
from kiosk import LANGUAGES, step  # noqa: E402
from process import memory  # noqa: E402

MOST = 1.2  # times

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("program", type=Path, help="masterplan-kiosk, built for release")
parser.add_argument("--languages", type=int, default=len(LANGUAGES), help="only so many")
parser.add_argument("--just-run", action="store_true")
options = parser.parse_args()


class WholeVisit(EveryScreen):
    arguments = ("--language", "de")
    settings = {"visit": {"attractAfterSeconds": 10, "askAfterSeconds": 60, "answerWithinSeconds": 20}}

    def memory_in_attract(self) -> float:
        """MB, once the loop has shown all that it shows."""
        self.wait_for(lambda picture: not self.is_home(picture) and not self.has_home_button(picture), "attract", 180)
        time.sleep(60)
        return memory(self.kiosk.process.pid)

    def test_little_stays(self):
        before = self.memory_in_attract()
        self.panel.tap((self.panel.width / 2, self.panel.height * 0.97))
        self.wait_for(self.is_home, "home, for who has come")
        # In the language that invited.
        self.is_right_to_left = self.header_buttons(self.settled())[0].left < self.panel.width / 4
        for number, language in enumerate(LANGUAGES[: options.languages]):
            with step(language):
                self.choose(number)
                self.open_everything()
        after = self.memory_in_attract()
        print(json.dumps({"MB in attract": {"before": round(before, 1), "after": round(after, 1)},
                          "times": round(after / before, 2)}))
        if not options.just_run:
            self.assertLessEqual(after / before, MOST)


if __name__ == "__main__":
    sys.argv[2:] = []
    kiosk.main()
