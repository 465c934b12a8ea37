# SPDX-License-Identifier: GPL-3.0-or-later
"""A room for a talk: an X server with a laptop's screen and a projector side by side, a window manager, keys and a pointer.

Either screen can be unplugged and plugged in again while a program runs, as xrandr does it.
"""

import os
import shutil
import subprocess
import time

from PIL import Image

from panel import KEY_CODES, NoPanel, Panel, end_with_parent
from picture import Area, crop

KEY_CODES |= {name: code for first, row in ((10, "1234567890"), (24, "qwertyuiop"), (38, "asdfghjkl"), (52, "zxcvbnm"))
              for code, name in enumerate(row, first)}
KEY_CODES |= {
    "Control": 37, "Alt": 64, "minus": 20, "equal": 21, "comma": 59, "period": 60, "slash": 61, "F1": 67, "F5": 71, "F11": 95,
    "End": 115, "Delete": 119, "Pause": 127,
}  # fmt: skip

LAPTOP, PROJECTOR, MONITOR = "DUMMY0", "DUMMY1", "DUMMY2"


class Room(Panel):
    """with Room() as room: … Two screens of 1280 × 720, the laptop's on the left."""

    def __init__(self, width: int = 1280, height: int = 720):
        super().__init__(width, height)
        self._manager: subprocess.Popen | None = None

    def __enter__(self) -> "Room":
        if shutil.which("openbox") is None:
            raise NoPanel("openbox not installed")
        super().__enter__()
        try:
            self._start_manager()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_) -> None:
        if self._manager is not None:
            self._manager.terminate()
            self._manager.wait()
        super().__exit__()

    def _start_manager(self) -> None:
        environment = {**os.environ, "DISPLAY": self.display, "HOME": str(self._folder),
                       "XDG_CONFIG_HOME": str(self._folder), "XDG_CACHE_HOME": str(self._folder)}
        self._manager = subprocess.Popen(["openbox", "--sm-disable"], env=environment, stdin=subprocess.DEVNULL,
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                         preexec_fn=end_with_parent)

    def _set_size(self) -> None:
        super()._set_size()
        self._run("xrandr", "--addmode", PROJECTOR, f"{self.width}x{self.height}")
        self.plug_in_screen(PROJECTOR)

    def unplug_screen(self, output: str) -> None:
        """The other one moves to the corner, as it does on a desktop."""
        other = PROJECTOR if output == LAPTOP else LAPTOP
        self._run("xrandr", "--output", output, "--off", "--output", other, "--pos", "0x0", "--primary")

    def plug_in_screen(self, output: str) -> None:
        mode = f"{self.width}x{self.height}"
        place = {LAPTOP: "0x0", PROJECTOR: f"{self.width}x0"}
        other = PROJECTOR if output == LAPTOP else LAPTOP
        self._run("xrandr", "--output", output, "--mode", mode, "--pos", place[output],
                  "--output", other, "--pos", place[other], "--output", LAPTOP, "--primary")

    def add_monitor(self) -> None:
        """A third screen, to the right of both."""
        mode = f"{self.width}x{self.height}"
        self._run("xrandr", "--addmode", MONITOR, mode)
        self._run("xrandr", "--output", MONITOR, "--mode", mode, "--pos", f"{2 * self.width}x0")

    def take_monitor_away(self) -> None:
        self._run("xrandr", "--output", MONITOR, "--off")

    def screen_area(self, output: str) -> Area | None:
        """Where a screen is in the picture of all; None while it is unplugged."""
        for line in self._run("xrandr", "--listactivemonitors").splitlines():
            if line.endswith(f" {output}"):
                size, left, top = line.split()[2].split("+")
                width, height = (int(part.split("/")[0]) for part in size.split("x"))
                return Area(int(left), int(top), int(left) + width, int(top) + height)
        return None

    def picture_of(self, output: str) -> Image.Image:
        return crop(self.picture(), self.screen_area(output))

    def key(self, name: str) -> None:
        """"Control+Shift+z" and the like."""
        *held, last = name.split("+")
        for modifier in held:
            self._press(modifier, True)
        self._press(last, True)
        self._press(last, False)
        for modifier in reversed(held):
            self._press(modifier, False)

    def type(self, letters: str) -> None:
        for letter in letters:
            self.key("space" if letter == " " else letter)

    # The pointer.

    def point(self, where) -> None:
        x, y = (str(round(value)) for value in where)
        self._run("xdotool", "mousemove", x, y)

    def stroke(self, start, end, seconds: float = 0.2) -> None:
        """The pointer goes from start to end with its button down."""
        self.point(start)
        self._run("xdotool", "mousedown", "1")
        steps = 10
        for step in range(1, steps + 1):
            self.point(tuple(a + (b - a) * step / steps for a, b in zip(start, end)))
            time.sleep(seconds / steps)
        self._run("xdotool", "mouseup", "1")
