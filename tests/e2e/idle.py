#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Still there? Nobody answers, and everything is as at the start; one tap, and the visit goes on."""

import time

from PIL import Image

import kiosk
from kiosk import BLACK, FIELDS, KioskTest
from picture import difference, share_of

ASK_AFTER, ANSWER_WITHIN = 10, 20


class Idle(KioskTest):
    settings = {"visit": {"askAfterSeconds": ASK_AFTER, "answerWithinSeconds": ANSWER_WITHIN}}

    def is_asking(self, picture: Image.Image) -> bool:
        """All but the question is darkened: the paper in the corner too."""
        return max(picture.getpixel((4, 4))) < 90

    def test_the_question_can_be_answered_and_unanswered_it_ends_the_visit(self):
        home = self.settled()
        card = self.card(home, FIELDS[2])
        card_place = (card.centre[0], card.bottom + self.target)
        self.tap(card_place)
        self.wait_for(lambda picture: self.detail_colour(picture) == FIELDS[2], "the detail")
        detail = self.settled()
        close = max(self.buttons(detail), key=lambda button: (button.top, button.left))

        touched = time.monotonic()
        self.wait_for(self.is_asking, "the question", ASK_AFTER + 5)
        self.assertGreater(time.monotonic() - touched, ASK_AFTER - 3, "not too early")
        # Where a button lies under the question: the answer must not press it.
        self.tap(close)
        self.wait_for(lambda picture: difference(picture, detail) < 0.0005, "the visit goes on where it was")

        # Another language and high contrast, still in the detail; then nobody is there any more.
        before = self.settled()
        self.tap(self.header_buttons(before)[1])
        self.wait_for(lambda picture: difference(picture, before) > 0.001, "Einfache Sprache")
        self.tap(self.header_buttons(self.settled())[3])
        self.wait_for(lambda picture: share_of(picture, BLACK) > 0.5, "high contrast")
        self.wait_for(lambda picture: max(picture.getpixel((4, 4))) == 0 and self.asks_in_contrast(picture), "asked",
                      ASK_AFTER + 5)
        asked = time.monotonic()
        self.wait_for(self.is_home, "everything as at the start", ANSWER_WITHIN + 5)
        self.assertGreater(time.monotonic() - asked, ANSWER_WITHIN - 3, "time enough to answer")
        self.assertSame(self.settled(), home, "home as at the start")

    def asks_in_contrast(self, picture: Image.Image) -> bool:
        """The large button of the question is yellow."""
        middle = picture.crop((picture.width // 3, picture.height // 3, picture.width * 2 // 3, picture.height * 3 // 4))
        return share_of(middle, "#FFE600") > 0.08


class Untouched(KioskTest):
    settings = {"visit": {"askAfterSeconds": ASK_AFTER, "answerWithinSeconds": ANSWER_WITHIN}}

    def test_nobody_is_asked_before_the_first_touch(self):
        home = self.settled()
        until = time.monotonic() + ASK_AFTER + 2
        while time.monotonic() < until:
            self.assertSame(self.picture(), home, "home stays as it is")
            time.sleep(0.5)


if __name__ == "__main__":
    kiosk.main()
