# SPDX-License-Identifier: GPL-3.0-or-later
"""The built program by ear: a keypad's keys, and what is said, as the speech log has it. No picture is looked at."""

import json
import re
import subprocess
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from kiosk import DEFAULT_BUNDLE, LANGUAGES, SOURCE, KioskTest
from speechlog import events_of

# As EZ Access keypads send them.
HELP, UP, DOWN, SELECT, BACK, NEXT, LOUDER, QUIETER = (f"F{number}" for number in range(17, 25))

TRANSLATIONS = SOURCE / "resources" / "translations"


class Words:
    """The program's own words in one language, by their English source."""

    def __init__(self, language: str):
        self._words: dict[tuple[str, str], list[str]] = {}
        for context in ElementTree.parse(TRANSLATIONS / f"masterplan_{language}.ts").iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                self._words[context.findtext("name"), message.findtext("source")] = forms

    def __call__(self, source: str, *arguments: object, context: str = "SpokenWords") -> str:
        text = self._forms(source, context)[0]
        for number, argument in enumerate(arguments, 1):
            text = text.replace(f"%{number}", str(argument))
        return text

    def pattern(self, source: str, context: str = "SpokenWords") -> re.Pattern:
        """Matches it with whatever numbers and names, which are its groups."""
        return re.compile("|".join(re.sub(r"%\w", "(.+)", re.escape(form)) for form in self._forms(source, context)))

    def _forms(self, source: str, context: str) -> list[str]:
        """Where it is said does not matter, unless it is said differently in two places."""
        elsewhere = (forms for (_, text), forms in self._words.items() if text == source)
        return self._words.get((context, source)) or next(elsewhere)

    def kinds(self) -> list[re.Pattern]:
        """What is said after each name: `position` of `count`."""
        def pattern(text: str) -> str:
            return re.escape(text).replace("%1", r"(?P<position>\d+)").replace("%2", r"(?P<count>\d+)")
        sources = [source for context, source in self._words if context == "SpokenWords"
                   and re.match(r"(Button|Switch|Choice|Slider|Heading|Picture|Text),", source)]
        return [re.compile(pattern(self(source)) + "$") for source in sources]

    @staticmethod
    def are_there(language: str) -> bool:
        words, texts = TRANSLATIONS / f"masterplan_{language}.ts", DEFAULT_BUNDLE / "text" / f"{language}.json"
        return (words.exists() and texts.exists()
                and "<name>SpokenWords</name>" in words.read_text(encoding="utf-8"))


class EarTest(KioskTest):
    """A kiosk that speaks without a sound and writes down what it says."""

    settings = {"speech": {"engine": "silent"}}

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory(prefix="masterplan-ear-")
        self.addCleanup(folder.cleanup)
        self.log = Path(folder.name) / "speech"
        self.heard = 0
        super().setUp()

    def start(self, *arguments, settings=None) -> None:
        """Up to where keys reach it, seen or not."""
        self.launch(*self.arguments, *arguments, "--speech-log", self.log, settings=settings or self.settings)
        self.wait_until(self.has_keys, "the program has the keys")

    def has_keys(self) -> bool:
        asked = subprocess.run(["xdotool", "getwindowfocus", "getwindowpid"], capture_output=True, text=True,
                               env={"DISPLAY": self.panel.display, "PATH": "/usr/bin:/bin"}, check=False)
        return asked.stdout.strip() == str(self.kiosk.process.pid)

    def wait_until(self, condition, what: str, seconds: float = 30):
        until = time.monotonic() + seconds
        while not (found := condition()):
            if not self.kiosk.is_alive():
                self.fail(f"{what}: the program ended: {self.kiosk.words()}")
            if time.monotonic() > until:
                heard = "\n".join(f"{line['event']} {line['language']}: {line['text']}" for line in self.lines()
                                  if line["event"] != "part")
                self.fail(f"{what}: not within {seconds} s; heard:\n{heard}")
            time.sleep(0.02)
        return found

    # Hearing

    def lines(self) -> list[dict]:
        return events_of(self.log)

    def new_lines(self, *events: str) -> list[dict]:
        """Since the last key."""
        return [line for line in self.lines()[self.heard:] if line["event"] in events]

    def listen(self) -> None:
        """Only what is said from now on counts."""
        self.heard = len(self.lines())

    def hear(self, what: str = "something", count: int = 1, seconds: float = 60) -> list[dict]:
        """The first so many utterances since the last key."""
        said = self.wait_until(lambda: found if len(found := self.new_lines("say")) >= count else None,
                               f"{what} is said", seconds)
        return said[:count]

    def hear_text(self, text: str | re.Pattern, language: str | None = None, seconds: float = 60) -> dict:
        """An utterance that is, or contains, this."""
        def find():
            for line in self.new_lines("say"):
                is_it = text.search(line["text"]) if isinstance(text, re.Pattern) else text in line["text"]
                if is_it and language in (None, line["language"]):
                    return line
            return None
        return self.wait_until(find, f"{text!r} in {language or 'any language'}", seconds)

    # Doing

    def press(self, key: str) -> dict:
        """A key, and the first of what is said then."""
        self.listen()
        self.panel.key(key)
        return self.hear(f"something after {key}")[0]

    def begin(self, language: str = "de") -> None:
        """By one key into a visit by ear, in this language."""
        name = next(entry["name"] for entry in self.languages() if entry["tag"] == language)
        offer = self.press(HELP)
        for _ in range(20):
            if name in offer["text"]:
                break
            offer = self.press(DOWN)
        self.assertIn(name, offer["text"], "the language is offered")
        self.press(SELECT)

    def languages(self) -> list[dict]:
        bundle = self.arguments[self.arguments.index("--bundle") + 1] if "--bundle" in self.arguments else DEFAULT_BUNDLE
        return json.loads((bundle / "bundle.json").read_text(encoding="utf-8"))["languages"]

    def walk(self) -> list[dict]:
        """All that is on the screen, each as it is said, from what comes first until it comes round."""
        kinds = {tag: Words(tag).kinds() for tag in LANGUAGES if Words.are_there(tag)}

        def kind_in(said: dict) -> re.Match | None:
            return next((found for kind in kinds[said["language"]] if (found := kind.search(said["text"]))), None)

        found, count = [], None
        while count is None or len(found) < count:
            said = self.press(DOWN)
            # In another language than the visitor's the name is a breath of its own.
            matched = kind_in(said) or kind_in(self.hear("its kind", 2)[-1])
            self.assertTrue(matched, f"{said['text']!r} says which of how many")
            self.assertEqual(int(matched["position"]), len(found) + 1, f"one after the other: {said['text']!r}")
            count = count or int(matched["count"])
            self.assertEqual(int(matched["count"]), count, "as many as before")
            found.append(said)
        return found
