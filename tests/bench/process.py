# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program takes of the machine, read from /proc: of itself and of everything it started."""

import contextlib
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Use:
    seconds: float  # on a processor
    wakeups: int  # how often a thread went to sleep of its own accord, and so was woken


def family(pid: int) -> list[int]:
    """The process and its descendants."""
    found = [pid]
    for task in _tasks(pid):
        with contextlib.suppress(OSError):
            for child in (task / "children").read_text().split():
                found += family(int(child))
    return found


def _tasks(pid: int) -> list[Path]:
    try:
        return list(Path(f"/proc/{pid}/task").iterdir())
    except OSError:
        return []


def memory(pid: int) -> float:
    """PSS in MB: what it shares with others is counted by its share."""
    kibibytes = 0
    for member in family(pid):
        with contextlib.suppress(OSError):
            for line in Path(f"/proc/{member}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    kibibytes += int(line.split()[1])
    return kibibytes * 1024 / 1e6


def use(pid: int) -> Use:
    """Since the threads that are there now began."""
    total = Use(0, 0)
    for member in family(pid):
        for task in _tasks(member):
            with contextlib.suppress(OSError):
                total.seconds += int((task / "schedstat").read_text().split()[0]) / 1e9
                for line in (task / "status").read_text().splitlines():
                    if line.startswith("voluntary_ctxt_switches"):
                        total.wakeups += int(line.split()[1])
    return total


def use_within(pid: int, seconds: float) -> Use:
    before = use(pid)
    time.sleep(seconds)
    after = use(pid)
    return Use(after.seconds - before.seconds, after.wakeups - before.wakeups)


def is_at_work(pid: int) -> bool:
    """Whether a thread runs, or waits for a processor or a disk."""
    for member in family(pid):
        for task in _tasks(member):
            with contextlib.suppress(OSError):
                if (task / "stat").read_text().rpartition(")")[2].split()[0] != "S":
                    return True
    return False
