# SPDX-License-Identifier: GPL-3.0-or-later
"""An X server whose screen is watched as a visitor sees it: what is in its memory, and when it changes."""

import mmap
import select
import sys
import time
from pathlib import Path

from PIL import Image, ImageChops
from Xlib.display import Display
from Xlib.ext import damage

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "e2e"))
from xserver import XServer  # noqa: E402

LEAST_DIFFERENCE = 24  # of 255, that an eye sees
MOST_DIFFERENT = 0.0002  # of the picture: much less than a pictogram


class WatchedScreen(XServer):
    """Xvfb, for the length of a with block; the folder is for its picture."""

    def __init__(self, folder: Path, width: int = 1920, height: int = 1080):
        super().__init__(folder, f"{width}x{height}")
        self._folder = folder

    def __enter__(self) -> "WatchedScreen":
        super().__enter__()
        with open(self._folder / "Xvfb_screen0", "rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = int.from_bytes(self._memory[0:4], "big")
        colours = int.from_bytes(self._memory[76:80], "big")
        self._line = int.from_bytes(self._memory[48:52], "big")
        self._begin = header + 12 * colours
        self._connection = Display(self.display)
        self._connection.damage_query_version()
        self._connection.screen().root.damage_create(damage.DamageReportRawRectangles)
        self._connection.sync()
        return self

    def __exit__(self, *_) -> None:
        self._connection.close()
        self._memory.close()
        super().__exit__()

    def picture(self) -> bytes:
        return self._memory[self._begin :]

    def shows(self, picture: bytes) -> bool:
        """Whether this is seen, but for what a renderer with several threads may do otherwise at the edge of a letter."""
        # Few lines first: most frames differ from the last one in many places.
        lines = range(0, len(picture) - self._line, self._line * 40)
        others = sum(self._memory[self._begin + line : self._begin + line + self._line]
                     != picture[line : line + self._line] for line in lines)
        if others > len(lines) / 3:
            return False
        now = self.picture()
        if now == picture:
            return True
        changed = ImageChops.difference(self._image(now), self._image(picture)).convert("L")
        pixels = changed.histogram()
        return sum(pixels[LEAST_DIFFERENCE:]) < MOST_DIFFERENT * sum(pixels)

    def _image(self, picture: bytes) -> Image.Image:
        size = (self._line // 4, len(picture) // self._line)
        return Image.frombuffer("RGB", size, picture[: self._line * size[1]], "raw", "BGRX", self._line, 1)

    def wait_for_change(self, seconds: float) -> bool:
        """Returns as soon as anything is drawn; False where nothing is for so long."""
        until = time.monotonic() + seconds
        while True:
            is_drawn = False
            while self._connection.pending_events():
                self._connection.next_event()
                is_drawn = True
            if is_drawn:
                return True
            left = until - time.monotonic()
            if left <= 0 or not select.select([self._connection], [], [], left)[0]:
                return False

    def rest(self, still_for: float = 0.4, seconds: float = 30) -> bool:
        """Waits until nothing has been drawn for a while."""
        until = time.monotonic() + seconds
        while self.wait_for_change(still_for):
            if time.monotonic() > until:
                return False
        return True
