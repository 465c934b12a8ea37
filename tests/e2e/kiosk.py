# SPDX-License-Identifier: GPL-3.0-or-later
"""The built program on a panel, seen through its pictures and moved by touches and keys alone.

A test file holds classes that derive from KioskTest and ends with kiosk.main(); its first argument is the program.
"""

import contextlib
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from PIL import Image

from panel import NoPanel, Panel, end_with_parent
from picture import Area, area_of, areas_of, difference, share_of

PROGRAM = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else None
SOURCE = Path(__file__).resolve().parents[2]
DEFAULT_BUNDLE = SOURCE / "resources" / "bundle"
TEST_BUNDLES = SOURCE / "tests" / "data" / "bundles"

PAPER, INK, WHITE, BLACK = "#FAF6EE", "#1C1B22", "#FFFFFF", "#000000"
# The colours of the default bundle.
START = "#A80D26"
PERIODS = ("#0F5C6E", "#704500", "#5A2A6E")
FIELDS = ("#1F4E9E", "#8F3505", "#155A38", "#8A1F5C")
# Its languages, in the order of their tiles.
LANGUAGES = [
    language["tag"] for language in json.loads((DEFAULT_BUNDLE / "bundle.json").read_text(encoding="utf-8"))["languages"]
]

RIGHT_TO_LEFT = ("ar", "fa")

# Of the header's buttons, the last ones, where one reads from the left; language, Einfache Sprache and the text size are
# the first.
CONTRAST, READ_ALOUD, ABOUT, REACH = -4, -3, -2, -1

# What Qt Multimedia says of a machine without sound or graphics card.
NO_SOUND_HERE = ("PulseAudioService", "No RHI backend", "No audio device", "AVStream duration")

SKIPPED = 77
QT_MESSAGE = re.compile(r"^qt-(warning|critical|fatal): .*", re.MULTILINE)


@contextlib.contextmanager
def step(what: object):
    """Says in a failure where in a longer test it happened."""
    try:
        yield
    except Exception as trouble:
        trouble.add_note(f"with: {what}")
        raise


class Kiosk:
    """The program in a home of its own. Settings are sections of the configuration file: {"visit": {"language": "en"}}."""

    def __init__(self, panel: Panel, arguments=(), settings=None, rendering=None):
        self.panel = panel
        self.has_ended = False
        self.home = tempfile.TemporaryDirectory(prefix="masterplan-kiosk-")
        home = Path(self.home.name)
        self.stderr_file = home / "stderr"
        command = self._command(home, settings or {})
        environment = {key: value for key, value in os.environ.items()
                       if key not in ("QT_FATAL_WARNINGS", "QT_QUICK_BACKEND")}
        environment |= {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(self._folder("runtime")),
            **{f"XDG_{kind}_HOME": str(self._folder(kind.lower())) for kind in ("CONFIG", "CACHE", "STATE", "DATA")},
            "DISPLAY": panel.display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_MESSAGE_PATTERN": "qt-%{type}: %{message}",
            "LC_ALL": "C.UTF-8",
        } | (rendering or {"QT_QUICK_BACKEND": "software"})
        environment.pop("WAYLAND_DISPLAY", None)
        with open(self.stderr_file, "wb") as stderr:
            self.process = subprocess.Popen([*command, *arguments], env=environment, stdin=subprocess.DEVNULL,
                                            stdout=stderr, stderr=stderr, preexec_fn=end_with_parent)

    def _command(self, home: Path, settings: dict) -> list:
        configuration = home / "kiosk.ini"
        configuration.write_text(self._configuration(settings), encoding="utf-8")
        return [PROGRAM, "--config", configuration]

    def _folder(self, name: str) -> Path:
        folder = Path(self.home.name) / name
        folder.mkdir(mode=0o700)
        return folder

    def _configuration(self, settings: dict) -> str:
        # 32 inches wide or upright: the same pixels a millimetre on every panel of these tests.
        sections = {
            "panel": {"widthMillimetres": round(self.panel.width * 698 / 1920), "viewingDistanceMillimetres": 600},
            "visit": {"attractAfterSeconds": 3600, "askAfterSeconds": 3600},
            "speech": {"engine": "silent"},
        }
        for name, keys in settings.items():
            sections[name] = sections.get(name, {}) | keys
        return "".join(f"[{name}]\n" + "".join(f"{key}={value}\n" for key, value in keys.items())
                       for name, keys in sections.items())

    def words(self) -> str:
        """What the program wrote so far."""
        return self.stderr_file.read_text(encoding="utf-8", errors="replace")

    def is_alive(self) -> bool:
        return self.process.poll() is None

    def work_done(self) -> int | None:
        """The processor time used so far, in ticks; None while a thread of it is busy or waits for a processor."""
        ticks = 0
        for thread in (Path("/proc") / str(self.process.pid) / "task").iterdir():
            with contextlib.suppress(FileNotFoundError, ProcessLookupError):
                stat = (thread / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
                if stat[0] != "S":
                    return None
                ticks += int(stat[11]) + int(stat[12])
        return ticks

    def end(self) -> None:
        self.has_ended = True
        if self.is_alive():
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.home.cleanup()


class KioskTest(unittest.TestCase):
    """One panel for all tests of a class, one kiosk for each test."""

    panel_size = (1920, 1080)
    arguments: tuple = ()
    settings: dict = {}
    starts_by_itself = True
    is_right_to_left = False
    rendering: dict | None = None  # variables of the environment, else by software
    expected: tuple[str, ...] = ()  # what is in warnings that mean nothing
    panel: Panel
    kiosk: Kiosk | None = None

    @classmethod
    def setUpClass(cls) -> None:
        try:
            cls.panel = cls.enterClassContext(Panel(*cls.panel_size))
        except NoPanel as reason:
            raise unittest.SkipTest(str(reason)) from None

    def setUp(self) -> None:
        if self.starts_by_itself:
            self.start()

    def start(self, *arguments, settings=None) -> None:
        self.launch(*self.arguments, *arguments, settings=settings or self.settings)
        self.wait_for(self.is_home, "home after the start", 30)

    def launch(self, *arguments, settings=None) -> None:
        self.kiosk = Kiosk(self.panel, arguments, settings, self.rendering)
        self.addCleanup(self.finish, self.kiosk)

    def finish(self, kiosk: Kiosk) -> None:
        """Ends the program, which must have lived until now and must not have warned of anything."""
        if kiosk.has_ended:
            return
        was_alive, lines = kiosk.is_alive(), kiosk.words().splitlines()
        kiosk.end()
        words = "\n".join(line for line in lines if not any(part in line for part in self.expected))
        self.assertTrue(was_alive, f"the program ended by itself: {words}")
        self.assertIsNone(QT_MESSAGE.search(words), words)

    # Seeing

    def picture(self) -> Image.Image:
        return self.panel.picture()

    def wait_for(self, condition, what: str, seconds: float = 30) -> Image.Image:
        """Looks again and again until the condition holds for the picture; the test fails when it never does."""
        until = time.monotonic() + seconds
        while True:
            picture = self.picture()
            if condition(picture):
                return picture
            if not self.kiosk.is_alive():
                self.fail(f"{what}: the program ended: {self.kiosk.words()}")
            if time.monotonic() > until:
                self.fail(f"{what}: not within {seconds} s")
            time.sleep(0.04)

    def settled(self, still_for: float = 0.3, seconds: float = 30) -> Image.Image:
        """The picture once the program has nothing to do and nothing has moved for a while."""
        until = time.monotonic() + seconds
        picture, work, since = self.picture(), self.kiosk.work_done(), time.monotonic()
        while time.monotonic() - since < still_for:
            self.assertLess(time.monotonic(), until, "the picture never comes to rest")
            time.sleep(0.04)
            now, work_now = self.picture(), self.kiosk.work_done()
            if work_now is None or work_now != work or now.tobytes() != picture.tobytes():
                picture, work, since = now, work_now, time.monotonic()
        return picture

    @property
    def target(self) -> int:
        """The smallest size of anything to be touched, 20 mm, in pixels."""
        return round(20 * 1920 / 698)

    def bar(self, picture: Image.Image, colour: str) -> Area | None:
        found = areas_of(picture, colour, (self.target, self.target))
        return max(found, key=lambda area: area.width, default=None)

    def bars(self, picture: Image.Image) -> list[Area]:
        """The bars of the default bundle's periods, as far as they are in the picture."""
        return [bar for bar in (self.bar(picture, colour) for colour in PERIODS) if bar]

    def card(self, picture: Image.Image, colour: str) -> Area | None:
        """The coloured strip along the top of a field's card."""
        strips = areas_of(picture, colour, (self.target * 2, 4))
        return next((strip for strip in strips if strip.height < self.target), None)

    def is_home(self, picture: Image.Image) -> bool:
        return len(self.bars(picture)) == 3 and all(self.card(picture, colour) for colour in FIELDS)

    def detail_colour(self, picture: Image.Image) -> str | None:
        """The colour of the item whose detail is shown: its poster fills a side of the picture."""
        if not self.has_home_button(picture):
            return None
        for colour in (START, *PERIODS, *FIELDS):
            area = area_of(picture, colour)
            if area and area.width > 0.3 * picture.width and area.height > 0.1 * picture.height:
                return colour
        return None

    def buttons(self, picture: Image.Image, within: Area | None = None, ink: str = INK) -> list[Area]:
        """Whatever is outlined or filled in ink and large enough for a finger, from left to right."""
        found = areas_of(picture, ink, (self.target - 4, self.target - 4), within, tolerance=70)
        return [area for area in found if area.height < 2.5 * self.target]

    def header(self, picture: Image.Image) -> Area:
        """The upper part, in which the title and the settings stand in one row or two."""
        return Area(0, 0, picture.width, max(round(picture.height * 0.17), round(3.3 * self.target)))

    def header_buttons(self, picture: Image.Image) -> list[Area]:
        """Language, Einfache Sprache where there is one, text size, contrast, read aloud, about, reach: without
        the way home."""
        home = self.home_buttons(picture)
        return [area for area in self.buttons(picture, self.header(picture)) if area not in home]

    def tiles(self, picture: Image.Image) -> list[Area]:
        """Of the choice of languages, as one reads: from the left to the right, row by row."""
        below = Area(0, self.header(picture).bottom, picture.width, round(picture.height * 0.9))
        found = areas_of(picture, INK, (3 * self.target, round(1.5 * self.target)), below, tolerance=70)
        return sorted(found, key=lambda tile: (round(tile.top / self.target), tile.left))

    # Doing

    def tap(self, where: Area | tuple) -> None:
        """As a person does who looks first: what has just appeared takes no press, and quick taps count as one."""
        self.settled(still_for=0.45)
        self.panel.tap(where.centre if isinstance(where, Area) else where)

    def go_home(self) -> None:
        """One tap on the home button."""
        self.tap(self.home_button(self.settled()))
        self.wait_for(self.is_home, "home after one tap on its button")

    def home_buttons(self, picture: Image.Image) -> list[Area]:
        """A round button filled with ink in the upper corner where lines begin, the highest: settings may stand below."""
        left = picture.width - 2 * self.target if self.is_right_to_left else 0
        corner = Area(left, 0, left + 2 * self.target, round(picture.height * 0.2))
        found = [area for area in self.buttons(picture, corner)
                 if area.width < area.height * 1.3 and share_of(picture, INK, area) > 0.4]
        return sorted(found, key=lambda area: area.top)[:1]

    def home_button(self, picture: Image.Image) -> Area:
        found = self.home_buttons(picture)
        self.assertEqual(len(found), 1, "one button in ink in the upper corner")
        return found[0]

    def has_home_button(self, picture: Image.Image) -> bool:
        return len(self.home_buttons(picture)) == 1

    def assertSame(self, one: Image.Image, other: Image.Image, what: str, area: Area | None = None) -> None:
        self.assertLess(difference(one, other, area), 0.0005, what)

    def assertDifferent(self, one: Image.Image, other: Image.Image, what: str, area: Area | None = None) -> None:
        self.assertGreater(difference(one, other, area), 0.0005, what)


class Result(unittest.TextTestResult):
    """Keeps the screen of each failure as a picture, in the current folder."""

    def addFailure(self, test, err) -> None:
        self._keep_picture(test)
        super().addFailure(test, err)

    def addError(self, test, err) -> None:
        self._keep_picture(test)
        super().addError(test, err)

    def _keep_picture(self, test) -> None:
        if isinstance(test, KioskTest) and test.kiosk and test.kiosk.is_alive():
            file = Path.cwd() / f"failed-{test.id().removeprefix('__main__.')}.png"
            test.panel.picture().save(file)
            self.stream.write(f"{file} ")


def main() -> None:
    names = [argument for argument in sys.argv[2:] if not argument.startswith("-")]
    loader = unittest.defaultTestLoader
    module = sys.modules["__main__"]
    suite = loader.loadTestsFromNames(names, module) if names else loader.loadTestsFromModule(module)
    runner = unittest.TextTestRunner(verbosity=2, stream=sys.stdout, resultclass=Result, failfast="-f" in sys.argv)
    result = runner.run(suite)
    if result.skipped and result.testsRun == 0:
        print(f"skipped: {result.skipped[0][1]}")
        sys.exit(SKIPPED)
    sys.exit(0 if result.wasSuccessful() else 1)
