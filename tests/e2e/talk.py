#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Talks in a room with two screens: every command given by its keys, and seen where it acts."""

import csv
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from PIL import Image

import kiosk
from kiosk import FIELDS, LANGUAGES, PAPER, PERIODS, SOURCE, START, TEST_BUNDLES, step
from picture import Area, areas_of, crop, difference, share_of, whole
from presenter import COMMANDS, PresenterTest
from room import LAPTOP, MONITOR, PROJECTOR

# The tour of the default bundle after its first stop, which is home.
STOPS = (START, *PERIODS[:2], *FIELDS, PERIODS[2])
BLACK, WHITE = "#000000", "#FFFFFF"
ACCENT = "#3F5BD9"


class TalkTest(PresenterTest):
    given: set[str] = set()

    def give(self, command: str, number: int = 0) -> None:
        self.given.add(command)
        super().give(command, number)

    def go_to(self, colour: str) -> None:
        """From home onwards."""
        for stop in STOPS[:STOPS.index(colour) + 1]:
            self.give("Next", 1)
            self.see(stop)

    def begin(self) -> None:
        """The talk runs, and the audience sees home."""
        self.give("Begin")
        self.wait_for(self.is_home, "home")
        self.settled()

    def wait_for_share(self, colour: str, what: str) -> None:
        self.wait_for(lambda picture: share_of(picture, colour) > 0.98, what)

    def look_at_audience(self) -> None:
        """The audience's window has the focus, as after a click on it beside everything."""
        area = self.room.screen_area(PROJECTOR)
        self.room.click((area.right - 3, area.bottom - 3))


class Tour(TalkTest):
    def test_goes_from_the_first_stop_to_the_last_and_back(self):
        self.begin()
        for number, colour in enumerate(STOPS):
            with step(colour):
                self.give("Next", number % len(COMMANDS["Next"]))
                self.see(colour)
        last = self.settled()
        self.give("Next")
        self.assertSame(self.settled(), last, "nothing comes after the last stop")
        for number, colour in enumerate(reversed(STOPS[:-1])):
            with step(colour):
                self.give("Back", number % len(COMMANDS["Back"]))
                self.see(colour)
        self.give("Last")
        self.see(STOPS[-1])
        self.give("First")
        self.wait_for(self.is_home, "the first stop is home")

    def test_a_clicker_works_whichever_window_has_the_focus(self):
        for look in (lambda: None, self.look_at_audience):
            with step(look):
                look()
                self.room.key("F5")
                self.room.key("PageDown")
                self.see_after_begin(START)
                self.room.key("PageDown")
                self.see(PERIODS[0])
                self.room.key("PageUp")
                self.see(START)
                for key in ("period", "b"):
                    self.room.key(key)
                    self.wait_for_share(BLACK, f"black by {key}")
                    self.room.key("Escape")
                    self.see(START)
                    self.room.key(key)
                    self.wait_for_share(BLACK, f"black by {key} again")
                    self.room.key(key)
                    self.see(START)

    def see_after_begin(self, colour: str) -> None:
        """F5 begins at home; in a talk that runs it does nothing."""
        while self.detail_colour(self.settled()) != colour:
            self.room.key("PageUp" if self.detail_colour(self.picture()) else "PageDown")

    def test_leaves_the_path_by_search_by_touch_and_by_the_way_home_and_comes_back(self):
        self.begin()
        self.go_to(PERIODS[0])
        self.give("Search")
        self.room.type("bil")
        self.wait_for_console_change()
        self.room.key("Return")
        self.see(FIELDS[0])
        self.give("ReturnToTour")
        self.see(PERIODS[0])
        self.give("GoHome")
        self.wait_for(self.is_home, "home")
        # The audience's own screen can be touched.
        card = self.card(self.settled(), FIELDS[2])
        area = self.room.screen_area(PROJECTOR)
        self.room.click((area.left + card.centre[0], area.top + card.bottom + 20))
        self.see(FIELDS[2])
        self.give("Leave")
        self.see(PERIODS[0])
        self.give("Next")
        self.see(PERIODS[1])

    def wait_for_console_change(self) -> None:
        before = self.console()
        self.wait_for_console(lambda picture: difference(picture, before) > 0 or True, "the console")

    def test_goes_to_a_stop_of_the_overview(self):
        self.begin()
        before = self.console()
        self.give("Overview")
        self.wait_for_console(lambda picture: difference(picture, before) > 0.2, "the overview")
        self.room.key("Right")
        self.room.key("Right")
        self.room.key("Return")
        self.see(PERIODS[0])


class Covers(TalkTest):
    def test_hides_the_picture_and_shows_it_again(self):
        self.begin()
        self.go_to(START)
        for command, colour in (("Black", BLACK), ("White", WHITE)):
            for number in range(2):
                with step((command, number)):
                    self.give(command, number)
                    self.wait_for_share(colour, command)
                    self.give(command, number)
                    self.see(START)

    def test_freezes_the_picture_while_the_presenter_looks_ahead(self):
        self.begin()
        self.go_to(START)
        frozen, console = self.settled(), self.console()
        self.give("Freeze")
        self.give("Next")
        self.wait_for_console(lambda picture: difference(picture, console) > 0.02, "the presenter goes on")
        self.assertSame(self.settled(), frozen, "the audience sees what it saw")
        self.give("Freeze")
        self.see(PERIODS[0])


class Pointing(TalkTest):
    def test_a_light_follows_the_pointer_on_the_preview(self):
        self.begin()
        preview, plain = self.preview(), self.settled()
        self.room.point(preview.at(0.3, 0.5))
        lit = self.changed_by("Spotlight")
        self.assertSame(lit, plain, "lit", self.around(0.3, 0.5))
        self.assertDifferent(lit, plain, "dark", self.around(0.8, 0.5))
        self.room.point(preview.at(0.8, 0.5))
        self.wait_for(lambda picture: difference(picture, plain, self.around(0.8, 0.5)) < 0.0005, "the light follows")
        dark = self.darkness(self.settled())
        self.assertLess(self.darkness(self.changed_by("Larger")), dark, "a larger light")
        self.assertEqual(self.darkness(self.changed_by("Smaller")), dark, "as before")
        self.assertSame(self.changed_by("Spotlight"), plain, "no light")

    def around(self, across: float, down: float) -> Area:
        """A little of the picture, around that part."""
        x, y = whole(self.picture()).at(across, down)
        return Area(round(x) - 20, round(y) - 20, round(x) + 20, round(y) + 20)

    def darkness(self, picture) -> int:
        return sum(picture.convert("L").histogram()[:100])

    def test_magnifies_where_the_pointer_is(self):
        self.begin()
        preview, plain = self.preview(), self.settled()
        width = self.bar(plain, PERIODS[1]).width
        bar = self.bar(plain, PERIODS[1])
        self.room.point(preview.at(bar.centre[0] / plain.width, bar.centre[1] / plain.height))
        twice = self.changed_by("Magnify")
        self.assertGreater(self.bar(twice, PERIODS[1]).width, 1.3 * width)
        self.assertDifferent(self.changed_by("Larger"), twice, "closer still")
        self.assertSame(self.changed_by("Smaller"), twice, "as before")
        self.assertSame(self.changed_by("Magnify"), plain, "as it was")

    def test_draws_erases_and_undoes(self):
        self.begin()
        preview, plain = self.preview(), self.settled()
        console = self.console()
        self.give("Draw")
        self.wait_for_console(lambda picture: difference(picture, console) > 0, "the pen")
        stroke = preview.at(0.1, 0.3), preview.at(0.4, 0.3)
        other = preview.at(0.1, 0.6), preview.at(0.4, 0.6)
        self.room.stroke(*stroke)
        self.wait_for(lambda picture: difference(picture, plain, self.along(0.3)) > 0.01, "a stroke")
        one = self.settled()
        self.assertSame(one, plain, "nothing elsewhere", Area(0, plain.height // 2, plain.width, plain.height))
        self.room.stroke(*other)
        self.wait_for(lambda picture: difference(picture, plain, self.along(0.6)) > 0.01, "another")
        both = self.settled()
        self.assertSame(self.changed_by("Undo"), one, "the last one is gone")
        self.room.stroke(*other)
        self.wait_for(lambda picture: difference(picture, plain, self.along(0.6)) > 0.01, "drawn again")
        self.give("Erase")
        self.room.stroke(*stroke)
        self.wait_for(lambda picture: difference(picture, plain, self.along(0.3)) < 0.01, "rubbed out")
        self.assertDifferent(self.settled(), plain, "the other stays", self.along(0.6))
        self.assertSame(self.changed_by("ClearMarks"), plain, "nothing is left")
        self.assertDifferent(both, plain, "two strokes were there")

    def along(self, down: float) -> Area:
        size = self.picture().size
        return Area(round(0.09 * size[0]), round(down * size[1]) - 8, round(0.41 * size[0]), round(down * size[1]) + 8)


class Look(TalkTest):
    def test_changes_language_text_and_contrast(self):
        self.begin()
        german = self.settled()
        others = [self.changed_by("NextLanguage") for _ in LANGUAGES[1:]]
        self.assertDifferent(others[0], others[1], "a third language")
        self.assertSame(self.changed_by("NextLanguage"), german, "all languages round")
        large = self.changed_by("TextSize")
        self.assertDifferent(self.changed_by("TextSize"), large, "largest")
        self.assertSame(self.changed_by("TextSize"), german, "all sizes round")
        self.changed_by("Contrast")
        self.assertSame(self.changed_by("Contrast"), german, "as before")

    def test_shows_two_languages_side_by_side_through_the_talk(self):
        self.begin()
        home = self.settled()
        self.changed_by("SecondLanguage")
        self.give("Next")
        self.wait_for(lambda picture: self.has_in_both_halves(picture, START), "both halves go on")
        self.give("SecondLanguage")
        self.see(START)
        self.give("Back")
        self.wait_for(lambda picture: difference(picture, home) < 0.0005, "home in one language")

    def has_in_both_halves(self, picture, colour: str) -> bool:
        half = picture.width // 2
        return all(share_of(picture, colour, Area(left, 0, left + half, picture.height)) > 0.02 for left in (0, half))


class Media(TalkTest):
    """The bundle's first period has a clip of a few seconds."""

    arguments = ("--bundle", TEST_BUNDLES / "many-media")
    expected = kiosk.NO_SOUND_HERE

    def moves(self) -> bool:
        """The audience's picture is another one a moment later."""
        before = self.picture()
        time.sleep(0.5)
        return difference(self.picture(), before, tolerance=2) > 0

    def changed_somewhere(self, command: str) -> None:
        """On the audience's screen or on the presenter's."""
        before = self.room.picture()
        self.give(command)
        self.wait_for(lambda _: difference(self.room.picture(), before, tolerance=2) > 0, command)
        self.settled()

    def test_plays_and_seeks_and_is_louder(self):
        self.begin()
        self.give("Next")
        self.see(START)
        self.give("Next")
        self.see(PERIODS[0])
        self.settled()
        self.give("PlayMedia")
        self.wait_for(lambda _: self.moves(), "the clip plays")
        self.give("PlayMedia")
        self.settled()
        self.assertFalse(self.moves(), "it stands still")
        for command in ("SeekBack", "SeekAhead", "Quieter", "Louder"):
            with step(command):
                self.changed_somewhere(command)
        self.give("Leave")
        self.see(PERIODS[0])


class Screens(TalkTest):
    def test_swaps_the_screens_with_one_key(self):
        self.begin()
        self.go_to(START)
        picture, console = self.settled(), self.console()
        self.give("SwapScreens")
        self.wait_for(lambda _: difference(self.console(), picture) < 0.0005, "the audience's picture on the laptop")
        self.give("SwapScreens")
        self.wait_for(lambda now: difference(now, picture) < 0.0005, "the audience's picture on the projector")
        self.wait_for_console(lambda now: difference(now, console) < 0.3, "the console on the laptop")

    def test_shows_the_picture_in_a_window_for_a_video_call(self):
        self.begin()
        self.go_to(START)
        full = self.settled()
        self.give("WindowMode")
        self.wait_for(lambda picture: 0.01 < share_of(picture, START) < 0.7 * share_of(full, START), "in a window")
        self.give("Next")
        self.wait_for(lambda picture: share_of(picture, PERIODS[0]) > 0.01, "which goes on")
        self.give("WindowMode")
        self.see(PERIODS[0])


class Desk(TalkTest):
    """What only the presenter sees."""

    def changed_console(self, command: str, least: float = 0.001):
        before = self.console()
        self.give(command)
        return self.wait_for_console(lambda picture: difference(picture, before) > least, command)

    def test_shows_what_it_is_asked_for(self):
        self.begin()
        self.settled()
        for command, least in (("KeySheet", 0.1), ("EndTime", 0.002), ("ChooseTour", 0.002), ("EditTour", 0.05)):
            with step(command):
                audience = self.picture()
                self.changed_console(command, least)
                self.assertSame(self.picture(), audience, "the audience sees nothing of it")
                self.give("Leave")
                self.settled()


    def test_stops_and_goes_on_with_the_clock(self):
        self.begin()
        self.give("TogglePause")
        self.wait_for_console(lambda _: self.is_still(), "the clock stands")
        self.give("TogglePause")
        self.wait_for_console(lambda _: not self.is_still(), "the clock goes on")

    def is_still(self) -> bool:
        before = self.console()
        time.sleep(1.5)
        return difference(self.console(), before, tolerance=2) == 0

    def test_writes_notes_larger_and_smaller(self):
        self.begin()
        notes = self.notes()
        self.give("NotesLarger")
        self.assertDifferent(self.notes(), notes, "larger")
        self.give("NotesSmaller")
        self.assertSame(self.notes(), notes, "as before")

    def test_saves_notes_and_stops_as_pdf(self):
        self.begin()
        file = Path(self.kiosk.home.name) / "notes.pdf"
        self.changed_console("PrintNotes", 0.01)
        self.settled()
        before = self.console()
        self.room.key("space")
        self.wait_for_console(lambda picture: difference(picture, before) > 0.05, "where to save it")
        self.settled()
        self.room.key("Control+a")
        self.room._run("xdotool", "type", str(file))
        self.room.key("Return")
        self.wait_for(lambda _: file.exists() and file.read_bytes()[:5] == b"%PDF-", "the file")

    def test_makes_an_own_tour_by_keys_alone(self):
        self.settled()
        self.changed_console("EditTour", 0.05)
        # Without the first stop, and the next two the other way round.
        for key in ("Alt+Delete", "Alt+Down"):
            self.room.key(key)
            self.settled()
        self.give("Leave")
        self.settled()
        # Whether to save it.
        self.room.key("space")
        self.settled()
        self.give("Begin")
        self.see(PERIODS[0])
        self.give("Next")
        self.see(START)
        own = list(self.kiosk.state.rglob("*.json"))
        self.assertTrue(any("rundgang" in file.read_text(encoding="utf-8") for file in own), f"kept: {own}")

    def test_orders_stops_by_dragging(self):
        self.settled()
        self.changed_console("EditTour", 0.05)
        self.settled()
        left = Area(0, 0, self.room.width // 2, self.room.height * 3 // 4)
        chosen = next(area for area in areas_of(self.console(), ACCENT, (200, 16), left))
        x, y = chosen.left + 60, (chosen.top + chosen.bottom) / 2
        # The first stop goes behind the second.
        self.room.stroke((x, y), (x, y + 1.7 * chosen.height), 0.6)
        self.wait_for_console(
            lambda picture: any(area.top > chosen.top for area in areas_of(picture, ACCENT, (200, 16), left)), "moved")
        self.give("Leave")
        self.settled()
        self.room.key("space")
        self.settled()
        self.give("Begin")
        self.see(START)
        self.give("Next")
        self.wait_for(self.is_home, "home, which came first")

    def test_puts_a_tour_into_a_bundle_folder(self):
        folder = Path(self.kiosk.home.name) / "bundle"
        shutil.copytree(SOURCE / "resources/bundle", folder)
        self.settled()
        self.changed_console("EditTour", 0.05)
        self.settled()
        # From the list of stops past its buttons, title, time and notes; there is no tour to delete yet.
        for _ in range(7):
            self.room.key("Tab")
        self.settled()
        before = self.console()
        self.room.key("space")
        self.wait_for_console(lambda picture: difference(picture, before) > 0.05, "which folder")
        self.settled()
        self.room.key("Control+a")
        self.room._run("xdotool", "type", str(folder))
        self.room.key("Return")

        def is_there(_) -> bool:
            return len(json.loads((folder / "tours.json").read_text(encoding="utf-8"))["tours"]) == 2

        self.wait_for(is_there, "the tour in the bundle")

    def test_ends_and_reports(self):
        self.begin()
        self.give("Next")
        self.see(START)
        self.stay_at(1)
        self.end_talk()
        folder = Path(self.kiosk.home.name)
        text = self.save_report(1, folder / "times.txt")
        self.assertRegex(text, r"\n +2 +1:30 +0:\d\d +−1:\d\d  \S")
        rows = list(csv.reader(self.save_report(1, folder / "times.csv").removeprefix("\ufeff").splitlines()))
        self.assertEqual(len(rows), 1 + len(self.stops), "a head and the stops")
        self.assertGreaterEqual(int(rows[2][3]), 4, "the seconds of the second stop")
        self.assertEqual([row[3] for row in rows[3:]], ["0"] * (len(self.stops) - 2))

    def test_plans_with_the_times_of_a_rehearsal(self):
        self.begin()
        self.give("Next")
        self.see(START)
        self.stay_at(1)
        self.end_talk()
        before = self.console()
        self.press_button(3)
        self.wait_for_console(lambda picture: difference(picture, before) > 0.05, "the tour with these times")
        self.settled()
        # From the list of stops past its buttons, title, time, notes and the export.
        self.press_button(8)
        own = Path(self.kiosk.state) / "tours"
        self.wait_for(lambda _: any(own.rglob("*.json")), "the tour, kept")
        seconds = [stop["seconds"] for stop in json.loads(next(own.rglob("*.json")).read_text(encoding="utf-8"))["stops"]]
        planned = [stop["seconds"] for stop in self.stops]
        self.assertIn(seconds[1], (5, 10), "as long as it took")
        self.assertEqual(seconds[2:], planned[2:], "what was not rehearsed keeps its plan")

    @property
    def stops(self) -> list[dict]:
        return json.loads((SOURCE / "resources/bundle/tours.json").read_text(encoding="utf-8"))["tours"][0]["stops"]

    def stay_at(self, stop: int) -> None:
        """For four seconds at least."""
        stop_id = self.stops[stop]["id"]
        self.wait_for(lambda _: self.kiosk.record()["taken"].get(stop_id, 0) >= 4_000, "the time that a stop takes")

    def end_talk(self) -> None:
        self.changed_console("End", 0.002)
        self.settled()
        before = self.console()
        self.room.key("space")
        self.wait_for_console(lambda picture: difference(picture, before) > 0.05, "the times of the talk")
        self.settled()

    def press_button(self, tabs: int) -> None:
        for _ in range(tabs):
            self.room.key("Tab")
        self.settled()
        self.room.key("space")

    def save_report(self, tabs: int, file: Path) -> str:
        before = self.console()
        self.press_button(tabs)
        self.wait_for_console(lambda picture: difference(picture, before) > 0.05, "where to save it")
        self.settled()
        self.room.key("Control+a")
        self.room._run("xdotool", "type", str(file))
        self.room.key("Return")
        self.wait_for(lambda _: file.exists(), f"{file.name}")
        self.settled()
        return file.read_text(encoding="utf-8")


class ThreeScreens(PresenterTest):
    def setUp(self) -> None:
        self.room.add_monitor()
        self.addCleanup(self.room.take_monitor_away)
        self.launch()

    def test_asks_which_one_the_audience_sees(self):
        def shows(screen: str) -> bool:
            return share_of(self.room.picture_of(screen), PAPER) > 0.3

        self.wait_for(lambda _: difference(self.console(), Image.new("RGB", self.console().size)) > 0.01, "the console")
        self.settled()
        # The second of the two answers.
        self.room.key("Tab")
        self.settled()
        self.room.key("space")
        self.wait_for(lambda _: shows(MONITOR) and not shows(PROJECTOR), "the exhibition on the monitor alone")


class LettersWritten(TalkTest):
    """Who dictates, or whose hand trembles, wants no command by a single letter."""

    arguments = ("--no-letter-keys",)

    def test_letters_do_nothing_and_every_other_key_does(self):
        self.begin()
        home = self.settled()
        for key in ("b", "w", "n", "2", "h", "period"):
            self.room.key(key)
        self.assertSame(self.settled(still_for=1), home, "the audience sees home")
        self.room.key("space")
        self.see(STOPS[0])


class Awake(TalkTest):
    """What the program asks of the desktop, as a bus of its own hears it."""

    def setUp(self) -> None:
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.end, bus)
        address = os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self.addCleanup(os.environ.pop, "DBUS_SESSION_BUS_ADDRESS")
        self.heard = subprocess.Popen(["dbus-monitor", "--address", address, "type=method_call"], stdout=subprocess.PIPE,
                                      text=True)
        self.addCleanup(self.end, self.heard)
        super().setUp()

    def end(self, process: subprocess.Popen) -> None:
        process.terminate()
        process.wait()
        process.stdout.close()

    def test_asks_for_waking_screens_while_a_talk_runs(self):
        self.begin()
        calls = iter(self.heard.stdout.readline, "")
        self.assertTrue(any("org.freedesktop.ScreenSaver" in call and "member=Inhibit" in call for call in calls))
        self.assertTrue(any("org.freedesktop.portal" in call and "member=Inhibit" in call for call in calls))


def tearDownModule() -> None:
    """All tests together give every command of the table."""
    if len(sys.argv) == 2 and TalkTest.given and (missing := set(COMMANDS) - TalkTest.given):
        raise AssertionError(f"never given: {missing}")


if __name__ == "__main__":
    kiosk.main()
