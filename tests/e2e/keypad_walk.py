#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program by a keypad's keys and by ear, from nobody being there to every screen and back: no picture is
looked at, and every step says something that is asserted."""

import json
import time
import unittest

import kiosk
from ear import BACK, DOWN, HELP, NEXT, SELECT, UP, EarTest, Words
from kiosk import DEFAULT_BUNDLE, step

TIMELINE = json.loads((DEFAULT_BUNDLE / "timeline.json").read_text(encoding="utf-8"))
FIELDS = json.loads((DEFAULT_BUNDLE / "fields.json").read_text(encoding="utf-8"))["fields"]
ATTRACT_AFTER = 10


def in_time(items: list[dict]) -> list[dict]:
    return sorted(items, key=lambda item: (item.get("date") or item.get("when") or "")[:4])


class Walk(EarTest):
    """In German; the classes below walk in other languages."""

    language = "de"
    settings = {**EarTest.settings, "visit": {"attractAfterSeconds": ATTRACT_AFTER}}

    @classmethod
    def setUpClass(cls) -> None:
        if not Words.are_there(cls.language):
            raise unittest.SkipTest(f"the bundle does not speak {cls.language} yet")
        super().setUpClass()

    def setUp(self) -> None:
        super().setUp()
        self.words = Words(self.language)
        self.texts = json.loads((DEFAULT_BUNDLE / "text" / f"{self.language}.json").read_text(encoding="utf-8"))

    # What is said

    def assertSaid(self, utterances: list[dict], texts: list[str]) -> None:
        """These, in this order, with others between; each of them in the visitor's language."""
        remaining = iter(utterances)
        for text in texts:
            found = next((line for line in remaining if text in line["text"]), None)
            self.assertIsNotNone(found, f"{text!r} is said, in its turn, of {[line['text'] for line in utterances]}")
            self.assertEqual(found["language"], self.language, text)

    def hear_place(self, source: str) -> None:
        """Where one is, then how much there is, then what the keys do."""
        self.hear_text(self.words.pattern(source), self.language)
        self.hear_text(self.words.pattern("You can hear %n thing(s) here."), self.language)
        self.hear_text(self.words("Press Down to hear what comes next, Up for what stands before, and Select to choose "
                                  "what you hear."), self.language)

    def find(self, text: str) -> dict:
        """Down until it is said."""
        for _ in range(80):
            said = self.press(DOWN)
            if text in said["text"]:
                return said
        self.fail(f"no way down leads to {text!r}")

    def find_header(self, source: str) -> dict:
        return self.find(self.words(source, context="HeaderBar"))

    def paragraphs(self, item: str) -> list[str]:
        return [line.removeprefix("- ") for block in self.texts[f"{item}.body"].split("\n\n")
                for line in block.split("\n")]

    def choose(self, source: str) -> None:
        self.press(SELECT)
        self.hear_place(source)

    # The walk

    def test_from_attract_to_every_screen_and_back(self):
        # Nobody is there for so long; how it looks then is another test's matter.
        time.sleep(ATTRACT_AFTER + 2)
        self.choose_language()
        self.walk_home()
        self.walk_details()
        self.walk_media()
        self.walk_take_away()
        self.walk_languages()
        self.walk_about()
        self.walk_switches()

    def choose_language(self) -> None:
        offer = self.words("For %1, press Select.", self.name_of(self.language))
        said = self.press(HELP)
        for _ in range(20):
            if said["language"] == self.language:
                break
            said = self.press(DOWN)
        self.assertIn(offer, said["text"])
        self.press(SELECT)
        self.hear_text(self.words("This is the start of the exhibition."), self.language)
        self.hear_text(self.texts["exhibition.title"])
        self.hear_text(self.words("Press Louder or Quieter for the volume, and Help to hear all of this again."))

    def name_of(self, language: str) -> str:
        languages = json.loads((DEFAULT_BUNDLE / "bundle.json").read_text(encoding="utf-8"))["languages"]
        return next(entry["name"] for entry in languages if entry["tag"] == language)

    def items(self) -> list[str]:
        """In the order of time, then the fields."""
        events, periods = TIMELINE.get("events", []), TIMELINE.get("periods", [])
        return [item["id"] for item in in_time(events + periods)] + [field["id"] for field in FIELDS]

    def walk_home(self) -> None:
        with step("home"):
            said = self.walk()
            self.assertSaid(said, [self.texts[f"{item}.title"] for item in self.items()[:-len(FIELDS)]])
            self.assertSaid(said, [self.texts["fields.title"], *(self.texts[f"{field['id']}.title"] for field in FIELDS)])
            self.assertSaid(said, [self.words("Language: %1", self.name_of(self.language), context="HeaderBar"),
                                   self.words("High contrast", context="HeaderBar"),
                                   self.words("About this exhibition", context="HeaderBar")])
            self.assertIn(self.words("Switch, off, %1 of %2.").split("%1")[0],
                          next(line["text"] for line in said if self.words("High contrast", context="HeaderBar") in line["text"]))
            self.assertEqual(self.press(DOWN)["text"], said[0]["text"], "round again")
            self.assertEqual(self.press(UP)["text"], said[-1]["text"], "and back")

    def walk_details(self) -> None:
        """Each entry opened from home, read whole, and left; then all of them by Next."""
        count = len(self.items())
        for number, item in enumerate(self.items(), 1):
            with step(item):
                kind = "A field of action" if item.startswith("field") else "A period" if item.startswith("period") else "An event"
                self.find(self.texts[f"{item}.title"])
                self.press(SELECT)
                self.hear_text(self.words(f"{kind}, entry %1 of %2.", number, count), self.language)
                self.hear_text(self.texts[f"{item}.title"], self.language)
                said = self.walk()
                self.assertSaid(said, [self.texts[f"{item}.title"], *self.paragraphs(item)])
                self.assertSaid(said, [self.words("Take away", context="DetailBar"),
                                       self.words("Close", context="DetailBar")])
                self.press(BACK)
                self.hear_place("This is the start of the exhibition.")
        with step("Next"):
            self.find(self.texts[f"{self.items()[0]}.title"])
            self.press(SELECT)
            for item in self.items()[1:]:
                self.press(NEXT)
                self.hear_text(self.texts[f"{item}.title"], self.language)
            self.assertEqual(self.press(NEXT)["text"], self.words("There is no next entry here."))

    def walk_media(self) -> None:
        with step("a picture on the whole screen"):
            alt = self.texts[f"drawing-{self.items()[-1].removeprefix('field-')}.alt"]
            said = self.find(self.words("Picture on the whole screen: %1", alt, context="ItemPoster"))
            self.assertEqual(said["language"], self.language)
            self.choose("A picture on the whole screen, %1 of %2.")
            self.assertSaid(self.walk(), [self.words("Home", context="SheetBar"),
                                                       self.words("Close", context="SheetBar")])
            self.press(BACK)
            self.hear_place("A field of action, entry %1 of %2.")

    def walk_take_away(self) -> None:
        with step("to take away"):
            self.find(self.words("Take away", context="DetailBar"))
            self.choose("The screen shows a code that brings the text to a telephone.")
            self.assertSaid(self.walk(), [self.words("To take away", context="TakeAwaySheet"),
                                                       self.words("Close", context="TakeAwaySheet")])
            self.press(BACK)
            self.hear_place("A field of action, entry %1 of %2.")
        with step("home from everywhere"):
            self.find_header("Home")
            self.choose("This is the start of the exhibition.")

    def walk_languages(self) -> None:
        with step("languages"):
            self.find(self.words("Language: %1", self.name_of(self.language), context="HeaderBar"))
            self.choose("Here you choose your language.")
            languages = json.loads((DEFAULT_BUNDLE / "bundle.json").read_text(encoding="utf-8"))["languages"]
            said = self.walk()
            for entry in languages:
                with step(entry["tag"]):
                    offer = Words(entry["tag"])("For %1, press Select.", entry["name"])
                    line = next((line for line in said if offer in line["text"]), None)
                    self.assertIsNotNone(line, f"{offer!r} of {[line['text'] for line in said]}")
                    self.assertEqual(line["language"], entry["tag"], "its own voice")
            self.press(BACK)
            self.hear_place("This is the start of the exhibition.")

    def walk_about(self) -> None:
        with step("about"):
            self.find_header("About this exhibition")
            self.choose("This is the page about the exhibition.")
            said = self.walk()
            self.assertSaid(said, [self.texts["exhibition.title"], *self.paragraphs("exhibition"),
                                   self.words("Sources", context="AboutScreen"), self.words("Imprint", context="AboutScreen")])
            self.press(BACK)
            self.hear_place("This is the start of the exhibition.")

    def walk_switches(self) -> None:
        with step("high contrast"):
            for source in ("Switched on.", "Switched off."):
                self.find_header("High contrast")
                self.assertIn(self.words(source), self.press(SELECT)["text"])
        with step("text size"):
            self.find_header("Text size: normal")
            self.assertIn(self.words("Text size: large", context="HeaderBar"), self.press(SELECT)["text"])
            self.assertIn(self.words("Text size: very large", context="HeaderBar"), self.press(SELECT)["text"])
            self.assertIn(self.words("Text size: normal", context="HeaderBar"), self.press(SELECT)["text"])


class WalkInTurkish(Walk):
    language = "tr"


class WalkInArabic(Walk):
    language = "ar"


if __name__ == "__main__":
    kiosk.main()
