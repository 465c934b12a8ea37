#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture follows from the bundle alone: other ids and another order in the files change no picture.

A copy of a bundle gets another id for everything that has one, consistently in all its files, and another order of
periods, events, fields, media, terms and texts. Then a visitor goes through both, and every picture must be the same.
"""

import hashlib
import json
import random
import tempfile
from pathlib import Path

from PIL import Image

import kiosk
from kiosk import ABOUT, SOURCE, KioskTest
from picture import difference

SHUFFLED_LISTS = ("periods", "events", "fields", "media", "terms")
# The keys whose values name something by its id.
REFERENCES = ("id", "related", "sources", "source", "media", "icon", "pictogram", "signLanguage", "period", "attract", "show", "standIn")


def read(file: Path):
    return json.loads(file.read_text(encoding="utf-8"))


def write(file: Path, content) -> None:
    file.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def copy_bundle(source: Path, target: Path, languages: set[str], event_count: int | None = None) -> None:
    """A smaller bundle: with these languages, and with every n-th of the events."""
    for file in sorted(source.rglob("*")):
        relative = file.relative_to(source)
        if file.is_dir() or (relative.parts[0] == "text" and file.stem not in languages):
            continue
        (target / relative).parent.mkdir(parents=True, exist_ok=True)
        (target / relative).write_bytes(file.read_bytes())
    manifest = read(target / "bundle.json")
    manifest["languages"] = [language for language in manifest["languages"] if language["tag"] in languages]
    if manifest["defaultLanguage"] not in languages:
        manifest["defaultLanguage"] = manifest["languages"][0]["tag"]
    write(target / "bundle.json", manifest)
    if event_count is not None:
        timeline = read(target / "timeline.json")
        step = len(timeline["events"]) // event_count
        left_out = {event["id"] for number, event in enumerate(timeline["events"]) if number % step}
        timeline["events"] = [event for event in timeline["events"] if event["id"] not in left_out]
        write(target / "timeline.json", timeline)
        for file in (target / "text").iterdir():
            write(file, {key: text for key, text in read(file).items() if key.rsplit(".", 1)[0] not in left_out})
        for file in target.glob("*.json"):
            write(file, without_references(read(file), left_out))


def without_references(content, ids: set[str]):
    if isinstance(content, dict):
        return {key: without_references(value, ids) for key, value in content.items()}
    if isinstance(content, list):
        return [without_references(value, ids) for value in content if not isinstance(value, str) or value not in ids]
    return content


def ids_in(content) -> set[str]:
    if isinstance(content, dict):
        own = {content["id"]} if isinstance(content.get("id"), str) else set()
        return own.union(*(ids_in(value) for value in content.values()))
    if isinstance(content, list):
        return set().union(*(ids_in(value) for value in content))
    return set()


def rename_and_shuffle(bundle: Path) -> int:
    """Gives everything another id and every list without an order of its own another order; returns how many ids."""
    chance = random.Random(2005)
    files = {file: read(file) for file in sorted(bundle.glob("*.json"))}
    old_ids = set().union(*(ids_in(content) for content in files.values()))
    # By hash, so that sorting by id gives another order than before as well.
    new_ids = {old: "x" + hashlib.sha256(old.encode()).hexdigest()[:16] for old in old_ids}
    new_ids[files[bundle / "bundle.json"]["id"]] = "org.example.renamed"

    def renamed(content, key: str = ""):
        if isinstance(content, dict):
            return {(new_ids.get(name, name) if key == "accent" else name): renamed(value, name)
                    for name, value in content.items()}
        if isinstance(content, list):
            return [renamed(value, key) for value in content]
        return new_ids.get(content, content) if key in REFERENCES and isinstance(content, str) else content

    for file, content in files.items():
        content = renamed(content)
        for name in SHUFFLED_LISTS:
            # A bundle's or an item's own media are a list of ids, in an order that is meant.
            if isinstance(content.get(name), list) and all(isinstance(entry, dict) for entry in content[name]):
                chance.shuffle(content[name])
        write(file, content)
    for file in sorted((bundle / "text").iterdir()):
        entries = []
        for key, text in read(file).items():
            item, slot = key.rsplit(".", 1)
            entries.append((f"{new_ids.get(item, item)}.{slot}", text))
        chance.shuffle(entries)
        write(file, dict(entries))
    return len(new_ids)


def item_count(bundle: Path) -> int:
    timeline = read(bundle / "timeline.json")
    return len(timeline["periods"]) + len(timeline["events"]) + len(read(bundle / "fields.json")["fields"])


class RenamedIds(KioskTest):
    starts_by_itself = False

    def pictures_of(self, bundle: Path) -> dict[str, Image.Image]:
        """Home, home from nearer, every item's detail one after the other, the languages and about."""
        self.launch("--bundle", bundle)
        self.wait_for(lambda picture: len(self.header_buttons(picture)) >= 4, "home")
        home = self.settled()
        self.assertNotIn("error [", self.kiosk.words(), "the bundle itself is shown")
        pictures = {"home": home}
        for _ in range(len(self.header_buttons(home)) + 1):
            self.panel.key("Tab")
        self.panel.key("Return")
        self.wait_for(self.has_home_button, "the first item")
        for number in range(1, item_count(bundle)):
            detail = pictures[f"detail {number}"] = self.settled()
            self.panel.key("PageDown")
            self.wait_for(lambda picture: difference(picture, detail) > 0.001, "the next item")
        pictures["the last detail"] = self.settled()
        self.panel.key("Home")
        self.wait_for(lambda picture: not self.has_home_button(picture), "home again")
        for name, button in (("languages", 0), ("about", ABOUT)):
            before = self.settled()
            settings = self.header_buttons(before)
            self.tap((settings[::-1] if self.is_right_to_left else settings)[button])
            self.wait_for(lambda picture: difference(picture, before) > 0.001, name)
            pictures[name] = self.settled()
        self.panel.key("Home")
        self.wait_for(lambda picture: not self.has_home_button(picture), "home at last")
        for times in range(1, 4):
            before = self.settled()
            self.panel.wheel((before.width * 0.6, before.height * 0.3), 6)
            self.wait_for(lambda picture: difference(picture, before) > 0.001, "nearer")
            pictures[f"{times} times nearer"] = self.settled()
        self.finish(self.kiosk)
        return pictures

    def compare(self, name: str, languages: set[str], event_count: int | None = None) -> None:
        with tempfile.TemporaryDirectory(prefix="masterplan-renamed-") as folder:
            bundles = [Path(folder) / copy for copy in ("before", "after")]
            for bundle in bundles:
                copy_bundle(SOURCE / name, bundle, languages, event_count)
            self.assertGreater(rename_and_shuffle(bundles[1]), 10)
            before, after = (self.pictures_of(bundle) for bundle in bundles)
            self.assertEqual(before.keys(), after.keys())
            self.assertGreater(len(before), 10)
            differing = [name for name in before if before[name].tobytes() != after[name].tobytes()]
            for name in differing:
                for which, pictures in (("before", before), ("after", after)):
                    pictures[name].save(f"failed-{name.replace(' ', '-')}-{which}.png")
            self.assertEqual(differing, [])


class DefaultBundle(RenamedIds):
    def test_the_default_bundle(self):
        self.compare("resources/bundle", {"de", "en"})


class AnotherSubject(RenamedIds):
    panel_size = (1080, 1920)
    is_right_to_left = True

    def test_another_subject_upright_and_from_right_to_left(self):
        self.compare("tests/data/bundles/other-subject", {"ar"}, event_count=12)


if __name__ == "__main__":
    kiosk.main()
