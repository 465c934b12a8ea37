#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The exhibition read aloud by real voices: speech-dispatcher and espeak-ng, into a pipe in the place of a loudspeaker."""

import json
import os
import shutil
import tempfile
import time
import unittest
from pathlib import Path
from unittest import mock

import kiosk
from kiosk import DEFAULT_BUNDLE, INK, LANGUAGES, PERIODS, READ_ALOUD, RIGHT_TO_LEFT, TEST_BUNDLES, KioskTest, step
from picture import Area, difference, share_of
from soundsystem import SoundSystem
from speechlog import events_of
from speechservice import SpeechService, missing

FIRST = json.loads((DEFAULT_BUNDLE / "timeline.json").read_text(encoding="utf-8"))["periods"][0]["id"]
TEXTS = {tag: json.loads((DEFAULT_BUNDLE / "text" / f"{tag}.json").read_text(encoding="utf-8"))
         for tag in ("de", "en")}
# The plain voice of espeak-ng for each language, not one of its hundred variants and no other language's.
VOICES = {
    "de": "German", "de-simple": "German", "en": "English (America)", "tr": "Turkish", "ar": "Arabic", "uk": "Ukrainian",
    "pl": "Polish", "ro": "Romanian", "bg": "Bulgarian", "ru": "Russian", "fa": "Persian", "ku": "Kurdish",
    "es": "Spanish (Spain)",
}  # fmt: skip
UNSPOKEN = "bo"  # Tibetan, for which espeak-ng has no voice


class Speech(KioskTest):
    starts_by_itself = False
    settings = {"speech": {"engine": "system"}}
    haste = 4.0
    # Qt says so where speech-dispatcher has gone.
    expected = ("Connection to speech-dispatcher failed",)
    service: SpeechService

    @classmethod
    def setUpClass(cls) -> None:
        if packages := missing():
            raise unittest.SkipTest(f"{', '.join(packages)} not installed")
        super().setUpClass()

    def begin(self, language: str, *arguments) -> None:
        self.is_right_to_left = language in RIGHT_TO_LEFT
        folder = tempfile.TemporaryDirectory(prefix="masterplan-speech-")
        self.addCleanup(folder.cleanup)
        self.log = Path(folder.name) / "log.jsonl"
        self.launch("--language", language, "--speech-log", self.log, *arguments, settings=self.settings)
        self.service = SpeechService(Path(self.kiosk.home.name), self.haste)
        self.addCleanup(self.service.end)
        self.wait_for(self.is_home, "home after the start", 30)

    def heard(self, **wanted) -> list[dict]:
        """What the log says of these values."""
        return [event for event in events_of(self.log) if all(event[key] == value for key, value in wanted.items())]

    def wait_to_hear(self, condition, what: str, seconds: float = 60):
        until = time.monotonic() + seconds
        while not (found := condition()):
            self.assertTrue(self.kiosk.is_alive(), self.kiosk.words())
            self.assertLess(time.monotonic(), until, f"{what}: not within {seconds} s; heard: {self.heard()}")
            time.sleep(0.05)
        return found

    def read_button(self) -> Area:
        buttons = self.header_buttons(self.settled())
        return buttons[-1 - READ_ALOUD if self.is_right_to_left else READ_ALOUD]

    def switch_on(self) -> None:
        self.tap(self.read_button())

    def reading_bar(self) -> list[Area]:
        """The buttons of the voice, at the bottom."""
        picture = self.picture()
        lowest = Area(0, picture.height - round(1.6 * self.target), picture.width, picture.height)
        found = self.buttons(picture, lowest)
        return found[::-1] if self.is_right_to_left else found


class Voices(Speech):
    def test_each_language_has_its_own_voice(self):
        for language in LANGUAGES:
            with step(language):
                self.assertIn(language, VOICES, "say which voice is to speak it")
                self.begin(language)
                self.assertFalse(self.heard(), "nothing is said before it is asked for")
                self.switch_on()
                self.wait_to_hear(lambda: self.heard(event="part", language=language), "a sentence in this language")
                said = self.heard(event="part", language=language)[0]
                self.assertEqual(said["engine"], f"system: {VOICES[language]}")
                self.wait_to_hear(lambda: self.service.loud() > 2000, "sound")
                self.assertIn(VOICES[language], self.service.words(), "the service was told of that voice")
                for event in self.heard(event="part"):
                    spoken = event["language"]
                    self.assertEqual(event["engine"], f"system: {VOICES[spoken]}", "a text that fell back has its own")
                self.finish(self.kiosk)
                self.service.end()

    def test_a_language_without_a_voice_is_admitted_in_words(self):
        folder = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="masterplan-bundle-")))
        bundle = shutil.copytree(DEFAULT_BUNDLE, folder / "bundle")
        manifest = json.loads((bundle / "bundle.json").read_text(encoding="utf-8"))
        manifest["languages"].append({"tag": UNSPOKEN, "name": "བོད་སྐད།", "reviewed": False})
        (bundle / "bundle.json").write_text(json.dumps(manifest), encoding="utf-8")
        german = json.loads((bundle / "text" / "de.json").read_text(encoding="utf-8"))
        (bundle / "text" / f"{UNSPOKEN}.json").write_text(json.dumps(german), encoding="utf-8")
        self.begin(UNSPOKEN, "--bundle", bundle)
        before = self.settled()
        self.switch_on()
        self.wait_to_hear(lambda: self.heard(event="novoice", language=UNSPOKEN), "there is no voice")
        self.assertFalse(self.heard(event="part"), "nothing is said with the voice of another language")
        picture = self.settled()
        top = min(button.top for button in self.reading_bar())
        line = Area(self.target, top - self.target, picture.width - self.target, top - 4)
        self.assertGreater(share_of(picture, INK, line, 60), share_of(before, INK, line, 60) * 0.5)
        self.assertGreater(share_of(picture, INK, line, 60), 0.005, "words say so over the buttons")
        self.assertTrue(self.kiosk.is_alive())


class Recordings(Speech):
    """A bundle in which somebody reads the first period's words in German, and a loudspeaker that nobody hears."""

    def copy_with_recording(self) -> Path:
        bundle = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="masterplan-bundle-"))) / "bundle"
        shutil.copytree(DEFAULT_BUNDLE, bundle)
        shutil.copy(TEST_BUNDLES / "many-media" / "media" / "bell.opus", bundle / "media" / "voice.opus")
        media = json.loads((bundle / "media.json").read_text(encoding="utf-8"))
        media["media"].append({"id": "voice", "file": "media/voice.opus", "kind": "sound", "reads": f"{FIRST}.body",
                               "language": "de", "credit": "Masterplan-Kiosk", "licence": "CC0-1.0"})
        (bundle / "media.json").write_text(json.dumps(media), encoding="utf-8")
        return bundle

    def engines(self, language: str) -> list[str]:
        """Those that say the title and the words of the first period, in the order in which they do."""
        self.begin(language, "--bundle", self.copy_with_recording())
        self.tap(self.bar(self.settled(), PERIODS[0]).centre)
        self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[0], "the detail")
        self.switch_on()
        beginning = TEXTS[language][f"{FIRST}.body"].splitlines()[0]
        said = self.wait_to_hear(lambda: [event for event in self.heard(event="say") if beginning in event["text"]],
                                 "the words")
        return [event["engine"].partition(":")[0] for event in (self.heard(event="say")[0], said[0])]

    def test_a_recording_is_played_to_those_who_read_its_language(self):
        sound = self.enterContext(SoundSystem())
        self.enterContext(mock.patch.dict(os.environ, {"PULSE_SERVER": sound.server}))
        self.assertEqual(self.engines("de"), ["system", "recording"], "nobody has recorded the title")
        self.wait_to_hear(lambda: self.heard(event="finished", engine="recording"), "its end")
        self.finish(self.kiosk)
        self.assertEqual(self.engines("en"), ["system", "system"])


class Controls(Speech):
    haste = 1.0

    def test_a_detail_is_read_marked_paused_and_stopped_by_a_touch(self):
        self.begin("de")
        self.tap(self.bar(self.settled(), PERIODS[0]).centre)
        self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[0], "the detail")
        plain = self.settled(still_for=0.45)
        self.panel.tap(self.read_button().centre)
        self.wait_to_hear(lambda: self.heard(event="part"), "the title")
        self.wait_for(lambda picture: difference(picture, plain) > 0.01, "what is read is marked")
        buttons = self.reading_bar()
        self.panel.tap(buttons[0].centre)
        self.wait_to_hear(lambda: self.heard(event="pause"), "a pause")
        self.assertFalse(self.heard(event="stop"), "a touch on the bar stops nothing")
        self.settled(still_for=0.45)
        count = len(self.heard(event="part"))
        self.panel.tap(self.reading_bar()[0].centre)
        self.wait_to_hear(lambda: len(self.heard(event="part")) > count, "it goes on")
        self.panel.tap((self.panel.width * 0.7, self.panel.height * 0.5))
        self.wait_to_hear(lambda: self.heard(event="stop"), "a touch elsewhere stops it")
        said = len(self.heard())
        self.settled(still_for=0.6)
        self.assertEqual(len(self.heard()), said, "and it stays silent")

    def test_killing_the_service_in_mid_sentence_does_no_harm(self):
        self.begin("de")
        self.tap(self.bar(self.settled(), PERIODS[0]).centre)
        self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[0], "the detail")
        self.settled(still_for=0.45)
        self.panel.tap(self.read_button().centre)
        self.wait_to_hear(lambda: self.heard(event="part"), "the first sentence")
        self.wait_to_hear(lambda: self.service.loud() > 2000, "sound")
        self.service.kill()
        killed = self.heard(event="part")
        # Its library starts the service anew, where that can become a daemon.
        more = lambda: self.heard(event="part")[len(killed):]
        self.wait_to_hear(lambda: more() or self.heard(event="novoice"), "the voice goes on, or is given up at once", 20)
        if more():
            self.assertEqual(more()[0]["text"], killed[-1]["text"], "with the sentence that was broken off")
        else:
            self.service.start()
        # Its hands were free all the time, and whatever is read next is read.
        count = len(self.heard(event="part"))
        self.panel.key("PageDown")
        self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[1], "the next detail at once", 10)
        self.wait_to_hear(lambda: len(self.heard(event="part")) > count, "the voice is back")
        self.assertTrue(self.kiosk.is_alive())

    def test_a_service_that_hangs_is_given_up_and_hinders_nobody(self):
        self.begin("de")
        self.tap(self.bar(self.settled(), PERIODS[0]).centre)
        self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[0], "the detail")
        self.settled(still_for=0.45)
        self.panel.tap(self.read_button().centre)
        self.wait_to_hear(lambda: self.service.loud() > 2000, "sound")
        self.service.hang()
        self.panel.key("PageDown")
        self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[1], "the next detail at once", 10)
        self.wait_to_hear(lambda: self.heard(event="novoice"), "the voice is given up", 40)
        self.panel.key("PageUp")
        self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[0], "hands are free still", 10)


if __name__ == "__main__":
    kiosk.main()
