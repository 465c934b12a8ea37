#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built program through the accessibility bus alone, as a screen reader finds, reads and presses its way."""

import importlib.util
import json
import os
import shutil
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

import kiosk
from kiosk import DEFAULT_BUNDLE, START, KioskTest, step
from panel import end_with_parent
from picture import areas_of

WORDS = json.loads((DEFAULT_BUNDLE / "text" / "de.json").read_text(encoding="utf-8"))
FIELDS = [WORDS[f"field-{name}.title"] for name in ("education", "work", "balance", "open-city")]
SIZES = ["Schriftgröße: normal", "Schriftgröße: groß", "Schriftgröße: sehr groß"]
CONTRAST, SIMPLE, ABOUT, HOME = "Hoher Kontrast", "Einfache Sprache", "Über diese Ausstellung", "Zum Anfang"
READ_ALOUD = "Vorlesen"
MOST_STOPS = 60


class Bus:
    """A session bus of its own, which starts the bus of assistive technology as soon as somebody asks for it."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="masterplan-bus-")
        # Without a display the bus is written on no X server's root window, and nobody else finds it.
        environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "AT_SPI_BUS_ADDRESS")}
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address",
             f"--address=unix:path={self._folder.name}/bus"],
            env=environment | {"XDG_RUNTIME_DIR": self._folder.name}, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True, preexec_fn=end_with_parent)
        self.address = self._daemon.stdout.readline().strip().partition(",guid=")[0]

    def accessibility_address(self) -> str:
        asked = subprocess.run(
            ["dbus-send", f"--bus={self.address}", "--print-reply=literal", "--dest=org.a11y.Bus", "/org/a11y/bus",
             "org.a11y.Bus.GetAddress"], capture_output=True, text=True, check=True, timeout=30)
        return asked.stdout.strip()

    def end(self) -> None:
        self._daemon.terminate()
        self._daemon.wait()
        self._daemon.stdout.close()
        self._folder.cleanup()


class Listener:
    """What a screen reader knows of the program: the tree of what is showing, and what was announced."""

    def __init__(self, bus: Bus):
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.address
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        # Before the bus of the desktop on which somebody may run this. Qt finds its own way, and none where this is set.
        os.environ["AT_SPI_BUS_ADDRESS"] = bus.accessibility_address()
        import pyatspi  # looks for the bus as soon as it is loaded
        from gi.repository import GLib

        self.atspi = pyatspi
        self._context, self._gone = GLib.MainContext.default(), GLib.Error
        self.focused: list[str] = []
        self.switched: list[tuple[str, bool]] = []
        pyatspi.Registry.registerEventListener(self._hear_focus, "object:state-changed:focused")
        pyatspi.Registry.registerEventListener(self._hear_switch, "object:state-changed:checked")
        del os.environ["AT_SPI_BUS_ADDRESS"]

    def _hear_focus(self, event) -> None:
        if event.detail1:
            self.focused.append(event.source.name)

    def _hear_switch(self, event) -> None:
        self.switched.append((event.source.name, bool(event.detail1)))

    def hear(self) -> None:
        """Takes in whatever the program has announced until now."""
        while self._context.iteration(False):
            pass

    def showing(self) -> list:
        """All that is to be seen, in the order of the tree; empty while the program is not there, or is changing."""
        self.hear()
        found = []
        try:
            for program in self.atspi.Registry.getDesktop(0):
                if program is not None and program.name == "masterplan-kiosk":
                    self._collect(program, found)
        except (self._gone, LookupError):  # elements that went while they were asked
            return []
        return found

    def _collect(self, parent, found: list) -> None:
        for child in parent:
            if child is None:
                continue
            if self.has(child, self.atspi.STATE_SHOWING):
                found.append(child)
            self._collect(child, found)

    def has(self, element, state) -> bool:
        return element.getState().contains(state)

    def actions(self, element) -> list[str]:
        action = element.queryAction()
        return [action.getName(number) for number in range(action.nActions)]

    def do(self, element, action: str) -> None:
        element.queryAction().doAction(self.actions(element).index(action))


class AtSpiProgram(KioskTest):
    # One for all: a process knows one bus.
    bus: Bus | None = None
    listener: Listener
    landmark = FIELDS[-1]  # seen once home is there

    @classmethod
    def setUpClass(cls) -> None:
        missing = [name for name in ("dbus-daemon", "dbus-send") if shutil.which(name) is None]
        missing += [name for name in ("pyatspi", "gi") if importlib.util.find_spec(name) is None]
        if not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
            missing.append("at-spi2-core")
        if missing:
            raise unittest.SkipTest(f"{', '.join(missing)} not installed")
        super().setUpClass()
        if AtSpiProgram.bus is None:
            AtSpiProgram.bus = Bus()
            unittest.addModuleCleanup(AtSpiProgram.bus.end)
            AtSpiProgram.listener = Listener(AtSpiProgram.bus)

    def setUp(self) -> None:
        super().setUp()
        self.atspi = self.listener.atspi
        self.controls = (self.atspi.ROLE_PUSH_BUTTON, self.atspi.ROLE_CHECK_BOX, self.atspi.ROLE_RADIO_BUTTON)
        self.wait_to_see(self.landmark)

    # Finding

    def seen(self, name: str, *roles) -> list:
        return [element for element in self.listener.showing()
                if element.name == name and (not roles or element.getRole() in roles)]

    def wait_until(self, condition, what: str, seconds: float = 20):
        until = time.monotonic() + seconds
        while not (found := condition()):
            if time.monotonic() > until:
                names = [f"{element.getRoleName()} {element.name!r}" for element in self.listener.showing()]
                self.fail(f"{what}: not within {seconds} s; showing: {names}")
            time.sleep(0.05)
        return found

    def wait_to_see(self, name: str, *roles):
        return self.wait_until(lambda: self.seen(name, *roles), f"{name!r} is showing")[0]

    def control(self, name: str):
        return self.wait_to_see(name, *self.controls)

    def press(self, name: str) -> None:
        self.listener.do(self.control(name), "Press")

    def is_checked(self, name: str) -> bool:
        return self.listener.has(self.control(name), self.atspi.STATE_CHECKED)


class AtSpi(AtSpiProgram):
    def test_everything_to_be_pressed_on_home_has_a_name_a_role_a_place_and_an_action(self):
        controls = [element for element in self.listener.showing() if element.getRole() in self.controls]
        names = [element.name for element in controls]
        wanted = ["Sprache: Deutsch", SIMPLE, SIZES[0], CONTRAST, READ_ALOUD, ABOUT, "Früher", "Später", *FIELDS]
        self.assertEqual([name for name in names if name in wanted], wanted, "in the order in which people read")
        self.assertEqual(len(names), len(set(names)), f"no two of the same name: {names}")
        # At the start all of time is shown: there is nothing earlier and nothing later.
        working = [name for name in wanted if name not in ("Früher", "Später")]
        for element in controls:
            with step(element.name):
                self.assertTrue(element.name.strip(), "a name")
                if element.name in working:
                    self.assertTrue(self.listener.has(element, self.atspi.STATE_ENABLED), "it works")
                self.assertEqual(self.listener.has(element, self.atspi.STATE_FOCUSABLE),
                                 self.listener.has(element, self.atspi.STATE_ENABLED), "it takes the focus, if it works")
                self.assertIn("Press", self.listener.actions(element))
        for name in (name for name in wanted if name in names):
            with step(name):
                place = self.control(name).queryComponent().getExtents(self.atspi.DESKTOP_COORDS)
                self.assertGreaterEqual(min(place.width, place.height), self.target, "large enough for a finger")
                self.assertTrue(0 <= place.x and place.x + place.width <= self.panel.width
                                and 0 <= place.y and place.y + place.height <= self.panel.height, "on the screen")

    def test_states_what_can_be_switched_and_in_which_state_it_is(self):
        check_box = self.atspi.ROLE_CHECK_BOX
        for name in (SIMPLE, CONTRAST, READ_ALOUD):
            self.assertEqual(self.control(name).getRole(), check_box, name)
        self.listener.switched.clear()
        for is_on in (True, False):
            self.assertNotEqual(self.is_checked(CONTRAST), is_on)
            self.press(CONTRAST)
            self.wait_until(lambda: self.is_checked(CONTRAST) == is_on, f"high contrast: {is_on}")
        self.assertEqual(self.listener.switched, [(CONTRAST, True), (CONTRAST, False)], "changes are told")
        for before, after in zip(SIZES, [*SIZES[1:], SIZES[0]], strict=True):
            with step(after):
                self.press(before)
                self.control(after)

    def test_names_headings_and_tells_pictures_in_words(self):
        headings = [element.name for element in self.listener.showing() if element.getRole() == self.atspi.ROLE_HEADING]
        self.assertEqual(headings, [WORDS["exhibition.title"], WORDS["fields.title"]])
        self.press(FIELDS[1])
        self.wait_to_see(WORDS["drawing-work.alt"], self.atspi.ROLE_IMAGE)

    def test_finds_reads_and_presses_its_way_to_a_field_and_back(self):
        card = self.control(FIELDS[0])
        self.assertEqual(card.description, WORDS["field-education.teaser"])
        self.listener.do(card, "Press")
        self.wait_to_see(FIELDS[0], self.atspi.ROLE_HEADING)
        self.wait_until(lambda: not self.seen(FIELDS[3]), "home is gone")
        read = [element.name for element in self.listener.showing()]
        paragraphs = [paragraph.removeprefix("- ") for block in WORDS["field-education.body"].split("\n\n")
                      for paragraph in block.split("\n")]
        self.assertEqual([words for words in read if words in paragraphs], paragraphs, f"the text from {read}")
        self.press(HOME)
        self.control(FIELDS[3])
        self.wait_for(self.is_home, "home, seen as well")
        self.assertFalse(self.seen(HOME), "no way home from home")

    def test_a_field_is_named_once(self):
        self.press(FIELDS[0])
        self.wait_to_see(FIELDS[0], self.atspi.ROLE_HEADING)
        self.wait_until(lambda: not self.seen(FIELDS[3]), "home is gone")
        self.assertEqual(len(self.seen(FIELDS[0])), 1, "the heading, and nothing that says it again")

    def test_a_marker_tells_its_own_place(self):
        place = self.control(f"2005: {WORDS['year-2005.title']}").queryComponent().getExtents(self.atspi.DESKTOP_COORDS)
        self.assertLess(max(place.width, place.height), 2 * self.target, "not that of the whole plot")
        self.assertGreaterEqual(min(place.width, place.height), self.target, "large enough for a finger")
        discs = areas_of(self.settled(), START, (self.target // 2, self.target // 2))
        self.assertTrue(any(place.x <= disc.left and disc.right <= place.x + place.width and place.y <= disc.top
                            and disc.bottom <= place.y + place.height for disc in discs), f"{place} is around its disc")

    def test_a_language_is_chosen_by_its_own_name(self):
        self.press("Sprache: Deutsch")
        german = self.wait_to_see("Deutsch", self.atspi.ROLE_RADIO_BUTTON)
        self.assertTrue(self.listener.has(german, self.atspi.STATE_CHECKED), "the language in use")
        english = self.wait_to_see("English", self.atspi.ROLE_RADIO_BUTTON)
        self.assertFalse(self.listener.has(english, self.atspi.STATE_CHECKED))
        self.listener.do(english, "Press")
        self.control("High contrast")
        self.control("Language: English")

    def test_the_focus_is_told_wherever_it_goes(self):
        self.listener.hear()
        self.listener.focused.clear()
        for number in range(MOST_STOPS):
            self.panel.key("Tab")
            self.wait_until(lambda: self.listener.hear() or len(self.listener.focused) > number, "the focus is told")
            if number and self.listener.focused[number] == self.listener.focused[0]:
                break
        stops = self.listener.focused[:number]
        self.assertLess(number, MOST_STOPS - 1, f"Tab goes round: {stops}")
        self.assertTrue(all(name.strip() for name in stops), f"each has a name: {stops}")
        for name in ("Sprache: Deutsch", SIMPLE, SIZES[0], CONTRAST, READ_ALOUD, ABOUT, *FIELDS):
            self.assertIn(name, stops)
        self.panel.key("Tab")
        self.wait_until(lambda: [element for element in self.seen(stops[1])
                                 if self.listener.has(element, self.atspi.STATE_FOCUSED)], "it says it has the focus")

    def test_the_focus_can_be_set(self):
        for name in (ABOUT, FIELDS[2]):
            with step(name):
                self.listener.do(self.control(name), "SetFocus")
                self.wait_until(lambda: self.listener.has(self.control(name), self.atspi.STATE_FOCUSED), "it has the focus")
        before = self.settled()
        self.panel.key("Return")
        self.wait_to_see(FIELDS[2], self.atspi.ROLE_HEADING)
        self.assertDifferent(self.settled(), before, "the field is open")


class AtSpiClip(AtSpiProgram):
    arguments = ("--bundle", kiosk.TEST_BUNDLES / "many-media")
    settings = {"visit": {"language": "de", "attractAfterSeconds": 3600, "askAfterSeconds": 3600}}
    expected = kiosk.NO_SOUND_HERE
    landmark = "Handel"

    def slider(self):
        return next(element for element in self.listener.showing() if element.getRole() == self.atspi.ROLE_SLIDER)

    def open_clip(self) -> None:
        bar = next(element for element in self.listener.showing() if element.name.endswith("Bilder, Filme und Töne"))
        self.listener.do(bar, "Press")
        self.press("Film abspielen: Die Fähre legt ab")
        self.wait_until(lambda: [element for element in self.listener.showing()
                                 if element.getRole() == self.atspi.ROLE_SLIDER], "the bar")

    def value(self) -> float:
        slider = self.slider()
        self.assertEqual((slider.queryValue().minimumValue, slider.queryValue().maximumValue), (0, 100), "percent")
        return slider.queryValue().currentValue

    def test_the_bar_of_a_clip_says_how_far_it_is(self):
        self.open_clip()
        self.wait_until(lambda: 0 < self.value() < 100, "a part of it has played")
        first = self.value()
        self.wait_until(lambda: self.value() > first, "it goes on")

    def test_the_bar_of_a_clip_can_be_set(self):
        # As MP4: of WebM, Qt 6.4 does not know how long it is.
        self.kiosk.end()
        bundle = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="masterplan-clip-"))) / "bundle"
        shutil.copytree(kiosk.TEST_BUNDLES / "many-media", bundle)
        shutil.copy(kiosk.TEST_BUNDLES.parent / "clips/ferry.mp4", bundle / "media/ferry.webm")
        self.arguments = ("--bundle", str(bundle))
        self.start()
        self.wait_to_see(self.landmark)
        self.open_clip()
        self.press("Pause")
        for percent in (75, 25):
            self.slider().queryValue().currentValue = percent
            self.wait_until(lambda: abs(self.value() - percent) <= 1, f"{percent} %")
        self.assertAlmostEqual(self.value(), 25, delta=1, msg="it stays there")


if __name__ == "__main__":
    kiosk.main()
