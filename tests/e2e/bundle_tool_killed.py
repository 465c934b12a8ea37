#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""masterplan-bundle is killed at every k-th system call that changes a disk, and gets EIO and ENOSPC from each: what is
in use afterwards is whole, hash by hash, and the old or the new version.

usage: bundle_tool_killed.py PROGRAM SOURCE_FOLDER
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM, SOURCE = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
CALLS = ("write", "fsync", "rename", "link", "symlink", "mkdir", "unlink", "rmdir", "flock")
SKIPPED = 77
OLD, NEW, NEWEST = "2026.11.1", "2026.11.2", "2026.11.3"


def tool(*arguments: str | Path, strace: tuple[str, ...] = ()) -> subprocess.CompletedProcess:
    return subprocess.run(
        [*strace, PROGRAM, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120
    )


def must(*arguments: str | Path) -> None:
    done = tool(*arguments)
    if done.returncode != 0:
        raise SystemExit(f"{arguments}: {done.stdout}{done.stderr}")


def in_use(state: Path, keys: Path) -> str:
    done = tool("status", "--verify", "--json", "--state", state, "--keys", keys)
    answer = json.loads(done.stdout)
    if done.returncode != 0:
        raise SystemExit(f"not whole: {answer}")
    return answer["current"]["version"]


class Place:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.keys = folder / "keys"
        self.keys.mkdir()
        must("keygen", folder / "key", "--no-password")
        shutil.copy(folder / "key.pub", self.keys)
        for version in (OLD, NEW, NEWEST):
            bundle = folder / version
            shutil.copytree(SOURCE / "tests/data/bundles/small", bundle)
            head = bundle / "bundle.json"
            value = json.loads(head.read_text(encoding="utf-8")) | {"version": version}
            head.write_text(json.dumps(value), encoding="utf-8")
            must("pack", bundle, self.file(version))
            must("sign", self.file(version), "--key", folder / "key.key")

    def file(self, version: str) -> Path:
        return self.folder / f"{version}.masterplan"

    def state(self, *installed: str) -> Path:
        state = self.folder / "_".join(("state", *installed))
        for version in installed:
            must("install", self.file(version), "--state", state, "--keys", self.keys)
        return state

    def inject(self, before: Path, command: tuple, what: str, allowed: tuple[str, str]) -> tuple[int, int]:
        """Runs the command as often as there are calls to hit; how often it was hit, and how often it ended well."""
        hits = good = 0
        for call in CALLS:
            for number in range(1, 1000):
                state = self.folder / "struck"
                shutil.rmtree(state, ignore_errors=True)
                shutil.copytree(before, state, symlinks=True)
                trace = self.folder / "trace"
                strace = ("strace", "-f", "-o", str(trace), "-e", f"inject={call}:{what}:when={number}")
                done = tool(*command, "--state", state, "--keys", self.keys, strace=strace)
                text = trace.read_text(encoding="utf-8", errors="replace")
                if "(INJECTED)" not in text and "killed by SIGKILL" not in text:
                    break
                hits += 1
                version = in_use(state, self.keys)
                place = f"{command[0]}: {call} {number} {what}"
                assert version in allowed, f"{place}: {version}"
                assert done.returncode != 0 or version == allowed[1], f"{place}: ended well with {version}"
                if "error=" in what and done.returncode not in (0, 3):
                    raise SystemExit(f"{place}: ended with {done.returncode}: {done.stderr}")
                good += done.returncode == 0
                if "error=" in what:
                    continue
                must("install", self.file(NEWEST), "--allow-older", "--state", state, "--keys", self.keys)
                assert in_use(state, self.keys) == NEWEST, place
                assert not list((state / "bundles/staging").iterdir()), place
        return hits, good


def main() -> int:
    if not shutil.which("strace"):
        print("Skipped: strace is not installed.")
        return SKIPPED
    trial = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False)
    if trial.returncode != 0:
        print("Skipped: strace is not permitted here.")
        return SKIPPED
    with tempfile.TemporaryDirectory() as name:
        place = Place(Path(name))
        one, two = place.state(OLD), place.state(OLD, NEW)
        for command, before, allowed in (
            (("install", place.file(NEW)), one, (OLD, NEW)),
            (("rollback",), two, (NEW, OLD)),
        ):
            for what in ("signal=KILL", "error=EIO", "error=ENOSPC"):
                hits, good = place.inject(before, command, what, allowed)
                print(f"{command[0]}, {what}: {hits} calls hit, {good} times it ended well all the same", flush=True)
                if hits < 8:
                    print("That is too few to believe.")
                    return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
