# SPDX-License-Identifier: GPL-3.0-or-later
"""A touch panel without the glass: an X server of its own with injected touches, keys, pointer and wheel.

The server is Xorg with the dummy video driver and the "inputtest" devices that come with it, so that programs get
real XInput 2 touches, up to twenty at once.
"""

import os
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import time
from pathlib import Path

from PIL import Image, ImageGrab

TOUCH_COUNT = 20

# What the inputtest driver understands (xf86-input-inputtest-protocol.h).
VERSION, SYNCHRONISE, KEY, TOUCH = 0, 1, 5, 6
TOUCH_BEGIN, TOUCH_UPDATE, TOUCH_END = 18, 19, 20
AXIS_RANGE = 65535

# As the evdev rules number them.
KEY_CODES = {
    "Escape": 9,
    "BackSpace": 22,
    "Tab": 23,
    "Return": 36,
    "Shift": 50,
    "space": 65,
    "KP_Subtract": 82,
    "KP_Add": 86,
    "KP_Enter": 104,
    "Home": 110,
    "Up": 111,
    "PageUp": 112,
    "Left": 113,
    "Right": 114,
    "Down": 116,
    "PageDown": 117,
    "0": 19,
    **{f"F{number}": 178 + number for number in range(17, 25)},
}

CONFIGURATION = """
Section "ServerFlags"
    Option "AutoAddDevices" "false"
    Option "AutoEnableDevices" "false"
    Option "DontVTSwitch" "true"
    Option "DontZap" "true"
EndSection
Section "Device"
    Identifier "dummy"
    Driver "dummy"
    VideoRam 256000
EndSection
Section "Monitor"
    Identifier "monitor"
    HorizSync 5.0 - 1000.0
    VertRefresh 5.0 - 200.0
EndSection
Section "Screen"
    Identifier "screen"
    Device "dummy"
    Monitor "monitor"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Virtual 3840 3840
    EndSubSection
EndSection
Section "InputDevice"
    Identifier "touch"
    Driver "inputtest"
    Option "DeviceType" "Touch"
    Option "TouchCount" "{touch_count}"
    Option "SocketPath" "{folder}/touch.sock"
EndSection
Section "InputDevice"
    Identifier "keyboard"
    Driver "inputtest"
    Option "DeviceType" "Keyboard"
    Option "XkbRules" "evdev"
    Option "SocketPath" "{folder}/keyboard.sock"
EndSection
Section "InputDevice"
    Identifier "pointer"
    Driver "inputtest"
    Option "DeviceType" "Pointer"
    Option "SocketPath" "{folder}/pointer.sock"
EndSection
Section "ServerLayout"
    Identifier "layout"
    Screen "screen"
    InputDevice "touch"
    InputDevice "keyboard" "CoreKeyboard"
    InputDevice "pointer" "CorePointer"
EndSection
"""


class NoPanel(Exception):
    """This machine cannot have such an X server; the text says why."""


class InputDevice:
    """One device of the server. Every event is acknowledged before the next one is sent."""

    def __init__(self, path: Path):
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(10)
        self._socket.connect(str(path))
        self._socket.sendall(struct.pack("<IIHH", 12, VERSION, 1, 1))
        self._socket.recv(64)

    def send(self, kind: int, content: bytes) -> None:
        self._socket.sendall(struct.pack("<II", 8 + len(content), kind) + content)
        self._socket.sendall(struct.pack("<II", 8, SYNCHRONISE))
        self._socket.recv(64)

    def close(self) -> None:
        self._socket.close()


class Panel:
    """with Panel(1920, 1080) as panel: … A screen of that size; the server is gone at the end, whatever happens."""

    def __init__(self, width: int = 1920, height: int = 1080):
        self.width, self.height = width, height
        self._folder: Path | None = None
        self._server: subprocess.Popen | None = None
        self._devices: list[InputDevice] = []
        self._struck: dict[str, float] = {}

    def __enter__(self) -> "Panel":
        missing = [tool for tool in ("Xorg", "xrandr", "xdotool") if shutil.which(tool) is None]
        if missing:
            raise NoPanel(f"{', '.join(missing)} not installed")
        self._folder = Path(tempfile.mkdtemp(prefix="masterplan-panel-"))
        try:
            self._start_server()
            self._set_size()
            self._touch = self._device("touch")
            self._keyboard = self._device("keyboard")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_) -> None:
        for device in self._devices:
            device.close()
        if self._server is not None and self._server.poll() is None:
            self._server.terminate()
            try:
                self._server.wait(5)
            except subprocess.TimeoutExpired:
                self._server.kill()
                self._server.wait()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _start_server(self) -> None:
        configuration = self._folder / "xorg.conf"
        configuration.write_text(CONFIGURATION.format(folder=self._folder, touch_count=TOUCH_COUNT), encoding="ascii")
        reading, writing = os.pipe()
        with open(self._folder / "output", "wb") as output:
            self._server = subprocess.Popen(
                ["Xorg", "-displayfd", str(writing), "-config", configuration, "-logfile", self._folder / "log",
                 "-novtswitch", "-sharevts", "-nolisten", "tcp", "-noreset"],
                pass_fds=[writing], stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                preexec_fn=end_with_parent)
        os.close(writing)
        with open(reading, encoding="ascii") as number:
            said = number.readline().strip()  # ends when the server is ready, or gone
        if not said:
            self._server.wait()
            lines = (self._folder / "output").read_text(errors="replace").splitlines()
            reason = [line for line in lines if "EE" in line or "error" in line.lower()]
            raise NoPanel(f"Xorg does not start here: {' '.join(reason[:3]) or 'it says nothing'}")
        self.display = f":{said}"

    def _set_size(self) -> None:
        # The dummy driver takes its size from a mode added at run time, not from the configuration.
        name, w, h = f"{self.width}x{self.height}", str(self.width), str(self.height)
        outputs = self._run("xrandr")
        output = next(line.split()[0] for line in outputs.splitlines() if " connected" in line)
        if not any(line.split()[:1] == [name] for line in outputs.splitlines()):
            self._run("xrandr", "--newmode", name, "100", w, w, w, w, h, h, h, h)
            self._run("xrandr", "--addmode", output, name)
        self._run("xrandr", "--output", output, "--mode", name)
        self._run("xdotool", "mousemove", str(self.width // 2), str(self.height - 1))

    def _run(self, *command: str) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout

    def _device(self, name: str) -> InputDevice:
        device = InputDevice(self._folder / f"{name}.sock")
        self._devices.append(device)
        return device

    def picture(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self.display)

    # Fingers: contacts have numbers from 0 to 19.

    def _contact(self, number: int, kind: int, x: float, y: float) -> None:
        valuators = [x * AXIS_RANGE / self.width, y * AXIS_RANGE / self.height] + [0.0] * 62
        mask = bytes([0b11]) + bytes(7)
        self._touch.send(TOUCH, struct.pack("<III8s4x64d64d", number, kind, 0, mask, *valuators, *([0.0] * 64)))

    def down(self, number: int, x: float, y: float) -> None:
        self._contact(number, TOUCH_BEGIN, x, y)

    def move(self, number: int, x: float, y: float) -> None:
        self._contact(number, TOUCH_UPDATE, x, y)

    def up(self, number: int, x: float, y: float) -> None:
        self._contact(number, TOUCH_END, x, y)

    def tap(self, point: tuple[float, float], number: int = 0, seconds: float = 0.05) -> None:
        self.down(number, *point)
        time.sleep(seconds)
        self.up(number, *point)

    def drag(self, start, end, number: int = 0, seconds: float = 0.3, rest: float = 0.2) -> None:
        """A finger goes from start to end, rests there for that many seconds, and leaves. A rest of 0 is a flick."""
        self.down(number, *start)
        for point in _way(start, end, seconds):
            self.move(number, *point)
        resting_until = time.monotonic() + rest
        while time.monotonic() < resting_until:
            self.move(number, *end)
            time.sleep(0.02)
        self.up(number, *end)

    def flick(self, start, end, number: int = 0, seconds: float = 0.08) -> None:
        self.drag(start, end, number, seconds, rest=0)

    def pinch(self, centre, before: float, after: float, seconds: float = 0.4) -> None:
        """Two fingers side by side, so far apart before and after, around a point."""
        x, y = centre
        self.down(0, x - before / 2, y)
        self.down(1, x + before / 2, y)
        for gap, _ in _way((before, 0), (after, 0), seconds):
            self.move(0, x - gap / 2, y)
            self.move(1, x + gap / 2, y)
        time.sleep(0.1)
        self.up(0, x - after / 2, y)
        self.up(1, x + after / 2, y)

    def unplug(self) -> None:
        """The server loses the panel as if its cable were drawn, whatever fingers are on it."""
        self._run("xinput", "disable", "touch")
        self._devices.remove(self._touch)
        self._touch.close()

    def plug_in(self) -> None:
        self._run("xinput", "enable", "touch")
        self._touch = self._device("touch")

    # Keys, by the names of KEY_CODES.

    def key(self, name: str) -> None:
        if name.startswith("Shift+"):
            self._press("Shift", True)
            self.key(name.removeprefix("Shift+"))
            self._press("Shift", False)
            return
        self._wait_for_hand(name)
        self._press(name, True)
        self._press(name, False)
        self._struck[name] = time.monotonic()

    def _wait_for_hand(self, name: str) -> None:
        """A hand that does not tremble takes this long to strike the same key again; the kiosk counts on it."""
        time.sleep(max(0.0, self._struck.get(name, 0) + 0.17 - time.monotonic()))

    def burst(self, name: str, times: int, gap: float) -> None:
        """A hand that trembles."""
        for _ in range(times):
            self._press(name, True)
            self._press(name, False)
            time.sleep(gap)

    def hold(self, name: str, seconds: float) -> None:
        self._press(name, True)
        time.sleep(seconds)
        self._press(name, False)

    def _press(self, name: str, is_down: bool) -> None:
        self._keyboard.send(KEY, struct.pack("<ii", KEY_CODES[name], is_down))

    # The mouse.

    def wheel(self, point, notches: int) -> None:
        """Positive is away from the hand."""
        button = "4" if notches > 0 else "5"
        x, y = (str(int(value)) for value in point)
        self._run("xdotool", "mousemove", x, y, "click", "--repeat", str(abs(notches)), "--delay", "30", button)

    def click(self, point) -> None:
        x, y = (str(int(value)) for value in point)
        self._run("xdotool", "mousemove", x, y, "click", "1")


def end_with_parent() -> None:
    """The child ends when this process does, even if it is killed."""
    import ctypes

    set_parent_death_signal = 1
    ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGTERM)


def _way(start, end, seconds: float):
    """Points from start to end, one every ten milliseconds."""
    steps = max(2, round(seconds / 0.01))
    began = time.monotonic()
    for step in range(1, steps + 1):
        part = step / steps
        yield tuple(a + (b - a) * part for a, b in zip(start, end))
        time.sleep(max(0.0, began + part * seconds - time.monotonic()))
