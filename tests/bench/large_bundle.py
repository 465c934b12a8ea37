#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a bundle with so many events in two languages, for measurements.

usage: large_bundle.py EVENTS FOLDER [--check MASTERPLAN-BUNDLE]

Five periods over two centuries; the events lie between, as dense at the end as history is: half of them in the last
fifth. Every event has a title, every tenth a teaser and a text. With --check it ends with the status of that program's
check of the bundle.
"""

import json
import random
import subprocess
import sys
from pathlib import Path

FIRST, LAST = 1825, 2025
WORDS = {
    "en": "bridge council district exhibition factory garden harbour library market meeting museum office opening park "
          "petition quarter river school society street theatre tower union village workshop".split(),
    "de": "Brücke Rat Bezirk Ausstellung Fabrik Garten Hafen Bücherei Markt Treffen Museum Amt Eröffnung Park "
          "Eingabe Viertel Fluss Schule Gesellschaft Straße Theater Turm Verein Dorf Werkstatt".split(),
}


def date(chance: random.Random) -> str:
    part = 1 - chance.random() ** 2 * 1.0 if chance.random() < 0.5 else chance.random()
    year = FIRST + int(part * (LAST - FIRST - 1))
    kind = chance.random()
    if kind < 0.3:
        return str(year)
    month = chance.randint(1, 12)
    return f"{year}-{month:02}" if kind < 0.5 else f"{year}-{month:02}-{chance.randint(1, 28):02}"


def sentence(chance: random.Random, language: str, count: int) -> str:
    words = " ".join(chance.choices(WORDS[language], k=count))
    return words[0].upper() + words[1:]


def periods() -> list[dict]:
    step = (LAST - FIRST) // 5
    return [{"id": f"period-{n}", "when": f"{FIRST + n * step}/{FIRST + (n + 1) * step}", "media": [], "related": [],
             "sources": ["archive"], "importance": 10} for n in range(5)]


def texts(chance: random.Random, language: str, count: int) -> dict[str, str]:
    found = {"exhibition.title": sentence(chance, language, 2), "exhibition.teaser": sentence(chance, language, 4),
             "exhibition.body": sentence(chance, language, 40) + ".", "archive.title": sentence(chance, language, 2)}
    for n in range(5):
        found |= {f"period-{n}.title": sentence(chance, language, 2), f"period-{n}.teaser": sentence(chance, language, 4),
                  f"period-{n}.body": sentence(chance, language, 60) + "."}
    for n in range(count):
        found |= {f"event-{n}.title": sentence(chance, language, 3)}
        if n % 10 == 0:
            found |= {f"event-{n}.teaser": sentence(chance, language, 4),
                      f"event-{n}.body": sentence(chance, language, 60) + "."}
    return found


def write(folder: Path, count: int) -> None:
    chance = random.Random(count)
    events = [{"id": f"event-{n}", "when": date(chance), "media": [], "related": [], "sources": ["archive"],
               "importance": chance.choice((1, 1, 1, 5, 10))} for n in range(count)]
    files = {
        "bundle": {"format": 1, "id": f"org.example.events-{count}", "version": "2026.11.1", "defaultLanguage": "en",
                   "languages": [{"tag": "en", "name": "English", "reviewed": True, "digits": "latn"},
                                 {"tag": "de", "name": "Deutsch", "reviewed": True, "digits": "latn"}],
                   "publisher": "Nobody", "licence": "CC0-1.0", "minimumProgram": "0.1.0",
                   "sources": [{"id": "archive"}]},
        "timeline": {"periods": periods(), "events": events},
        "fields": {"fields": []},
        "media": {"media": []},
        **{f"text/{language}": texts(chance, language, count) for language in WORDS},
    }
    (folder / "text").mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / f"{name}.json").write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[2]), int(sys.argv[1]))
    if sys.argv[3:4] == ["--check"]:
        sys.exit(subprocess.run([sys.argv[4], "check", sys.argv[2]]).returncode)
