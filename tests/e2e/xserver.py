# SPDX-License-Identifier: GPL-3.0-or-later
"""An X server without a screen, whose picture can be read."""

import os
import subprocess
import time
from pathlib import Path


class XServer:
    """Xvfb on a free display, for the length of a with block."""

    def __init__(self, folder: Path, size: str = "1280x720"):
        self._folder = folder
        self._size = size

    def __enter__(self) -> "XServer":
        reading, writing = os.pipe()
        # It goes with this program, even where that is killed for taking too long.
        options = ["-screen", "0", f"{self._size}x24", "-fbdir", str(self._folder), "-nolisten", "tcp", "-noreset"]
        self._process = subprocess.Popen(
            ["setpriv", "--pdeathsig", "TERM", "Xvfb", "-displayfd", str(writing), *options],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.display = f":{number}"
        return self

    def __exit__(self, *_) -> None:
        self._process.terminate()
        self._process.wait()

    def colours(self) -> int:
        """How many different pixels the picture has, 1 while nothing is shown."""
        picture = (self._folder / "Xvfb_screen0").read_bytes()
        header = int.from_bytes(picture[0:4], "big")
        colour_map = 12 * int.from_bytes(picture[76:80], "big")
        pixels = memoryview(picture)[header + colour_map :]
        return len(set(pixels[: len(pixels) // 4 * 4].cast("I")))

    def wait_for_picture(self, process: subprocess.Popen, seconds: float = 120) -> bool:
        """Waits until a window with something in it is shown; False when the program ended or the time is over."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and process.poll() is None:
            if self.colours() > 2:
                return True
            time.sleep(0.1)
        return False
