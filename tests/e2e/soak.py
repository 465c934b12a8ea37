#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Thousands of random touches and storms of twenty fingers, on every screen.

After each screen's share nothing must have been said on stderr, one tap must lead home, home must be as at the start
once the settings are, nobody's processor may be busy, and in the end memory may not have grown.

Three variables of the environment make it another run:
    MASTERPLAN_SOAK_SEED      whole number; the default is 2005. The same seed makes the same touches.
    MASTERPLAN_SOAK_TOUCHES   how many there are at least; the default is 1500, for some two minutes. The whole of it are
                              10000, which take about ten:
        MASTERPLAN_SOAK_TOUCHES=10000 MASTERPLAN_SOAK_SEED=7 tests/e2e/soak.py build/dev/bin/masterplan-kiosk
    MASTERPLAN_SOAK_MINUTES   goes on for so long at least and says by how much memory grows in an hour, from the tenth
                              minute on; where it is more than twenty, that must be less than 1 MiB, and neither
                              descriptors nor threads may have become more. Then every screen is opened in every
                              language before, for what is loaded once is no growth:
        MASTERPLAN_SOAK_MINUTES=70 tests/e2e/soak.py build/release/bin/masterplan-kiosk Soak
"""

import json
import os
import shutil
import statistics
import tempfile
import time
from pathlib import Path

from PIL import Image, ImageColor, ImageOps

import kiosk
from detail import Detail
from everyscreen import EveryScreen
from kiosk import (
    ABOUT, BLACK, CONTRAST, DEFAULT_BUNDLE, FIELDS, INK, LANGUAGES, PAPER, PERIODS, READ_ALOUD, TEST_BUNDLES, WHITE, step
)  # fmt: skip
from picture import Area, area_of, areas_of, difference, share_of
from staff import StaffTest
from touches import Touches

SEED = int(os.environ.get("MASTERPLAN_SOAK_SEED", "2005"))
TOUCHES = int(os.environ.get("MASTERPLAN_SOAK_TOUCHES", "1500"))
MINUTES = float(os.environ.get("MASTERPLAN_SOAK_MINUTES", "0"))
WARMED_UP, LONG_ENOUGH = 10, 20  # minutes
YELLOW = "#FFE600"
CLIP_BEGINS, BEFORE_CLIP = "#C02E27", 4  # of the first period's media


def read(file: Path) -> dict:
    return json.loads(file.read_text(encoding="utf-8"))


def write(file: Path, content: dict) -> None:
    file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def make_bundle(bundle: Path) -> None:
    """The default bundle, with events so near to each other that they are one marker, and with a shelf of media."""
    shutil.copytree(DEFAULT_BUNDLE, bundle)
    other = TEST_BUNDLES / "many-media"
    media, timeline = read(bundle / "media.json"), read(bundle / "timeline.json")
    added = [medium for medium in read(other / "media.json")["media"] if medium["kind"] != "pictogram"]
    for file in (other / "media").iterdir():
        shutil.copy(file, bundle / "media")
    media["media"] += added
    timeline["periods"][0]["media"] += [medium["id"] for medium in added]
    events = [f"near-{day}" for day in range(1, 6)]
    timeline["events"] += [{"id": event, "when": f"2015-03-0{event[-1]}", "importance": 1} for event in events]
    write(bundle / "media.json", media)
    write(bundle / "timeline.json", timeline)
    words = {key: text for key, text in read(other / "text" / "de.json").items()
             if key.partition(".")[0] in {medium["id"] for medium in added}}
    for file in (bundle / "text").iterdir():
        write(file, read(file) | words | {f"{event}.title": f"Test {event}" for event in events})


def is_disc(area: Area) -> bool:
    return abs(area.width - area.height) < 6


class SoakTest(Detail):
    settings = {"visit": {"language": "de", "attractAfterSeconds": 3600, "askAfterSeconds": 3600}}
    expected = kiosk.NO_SOUND_HERE

    def setUp(self) -> None:
        folder = self.enterContext(tempfile.TemporaryDirectory(prefix="masterplan-soak-"))
        bundle = Path(folder) / "bundle"
        make_bundle(bundle)
        self.arguments = ("--bundle", str(bundle))
        super().setUp()
        self.home = self.settled(still_for=0.6)
        self.touches = Touches(self.panel, f"{SEED} {self.id()}")

    def finish(self, running) -> None:
        if not running.has_ended:
            was_alive, words = running.is_alive(), self.warnings()
            running.end()
            self.assertTrue(was_alive, f"the program ended by itself: {words}")
            self.assertEqual(words, [])

    def warnings(self) -> list[str]:
        return [line for line in self.kiosk.words().splitlines()
                if kiosk.QT_MESSAGE.match(line) and not any(words in line for words in self.expected)]

    # Seeing. In a language from right to left everything is looked at, and touched, in a mirror.

    is_mirrored = False

    def picture(self) -> Image.Image:
        picture = super().picture()
        return ImageOps.mirror(picture) if self.is_mirrored else picture

    def press(self, where: tuple) -> None:
        x, y = where
        self.panel.tap((self.panel.width - 1 - x, y) if self.is_mirrored else where)

    def tap(self, where: Area | tuple) -> None:
        self.settled(still_for=0.45)
        self.press(where.centre if isinstance(where, Area) else where)

    def look_in_the_right_direction(self) -> None:
        """A picture on the whole screen does not tell, nor does a sheet over others: these are closed."""
        self.is_mirrored = False
        for _ in range(3):
            picture = self.settled(still_for=0.45)
            told = [is_mirrored for ink in (INK, WHITE, YELLOW)
                    if (is_mirrored := self.runs_from_the_right(picture, ink)) is not None]
            if told:
                self.is_mirrored = told[0]
                return
            self.panel.key("Escape")

    def runs_from_the_right(self, picture: Image.Image, ink: str) -> bool | None:
        """The settings tell it: in the header after the language's name, and within reach at the edge."""
        found = self.buttons(picture, ink=ink)
        for one in found:
            column = [area for area in found if abs(area.centre[0] - one.centre[0]) < 4 and is_disc(area)]
            if len(column) > 4:
                return one.left > picture.width / 2
        row = self.row_of_buttons(picture, ink)
        if not self.is_header(row):
            return None
        name = max(row, key=lambda area: area.width)
        return statistics.median(area.left for area in row if is_disc(area)) < name.left

    # Judging

    def memory(self) -> float:
        """What the program has asked for itself, in MiB: without files that it shares with whoever else runs."""
        rollup = (Path("/proc") / str(self.kiosk.process.pid) / "smaps_rollup").read_text(encoding="ascii")
        return int(next(line for line in rollup.splitlines() if line.startswith("Anonymous:")).split()[1]) / 1024

    def count_of(self, kind: str) -> int:
        """Of the program's descriptors ("fd") or threads ("task")."""
        return len(list((Path("/proc") / str(self.kiosk.process.pid) / kind).iterdir()))

    def assertRests(self) -> None:
        """Where nobody touches, nobody works: a whole second comes with at most two hundredths of one."""
        until = time.monotonic() + 30
        while True:
            self.settled(still_for=0.3)
            before = self.kiosk.work_done()
            time.sleep(1)
            after = self.kiosk.work_done()
            if before is not None and after is not None and after - before <= 2:
                return
            self.assertLess(time.monotonic(), until, "the program never comes to rest")

    def tap_home(self) -> None:
        """One tap on the way home; on home itself on its title."""
        time.sleep(0.5)
        button = self.way_home(self.picture())
        self.press(button.centre if button else (self.target * 1.2, self.target * 1.05))

    def way_home(self, picture: Image.Image) -> Area | None:
        """The button in the upper corner, in text of any size and in high contrast too; none at home."""
        corner = Area(0, 0, 3 * self.target, round(picture.height * 0.25))
        found = [(area, colour) for colour in (INK, YELLOW) for area in self.buttons(picture, corner, colour)]
        discs = [area for area, colour in found
                 if is_disc(area) and share_of(picture, colour, area) > 0.4]
        return max(discs, key=lambda area: area.width, default=None)

    def is_at_home(self, picture: Image.Image) -> bool:
        return self.way_home(picture) is None

    def is_low(self, picture: Image.Image) -> bool:
        """Everything to be touched has come down into the lower half: a line from edge to edge lies above it."""
        middle = picture.height // 2
        rows = ([picture.getpixel((x, y)) for x in range(8, picture.width - 8, 16)]
                for y in range(middle - 8, middle + 8))
        has_line = any(len(set(row)) == 1 and row[0] in map(ImageColor.getrgb, (INK, WHITE)) for row in rows)
        return has_line and not any(self.is_header(self.row_of_buttons(picture, ink)) for ink in (INK, WHITE))

    def is_header(self, row: list[Area]) -> bool:
        """What is white in a picture makes no row of buttons."""
        return len([area for area in row if is_disc(area) and abs(area.height - row[-1].height) < 4]) > 3

    def come_up(self) -> None:
        """Takes back that everything lies within reach: by the last of the settings, which stand in a column then."""
        if not self.is_low(self.settled(still_for=0.45)):
            return
        self.panel.key("Home")
        picture = self.settled(still_for=0.45)
        column = Area(0, picture.height // 2, 3 * self.target, picture.height)
        switches = [area for ink in (INK, WHITE, YELLOW) for area in self.buttons(picture, column, ink)
                    if is_disc(area)]
        self.press(max(switches, key=lambda area: area.top).centre)
        self.wait_for(lambda picture: not self.is_low(picture), "the whole screen is used")
        self.settled(still_for=0.45)

    def lead_home(self) -> None:
        self.look_in_the_right_direction()
        self.come_up()
        self.tap_home()
        self.wait_for(self.is_at_home, "home after one tap")
        self.settled(still_for=0.45)
        self.assertTrue(self.kiosk.is_alive(), self.kiosk.words())
        self.assertEqual(self.warnings(), [])
        # Those that never left: their leaving does no harm either.
        self.touches.lift()
        self.as_at_start()

    def as_at_start(self) -> None:
        """Takes back what the touches have set, on home; what then differs is no setting."""
        picture = self.settled(still_for=0.45)
        if difference(picture, self.home) < 0.002:
            return
        if share_of(picture, BLACK) > 0.5:
            self.changes(self.header_row(WHITE)[CONTRAST], "colours")
        voice = self.header_row()[READ_ALOUD]
        if share_of(self.picture(), INK, voice) > 0.4:
            self.changes(voice, "nothing is read aloud")
        for _ in range(2):
            size = self.header_row()[CONTRAST - 1]
            if share_of(self.picture(), INK, size) > 0.4:
                self.changes(size, "text in another size")
        if difference(self.settled(), self.home, self.header(self.home)) > 0.0005:
            self.tap(self.header_row()[0])
            self.wait_for(lambda picture: self.has_home_button(picture) and len(self.tiles(picture)) == len(LANGUAGES),
                          "a tile for each language")
            self.tap(self.tiles(self.picture())[0])
            self.is_mirrored = False
            self.wait_for(self.is_at_home, "home in German")
        # Shows the whole time again; and no touch on a title hides but the ring of the focus.
        self.settled()
        self.panel.key("Escape")
        self.tap_home()
        self.assertLess(difference(self.settled(still_for=0.45), self.home), 0.002, "home as at the start")

    def header_row(self, ink: str = INK) -> list[Area]:
        """Language, Einfache Sprache where there is one, text size, contrast, about; in text of any size."""
        return self.row_of_buttons(self.settled(still_for=0.45), ink)

    def row_of_buttons(self, picture: Image.Image, ink: str) -> list[Area]:
        found = self.buttons(picture, Area(0, 0, picture.width, round(picture.height * 0.25)), ink)
        rows = [[area for area in found if abs(area.centre[1] - one.centre[1]) < self.target / 2] for one in found]
        return max(rows, key=len, default=[])

    # Going there, from home as at the start

    def show(self, where: Area | tuple, condition, what: str) -> Image.Image:
        self.tap(where)
        self.wait_for(condition, what)
        return self.settled(still_for=0.45)

    def changes(self, where: Area | tuple, what: str) -> Image.Image:
        before = self.settled()
        return self.show(where, lambda picture: difference(picture, before) > 0.001, what)

    def show_zoomed(self) -> None:
        closer = self.buttons(self.home, Area(0, self.home.height // 2, self.home.width, self.fields_top()))[0]
        for _ in range(3):
            self.changes(closer, "closer")

    def fields_top(self) -> int:
        return min(self.card(self.home, colour).top for colour in FIELDS)

    def show_cluster(self) -> None:
        self.changes(self.cluster(), "an opened cluster")

    def axis(self) -> Area:
        """The strip of home in which the line of time stands."""
        below = Area(0, self.home.height // 2, self.home.width, self.fields_top())
        line = max(areas_of(self.home, INK, (2, 2), below), key=lambda area: area.width)
        return Area(0, line.top - 4, self.home.width, line.bottom + 4)

    def cluster(self) -> Area:
        """The number on the marker that stands for several events."""
        return next(area for area in areas_of(self.home, PAPER, (4, 4), self.axis()) if area.width < self.target // 2)

    def show_detail(self) -> None:
        self.open(PERIODS[1])

    def show_shelf(self) -> None:
        self.open(PERIODS[0])

    def show_picture(self, colour: str = PERIODS[2]) -> None:
        detail = self.open(colour)
        poster = area_of(detail, colour)
        self.show((poster.centre[0], detail.height * 0.7), lambda picture: len(self.header_buttons(picture)) < 4,
                  "the picture on the whole screen")

    def show_clip(self) -> None:
        self.show_picture(PERIODS[0])
        for _ in range(BEFORE_CLIP):
            self.settled(still_for=0.1)
            self.panel.key("PageDown")
        self.wait_for(lambda picture: area_of(picture, CLIP_BEGINS), "the clip's first colour")

    def show_code(self) -> None:
        detail = self.open(PERIODS[1])
        self.changes(self.bottom_row(detail, PERIODS[1])[-2], "the sheet to take away")

    def show_term(self) -> None:
        detail = self.open(PERIODS[2])
        self.changes(self.underlines(detail, PERIODS[2])[0], "an explanation")

    def show_languages(self) -> None:
        self.show(self.header_buttons(self.home)[0], lambda picture: len(self.tiles(picture)) == len(LANGUAGES), "languages")

    def show_about(self) -> None:
        self.show(self.header_buttons(self.home)[ABOUT], self.has_home_button, "about")

    def show_largest(self) -> None:
        """Text as large as it gets: home is two panes, one of them in sight."""
        self.changes(self.header_buttons(self.home)[2], "large text")
        self.changes(self.header_row()[CONTRAST - 1], "the largest text")

    def show_fields(self) -> None:
        self.show_largest()
        picture = self.settled()
        # The pane that was chosen before is there again.
        if not self.card(picture, FIELDS[0]):
            panes = self.buttons(picture, Area(0, round(picture.height * 0.8), picture.width, picture.height))
            self.changes(panes[1], "the fields")

    def show_contrast(self) -> None:
        self.show(self.header_buttons(self.home)[3], lambda picture: share_of(picture, BLACK) > 0.5, "high contrast")

    def show_home(self) -> None:
        pass


class Soak(SoakTest, EveryScreen):
    # Text in three sizes and two typefaces, pictures and the parts of Qt that play clips are loaded with the first
    # touches and stay. After those, what comes and goes with screens leaves holes in the heap: a leak of one detail,
    # of 100 KiB with its picture, in every fifth touch would be more.
    MOST_GROWTH = 24
    SHARE_OF_A_GO = 120

    def screens(self) -> list:
        return [self.show_home, self.show_zoomed, self.show_cluster, self.show_detail, self.show_shelf,
                self.show_picture, self.show_clip, self.show_code, self.show_term, self.show_languages, self.show_about,
                self.show_largest, self.show_fields, self.show_contrast]

    def see_every_language(self) -> None:
        for number in (*range(1, len(LANGUAGES)), 0):
            with step(LANGUAGES[number]):
                self.choose(number)
                self.open_everything()

    def test_no_screen_minds(self):
        memories = [self.memory()]
        began, moments = time.monotonic(), []
        if MINUTES >= LONG_ENOUGH:
            self.see_every_language()
        while self.touches.count < TOUCHES or len(memories) < 3 or time.monotonic() - began < 60 * MINUTES:
            for show in self.screens():
                with step(f"{show.__name__}, seed {SEED}, after {self.touches.count} touches"):
                    show()
                    if len(memories) == 1:
                        self.assertRests()
                    self.touches.storm()
                    self.touches.play(min(self.SHARE_OF_A_GO, max(20, TOUCHES // len(self.screens()) // 3)))
                    self.lead_home()
            self.assertRests()
            memories.append(self.memory())
            minutes = (time.monotonic() - began) / 60
            moments.append((minutes, memories[-1], self.count_of("fd"), self.count_of("task")))
            print(f"seed {SEED}: {self.touches.count} touches, {memories[-1]:.1f} MiB", flush=True)
        self.assertLess(max(memories[2:]) - memories[1], self.MOST_GROWTH, f"memory in MiB: {memories}")
        self.judge_slope([moment for moment in moments if moment[0] >= WARMED_UP])

    def judge_slope(self, moments: list[tuple]) -> None:
        if len(moments) < 2:
            return
        minutes, memory, descriptors, threads = zip(*moments)
        slope = statistics.linear_regression(minutes, memory).slope * 60
        print(f"{minutes[-1]:.0f} minutes: {slope:+.2f} MiB an hour, descriptors {descriptors[0]} to {descriptors[-1]},"
              f" threads {threads[0]} to {threads[-1]}", flush=True)
        if minutes[-1] >= LONG_ENOUGH:
            self.assertLess(slope, 1, f"MiB an hour: {moments}")
            self.assertLessEqual(descriptors[-1], descriptors[0], f"descriptors: {descriptors}")
            self.assertLessEqual(threads[-1], threads[0], f"threads: {threads}")


class SoakOfStaff(SoakTest, StaffTest):
    """Staff's screens have ways out of their own."""

    ROUNDS = max(1, TOUCHES // 2000)

    def enter(self) -> list[Area]:
        ways = self.open_status()
        # No finger for the ways to restart and to leave: they would.
        self.touches.spare(below=ways[0].top)
        return ways

    def test_no_screen_of_staff_minds(self):
        for _ in range(self.ROUNDS):
            with step(f"the status page, seed {SEED}"):
                ways = self.enter()
                self.touches.storm()
                self.touches.play(40)
                time.sleep(0.5)
                self.panel.tap(ways[0].centre)
                self.lead_home()
            with step(f"the test picture, seed {SEED}"):
                ways = self.enter()
                self.changes(ways[1], "the test picture")
                self.assertRests()
                self.touches.storm()
                self.touches.play(40)
                for button in ((self.panel.width / 2, self.panel.height / 2), ways[0].centre):
                    time.sleep(0.6)
                    self.panel.tap(button)
                self.lead_home()
        self.touches.spare()
        with step(f"the keypad, seed {SEED}"):
            self.open_keypad()
            cancel = max(self.buttons(self.settled()), key=lambda button: button.top if button.width > 4 * self.target else 0)
            self.assertRests()
            for _ in range(self.ROUNDS):
                self.touches.storm()
                self.touches.play(40)
            time.sleep(0.6)
            # Where it is closed already, this is another touch of many.
            self.panel.tap(cancel.centre)
            self.lead_home()
        print(f"seed {SEED}: {self.touches.count} touches on staff's screens")


class SoakWhileWaiting(SoakTest):
    """The question and the invitation go with the first touch, and take it: nothing under them is pressed by it."""

    settings = {"visit": {"language": "de", "askAfterSeconds": 15, "attractAfterSeconds": 10}}

    def is_asking(self, picture: Image.Image) -> bool:
        return max(picture.getpixel((4, 4))) < 90

    def is_attract(self, picture: Image.Image) -> bool:
        return share_of(picture, INK, Area(0, round(picture.height * 0.87), picture.width, picture.height)) > 0.6

    def test_neither_question_nor_invitation_minds(self):
        with step(f"the question, seed {SEED}"):
            self.tap_home()
            self.wait_for(self.is_asking, "the question")
            self.touches.storm()
            self.touches.play(40)
            self.lead_home()
        with step(f"the invitation, seed {SEED}"):
            self.wait_for(self.is_attract, "the invitation", 60)
            self.touches.storm()
            self.touches.play(40)
            self.lead_home()
        print(f"seed {SEED}: {self.touches.count} touches while nobody was there")


if __name__ == "__main__":
    kiosk.main()
