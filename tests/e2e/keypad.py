#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A tactile keypad and fingers that read: what they do and what they must not do."""

import json
import os
import re
import time

import kiosk
from ear import BACK, DOWN, HELP, LOUDER, NEXT, QUIETER, SELECT, UP, EarTest, Words
from kiosk import DEFAULT_BUNDLE, FIELDS, PERIODS, START, TEST_BUNDLES, step
from soundsystem import SoundSystem

WORDS = Words("de")
TEXTS = json.loads((DEFAULT_BUNDLE / "text" / "de.json").read_text(encoding="utf-8"))
EDUCATION, WORK = TEXTS["field-education.title"], TEXTS["field-work.title"]
START_SAID = WORDS("This is the start of the exhibition.")


class BySight(EarTest):
    """Keys of a keypad without the spoken mode."""

    def test_a_keypad_alone_leads_to_everything_and_opens_it(self):
        self.wait_for(self.is_home, "home")
        for colour in (START, *PERIODS):
            with step(colour):
                self.panel.key(DOWN)
                self.settled(0.2)
                self.panel.key(SELECT)
                self.wait_for(lambda picture: self.detail_colour(picture) == colour, f"the detail in {colour}")
                self.settled(0.2)
                self.panel.key(BACK)
                self.wait_for(self.is_home, "home by the key back")
                self.settled(0.2)
        self.panel.key(SELECT)
        self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[-1], "the last once more")
        self.settled(0.2)
        self.panel.key(NEXT)
        self.wait_for(lambda picture: self.detail_colour(picture) == FIELDS[0], "the next entry")
        self.assertEqual(self.lines(), [], "nobody asked for speech")


class Forgiving(EarTest):
    settings = {**EarTest.settings, "keypad": {"doubleStrikeMilliseconds": 500}}

    def test_a_burst_of_one_key_counts_once_and_slow_strikes_count_each(self):
        self.begin()
        self.hear_text(START_SAID)
        first = self.press(DOWN)
        self.listen()
        time.sleep(0.6)  # as long as the filter, and a little
        self.panel.burst(DOWN, 8, 0.05)
        self.hear_text(" 2 von ")
        time.sleep(0.6)
        self.panel.burst(DOWN, 2, 0.6)
        self.hear_text(" 4 von ")
        self.assertNotEqual(first["text"], self.new_lines("say")[0]["text"])
        self.assertEqual(len(self.new_lines("say")), 3, "one for the burst, two for the slow strikes")

    def test_another_key_counts_at_once(self):
        self.begin()
        self.hear_text(START_SAID)
        self.press(DOWN)
        self.press(UP)

    def test_a_held_key_does_its_work_once(self):
        self.begin()
        self.hear_text(START_SAID)
        self.listen()
        self.panel.hold(DOWN, 1.5)  # the server repeats after two thirds of a second
        self.hear_text(" 1 von ")
        time.sleep(0.5)
        self.assertEqual(len(self.new_lines("say")), 1)


class ByEar(EarTest):
    settings = {**EarTest.settings, "visit": {"askAfterSeconds": 10, "answerWithinSeconds": 20}}

    def begin(self, language: str = "de") -> None:
        super().begin(language)
        self.hear_text(START_SAID, language)

    def find(self, text: str) -> dict:
        for _ in range(40):
            said = self.press(DOWN)
            if text in said["text"]:
                return said
        self.fail(f"no way down leads to {text!r}")

    def test_each_language_offers_itself_and_the_one_that_is_heard_is_taken(self):
        self.press(HELP)
        said = self.hear("every language", 3)
        self.assertEqual([(line["language"], line["text"]) for line in said],
                         [("de", "Für Deutsch drücken Sie Auswählen."),
                          ("de-simple", "Für Einfache Sprache drücken Sie Auswählen."),
                          ("en", "For English, press Select.")])
        self.press(SELECT)
        self.hear_text("This is the start of the exhibition.", "en")

    def test_any_key_interrupts(self):
        self.begin()
        self.find(TEXTS["exhibition.title"])
        self.press(HELP)
        self.hear_text(START_SAID)
        for key in (DOWN, UP, LOUDER, "Tab", "Shift", HELP):
            with step(key):
                self.press(HELP)
                self.wait_until(lambda: len(self.new_lines("part")) > 2, "it is saying it")
                self.listen()
                self.panel.key(key)
                self.wait_until(lambda: self.new_lines("stop"), "silence")
                self.assertNotEqual(self.new_lines("stop", "finished")[0]["event"], "finished")

    def test_the_volume_is_told_and_is_the_usual_one_again_after_the_visit(self):
        self.begin()
        self.assertIn("80", self.press(LOUDER)["text"])
        self.assertIn("90", self.press(LOUDER)["text"])
        self.assertIn("80", self.press(QUIETER)["text"])
        self.listen()
        self.hear_text(WORDS("Are you still there?", context="AskOverlay"), "de")
        self.hear_text(WORDS("Press any key to go on."), "de")
        self.wait_for(lambda picture: self.is_home(picture), "the visit has ended", 60)
        self.listen()
        self.panel.key(DOWN)
        self.settled(0.3)
        self.assertEqual(self.new_lines("say"), [], "speech has ended with it")
        self.begin()
        self.assertIn("80", self.press(LOUDER)["text"], "from the usual 70")

    def test_it_never_gets_too_quiet_to_be_heard(self):
        self.begin()
        for _ in range(8):
            said = self.press(QUIETER)
        self.assertEqual(said["text"], WORDS("Volume: %1 percent.", 10))

    def test_any_key_answers_the_question_and_does_nothing_else(self):
        self.begin()
        here = self.find(EDUCATION)
        self.listen()
        self.hear_text(WORDS("Press any key to go on."), "de")
        self.press(SELECT)
        self.hear_text(WORDS("Go on where you were."), "de")
        self.hear_text(here["text"], "de")
        self.settled(0.5)
        self.assertEqual(len(self.new_lines("say")), 1, "nothing was chosen")
        self.assertFalse(self.has_home_button(self.picture()), "home is there still")
        self.press(SELECT)
        self.hear_text(EDUCATION, "de")

    def test_what_cannot_be_chosen_says_so(self):
        self.begin()
        self.find(TEXTS["fields.title"])
        self.assertEqual(self.press(SELECT)["text"], WORDS("There is nothing to choose here. Press Down to go on."))

    def test_the_arrows_of_a_keyboard_do_the_same(self):
        self.begin()
        first = self.press("Down")
        second = self.press("Right")
        self.assertEqual(self.press("Left")["text"], first["text"])
        self.assertEqual(self.press("Down")["text"], second["text"])
        self.press("Return")
        self.press("Escape")
        self.hear_text(START_SAID)

    def test_the_help_key_alone_leaves_the_attract_loop(self):
        self.kiosk.end()
        self.start(settings=self.settings | {"visit": {"attractAfterSeconds": 10}})
        self.wait_for(lambda picture: not self.is_home(picture), "nobody is there", 60)
        self.press(HELP)
        self.wait_for(lambda picture: self.has_home_button(picture), "languages are shown")

    def test_without_a_voice_the_screen_stays_as_it_is(self):
        self.kiosk.end()
        self.start(settings={"speech": {"engine": "none"}})
        before = self.settled()
        self.panel.key(HELP)
        self.assertSame(self.settled(), before, "nothing")
        self.panel.tap(self.card(before, FIELDS[0]).centre)
        self.wait_for(lambda picture: self.detail_colour(picture) == FIELDS[0], "a finger still opens")


class ManyEvents(EarTest):
    arguments = ("--bundle", TEST_BUNDLES / "other-subject", "--language", "de")

    def span(self, said: dict) -> str:
        return WORDS.pattern("From %1 to %2", context="TimelineOverview").search(said["text"])[0]

    def test_markers_open_and_the_timeline_is_read_in_the_order_of_time(self):
        self.begin()
        self.hear_text(START_SAID)
        self.listen()
        counted = WORDS.pattern("%n event(s), %1", context="MarkerDelegate")
        said = self.press(DOWN)
        while not counted.search(said["text"]):
            said = self.press(DOWN)
        self.assertGreater(int(re.search(r"\d+", said["text"])[0]), 1)
        self.span(self.press(SELECT))
        events = []
        while "Taste" in (said := self.press(DOWN))["text"]:
            events.append(said["text"])
        years = [int(re.search(r"(\d+)(–\d+)? v\. Chr", event)[1]) for event in events]
        self.assertGreaterEqual(len(years), 2, f"the events that came apart: {events}")
        self.assertEqual(years, sorted(years, reverse=True), "before Christ, years count down")
        while not said["text"].startswith(WORDS("Earlier", context="TimelineControls")):
            said = self.press(DOWN)
        self.span(self.press(SELECT))
        while not (said := self.press(DOWN))["text"].startswith(WORDS("Show all", context="TimelineControls")):
            pass
        self.assertEqual(self.press(SELECT)["text"], WORDS("The whole time is shown."))


class RightToLeft(EarTest):
    arguments = ("--bundle", TEST_BUNDLES / "right-to-left")

    def test_time_comes_in_its_order_and_left_leads_on(self):
        texts = json.loads((TEST_BUNDLES / "right-to-left" / "text" / "ar.json").read_text(encoding="utf-8"))
        self.begin("ar")
        self.hear_text(texts["exhibition.title"], "ar")
        for item in ("year-2005", "period-2006-2010", "period-2010-2012", "period-2013"):
            with step(item):
                said = self.press("Left")
                self.assertIn(texts[f"{item}.title"], said["text"])
                self.assertEqual(said["language"], "ar")
        self.assertIn(texts["period-2010-2012.title"], self.press("Right")["text"])


class Fallback(EarTest):
    arguments = ("--bundle", TEST_BUNDLES / "many-media")

    def test_a_text_that_falls_back_is_spoken_in_its_own_language(self):
        self.begin("ar")
        self.hear_text("الميناء", "ar")
        texts = {line["text"]: line["language"] for line in (self.press(DOWN) for _ in range(12))}
        own = next(text for text in texts if "صور وأفلام وأصوات" in text)
        fallen = next(text for text in texts if "Ohne Worte" in text or "Schiffe" in text)
        self.assertEqual((texts[own], texts[fallen]), ("ar", "de"))


class Headset(EarTest):
    def test_a_key_that_a_keypad_sends_begins_and_ends_it(self):
        self.kiosk.end()
        self.start(settings=self.settings | {"keypad": {"headsetIn": 110, "headsetOut": 117}})
        self.assertIn("Deutsch", self.press("Home")["text"])
        self.press(SELECT)
        self.hear_text(START_SAID)
        self.listen()
        self.panel.key("PageDown")
        self.wait_until(lambda: self.new_lines("stop"), "silence")
        self.panel.key(DOWN)
        self.settled(0.3)
        self.assertEqual(self.new_lines("say"), [], "the rest of the visit is seen")

    def test_a_headset_that_the_sound_system_tells_of_begins_and_ends_it(self):
        with SoundSystem() as sound:
            self.kiosk.end()
            os.environ["PULSE_SERVER"] = sound.server
            self.addCleanup(os.environ.pop, "PULSE_SERVER")
            self.start(settings=self.settings | {"keypad": {"watchSoundDevices": "true"}})
            self.wait_until(lambda: sound.has_listener(), "the program listens for devices")
            self.settled(0.5)
            self.assertEqual(self.lines(), [], "what was there from the beginning is no headset")
            headset = sound.plug_in()
            self.assertIn("Deutsch", self.hear()[0]["text"])
            self.press(SELECT)
            self.hear_text(START_SAID)
            self.listen()
            sound.unplug(headset)
            self.wait_until(lambda: self.new_lines("stop"), "silence")


class SlideToRead(EarTest):
    """A finger by ear."""

    def setUp(self) -> None:
        super().setUp()
        home = self.wait_for(self.is_home, "home")
        self.cards = [self.place(home, colour) for colour in FIELDS]
        self.begin()
        self.hear_text(START_SAID)
        self.wait_for(self.is_home, "home after the choice of a language")

    def place(self, picture, colour: str) -> tuple[float, float]:
        """In the words of a card, under its sign."""
        card = self.card(picture, colour)
        return card.centre[0], card.bottom + 2.2 * self.target

    def test_a_sliding_finger_reads_all_on_its_way_and_sets_nothing_off(self):
        self.listen()
        self.panel.down(0, *self.cards[0])
        self.hear_text(EDUCATION, "de")
        for part in range(1, 41):
            (x, y), (end, _) = self.cards[0], self.cards[-1]
            self.panel.move(0, x + (end - x) * part / 40, y)
            time.sleep(0.02)
        self.hear_text(TEXTS["field-open-city.title"], "de")
        self.panel.up(0, *self.cards[-1])
        read = [line["text"] for line in self.new_lines("say")]
        self.assertEqual([next((title for title in (TEXTS[f"field-{name}.title"] for name in
                                                    ("education", "work", "balance", "open-city")) if title in text), None)
                          for text in read], [TEXTS[f"field-{name}.title"] for name in
                                              ("education", "work", "balance", "open-city")])
        self.assertTrue(self.is_home(self.settled()), "nothing was opened")

    def test_a_second_tap_chooses_what_was_read(self):
        for second in ("two taps anywhere", "a tap where it is"):
            with step(second):
                self.listen()
                self.panel.down(0, *self.cards[1])
                self.hear_text(WORK, "de")
                self.panel.up(0, *self.cards[1])
                self.assertTrue(self.is_home(self.settled()), "a resting finger opens nothing")
                self.listen()
                if second == "two taps anywhere":
                    self.panel.tap((20, 20))
                    self.panel.tap((1900, 500))
                else:
                    self.panel.tap(self.cards[1])
                self.wait_for(lambda picture: self.detail_colour(picture) == FIELDS[1], "it is open")
                self.hear_text(WORDS.pattern("A field of action, entry %1 of %2."), "de")
                self.press(BACK)
                self.hear_text(START_SAID)
                self.wait_for(self.is_home, "home")

    def test_a_tap_on_something_else_reads_it_and_opens_nothing(self):
        self.listen()
        self.panel.down(0, *self.cards[1])
        self.hear_text(WORK, "de")
        self.panel.up(0, *self.cards[1])
        self.listen()
        self.panel.tap(self.cards[0])
        self.hear_text(EDUCATION, "de")
        self.assertTrue(self.is_home(self.settled()))

    def test_a_palm_and_a_second_hand_set_nothing_off(self):
        self.panel.down(5, *self.cards[3])
        self.hear_text(TEXTS["field-open-city.title"], "de")
        self.listen()
        self.panel.down(0, *self.cards[0])
        self.hear_text(EDUCATION, "de")
        self.panel.up(0, *self.cards[0])
        self.panel.up(5, *self.cards[3])
        self.panel.pinch((960, 300), 200, 600)
        self.assertTrue(self.is_home(self.settled()))

    def test_a_touch_interrupts(self):
        self.press(HELP)
        self.wait_until(lambda: len(self.new_lines("part")) > 2, "it is saying it")
        self.listen()
        self.panel.down(0, 20, 20)
        self.wait_until(lambda: self.new_lines("stop"), "silence")
        self.panel.up(0, 20, 20)


if __name__ == "__main__":
    kiosk.main()
