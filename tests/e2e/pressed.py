#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each touch is answered where it was made: every kind of control looks pressed while a finger is on it."""

import time

from PIL import Image

import kiosk
import soak
import staff
from kiosk import CONTRAST, FIELDS, PERIODS, START, step
from picture import Area, area_of, areas_of, difference

# A frame on a slow machine, and the time in which its picture is taken.
AT_ONCE = 0.5


class PressedTest(soak.SoakTest):
    def assertAnswers(self, what: str, control: Area, least: float = 0.05) -> None:
        """Under a finger the control looks otherwise, and when it slides away as before; a slide presses nothing."""
        with step(what):
            before = self.settled(still_for=0.45)
            self.panel.down(0, *control.centre)
            touched = time.monotonic()
            changed = 0.0
            while changed < least:
                self.assertLess(time.monotonic(), touched + AT_ONCE, f"{what} shows nothing of the finger on it")
                changed = difference(self.picture(), before, control, tolerance=8)
            answered = time.monotonic() - touched
            self.panel.move(0, control.centre[0], control.centre[1] + 3 * self.target)
            self.panel.up(0, control.centre[0], control.centre[1] + 3 * self.target)
            self.assertLess(difference(self.settled(still_for=0.45), before, control), 0.01, "as before")
            print(f"{what}: {changed:.0%} of it within {answered * 1000:.0f} ms")


class Pressed(PressedTest):
    def test_on_home(self):
        home = self.home
        self.assertAnswers("a period's bar", self.bar(home, PERIODS[1]))
        self.assertAnswers("an event's marker", self.around_marker(area_of(home, START, self.axis())), 0.01)
        self.assertAnswers("a counted marker", self.around_marker(self.cluster()), 0.01)
        card = self.card(home, FIELDS[0])
        below = Area(card.left, card.bottom, card.right, card.bottom + 2 * self.target)
        self.assertAnswers("the mark of a card", areas_of(home, FIELDS[0], (self.target - 4, self.target - 4), below)[0])
        self.assertAnswers("a card", Area(card.left, card.bottom + self.target, card.right, card.bottom + 2 * self.target))
        names = ("the language", "Einfache Sprache", "the text size", "the contrast", "read aloud", "about", "reach")
        for name, button in zip(names, self.header_buttons(home)):
            self.assertAnswers(name, button)
        self.changes(self.header_buttons(home)[2], "larger text")
        self.assertAnswers("a button that is on", self.header_row()[CONTRAST - 1])
        self.as_at_start()
        self.show_zoomed()
        row = Area(0, self.fields_top() - 2 * self.target, home.width, self.fields_top())
        for name, button in zip(("earlier", "later", "wider", "closer", "all"), self.buttons(self.picture(), row)):
            self.assertAnswers(name, button)

    def around_marker(self, marker: Area) -> Area:
        x, y = (round(value) for value in marker.centre)
        return Area(x - 30, y - 30, x + 30, y + 30)

    def test_on_panes(self):
        self.show_largest()
        picture = self.settled()
        lower = Area(0, round(picture.height * 0.8), picture.width, picture.height)
        for name, button in zip(("the pane in sight", "the other pane"), self.buttons(picture, lower)):
            self.assertAnswers(name, button)

    def test_on_a_detail(self):
        detail = self.open(PERIODS[0])
        self.assertAnswers("home", self.home_button(detail))
        poster = area_of(detail, PERIODS[0])
        self.assertAnswers("the poster's picture", Area(poster.left + 60, detail.height // 2, poster.right - 60,
                                                         round(detail.height * 0.75)))
        words = self.pane(detail, PERIODS[0])
        for number, button in enumerate(self.buttons(detail, words)):
            self.assertAnswers(f"button {number} of a detail", button)
        self.assertAnswers("a picture of the shelf", Area(words.left + 60, round(detail.height * 0.55), words.left + 200,
                                                           round(detail.height * 0.62)))
        self.lead_home()
        self.open(PERIODS[1])
        self.panel.drag((1400, 700), (1400, 300))
        detail = self.settled()
        dot = next(area for area in areas_of(detail, FIELDS[0], (8, 8), self.pane(detail, PERIODS[1])))
        chip = Area(dot.left, dot.top - 8, dot.right + 3 * self.target, dot.bottom + 8)
        self.assertAnswers("a chip", chip)

    def test_on_a_word(self):
        detail = self.open(PERIODS[2])
        line = self.underlines(detail, PERIODS[2])[0]
        self.assertAnswers("a word", Area(line.left, line.top - 20, line.right, line.bottom))
        self.changes(line, "an explanation")
        card = self.settled()
        close = [button for button in self.buttons(card, self.pane(card, PERIODS[2])) if button.bottom < card.height * 0.8]
        self.assertAnswers("what closes an explanation", close[-1])

    def test_on_sheets(self):
        self.show_picture()
        rows = [button for button in self.buttons(self.picture())
                if button.top < 0.1 * self.panel.height or button.top > 0.9 * self.panel.height]
        for number, button in enumerate(rows):
            self.assertAnswers(f"button {number} over a picture", button)
        self.lead_home()
        self.show_code()
        for number, button in enumerate(self.buttons(self.picture(), self.pane(self.picture(), PERIODS[1]))):
            self.assertAnswers(f"button {number} beside a code", button)
        self.lead_home()
        self.show_languages()
        for number, tile in enumerate(self.tiles(self.picture())):
            self.assertAnswers(f"language {number}", tile)

    def test_in_high_contrast(self):
        home = self.home
        card = self.card(home, FIELDS[0])
        controls = {
            "a period's bar": self.bar(home, PERIODS[1]),
            "a card": Area(card.left, card.bottom + self.target, card.right, card.bottom + 2 * self.target),
            "the language": self.header_buttons(home)[0],
            "the contrast": self.header_buttons(home)[3],
        }
        self.changes(controls["the contrast"], "high contrast")
        for name, control in controls.items():
            self.assertAnswers(name, control)


class PressedByStaff(PressedTest, staff.StaffTest):
    def test_on_what_staff_see(self):
        staff.set_pin(self.kiosk.home.name, staff.PIN + "\n")
        keys = self.open_keypad()
        for number, key in enumerate(keys[:9] + keys[10:11]): # nothing can be erased or entered yet
            self.assertAnswers(f"key {number}", key)
        self.type_pin(keys, staff.PIN)
        self.wait_for(lambda picture: len(self.ways()) == 4, "the status page")
        for name, way in zip(("back", "the test picture", "restart", "leave"), self.ways()):
            self.assertAnswers(name, way)


class PressedQuestion(PressedTest):
    settings = {"visit": {"language": "de", "askAfterSeconds": 10, "attractAfterSeconds": 3600}}

    def test_on_the_answer(self):
        self.panel.tap((self.panel.width // 2, 20))
        self.wait_for(lambda picture: max(picture.getpixel((4, 4))) < 90, "the question")
        middle = Area(self.panel.width // 4, self.panel.height // 3, self.panel.width * 3 // 4, self.panel.height * 3 // 4)
        answer = max(self.buttons(self.picture(), middle), key=lambda area: area.width)
        left = Area(answer.left + 20, answer.top + 20, answer.left + 200, answer.bottom - 20)
        before = self.picture()
        self.panel.down(0, *left.centre)
        self.wait_for(lambda picture: difference(picture, before, left, tolerance=8) > 0.5, "the answer's look", AT_ONCE)
        self.panel.up(0, *left.centre)


if __name__ == "__main__":
    kiosk.main()
