#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What masterplan-kiosk says and ends with for each way to call it, and that the manual pages say the same.

usage: command_line.py PROGRAM VERSION SOURCE_FOLDER
"""

import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from xserver import XServer

PROGRAM, VERSION, SOURCE = sys.argv[1], sys.argv[2], Path(sys.argv[3])
FINE, TROUBLE_FOUND, WRONG_USE, NO_SCREEN = 0, 1, 2, 3
NOT_KEPT = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "QT_FATAL_WARNINGS")


def call(*options: str, **environment: str) -> subprocess.CompletedProcess:
    """Runs the program as people do, with no display but what the environment names and with no configuration."""
    with tempfile.TemporaryDirectory() as home:
        kept = {name: value for name, value in os.environ.items() if name not in NOT_KEPT}
        homes = {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_CONFIG_DIRS": home, "XDG_RUNTIME_DIR": home}
        return subprocess.run(
            [PROGRAM, *options], env=kept | homes | environment, capture_output=True, text=True, timeout=300
        )


def options_in_manual(page: str) -> set[str]:
    text = (SOURCE / "packaging/man" / page).read_text(encoding="utf-8").replace("\\-", "-")
    return set(re.findall(r"--[a-z][a-z-]+", text))


class CommandLine(unittest.TestCase):
    def assert_ends(self, result: subprocess.CompletedProcess, status: int, *words: str) -> None:
        self.assertEqual(result.returncode, status, result.stderr)
        for word in words:
            self.assertIn(word, result.stdout if status == FINE else result.stderr)

    def test_help_and_manual_pages_name_the_same_options(self):
        for option in ("--help", "-h"):
            result = call(option)
            self.assert_ends(result, FINE, "Usage: masterplan-kiosk [options]")
        in_help = set(re.findall(r"^ .*?(--[a-z][a-z-]+)", result.stdout, re.MULTILINE))
        self.assertGreater(len(in_help), 8)
        for page in ("masterplan-kiosk.1", "de/masterplan-kiosk.1"):
            self.assertEqual(in_help, options_in_manual(page), page)

    def test_version_is_that_of_the_project(self):
        for option in ("--version", "-v"):
            self.assertEqual(call(option).stdout, f"masterplan-kiosk {VERSION}\n")

    def test_manual_pages_are_of_this_version(self):
        for page in ("masterplan-kiosk.1", "de/masterplan-kiosk.1"):
            heading = (SOURCE / "packaging/man" / page).read_text(encoding="utf-8").splitlines()[1]
            self.assertIn(f'"Masterplan-Kiosk {VERSION}"', heading)

    def test_what_is_no_option_is_refused_by_name(self):
        self.assert_ends(call("--nonsense"), WRONG_USE, "nonsense", "--help")
        self.assert_ends(call("folder"), WRONG_USE, "folder", "--bundle")

    def test_what_is_no_size_is_refused(self):
        for size in ("", "1920", "1920x", "x1080", "0x0", "-5x300", "axb", "1920x1080x3", "99999x1080"):
            with self.subTest(size=size):
                self.assert_ends(call("--size", size), WRONG_USE, "--size")

    def test_what_is_no_panel_is_refused(self):
        for panel in ("huge", "1920", "100x100"):
            with self.subTest(panel=panel):
                self.assert_ends(call("--check-layout", panel), WRONG_USE, "--check-layout")

    def test_the_layout_on_a_panel_of_the_configuration_is_checked_without_a_display(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "kiosk.ini")
            file.write_text("[panel]\nwidthMillimetres=698\nviewingDistanceMillimetres=600\n", encoding="utf-8")
            options = ("--config", str(file), "--bundle", str(SOURCE / "tests/data/bundles/small"))
            sampled = call("--check-layout", "1920x1080", *options)
            self.assert_ends(sampled, FINE, "layout is fine")
            whole = call("--check-layout", "1920x1080", "--every-combination", *options)
            self.assert_ends(whole, FINE, "layout is fine")
            (some, possible), (checked, of) = (
                map(int, re.search(r"(\d+) of (\d+) combinations", result.stdout).groups())
                for result in (sampled, whole)
            )
            self.assertLess(some, possible)
            self.assertEqual(checked, of)
            self.assertEqual(possible, of)
            # On so small a panel hardly anything fits.
            file.write_text("[panel]\nwidthMillimetres=90\n", encoding="utf-8")
            result = call("--check-layout", "640x480", *options)
        self.assert_ends(result, TROUBLE_FOUND, "640x480, home, ", "normal: “", "„", " mm")

    def test_an_option_without_its_value_is_refused(self):
        for option in ("--bundle", "--check-layout", "--config", "--language", "--screen", "--screenshots", "--size",
                       "--speech-log", "--tour"):  # fmt: skip
            with self.subTest(option=option):
                self.assert_ends(call(option), WRONG_USE, option.lstrip("-"))

    def test_every_combination_is_one_of_a_layout(self):
        self.assert_ends(call("--every-combination"), WRONG_USE, "--check-layout")

    def test_a_tour_and_its_loop_belong_together(self):
        for options in (("--tour", "rundgang"), ("--loop",)):
            with self.subTest(options=options):
                self.assert_ends(call(*options), WRONG_USE, "--tour und --loop", "--tour and --loop")

    def test_a_configuration_that_cannot_be_read_is_named(self):
        self.assert_ends(call("--config", "/none/kiosk.ini", QT_QPA_PLATFORM="offscreen"), WRONG_USE, "/none/kiosk.ini")

    def test_a_value_that_the_configuration_cannot_have_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "kiosk.ini")
            file.write_text("[visit]\naskAfterSeconds=soon\n", encoding="utf-8")
            result = call("--config", str(file), QT_QPA_PLATFORM="offscreen")
        self.assert_ends(result, WRONG_USE, "askAfterSeconds")

    def test_the_example_configuration_is_accepted_and_names_the_keys_of_the_manual_pages(self):
        example = (SOURCE / "packaging/kiosk.ini.example").read_text(encoding="utf-8")
        key = re.compile(r"^#(\w+)((?:/\w+)?=.*)$", re.MULTILINE)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "kiosk.ini")
            file.write_text(key.sub(r"\1\2", example), encoding="utf-8")
            # The configuration is read before the screen is looked for.
            result = call("--config", str(file), "--screen", "77", QT_QPA_PLATFORM="offscreen")
        self.assert_ends(result, NO_SCREEN, "77")
        for page in ("masterplan-kiosk.1", "de/masterplan-kiosk.1"):
            text = (SOURCE / "packaging/man" / page).read_text(encoding="utf-8")
            sections = re.search(r"^\.SS \[panel\].*?^\.SH", text, re.MULTILINE | re.DOTALL)[0]
            in_page = re.findall(r"^\.TP\n\.BR? (.*)$", sections, re.MULTILINE)
            named = {name for line in in_page for name in line.split(' ", " ')}
            self.assertEqual({match[0] for match in key.findall(example)}, named, page)

    def test_without_a_display_it_says_how_to_get_pictures_in_both_languages(self):
        self.assert_ends(call(), NO_SCREEN, "Bildschirm", "There is no display", "--screenshots")

    def test_a_display_that_does_not_answer_is_no_crash(self):
        self.assert_ends(call(DISPLAY=":4242", QT_QPA_PLATFORM="xcb"), NO_SCREEN)

    def test_a_screen_that_is_not_there_is_named(self):
        result = call("--screen", "77", QT_QPA_PLATFORM="offscreen")
        self.assert_ends(result, NO_SCREEN, "77")

    def test_a_broken_bundle_is_reported_and_something_is_shown(self):
        with tempfile.TemporaryDirectory() as folder, XServer(Path(folder)) as server:
            bundle = Path(folder, "bundle")
            bundle.mkdir()
            (bundle / "bundle.json").write_text('{\n  "format": \n', encoding="utf-8")
            environment = os.environ | {"DISPLAY": server.display, "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": folder}
            process = subprocess.Popen(
                [PROGRAM, "--bundle", str(bundle)], env=environment, stderr=subprocess.PIPE, text=True
            )
            shown = server.wait_for_picture(process)
            process.terminate()
            errors = process.communicate()[1]
        self.assertTrue(shown, errors)
        self.assertRegex(errors, r"bundle\.json:\d+")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
