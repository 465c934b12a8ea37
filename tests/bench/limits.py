# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be kept, as packaging/doc/performance.md says."""

from report import Limit

PAGE = "floor-page"

LIMITS = [
    Limit("start warm, ms", "kiosk", PAGE, most=1.5),
    Limit("start cold, ms", "kiosk", PAGE, most=1.5),
    Limit("memory, MB", "kiosk", PAGE, most=1.8),
    Limit("idle, % of a processor", "kiosk", None, most=0.05),
    Limit("idle, wake-ups a second", "kiosk", None, most=1),
    Limit("attract at full motion, % of a processor", "kiosk", None, most=10),
    Limit("attract with reduced motion, % of a processor", "kiosk", None, most=0.5),
    Limit("attract with reduced motion, wake-ups in a second", "kiosk", None, most=1),
    *[Limit("start of a large bundle, ms", f"kiosk, {size} events", "kiosk, 10 events", most=most)
      for size, most in ((10_000, 1.25), (100_000, 3))],
    *[Limit("memory of a large bundle, MB", f"kiosk, {size} events", "kiosk, 10 events", most=most, is_difference=True)
      for size, most in ((10_000, 30), (100_000, 150))],
    Limit("from release to the first changed frame, ms", "kiosk", PAGE, most=1.25),
    Limit("from release: 95 % beyond the median, frames", "kiosk", None, most=2),
    *[Limit(f"{move}, frames a second", kiosk, PAGE, least=0.9) for move in ("drag", "pinch")
      for kiosk in ("kiosk", "kiosk, 100000 events")],
    *[Limit(f"{move}, longest gap in ms", kiosk, None, most=50) for move in ("drag", "pinch")
      for kiosk in ("kiosk", "kiosk, 100000 events")],
]
