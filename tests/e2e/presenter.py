# SPDX-License-Identifier: GPL-3.0-or-later
"""The built presenter in a room with two screens, seen through its pictures and moved by keys and pointer alone.

A test file holds classes that derive from PresenterTest and ends with kiosk.main(); its first argument is the program.
What KioskTest sees, these see on the audience's screen.
"""

import json
import re
import unittest
from pathlib import Path

from PIL import Image

import kiosk
from kiosk import PAPER, SOURCE, Kiosk, KioskTest
from panel import NoPanel
from picture import Area, areas_of, difference
from room import LAPTOP, PROJECTOR, Room

QT_KEYS = {
    "Space": "space", "Backspace": "BackSpace", "Plus": "Shift+equal", "Equal": "equal", "Minus": "minus",
    "Question": "Shift+slash", "Slash": "slash", "Period": "period", "Comma": "comma",
}  # fmt: skip


def commands() -> dict[str, list[str]]:
    """The keys of every command, out of the table that the program reads."""
    table = (SOURCE / "app/presenter/commands.cpp").read_text(encoding="utf-8")
    found = {}
    for name, keys in re.findall(r"\{(\w+), (?:tour|audience|pointer|media|console), \{([^}]*)\}", table):
        found[name] = []
        for key in keys.split(","):
            *held, last = re.findall(r"Qt::(?:Key_)?(\w+)", key)
            last = QT_KEYS.get(last, last.lower() if len(last) == 1 else last)
            held = [{"CTRL": "Control", "SHIFT": "Shift"}[modifier] for modifier in held]
            found[name].append("+".join([*held, last]))
    return found


COMMANDS = commands()


class Presenter(Kiosk):
    """The program with a folder of its own for talks and tours, or with one that outlives it."""

    def __init__(self, room: Room, arguments=(), state: Path | None = None, program: Path | None = None):
        self._given_state, self._program = state, program or kiosk.PROGRAM
        super().__init__(room, ["--appearance", "dark", *arguments])

    def record(self) -> dict:
        """What the program keeps of the talk, for the case that it is killed."""
        return json.loads((self.state / "talk.json").read_text(encoding="utf-8"))

    def _command(self, home: Path, settings: dict) -> list:
        self.state = self._given_state or home / "talks"
        return [self._program, "--state-folder", self.state]


class PresenterTest(KioskTest):
    """One room for all tests of a class, one presenter for each test."""

    panel: Room

    @classmethod
    def setUpClass(cls) -> None:
        try:
            cls.panel = cls.enterClassContext(Room())
        except NoPanel as reason:
            raise unittest.SkipTest(str(reason)) from None

    @property
    def room(self) -> Room:
        return self.panel

    def launch(self, *arguments, settings=None, state: Path | None = None) -> None:
        self.kiosk = Presenter(self.room, arguments, state)
        self.addCleanup(self.finish, self.kiosk)

    def picture(self) -> Image.Image:
        """What the audience sees; while the projector is unplugged, what is left."""
        return self.room.picture_of(PROJECTOR if self.room.screen_area(PROJECTOR) else LAPTOP)

    def console(self) -> Image.Image:
        return self.room.picture_of(LAPTOP)

    @property
    def target(self) -> int:
        """The audience's picture counts as one of 698 mm, however large it is on the wall."""
        return round(20 * self.room.width / 698)

    def preview(self) -> Area:
        """Where the console shows what the audience sees; found while that is home, whose ground is paper."""
        console = self.console()
        # Left of the picture of what comes next.
        ground = areas_of(console, PAPER, (20, 20), Area(0, 0, round(console.width * 0.735), console.height))
        return Area(min(area.left for area in ground), min(area.top for area in ground),
                    max(area.right for area in ground), max(area.bottom for area in ground))

    def notes(self) -> Image.Image:
        """The presenter's notes at rest, between the next stop's picture and the clock."""
        self.settled()
        console = self.console()
        return console.crop((round(console.width * 0.76), console.height // 2, console.width, console.height * 3 // 4))

    def give(self, command: str, number: int = 0) -> None:
        """A command by one of its keys."""
        self.room.key(COMMANDS[command][number])

    def changed_by(self, command: str, number: int = 0) -> Image.Image:
        """The audience's picture at rest after a command that changes it."""
        before = self.settled()
        self.give(command, number)
        self.wait_for(lambda picture: difference(picture, before) > 0.0005, f"something changes by {command}")
        return self.settled()

    def see(self, colour: str) -> None:
        """The audience sees the detail of the item of this colour."""
        self.wait_for(lambda picture: self.detail_colour(picture) == colour, f"the detail in {colour}")

    def wait_for_console(self, condition, what: str) -> Image.Image:
        """As wait_for, on the presenter's screen."""
        found = []

        def holds(_) -> bool:
            found[:] = [self.console()]
            return condition(found[0])

        self.wait_for(holds, what)
        return found[0]
