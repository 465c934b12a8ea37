#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real file system loses its power: masterplan-bundle is stopped after its k-th system call while it installs onto an ext4
image, the image is copied as it is, and nothing is synced. In the copy, whose journal the kernel replays, the old or the
new version is in use and whole, hash by hash, and the next one can be installed.

usage: bundle_store_on_ext4.py PROGRAM SOURCE_FOLDER
"""

import contextlib
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM, SOURCE = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
# The calls after which the power is cut, and after every how many of them: strace counts each by itself.
CALLS = {"fsync": 2, "rename": 1, "symlink": 1, "mkdir": 1, "write": 9}
SIZE = 24 * 1024 * 1024  # bytes of the image
SKIPPED = 77
OLD, NEW, NEWEST = "2026.11.1", "2026.11.2", "2026.11.3"


def tool(*arguments: str | Path) -> subprocess.CompletedProcess:
    return subprocess.run([PROGRAM, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)


def must(*arguments: str | Path) -> str:
    done = tool(*arguments)
    if done.returncode != 0:
        raise SystemExit(f"{[str(argument) for argument in arguments]}: {done.stdout}{done.stderr}")
    return done.stdout


@contextlib.contextmanager
def mounted(image: Path, folder: Path):
    folder.mkdir(exist_ok=True)
    # No commit by the clock: what is not synced stays in memory.
    subprocess.run(["mount", "-o", "loop,commit=300", image, folder], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


def why_not() -> str | None:
    """Why this cannot be done here."""
    if os.geteuid() != 0:
        return "only root can mount an image"
    for program in ("strace", "mkfs.ext4", "losetup"):
        if not shutil.which(program, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin"):
            return f"{program} is not installed"
    if not Path("/sys/block").is_dir():
        return "how often a disk was written to cannot be read in /sys"
    with tempfile.TemporaryDirectory() as name:
        image = Path(name) / "image"
        make_image(image)
        try:
            with mounted(image, Path(name) / "mount"):
                pass
        except subprocess.CalledProcessError:
            return "images cannot be mounted here"
    trial = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False)
    return None if trial.returncode == 0 else "strace is not permitted here"


def make_image(image: Path) -> None:
    with open(image, "wb") as file:
        file.truncate(SIZE)
    subprocess.run(["mkfs.ext4", "-q", "-F", image], check=True)


def copy(image: Path, target: Path) -> None:
    """As it is at one moment: again, if something was written meanwhile."""
    while True:
        before = writes(image)
        subprocess.run(["cp", "--sparse=always", image, target], check=True)
        if writes(image) == before:
            return


def writes(image: Path) -> str:
    """How much was written to the image's loop device, as the kernel counts it."""
    device = subprocess.run(["losetup", "--noheadings", "--output", "NAME", "--associated", image], check=True,
                            capture_output=True, text=True).stdout.strip()
    return " ".join((Path("/sys/block") / Path(device).name / "stat").read_text(encoding="ascii").split()[4:7])


def stops_after(call: str, number: int, install: list, folder: Path) -> subprocess.Popen | None:
    """The installation, standing still after this call of its; None when it ended before that."""
    strace = ["strace", "-f", "-o", folder / "trace", "-e", f"inject={call}:signal=STOP:when={number}"]
    process = subprocess.Popen([*strace, *install], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 60
    while process.poll() is None:
        if time.monotonic() > until:
            raise SystemExit(f"{call} {number}: it neither stops nor ends")
        for child in children(process.pid):
            with contextlib.suppress(OSError):
                stat = Path(f"/proc/{child}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
                if stat[0] in "tT" and "stopped by SIGSTOP" in (folder / "trace").read_text(encoding="utf-8"):
                    return process
        time.sleep(0.005)
    if process.returncode != 0:
        raise SystemExit(f"{call} {number}: it ended with {process.returncode}")
    return None


def children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]


def kill(process: subprocess.Popen) -> None:
    for child in children(process.pid):
        os.kill(child, 9)
    process.wait(60)


def check_copy(image: Path, folder: Path, moment: str, newest: Path) -> str:
    """The version that is in use in the image."""
    with mounted(image, folder) as place:
        store = ("--state", place / "state", "--keys", folder.parent / "none")
        status = tool("status", "--verify", "--json", *store)
        answer = json.loads(status.stdout)
        if status.returncode != 0:
            raise SystemExit(f"{moment}: not whole: {answer}")
        version = answer["current"]["version"]
        if version not in (OLD, NEW):
            raise SystemExit(f"{moment}: {version}")
        must("install", newest, *store)
        must("status", "--verify", *store)
        if any((place / "state/bundles/staging").iterdir()):
            raise SystemExit(f"{moment}: something is left in staging")
    return version


def main() -> int:
    if reason := why_not():
        print(f"Skipped: {reason}.")
        return SKIPPED
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = {version: folder / f"{version}.masterplan" for version in (OLD, NEW, NEWEST)}
        for version, file in files.items():
            shutil.copytree(SOURCE / "tests/data/bundles/small", folder / version)
            head = folder / version / "bundle.json"
            head.write_text(json.dumps(json.loads(head.read_text(encoding="utf-8")) | {"version": version}),
                            encoding="utf-8")
            # One file that the releases share, and many that they do not.
            for number in range(8):
                (folder / version / "media" / f"film-{number}.webm").write_bytes(os.urandom(50_000))
            must("pack", folder / version, file)
        base, image, cut = (folder / part for part in ("base", "image", "cut"))
        make_image(base)
        with mounted(base, folder / "mount") as place:
            must("install", files[OLD], "--state", place / "state", "--keys", folder / "none")
        found = []
        for call, step in CALLS.items():
            for number in itertools.count(1, step):
                subprocess.run(["cp", "--sparse=always", base, image], check=True)
                with mounted(image, folder / "mount") as place:
                    install = [PROGRAM, "install", files[NEW], "--state", place / "state", "--keys", folder / "none"]
                    process = stops_after(call, number, install, folder)
                    if process is None:
                        break
                    copy(image, cut)
                    kill(process)
                found.append(check_copy(cut, folder / "cut-mount", f"{call} {number}", files[NEWEST]))
    print(f"the power was cut {len(found)} times, {found.count(OLD)} times the old version is in use")
    if len(found) < 8 or set(found) != {OLD, NEW}:
        print("That is too few to believe.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
