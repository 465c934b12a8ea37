#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long masterplan-bundle needs to check and to install a large bundle, beside sha256sum, cp and sync of the same file
in the same run, and how much memory it takes.

Takes turns, so that what else the machine does meets both, and compares medians. Ends with 1 where checking and
installing together take more than 1.3 times as long, or more than 64 MiB; with --just-run only where something fails.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

SOURCE = Path(__file__).resolve().parents[2]
MOST_TIME = 1.3  # times that of sha256sum, cp and sync
MOST_MEMORY = 64  # MiB
MEBIBYTE = 1024 * 1024
FILES = 16


def make_bundle(program: Path, folder: Path, mebibytes: int) -> Path:
    """The small bundle of the tests with clips of bytes that nothing makes smaller."""
    bundle = folder / "bundle"
    shutil.copytree(SOURCE / "tests/data/bundles/small", bundle)
    for number in range(FILES):
        with open(bundle / "media" / f"clip-{number}.webm", "wb") as file:
            for _ in range(max(1, mebibytes // FILES)):
                file.write(os.urandom(MEBIBYTE))
    packed = folder / "large.masterplan"
    subprocess.run([program, "pack", bundle, packed], check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(bundle)
    return packed


class Used(NamedTuple):
    seconds: float
    processor: float  # seconds of it on a processor, which what else the machine does changes less
    memory: float  # MiB of the command that takes the most


def used_by(*commands: list) -> Used:
    """The commands one after the other."""
    os.sync()
    begin = time.monotonic()
    processor = most = 0
    for command in commands:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{command} ended with {process.returncode}")
        processor += used.ru_utime + used.ru_stime
        most = max(most, used.ru_maxrss)
    return Used(time.monotonic() - begin, processor, most / 1024)


def median(all_used: list[Used], field: str) -> float:
    return statistics.median(getattr(used, field) for used in all_used)


def in_words(all_used: list[Used]) -> str:
    return (", ".join(f"{used.seconds:.2f} s" for used in all_used)
            + f"; on a processor {median(all_used, 'processor'):.2f} s")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path, help="masterplan-bundle, built for release")
    parser.add_argument("--mebibytes", type=int, default=1024)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="on the disk that is to be measured")
    parser.add_argument("--just-run", action="store_true")
    options = parser.parse_args()
    program = options.program.resolve()
    usual, installs, checks = [], [], []
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        packed = make_bundle(program, folder, options.mebibytes)
        state, copy = folder / "state", folder / "copy"
        for _ in range(options.rounds):
            usual.append(used_by(["sha256sum", packed], ["cp", packed, copy], ["sync"]))
            copy.unlink()
            checks.append(used_by([program, "check", packed]))
            installs.append(used_by([program, "install", packed, "--state", state, "--keys", folder / "none"]))
            shutil.rmtree(state)
        size = packed.stat().st_size
    memory = max(used.memory for used in checks + installs)

    def ratio(field: str, *ours: list[Used]) -> float:
        return sum(median(used, field) for used in ours) / median(usual, field)

    print(f"{size / MEBIBYTE:.0f} MiB, {memory:.1f} MiB of memory")
    for name, used in (("sha256sum, cp, sync", usual), ("check", checks), ("install", installs)):
        print(f"{name}: {in_words(used)}")
    print(f"check and install take {ratio('seconds', checks, installs):.2f} times as long, install alone"
          f" {ratio('seconds', installs):.2f} times; on a processor {ratio('processor', checks, installs):.2f} and"
          f" {ratio('processor', installs):.2f} times")
    is_well = ratio("seconds", checks, installs) <= MOST_TIME and memory <= MOST_MEMORY
    return 0 if options.just_run or is_well else 1


if __name__ == "__main__":
    sys.exit(main())
