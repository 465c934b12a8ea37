#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The libraries content, delivery and exhibit include no header of Qt Gui, Qml, Quick or Widgets.

usage: core_headers.py SOURCE_FOLDER [QT_INCLUDE_FOLDER]

With Qt's include folder the headers of those modules are read from there; names alone decide where a module is not
installed.
"""

import re
import sys
from pathlib import Path

CORE_LIBRARIES = ("content", "delivery", "exhibit")
FORBIDDEN_MODULES = ("QtGui", "QtQml", "QtQuick", "QtWidgets", "QtQmlModels", "QtQuickTest", "QtOpenGL", "QtSvg")
FORBIDDEN_LIBRARIES = ("stage", "kiosk", "presenter", "studio")
# The headers that these libraries would most likely reach for, known without an installed module.
WELL_KNOWN = re.compile(
    r"Q(Gui|Qml|Quick|JS|Widget|Application|Window|Screen|Image|Pixmap|Painter|Color|Font|Icon|Svg|SG)\w*"
    r"|q(gui|qml|quick|js|widget|application|window|screen|image|pixmap|painter|color|font|icon|svg|sg)\w*\.h"
)
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^">]+)[">]', re.MULTILINE)


def forbidden_headers(qt_include: Path | None) -> set[str]:
    if qt_include is None:
        return set()
    return {
        header.name
        for module in FORBIDDEN_MODULES
        if (qt_include / module).is_dir()
        for header in (qt_include / module).iterdir()
    }


def is_forbidden(include: str, headers: set[str]) -> bool:
    folder, _, name = include.rpartition("/")
    if folder.split("/")[0] in FORBIDDEN_MODULES + FORBIDDEN_LIBRARIES:
        return True
    return name in headers or (folder == "" and WELL_KNOWN.fullmatch(name) is not None)


def main() -> int:
    source = Path(sys.argv[1])
    headers = forbidden_headers(Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    files = sorted(
        file
        for library in CORE_LIBRARIES
        for file in (source / "app" / library).rglob("*")
        if file.suffix in (".h", ".cpp")
    )
    own = {file.name for file in files}
    trouble = 0
    for file in files:
        text = file.read_text(encoding="utf-8")
        for match in INCLUDE.finditer(text):
            if match[1] not in own and is_forbidden(match[1], headers):
                line = text.count("\n", 0, match.start(1)) + 1
                print(f"{file.relative_to(source)}:{line}: includes {match[1]}, which needs more than Qt Core")
                trouble += 1
    if not files:
        print("no file to look at")
        return 1
    print(f"{len(files)} files looked at, {len(headers)} headers known as forbidden, {trouble} included")
    return 1 if trouble else 0


if __name__ == "__main__":
    sys.exit(main())
