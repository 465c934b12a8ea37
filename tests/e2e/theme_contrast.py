#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours of the theme stand out from each other: text 7:1, under a finger 4.5:1, shapes that mean something 3:1."""

import re
import sys
from pathlib import Path

TEXT, PRESSED, SHAPE = 7, 4.5, 3
# What is drawn, on what.
PAIRS = {
    ("ink", "paper"): TEXT,
    ("ink", "surface"): TEXT,
    ("ink", "pressed"): PRESSED,
    ("muted", "paper"): TEXT,
    ("muted", "surface"): TEXT,
    ("start", "paper"): TEXT,
    ("emphasis", "paper"): TEXT,
    ("paper", "ink"): TEXT,
    ("paper", "pressedInk"): PRESSED,
    ("ink", "readGround"): TEXT,
    ("muted", "readGround"): TEXT,
    ("start", "readGround"): TEXT,
    ("emphasis", "readGround"): TEXT,
    ("focus", "paper"): SHAPE,
    ("focus", "focusHalo"): SHAPE,
}
TOKEN = re.compile(r'readonly property color (\w+): isHighContrast \? ("#\w+"|\w+) : ("#\w+"|\w+)')


def luminance(colour: str) -> float:
    """WCAG 2.1, of #RRGGBB."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def looks(theme: str) -> dict[str, dict[str, str]]:
    """The colours by their names, of high contrast and of the usual look; one may be another's name."""
    found = {"high contrast": {}, "the usual look": {}}
    for name, contrast, usual in TOKEN.findall(theme):
        for colours, value in zip(found.values(), (contrast, usual), strict=True):
            colours[name] = value.strip('"') if value.startswith('"') else colours[value]
    return found


def main() -> int:
    theme = Path(sys.argv[1]).read_text(encoding="utf-8")
    weak = 0
    for look, colours in looks(theme).items():
        for (drawn, ground), least in PAIRS.items():
            found = ratio(colours[drawn], colours[ground])
            print(f"{look}: {drawn} on {ground}: {found:.2f}:1, {least}:1 is asked for")
            weak += found < least
    return 1 if weak else 0


if __name__ == "__main__":
    sys.exit(main())
