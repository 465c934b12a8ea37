#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the clips of tests/data/bundles/signs: a figure that moves its hands, which means nothing in any sign language,
and a film with the sound that describes it. They are CC0-1.0 as the bundle says. Needs ffmpeg and python3-pil.

Usage: make-sign-clips.py FOLDER
"""

import math
import pathlib
import subprocess
import sys

from PIL import Image, ImageDraw

WIDTH, HEIGHT, RATE = 240, 180, 10
GROUND, SHIRT, SKIN, HAIR = "#C9DDE3", "#23424C", "#B97A56", "#2B1B12"
SKY, WATER, BOAT = "#F2D9A8", "#3E6F86", "#7A2E1D"


def signer(second: float, hurry: float) -> Image.Image:
    """Somebody seen to the waist."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), GROUND)
    draw = ImageDraw.Draw(picture)
    draw.rounded_rectangle((70, 96, 170, 220), 34, SHIRT)
    draw.rectangle((112, 80, 128, 104), SKIN)
    draw.ellipse((98, 26, 142, 88), SKIN)
    draw.pieslice((95, 20, 145, 84), 180, 360, HAIR)
    for side in (-1, 1):
        turn = 2 * math.pi * hurry * second + (0 if side < 0 else 1.3)
        hand = (120 + side * (34 + 16 * math.cos(turn)), 118 + 26 * math.sin(turn * (1 if side < 0 else 2)))
        elbow = (120 + side * 62, 158)
        draw.line([(120 + side * 40, 114), elbow, hand], SHIRT, 20, "curve")
        draw.ellipse((hand[0] - 11, hand[1] - 11, hand[0] + 11, hand[1] + 11), SKIN)
        for finger in range(-1, 3):
            way = -math.pi / 2 + side * 0.2 + finger * 0.3
            draw.line([hand, (hand[0] + 21 * math.cos(way), hand[1] + 21 * math.sin(way))], SKIN, 5)
    return picture


def boat(second: float, _hurry: float) -> Image.Image:
    """A boat that leaves."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), SKY)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 120, WIDTH, HEIGHT), WATER)
    left = 20 + 22 * second
    draw.polygon([(left, 112), (left + 70, 112), (left + 56, 132), (left + 14, 132)], BOAT)
    draw.rectangle((left + 24, 92, left + 46, 112), "#FFFFFF")
    return picture


def write_clip(path: pathlib.Path, seconds: float, draw, hurry: float = 1) -> None:
    command = ["ffmpeg", "-y", "-v", "error", "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{WIDTH}x{HEIGHT}",
               "-r", str(RATE), "-i", "-", "-an", "-c:v", "libvpx", "-b:v", "90k", "-g", str(RATE), "-fflags", "+bitexact",
               "-flags:v", "+bitexact", "-map_metadata", "-1", str(path)]
    frames = b"".join(draw(number / RATE, hurry).tobytes() for number in range(int(seconds * RATE)))
    subprocess.run(command, input=frames, check=True)


def write_sound(path: pathlib.Path, seconds: float) -> None:
    """Three tones in the place of words."""
    tones = "+".join(f"0.2*sin(2*PI*{tone}*t)*between(t\\,{number}\\,{number + 0.7})" for number, tone in enumerate((330, 392, 440)))
    subprocess.run(["ffmpeg", "-y", "-v", "error", "-f", "lavfi", "-i", f"aevalsrc={tones}:d={seconds}:s=48000",
                    "-c:a", "libopus", "-b:a", "16k", "-fflags", "+bitexact", "-flags:a", "+bitexact", "-map_metadata",
                    "-1", str(path)], check=True)


def main(folder: pathlib.Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    write_clip(folder / "signed-boats.webm", 6, signer, 0.5)
    write_clip(folder / "signed-bridge.webm", 5, signer, 0.7)
    write_clip(folder / "leaving.webm", 6, boat)
    write_sound(folder / "leaving-description.opus", 5)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
