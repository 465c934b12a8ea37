# SPDX-License-Identifier: GPL-3.0-or-later
"""Touches as no visitor would make them on purpose: random ones of every kind, and twenty fingers at once."""

import random
import time

from panel import TOUCH_COUNT, Panel

# Contacts that may lie on the panel for good; never the one that Panel.tap() touches with.
LYING = (17, 18, 19)


class Touches:
    """Random touches on a panel, the same for the same seed. `count` is how often a finger came down."""

    def __init__(self, panel: Panel, seed: object):
        self.count = 0
        self._panel = panel
        self._chance = random.Random(str(seed))
        self._lying: dict[int, tuple[float, float]] = {}
        self._forbidden_from = float("inf")
        self._kinds = (
            (24, self._tap), (6, self._double_tap), (4, self._frantic_taps), (14, self._drag), (10, self._flick),
            (8, self._pinch), (4, self._palm), (8, self._edge), (4, self._outside), (3, self._id_used_twice),
            (2, self._rest),
        )

    def spare(self, below: float = float("inf")) -> None:
        """No finger comes down below this line from now on: what is pressed there would end the program."""
        self._forbidden_from = below

    def play(self, count: int) -> None:
        """At least so many touches; some of them may go on lying there."""
        until = self.count + count
        weights = [weight for weight, _ in self._kinds]
        while self.count < until:
            self._chance.choices(self._kinds, weights)[0][1]()

    def storm(self, rounds: int = 2) -> None:
        """Twenty fingers come down in one moment, go this way and that, and leave in another order."""
        for _ in range(rounds):
            self.lift()
            fingers = list(range(TOUCH_COUNT))
            for finger in fingers:
                self._down(finger, self._place())
            for _ in range(6):
                self._chance.shuffle(fingers)
                for finger in fingers:
                    self._wander(finger, 80)
                time.sleep(0.008)
            for finger in fingers:
                self._up(finger)

    def lift(self) -> None:
        for finger in list(self._lying):
            self._up(finger)

    # Fingers

    def _place(self) -> tuple[float, float]:
        width, height = self._panel.width - 1, self._panel.height - 1
        return (self._chance.uniform(0, width), self._chance.uniform(0, min(height, self._forbidden_from - 2)))

    def _down(self, finger: int, place: tuple[float, float]) -> None:
        self.count += 1
        self._lying[finger] = place
        self._panel.down(finger, *place)

    def _move(self, finger: int, place: tuple[float, float]) -> None:
        self._lying[finger] = place
        self._panel.move(finger, *place)

    def _up(self, finger: int) -> None:
        self._panel.up(finger, *self._lying.pop(finger))

    def _wander(self, finger: int, spread: float) -> None:
        x, y = self._lying[finger]
        self._move(finger, (x + self._chance.gauss(0, spread), y + self._chance.gauss(0, spread)))

    def _free(self, count: int = 1) -> list[int]:
        return self._chance.sample([finger for finger in range(TOUCH_COUNT) if finger not in self._lying], count)

    def _pause(self, most: float) -> None:
        time.sleep(self._chance.uniform(0, most))

    # Kinds of touches

    def _tap(self, place: tuple[float, float] | None = None, most: float = 0.02) -> None:
        finger = self._free()[0]
        self._down(finger, place or self._place())
        self._pause(most)
        self._up(finger)

    def _double_tap(self) -> None:
        place = self._place()
        self._tap(place)
        self._pause(0.05)
        self._tap(place)

    def _frantic_taps(self) -> None:
        place = self._place()
        for _ in range(self._chance.randrange(6, 16)):
            self._tap(place, 0.01)
            self._pause(0.01)

    def _drag(self, place: tuple[float, float] | None = None) -> None:
        finger = self._free()[0]
        self._down(finger, place or self._place())
        for _ in range(self._chance.randrange(3, 12)):
            self._wander(finger, 60)
            self._pause(0.012)
        self._up(finger)

    def _flick(self) -> None:
        finger = self._free()[0]
        self._down(finger, self._place())
        way = (self._chance.uniform(-120, 120), self._chance.uniform(-60, 60))
        for _ in range(4):
            x, y = self._lying[finger]
            self._move(finger, (x + way[0], y + way[1]))
            time.sleep(0.008)
        self._up(finger)

    def _pinch(self) -> None:
        fingers = self._free(2)
        x, y = self._place()
        before, after = self._chance.uniform(20, 400), self._chance.uniform(20, 400)
        self._down(fingers[0], (x - before / 2, y))
        self._down(fingers[1], (x + before / 2, y))
        for part in range(1, 7):
            gap = before + (after - before) * part / 6
            self._move(fingers[0], (x - gap / 2, y))
            self._move(fingers[1], (x + gap / 2, y))
            time.sleep(0.008)
        self._chance.shuffle(fingers)
        for finger in fingers:
            self._up(finger)

    def _palm(self) -> None:
        fingers = self._free(self._chance.randrange(4, 9))
        x, y = self._place()
        for finger in fingers:
            self._down(finger, (x + self._chance.gauss(0, 50), min(y + self._chance.gauss(0, 50), self._forbidden_from - 2)))
        for _ in range(3):
            for finger in fingers:
                self._wander(finger, 4)
            self._pause(0.02)
        for finger in fingers:
            self._up(finger)

    def _edge(self) -> None:
        x, y = self._place()
        edge = self._chance.choice(((0, y), (self._panel.width - 1, y), (x, 0), (x, self._panel.height - 1)))
        place = (edge[0], min(edge[1], self._forbidden_from - 2))
        self._chance.choice((self._tap, self._drag))(place)

    def _outside(self) -> None:
        x, y = self._place()
        away = self._chance.uniform(1, 3000)
        place = self._chance.choice(((-away, y), (self._panel.width + away, y), (x, -away), (x, self._panel.height + away)))
        if place[1] < self._forbidden_from:
            self._drag(place)

    def _id_used_twice(self) -> None:
        """As broken panels do it: a contact that begins again elsewhere while it lies there, and ends once."""
        finger = self._free()[0]
        self._down(finger, self._place())
        self._down(finger, self._place())
        self._up(finger)

    def _rest(self) -> None:
        """Comes, slides a little, and never leaves."""
        finger = next((finger for finger in LYING if finger not in self._lying), None)
        if finger:
            x, y = self._place()
            # Not on the way home, and further than a finger wanders in a tap: its leaving presses nothing.
            self._down(finger, (max(x, 300), max(y, 200)))
            self._move(finger, (max(x, 300) - 80, max(y, 200) - 40))
