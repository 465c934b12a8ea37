# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program writes down of its voice (--speech-log)."""

import json
from pathlib import Path


def events_of(log: Path) -> list[dict]:
    """All that was said and done to it; a line that is being written is not there yet."""
    if not log.exists():
        return []
    # Lines first, letters then: what is being written may end in the middle of a letter.
    return [json.loads(line) for line in log.read_bytes().split(b"\n")[:-1]]
