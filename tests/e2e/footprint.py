#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk program opens no internet socket and writes nowhere but in its state, cache and runtime folders.

usage: footprint.py PROGRAM [OPTION...]

Runs the program on an X server with its system calls traced. With --self-test among the options it must end with 0 by
itself; else it is ended once it shows a picture. Exits with 77 where processes may not be traced.
"""

import os
import re
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from xserver import XServer

SKIPPED = 77
ALLOWED = ("state", "cache", "runtime")
# Calls that make, change or remove a file by its name, and which of their names says where.
WRITING_CALLS = {
    "creat": 0, "mkdir": 0, "mkdirat": 0, "mknod": 0, "mknodat": 0, "unlink": 0, "unlinkat": 0, "rmdir": 0,
    "truncate": 0, "chmod": 0, "fchmodat": 0, "symlink": 1, "symlinkat": 1, "link": 1, "linkat": 1,
    "rename": 1, "renameat": 1, "renameat2": 1,
}  # fmt: skip
OPENING_CALLS = ("open", "openat")
TRACED = ["socket", "bind", *OPENING_CALLS, *WRITING_CALLS]
CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+|\?)")
# A folder given as an open file with its path, and a name.
NAME = re.compile(r'(?:(?:AT_FDCWD|\d+)(?:<([^>]*)>)?, )?"((?:[^"\\]|\\.)*)"')


def may_trace() -> bool:
    return subprocess.run(["strace", "-o", os.devnull, "true"], stderr=subprocess.DEVNULL).returncode == 0


def written_path(call: str, arguments: str, cwd: Path) -> Path | None:
    """The file that this call made, changed or removed, if it did."""
    names = NAME.findall(arguments)
    if call in OPENING_CALLS:
        if not re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_TMPFILE", arguments):
            return None
        position = 0
    elif call == "bind":
        match = re.search(r'sun_path="([^"]+)"', arguments)
        return cwd / match[1] if match else None
    elif call in WRITING_CALLS:
        position = WRITING_CALLS[call]
    else:
        return None
    folder, name = names[position]
    return Path(os.path.normpath(Path(folder or cwd) / name))


def is_allowed(path: Path, home: Path) -> bool:
    if any(path.is_relative_to(home / folder) for folder in ALLOWED):
        return True
    # Devices and the kernel's own files hold nothing; shared memory does.
    return path.parts[1] in ("dev", "proc", "sys") and not path.is_relative_to("/dev/shm")


def findings(traces: list[Path], home: Path, cwd: Path) -> tuple[list[str], int]:
    """What should not have happened, and how many calls were looked at."""
    found = []
    calls = 0
    for trace in traces:
        for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
            match = CALL.match(line)
            if not match:
                continue
            calls += 1
            call, arguments, result = match.groups()
            if call == "socket":
                if re.search(r"\bAF_INET6?\b", arguments):
                    found.append(f"opens an internet socket: {line}")
            elif not result.startswith("-"):
                path = written_path(call, arguments, cwd)
                if path is not None and not is_allowed(path, home):
                    found.append(f"writes outside its folders: {line}")
    return found, calls


def environment(home: Path, display: str) -> dict[str, str]:
    kept = ("PATH", "LANG", "LC_ALL", "TZ", "ASAN_OPTIONS", "UBSAN_OPTIONS")
    result = {name: os.environ[name] for name in kept if name in os.environ}
    result |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(home / "home")}
    result |= {"XDG_RUNTIME_DIR": str(home / "runtime"), "TMPDIR": str(home / "tmp")}
    for variable, folder in (("STATE", "state"), ("CACHE", "cache"), ("CONFIG", "config"), ("DATA", "data")):
        result[f"XDG_{variable}_HOME"] = str(home / folder)
    return result


def run(command: list[str], home: Path, cwd: Path, trace: Path) -> int:
    """Runs the command under strace; 0 when it did what it should."""
    with XServer(home / "screen") as server:
        strace = ["strace", "-ff", "-y", "-s", "4096", "-e", "trace=" + ",".join(TRACED), "-o", str(trace)]
        surroundings = environment(home, server.display)
        is_self_test = "--self-test" in command
        if is_self_test:
            # Reading hundreds of pictures back from an OpenGL without a graphics card takes minutes.
            surroundings["QT_QUICK_BACKEND"] = "software"
        process = subprocess.Popen(strace + command, env=surroundings, cwd=cwd)
        if is_self_test:
            return process.wait()
        shown = server.wait_for_picture(process)
        if process.poll() is None:
            for child in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split():
                os.kill(int(child), signal.SIGTERM)
        process.wait()
        if not shown:
            print("no picture was shown")
        return 0 if shown else 1


def main() -> int:
    command = [str(Path(sys.argv[1]).resolve()), *sys.argv[2:]]
    if not may_trace():
        print("skipped: this system does not allow processes to be traced")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        cwd = home / "cwd"
        for name in (*ALLOWED, "home", "config", "data", "tmp", "cwd", "screen", "trace"):
            (home / name).mkdir(mode=0o700)
        status = run(command, home, cwd, home / "trace" / "calls")
        found, calls = findings(sorted((home / "trace").iterdir()), home, cwd)
    for finding in found:
        print(finding)
    print(f"{calls} system calls looked at, {len(found)} of them wrong; the program's status is {status}")
    return 1 if found or status != 0 or calls == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
