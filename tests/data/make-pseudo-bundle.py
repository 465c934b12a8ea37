#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a bundle in two languages that nobody speaks, from a bundle in German: to see whether a layout holds.

In the first, German, texts are four tenths longer, and so is every word up to the length of long ones that exist. The second is written from right to left: the same words in
Arabic letters, with Arabic digits.
Usage: make-pseudo-bundle.py BUNDLE FOLDER
"""
import json
import re
import shutil
import sys
from pathlib import Path

LONGER = 1.4
LONGEST = 22  # letters
# One Arabic letter for each of the Latin alphabet, as narrow and as wide as these.
ARABIC = dict(zip('abcdefghijklmnopqrstuvwxyzäöüß', 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغءئ'))
ARABIC |= dict(zip('0123456789', '٠١٢٣٤٥٦٧٨٩'))
WORD = re.compile(r'[^\W\d_]+')


def longer(word):
    """The word with its last letters said again: Bildung, Bildungung."""
    more = min(round(len(word) * (LONGER - 1)), LONGEST - len(word))
    return word + word[-more:].lower() if more > 0 else word


def lengthened(text):
    """Longer words; and where they were long before, more of them."""
    words = WORD.sub(lambda match: longer(match[0]), text)
    missing = round(len(text) * LONGER) - len(words)
    more = ''
    for word in WORD.findall(words):
        if len(more) + len(word) >= missing:
            break
        more += f' {word}'
    return words + more


def turned(text):
    return ''.join(ARABIC.get(letter, letter) for letter in lengthened(text).lower())


def main():
    source, folder = map(Path, sys.argv[1:])
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source, folder)
    manifest = json.loads((folder / 'bundle.json').read_text(encoding='utf-8'))
    manifest |= {
        'id': 'org.example.pseudo',
        'defaultLanguage': 'de',
        'languages': [{'tag': 'de', 'name': lengthened('Deutsch'), 'reviewed': False, 'digits': 'latn'},
                      {'tag': 'ar', 'name': turned('Deutsch'), 'reviewed': False, 'digits': 'arab'}],
    }
    words = json.loads((folder / 'text' / 'de.json').read_text(encoding='utf-8'))
    shutil.rmtree(folder / 'text')
    (folder / 'text').mkdir()
    texts = {'bundle': manifest,
             'text/de': {key: lengthened(text) for key, text in words.items()},
             'text/ar': {key: turned(text) for key, text in words.items()}}
    for name, content in texts.items():
        (folder / f'{name}.json').write_text(json.dumps(content, ensure_ascii=False, indent=4) + '\n', encoding='utf-8')


if __name__ == '__main__':
    main()
