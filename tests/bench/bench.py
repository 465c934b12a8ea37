#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the kiosk beside the least that Qt Quick takes, in the same run: packaging/bench builds all and runs this.

usage: bench.py PROGRAMS [--rounds NUMBER] [--only PART...] [--json FILE] [--just-run]

PROGRAMS is the folder of masterplan-kiosk, floor-blank (an empty window) and floor-page (20 texts and 4 pictures), all
built for release. They take turns, so that what else the machine does meets all of them; what counts are ratios of
medians, beside them the limits that are to be kept. Ends with 1 where one is not (with --just-run only where something
fails), and with 77 where there is no X server to be had.
"""

import argparse
import json
import os
import platform
import shutil
import sys
import tempfile
from pathlib import Path

from limits import LIMITS
from parts import PARTS
from report import Results, table


def machine() -> dict:
    processor = next((line.partition(":")[2].strip() for line in Path("/proc/cpuinfo").read_text().splitlines()
                      if line.startswith("model name")), platform.machine())
    return {"processor": processor, "processors": os.cpu_count(), "system": platform.platform(),
            "load before": os.getloadavg()[0]}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", type=Path)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--only", nargs="+", choices=list(PARTS), default=list(PARTS))
    parser.add_argument("--rendering", nargs="+", choices=["software", "llvmpipe"], default=["software", "llvmpipe"])
    parser.add_argument("--json", type=Path)
    parser.add_argument("--just-run", action="store_true")
    options = parser.parse_args()
    if not shutil.which("Xvfb"):
        print("skipped: Xvfb is not installed")
        return 77
    results = Results(machine())
    with tempfile.TemporaryDirectory(prefix="masterplan-bench-") as place:
        for part in options.only:
            PARTS[part](options.programs.resolve(), Path(place), options.rendering, options.rounds, results)
    print(table(results, LIMITS))
    if options.json:
        options.json.write_text(json.dumps(results.as_json(LIMITS), indent=1) + "\n", encoding="utf-8")
    return 0 if options.just_run or results.keeps(LIMITS) else 1


if __name__ == "__main__":
    sys.exit(main())
