#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sign language, captions and descriptions of clips, and pictograms: by touches, and by keys alone."""

import json
import tempfile
from pathlib import Path

from PIL import Image, ImageChops

import kiosk
from kiosk import CONTRAST, INK, READ_ALOUD, KioskTest
from picture import Area, area_of, areas_of, difference, share_of
from speechlog import events_of

BOATS, BRIDGE, RIVER, PEOPLE = "#0F5C6E", "#704500", "#1F4E9E", "#155A38"
# Of the clips: behind the one who signs, and the sky over the boat.
SIGNER, SKY = "#C9DDE3", "#F2D9A8"
MOST_STOPS = 30


class Signs(KioskTest):
    arguments = ("--bundle", kiosk.TEST_BUNDLES / "signs")
    settings = {"visit": {"language": "de", "attractAfterSeconds": 3600, "askAfterSeconds": 3600}}
    expected = kiosk.NO_SOUND_HERE

    # Seeing

    def is_home(self, picture: Image.Image) -> bool:
        return bool(not self.has_home_button(picture) and self.bar(picture, BOATS) and self.bar(picture, BRIDGE)
                    and self.card(picture, RIVER) and self.card(picture, PEOPLE))

    def is_detail(self, picture: Image.Image, colour: str = BOATS) -> bool:
        return self.has_home_button(picture) and self.poster(picture, colour) is not None

    def poster(self, picture: Image.Image, colour: str) -> Area | None:
        found = areas_of(picture, colour, (4 * self.target, 2 * self.target))
        return max(found, key=lambda area: area.width * area.height, default=None)

    def sign_card(self, picture: Image.Image, colour: str = BOATS) -> Area | None:
        """The clip before all texts: wide, in the item's colour, beside its poster or below and less wide."""
        poster = self.poster(picture, colour)
        return next((area for area in areas_of(picture, colour, (6 * self.target, self.target))
                     if poster and area.left > poster.left + self.target // 4 and self.target < area.height < 3 * self.target
                     and area.width > 0.3 * picture.width), None)

    def bottom_row(self, picture: Image.Image) -> list[Area]:
        """The buttons under a detail or a clip, in the order in which one reads."""
        lowest = Area(0, round(picture.height - 2 * self.target), picture.width, picture.height)
        found = self.buttons(picture, lowest)
        # A focus ring is no button.
        found = [area for area in found if not any(area != inner and area.contains(inner) for inner in found)]
        return sorted(found, key=lambda button: (-1 if self.is_right_to_left else 1) * button.left)

    def part_of(self, picture: Image.Image, colour: str) -> float:
        """How much of the picture has about this colour: compressed, a colour is not what it was."""
        return share_of(picture, colour, None, 14)

    def signs(self, picture: Image.Image) -> bool:
        return self.part_of(picture, SIGNER) > 0.05

    def shows_boat(self, picture: Image.Image) -> bool:
        return self.part_of(picture, SKY) > 0.03

    # Doing

    def open(self, colour: str = BOATS) -> Image.Image:
        self.tap(self.bar(self.settled(), colour).centre)
        self.wait_for(lambda picture: self.is_detail(picture, colour), f"the detail in {colour}")
        return self.settled(still_for=0.45)

    def tiles(self, picture: Image.Image) -> list[Area]:
        below = Area(0, self.header(picture).bottom, picture.width, picture.height - 2 * self.target)
        found = areas_of(picture, INK, (3 * self.target, self.target), below, tolerance=70)
        return sorted(found, key=lambda tile: (tile.top // self.target, tile.left))

    def open_languages(self) -> list[Area]:
        self.tap(self.header_buttons(self.settled())[0])
        self.wait_for(lambda picture: len(self.tiles(picture)) == 4, "three languages and sign language")
        return self.tiles(self.settled())

    def choose_signs(self) -> None:
        self.tap(self.open_languages()[-1])
        self.wait_for(self.is_home, "the place where one was")

    def plays(self, shows, what: str) -> None:
        first = self.wait_for(shows, what)
        self.wait_for(lambda picture: shows(picture) and difference(picture, first) > 0.002, f"{what} moves")

    def settled_clip(self) -> Image.Image:
        """Paused by a tap, so that nothing moves."""
        self.panel.tap(self.bottom_row(self.picture())[1].centre)
        return self.settled(still_for=0.6)

    def open_boat(self) -> None:
        """The leading picture by a tap on it, and on to the clip after it by its key."""
        detail = self.open()
        poster = self.poster(detail, BOATS)
        self.tap((poster.centre[0], 0.65 * detail.height))
        self.wait_for(lambda picture: len(self.header_buttons(picture)) < 4, "the picture on the whole screen")
        self.settled(still_for=0.45)
        self.panel.key("PageDown")
        self.wait_for(self.shows_boat, "the clip")


class Touched(Signs):
    def test_the_tile_among_the_languages_puts_the_clip_before_all_texts(self):
        self.choose_signs()
        detail = self.open()
        card = self.sign_card(detail)
        self.assertIsNotNone(card, "the clip in sight")
        self.assertLess(card.top, 0.35 * detail.height, "first of all")
        self.tap(card)
        self.plays(self.signs, "the one who signs")
        self.panel.key("Escape")
        self.wait_for(self.sign_card, "the detail")
        self.go_home()
        self.tap(self.open_languages()[-1])
        self.wait_for(self.is_home, "home, in texts again")
        self.assertIsNone(self.sign_card(self.open()), "no clip before the texts")

    def test_it_is_one_tap_from_a_detail_and_items_without_have_no_button(self):
        row = self.bottom_row(self.open())
        self.assertEqual(len(row), 5, "back, on, sign language, take away, close")
        self.assertIsNone(self.sign_card(self.settled()))
        self.tap(row[2])
        self.plays(self.signs, "the one who signs")
        self.assertEqual(len(self.bottom_row(self.settled_clip())), 4, "nothing to read along, no captions")
        self.panel.key("Escape")
        self.wait_for(self.is_detail, "the detail")
        self.tap(self.bottom_row(self.settled())[1])
        self.wait_for(lambda picture: not self.poster(picture, BOATS), "the flood")
        self.assertEqual(len(self.bottom_row(self.settled())), 4, "back, on, take away, close")

    def test_the_choice_ends_with_the_visit(self):
        self.kiosk.end()
        self.start(settings={"visit": {"language": "de", "attractAfterSeconds": 3600, "askAfterSeconds": 10,
                                       "answerWithinSeconds": 20}})
        self.choose_signs()
        self.assertIsNotNone(self.sign_card(self.open()))
        self.wait_for(self.is_home, "home after the visit", 60)
        self.assertIsNone(self.sign_card(self.open()), "nothing of the choice is left")

    def test_captions_and_description_are_switched_where_the_clip_plays(self):
        self.open_boat()
        with_captions = self.settled_clip()
        row = self.bottom_row(with_captions)
        self.assertEqual(len(row), 7, "start, play, quieter, louder, captions, description, read along")
        captions, description = row[4], row[5]
        self.assertGreater(share_of(with_captions, INK, captions), 0.4, "captions are on")
        self.assertLess(share_of(with_captions, INK, description), 0.4, "the description is off")
        strip = share_of(with_captions, kiosk.BLACK)
        self.tap(captions)
        self.wait_for(lambda picture: share_of(picture, kiosk.BLACK) < strip - 0.03, "no captions, and no strip for them")
        before = self.part_of(self.settled(), SKY)
        self.tap(self.bottom_row(self.settled())[5])
        self.wait_for(lambda picture: self.part_of(picture, SKY) < 0.8 * before, "the clip makes room for the description")
        described = self.settled()
        self.assertGreater(share_of(described, INK, self.bottom_row(described)[5]), 0.4, "the switch says it is on")
        self.panel.key("PageDown")
        self.wait_for(self.shows_boat, "the other clip")
        self.assertGreater(share_of(self.settled_clip(), kiosk.PAPER), 0.3, "described as well")
        self.tap(self.bottom_row(self.settled())[5])
        self.wait_for(lambda picture: share_of(picture, kiosk.PAPER) < 0.35, "the clip alone")


class Heard(Signs):
    """What a clip shows, said by a voice that makes no sound and is written down."""

    def start(self, *arguments, settings=None) -> None:
        folder = self.enterContext(tempfile.TemporaryDirectory(prefix="masterplan-heard-"))
        self.log = Path(folder) / "log.jsonl"
        super().start("--speech-log", self.log, *arguments, settings=settings)

    def heard(self, event: str) -> list[str]:
        return [said["text"] for said in events_of(self.log) if said["event"] == event]

    def test_what_a_clip_shows_is_said_while_it_waits(self):
        text = json.loads((kiosk.TEST_BUNDLES / "signs" / "text" / "de.json").read_text(encoding="utf-8"))
        described = text["returning.description"]
        self.open_boat()
        self.panel.key("PageDown")
        self.wait_for(self.shows_boat, "the other clip")
        row = self.bottom_row(self.settled_clip())
        self.assertNotIn(described, self.heard("say"), "nothing is said before it is asked for")
        self.panel.tap(row[1].centre)
        self.panel.tap(row[-1].centre)
        self.wait_for(lambda _: described in self.heard("say"), "the description is said")
        waiting = self.settled(still_for=0.3)
        self.assertNotIn(described, self.heard("finished"), "the clip stands still while it is said")
        self.wait_for(lambda _: described in self.heard("finished"), "its end", 30)
        self.wait_for(lambda picture: difference(picture, waiting) > 0.002, "the clip goes on")

    def test_no_voice_reads_on_over_the_sound_of_a_clip(self):
        self.open()
        self.panel.tap(self.header_buttons(self.settled())[READ_ALOUD].centre)
        self.wait_for(lambda _: self.heard("say"), "the detail is read")
        poster = self.poster(self.picture(), BOATS)
        self.panel.tap((poster.centre[0], 0.65 * self.panel.height))
        self.wait_for(lambda picture: len(self.header_buttons(picture)) < 4, "the picture on the whole screen")
        self.panel.key("PageDown")
        playing = self.wait_for(self.shows_boat, "the clip")
        said = len(self.heard("say")), len(self.heard("part"))
        self.wait_for(lambda picture: difference(picture, playing) > 0.002, "the clip moves")
        self.assertEqual((len(self.heard("say")), len(self.heard("part"))), said, "nobody speaks over it")
        self.assertEqual(len(self.heard("say")), len(self.heard("finished")) + len(self.heard("stop")))


class Keyed(Signs):
    def ring(self, before: Image.Image, after: Image.Image) -> Area:
        box = ImageChops.difference(before.convert("RGB"), after.convert("RGB")).getbbox()
        return Area(*box) if box else Area(0, 0, 0, 0)

    def tab_to(self, place: Area) -> None:
        """Tab until something changes around that place alone."""
        plain = self.settled(still_for=0.2)
        for _ in range(MOST_STOPS):
            self.panel.key("Tab")
            ring = self.ring(plain, self.settled(still_for=0.2))
            # What had the focus before loses it: the ring at its place is not in the picture that was plain.
            focused = self.settled(still_for=0.1)
            around = Area(place.left - 14, place.top - 14, place.right + 14, place.bottom + 14)
            if difference(plain, focused, around) > 0.01 and ring.contains(Area(place.left + 8, place.top + 8,
                                                                               place.right - 8, place.bottom - 8)):
                return
        self.fail(f"the focus never comes to {place}")

    def test_keys_alone_choose_sign_language_and_play_it(self):
        self.tab_to(self.header_buttons(self.settled())[0])
        self.panel.key("Return")
        self.wait_for(lambda picture: len(self.tiles(picture)) == 4, "the languages")
        self.tab_to(self.tiles(self.settled())[-1])
        self.panel.key("Return")
        self.wait_for(self.is_home, "home again")
        for _ in range(MOST_STOPS):
            self.settled(still_for=0.2)
            self.panel.key("Return")
            picture = self.settled(still_for=0.45)
            if self.is_detail(picture):
                break
            if self.has_home_button(picture):
                self.panel.key("Escape")
                self.wait_for(self.is_home, "home")
                self.settled(still_for=0.2)
            self.panel.key("Right")
        card = self.sign_card(self.settled())
        self.assertIsNotNone(card, "the clip in sight")
        self.tab_to(card)
        self.panel.key("Return")
        self.plays(self.signs, "the one who signs")
        self.panel.key("space")
        self.settled(still_for=1)
        self.panel.key("Escape")
        self.wait_for(self.sign_card, "the detail")
        self.panel.key("Escape")
        self.wait_for(self.is_home, "home")


class Upright(Signs):
    panel_size = (1080, 1920)

    def test_it_is_reached_on_an_upright_panel(self):
        self.choose_signs()
        card = self.sign_card(self.open())
        self.assertIsNotNone(card, "the clip under the poster")
        self.tap(card)
        self.plays(self.signs, "the one who signs")


class FromTheRight(Signs):
    settings = {"visit": {"language": "ar", "attractAfterSeconds": 3600, "askAfterSeconds": 3600}}
    is_right_to_left = True

    def test_it_is_reached_from_right_to_left(self):
        row = self.bottom_row(self.open())
        self.tap(row[2])
        self.plays(self.signs, "the one who signs")


class LargeAndStark(Signs):
    """The largest text, then black, white and yellow: the clip is found by its white edge there."""

    def test_it_is_reached_in_the_largest_text_and_high_contrast(self):
        self.choose_signs()
        self.open()
        for _ in range(2):
            self.tap(self.header_buttons(self.settled())[CONTRAST - 1])
        large = self.settled()
        self.assertIsNotNone(self.sign_card(large), "in sight in the largest text")
        self.tap(self.header_buttons(large)[CONTRAST])
        self.wait_for(lambda picture: share_of(picture, kiosk.BLACK) > 0.5, "high contrast")
        stark = self.settled()
        edges = areas_of(stark, kiosk.WHITE, (6 * self.target, self.target), Area(round(0.4 * stark.width), 0, *stark.size))
        card = next(edge for edge in edges if edge.height < 4 * self.target)
        self.tap(card)
        self.plays(self.signs, "the one who signs")


class Pictograms(Signs):
    def white_before_words(self, picture: Image.Image, bar: Area) -> float:
        """Of a square at the beginning of a bar, within its padding."""
        left = bar.left + self.target // 4
        middle, half = bar.centre[1], self.target // 2
        return share_of(picture, "#FFFFFF", Area(left, round(middle - half), left + 2 * half, round(middle + half)))

    def test_bars_and_markers_carry_their_signs(self):
        home = self.settled()
        for colour in (BOATS, BRIDGE):
            self.assertGreater(self.white_before_words(home, self.bar(home, colour)), 0.05, colour)
        discs = areas_of(home, kiosk.START, (self.target // 3, self.target // 3), Area(0, home.height // 2, home.width, home.height))
        bell = next((disc for disc in discs if disc.width > 0.6 * self.target), None)
        self.assertIsNotNone(bell, "a marker large enough for a sign")
        self.assertGreater(share_of(home, "#FFFFFF", bell, 60), 0.04, "the bell")

    def test_a_detail_and_its_chips_carry_them(self):
        detail = self.open()
        poster = self.poster(detail, BOATS)
        corner = Area(poster.left, poster.top, poster.left + 3 * self.target, poster.top + 2 * self.target)
        self.assertGreater(share_of(detail, "#FFFFFF", corner), 0.02, "the boat over the years")
        self.assertIsNotNone(area_of(detail, RIVER), "the chip that leads to the river")


if __name__ == "__main__":
    kiosk.main()
