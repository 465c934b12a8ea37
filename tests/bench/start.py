# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a program takes from its start to the whole first picture, and what it takes once that is shown."""

import contextlib
import os
import time
from dataclasses import dataclass

from contenders import Contender, end
from process import is_at_work, memory, use, use_within
from watchedscreen import WatchedScreen

LONGEST = 120  # seconds


@dataclass
class Start:
    milliseconds: float  # until what is seen is what is seen in the end
    processor: float  # milliseconds on a processor until then
    memory: float  # MB
    idle: float  # of a processor, as a part
    wakeups: float  # a second


class Failed(Exception):
    """The program showed nothing, or something else than before; the text says what."""


def whole_picture(contender: Contender, screen: WatchedScreen, rendering: str) -> bytes:
    """What is seen once the program has nothing to do any more."""
    nothing = screen.picture()
    process = contender.begin(screen.display, rendering)
    try:
        until = time.monotonic() + LONGEST
        while True:
            screen.rest(seconds=LONGEST)
            if "qrc:" in contender.words():
                raise Failed(f"{contender.name} with {rendering} lacks something: {contender.words()}")
            if screen.picture() != nothing and not is_at_work(process.pid) and screen.rest(still_for=1):
                return screen.picture()
            if process.poll() is not None or time.monotonic() > until:
                raise Failed(f"{contender.name} with {rendering} shows nothing: {contender.words()}")
            time.sleep(0.1)
    finally:
        leave(process, screen)


def leave(process, screen: WatchedScreen) -> None:
    end(process)
    screen.rest(still_for=0.1)


def forget_files() -> bool:
    """Whether the system has forgotten what it keeps of files, as when a machine has just been switched on."""
    os.sync()
    with contextlib.suppress(OSError):
        with open("/proc/sys/vm/drop_caches", "w", encoding="ascii") as switch:
            switch.write("3")
        return True
    return False


def begin(contender: Contender, screen: WatchedScreen, rendering: str, picture: bytes):
    """Starts it and returns once the picture is shown: the process, and the milliseconds until then."""
    began = time.monotonic()
    process = contender.begin(screen.display, rendering)
    until = began + LONGEST
    while not screen.shows(picture):
        if process.poll() is not None or time.monotonic() > until:
            leave(process, screen)
            raise Failed(f"{contender.name} with {rendering} does not show its picture: {contender.words()}")
        screen.wait_for_change(0.25)
    return process, (time.monotonic() - began) * 1000


def measure(contender: Contender, screen: WatchedScreen, rendering: str, picture: bytes, idle_for: float) -> Start:
    """Idle is not looked at where it is for 0 seconds."""
    process, milliseconds = begin(contender, screen, rendering, picture)
    try:
        processor = use(process.pid).seconds * 1000
        screen.rest()
        while is_at_work(process.pid):
            time.sleep(0.05)
        if idle_for > 0:
            time.sleep(1)
        idle = use_within(process.pid, idle_for)
        per = max(idle_for, 1e-9)
        return Start(milliseconds, processor, memory(process.pid), idle.seconds / per, idle.wakeups / per)
    finally:
        leave(process, screen)
