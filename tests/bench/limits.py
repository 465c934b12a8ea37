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
]
