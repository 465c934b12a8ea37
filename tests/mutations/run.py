#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks the product in named places, one after the other, and asks of each whether the tests notice.

Usage: tests/mutations/run.py [--dry-run] [--keep FOLDER] [TABLE.json [PART-OF-A-NAME...]]

A table lists mutations: what is broken, in which file which text is replaced with which, and the test that must fail:
a test of ctest ("tst_visit"), functions of one ("tst_hostilebundles refuses"), or one of tests/e2e with its arguments
("opening.py Opening.test_x"). It may say what CMake is told, such as to build without Qt Gui. Without a table all tables
beside this file are taken. The tree is copied as it stands; nothing in it is changed. Ends with 1 when a mutation was
not noticed, or when a test failed before anything was broken. A dry run only asks whether the texts to replace are there.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parents[1]

NOT_FOUND = "NOT FOUND"  # the text to replace has to stand there once


class Workplace:
    """A copy of the tree, built once; each mutation builds again only what it changes."""

    def __init__(self, folder: Path, configure: list[str]):
        self.tree = folder / "tree"
        self.build = folder / "build"
        files = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=SOURCE,
                               capture_output=True, check=True).stdout.decode().split("\0")
        for name in filter(None, files):
            source, target = SOURCE / name, self.tree / name
            if source.exists() and not (target.exists() and target.read_bytes() == source.read_bytes()):
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(source, target)
        self._run("cmake", "-S", self.tree, "-B", self.build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug", "-DMASTERPLAN_UNCOMPILED_QML=ON",
                  "--log-level=NOTICE", *configure)

    def _run(self, *command) -> subprocess.CompletedProcess:
        return subprocess.run([str(part) for part in command], capture_output=True, text=True, errors="replace")

    def make(self, test: str) -> bool:
        """What the test needs; False where it does not compile."""
        programs = [test.split()[0]] if test.startswith("tst_") else ["masterplan-kiosk"]
        result = self._run("cmake", "--build", self.build, "--target", *programs)
        if result.returncode != 0:
            print(result.stdout[-2000:], file=sys.stderr)
        return result.returncode == 0

    def passes(self, test: str) -> bool:
        script, *arguments = test.split()
        if not script.endswith(".py") and arguments:
            return self._run(self.build / "tests" / script, *arguments).returncode == 0
        if not script.endswith(".py"):
            return self._run("ctest", "--test-dir", self.build, "--no-tests=error", "-R", f"^{test}$").returncode == 0
        environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
        return subprocess.run([sys.executable, "-B", str(self.tree / "tests" / "e2e" / script),
                               str(self.build / "bin" / "masterplan-kiosk"), *arguments],
                              env=environment, cwd=self.build, capture_output=True).returncode == 0

    def notices(self, mutation: dict) -> str:
        file = self.tree / mutation["file"]
        whole = file.read_text(encoding="utf-8")
        if whole.count(mutation["replace"]) != 1:
            return NOT_FOUND
        file.write_text(whole.replace(mutation["replace"], mutation["with"]), encoding="utf-8")
        try:
            if not self.make(mutation["test"]):
                return "DOES NOT COMPILE"
            return "NOT NOTICED" if self.passes(mutation["test"]) else "noticed"
        finally:
            file.write_text(whole, encoding="utf-8")


def mutations_of(content: dict, parts: list[str]) -> list[dict]:
    return [mutation for mutation in content["mutations"]
            if not parts or any(part in mutation["name"] for part in parts)]


def look_for_places(table: Path, parts: list[str]) -> tuple[int, int]:
    """How many mutations there are, and how many of them have no place in the tree, or several."""
    mutations = mutations_of(json.loads(table.read_text(encoding="utf-8")), parts)
    lost = [mutation for mutation in mutations
            if (SOURCE / mutation["file"]).read_text(encoding="utf-8").count(mutation["replace"]) != 1]
    for mutation in lost:
        print(f"{NOT_FOUND}: {mutation['name']} ({mutation['file']})")
    return len(mutations), len(lost)


def try_table(table: Path, parts: list[str], folder: Path) -> tuple[int, int]:
    """How many mutations were tried, and how many of them or of their tests are not as they should be."""
    content = json.loads(table.read_text(encoding="utf-8"))
    mutations = mutations_of(content, parts)
    workplace = Workplace(folder, content.get("configure", []))
    bad = 0
    for test in sorted({mutation["test"] for mutation in mutations}):
        if not workplace.make(test) or not workplace.passes(test):
            print(f"{test}: fails although nothing is broken", flush=True)
            bad += 1
    for mutation in mutations:
        began = time.monotonic()
        verdict = workplace.notices(mutation)
        bad += verdict != "noticed"
        print(f"{verdict:12} {mutation['name']} ({mutation['test']}, {time.monotonic() - began:.0f} s)", flush=True)
    return len(mutations), bad


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--dry-run", action="store_true", help="only look for the texts to replace")
    parser.add_argument("--keep", type=Path, help="work in this folder and keep what was built there")
    parser.add_argument("table", nargs="?", type=Path)
    parser.add_argument("name", nargs="*")
    options = parser.parse_args()
    tables = [options.table] if options.table else sorted(HERE.glob("*.json"))
    if options.dry_run:
        counts = [look_for_places(table, options.name) for table in tables]
    else:
        with tempfile.TemporaryDirectory(prefix="masterplan-mutations-") as temporary:
            folder = (options.keep or Path(temporary)).resolve()
            counts = [try_table(table, options.name, folder / table.stem) for table in tables]
    tried, bad = (sum(numbers) for numbers in zip(*counts, strict=True))
    print(f"{tried} mutations, {bad} of them or of their tests not as it should be")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
