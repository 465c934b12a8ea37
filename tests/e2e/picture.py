# SPDX-License-Identifier: GPL-3.0-or-later
"""Find things in a picture by their colour, as an eye would."""

import re
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageColor


@dataclass(frozen=True, order=True)
class Area:
    """A rectangle in pixels, right and bottom exclusive."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def centre(self) -> tuple[float, float]:
        return ((self.left + self.right) / 2, (self.top + self.bottom) / 2)

    def at(self, across: float, down: float = 0.5) -> tuple[float, float]:
        """The point at these parts of its width and height."""
        return (self.left + self.width * across, self.top + self.height * down)

    def contains(self, other: "Area") -> bool:
        return (self.left <= other.left and self.top <= other.top
                and self.right >= other.right and self.bottom >= other.bottom)

    def __str__(self) -> str:
        return f"{self.width}x{self.height} at {self.left},{self.top}"


def whole(picture: Image.Image) -> Area:
    return Area(0, 0, *picture.size)


def crop(picture: Image.Image, area: Area) -> Image.Image:
    return picture.crop((area.left, area.top, area.right, area.bottom))


def mask_of(picture: Image.Image, colour: str, tolerance: int = 10) -> Image.Image:
    """255 where no channel is further from the colour than the tolerance, 0 elsewhere."""
    table = [255 if abs(value - wanted) <= tolerance else 0
             for wanted in ImageColor.getrgb(colour) for value in range(256)]
    # Grey is 255 only where all three channels are.
    return picture.point(table).convert("L").point([0] * 255 + [255])


def share_of(picture: Image.Image, colour: str, area: Area | None = None, tolerance: int = 10) -> float:
    """How much of the area has this colour, from 0 to 1."""
    part = crop(picture, area) if area else picture
    return mask_of(part, colour, tolerance).histogram()[255] / (part.width * part.height)


def areas_of(picture: Image.Image, colour: str, smallest: tuple[int, int] = (1, 1), within: Area | None = None,
             tolerance: int = 10) -> list[Area]:
    """The bounding boxes of what hangs together in this colour, at least as large as given, from left to right."""
    within = within or whole(picture)
    mask = mask_of(crop(picture, within), colour, tolerance)
    box = mask.getbbox()
    if box is None:
        return []
    origin_x, origin_y = within.left + box[0], within.top + box[1]
    mask = mask.crop(box)
    width, height = mask.size
    pixels = mask.tobytes()
    parents: list[int] = []
    boxes: list[list[int]] = []

    def root_of(label: int) -> int:
        while parents[label] != label:
            parents[label] = parents[parents[label]]
            label = parents[label]
        return label

    above: list[tuple[int, int, int]] = []
    for y in range(height):
        runs = []
        candidates = iter(above)
        candidate = next(candidates, None)
        for match in re.finditer(rb"\xff+", pixels[y * width:(y + 1) * width]):
            left, right = match.span()
            label = len(parents)
            parents.append(label)
            boxes.append([left, y, right, y + 1])
            while candidate and candidate[1] < left:
                candidate = next(candidates, None)
            while candidate and candidate[0] <= right:
                parents[root_of(candidate[2])] = root_of(label)
                if candidate[1] > right:
                    break
                candidate = next(candidates, None)
            runs.append((left, right, label))
        above = runs

    joined: dict[int, list[int]] = {}
    for label, box in enumerate(boxes):
        root = root_of(label)
        if root in joined:
            one = joined[root]
            joined[root] = [min(one[0], box[0]), min(one[1], box[1]), max(one[2], box[2]), max(one[3], box[3])]
        else:
            joined[root] = box
    found = [Area(box[0] + origin_x, box[1] + origin_y, box[2] + origin_x, box[3] + origin_y)
             for box in joined.values()]
    return sorted(area for area in found if area.width >= smallest[0] and area.height >= smallest[1])


def area_of(picture: Image.Image, colour: str, within: Area | None = None) -> Area | None:
    """The largest of the areas in this colour."""
    found = areas_of(picture, colour, within=within)
    return max(found, key=lambda area: area.width * area.height, default=None)


def difference(one: Image.Image, other: Image.Image, area: Area | None = None, tolerance: int = 24) -> float:
    """How much of the area differs visibly, from 0 to 1. Pictures of different sizes differ wholly."""
    if one.size != other.size:
        return 1.0
    if area:
        one, other = crop(one, area), crop(other, area)
    red, green, blue = ImageChops.difference(one.convert("RGB"), other.convert("RGB")).split()
    furthest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return sum(furthest.histogram()[tolerance + 1:]) / (one.width * one.height)


def shift_of(before: Image.Image, after: Image.Image, strip: Area, furthest: int) -> int:
    """By how many pixels what is in the strip moved to the right (negative: left), found by laying one on the other."""
    old = crop(before, strip).convert("L")
    new = crop(after, strip).convert("L")

    def mismatch(shift: int) -> float:
        left, right = max(0, shift), min(old.width, old.width + shift)
        moved = ImageChops.difference(old.crop((left - shift, 0, right - shift, old.height)),
                                      new.crop((left, 0, right, old.height)))
        histogram = moved.histogram()
        return sum(histogram[24:]) / ((right - left) * old.height)

    coarse = min(range(-furthest, furthest + 1, 4), key=mismatch)
    return min(range(coarse - 4, coarse + 5), key=mismatch)
