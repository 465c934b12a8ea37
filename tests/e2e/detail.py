#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a detail holds: pictures, clips and sounds, words that are explained, and a code that takes the text away."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from PIL import Image

import kiosk
from kiosk import PERIODS, START, KioskTest
from picture import Area, area_of, areas_of, crop, difference

PAPER = kiosk.PAPER


class Detail(KioskTest):
    def open(self, colour: str) -> Image.Image:
        self.tap(self.bar(self.settled(), colour).centre)
        self.wait_for(lambda picture: self.detail_colour(picture) == colour, f"the detail in {colour}")
        return self.settled(still_for=0.45)

    def pane(self, picture: Image.Image, colour: str) -> Area:
        """The side of a detail that text stands on."""
        poster = max(areas_of(picture, colour, (self.target, self.target)), key=lambda area: area.width * area.height)
        return Area(poster.right + 4, self.header(picture).bottom, picture.width - self.target // 2, picture.height)

    def bottom_row(self, picture: Image.Image, colour: str) -> list[Area]:
        """The ways on, the button to take the text away, and the one that closes."""
        pane = self.pane(picture, colour)
        return [button for button in self.buttons(picture, pane) if button.bottom > picture.height - 2.5 * self.target]

    def underlines(self, picture: Image.Image, colour: str) -> list[Area]:
        """The dotted lines under the words that are explained, from top to bottom."""
        dashes = [dash for dash in areas_of(picture, colour, within=self.pane(picture, colour))
                  if dash.height <= 4 and dash.width <= 8]
        lines: list[Area] = []
        for dash in sorted(dashes, key=lambda dash: (dash.top, dash.left)):
            last = lines[-1] if lines else None
            if last and dash.top == last.top and dash.left - last.right < 8:
                lines[-1] = Area(last.left, last.top, dash.right, last.bottom)
            else:
                lines.append(dash)
        return [line for line in lines if line.width > self.target // 2]

    def explanation(self, picture: Image.Image, colour: str) -> Area | None:
        """An explanation: what stands on paper beside the poster."""
        found = areas_of(picture, PAPER, (8 * self.target, self.target), self.pane(picture, colour))
        return next((area for area in found if area.height < 6 * self.target), None)

    def opens_explanation(self, colour: str) -> Area:
        self.wait_for(lambda picture: self.explanation(picture, colour), "an explanation")
        return self.explanation(self.settled(), colour)


class Words(Detail):
    def test_a_tap_on_a_word_explains_it_and_another_tap_takes_that_away(self):
        plain = self.open(PERIODS[2])
        word = self.underlines(plain, PERIODS[2])[0]
        self.tap(word.centre)
        card = self.opens_explanation(PERIODS[2])
        self.assertGreater(card.top, word.bottom)
        self.assertLess(card.top - word.bottom, 2 * self.target, "under the paragraph of its word")
        self.tap(word.centre)
        self.wait_for(lambda picture: difference(picture, plain) < 0.0005, "the detail as it was")

    def test_a_finger_need_not_hit_the_word(self):
        plain = self.open(PERIODS[2])
        word = self.underlines(plain, PERIODS[2])[0]
        self.tap((word.centre[0], word.bottom + self.target * 0.4))
        self.opens_explanation(PERIODS[2])

    def test_its_button_closes_it(self):
        plain = self.open(PERIODS[2])
        self.tap(self.underlines(plain, PERIODS[2])[0].centre)
        card = self.opens_explanation(PERIODS[2])
        button = self.buttons(self.settled(), Area(card.right - 2 * self.target, card.top - 4, card.right + 4, card.bottom + 4))
        self.assertEqual(len(button), 1)
        self.tap(button[0])
        self.wait_for(lambda picture: difference(picture, plain) < 0.0005, "the detail as it was")

    def test_escape_closes_it_and_the_next_escape_the_detail(self):
        plain = self.open(PERIODS[2])
        self.tap(self.underlines(plain, PERIODS[2])[0].centre)
        self.opens_explanation(PERIODS[2])
        self.panel.key("Escape")
        self.wait_for(lambda picture: not self.explanation(picture, PERIODS[2]), "no explanation")
        self.assertEqual(self.detail_colour(self.settled()), PERIODS[2])
        self.panel.key("Escape")
        self.wait_for(self.is_home, "home")

    def test_keys_explain_it(self):
        plain = self.open(PERIODS[2])
        word = self.underlines(plain, PERIODS[2])[0]
        around = Area(word.left - 12, word.top - self.target // 2, word.right + 12, word.bottom + 12)
        for _ in range(12):
            self.panel.key("Tab")
            if difference(self.settled(), plain, around) > 0.05:
                break
        else:
            self.fail("the focus never comes to the word")
        self.panel.key("Return")
        self.opens_explanation(PERIODS[2])
        self.panel.key("Return")
        self.wait_for(lambda picture: not self.explanation(picture, PERIODS[2]), "no explanation")

    def test_another_item_begins_without_an_explanation(self):
        plain = self.open(PERIODS[2])
        self.tap(self.underlines(plain, PERIODS[2])[0].centre)
        self.opens_explanation(PERIODS[2])
        self.panel.key("PageUp")
        self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[1], "the period before")
        self.assertIsNone(self.explanation(self.settled(), PERIODS[1]))
        self.panel.key("PageDown")
        self.wait_for(lambda picture: difference(picture, plain) < 0.0005, "the detail as it was")


class TakeAway(Detail):
    def code(self, picture: Image.Image) -> str:
        """What a telephone reads, by zbarimg."""
        if shutil.which("zbarimg") is None:
            self.skipTest("zbarimg is not installed")
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "picture.png"
            picture.save(file)
            found = subprocess.run(["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file],
                                   capture_output=True, text=True, encoding="utf-8", env={"PATH": "/usr/bin:/bin"})
        return found.stdout.removesuffix("\n")

    def white_square(self, picture: Image.Image, colour: str) -> Area:
        """The code with its quiet zone, on the coloured side."""
        side = max(areas_of(picture, colour, (self.target, self.target)), key=lambda area: area.width * area.height)
        return max(areas_of(picture, kiosk.WHITE, (self.target, self.target), side), key=lambda area: area.width)

    def open_code(self, colour: str) -> Image.Image:
        detail = self.open(colour)
        self.tap(self.bottom_row(detail, colour)[-2])
        self.wait_for(self.code, "a code")
        return self.settled()

    def test_the_code_holds_the_text_and_its_source(self):
        said = self.code(self.open_code(PERIODS[1]))
        self.assertTrue(said.startswith("MIA-DO und vier Handlungsfelder (2010–2012)\n\nIntegration/Migration wurde"), said)
        self.assertIn("\n- Soziale Balance in den Stadtbezirken\n", said)
        self.assertIn("Quelle: „Masterplanprozess ab 2005“, MIA-DO-Kommunales Integrationszentrum Dortmund", said)
        self.assertNotIn("http", said, "no address where the bundle has none")

    def test_the_code_is_large_and_its_modules_are_even(self):
        picture = self.open_code(PERIODS[1])
        square = self.white_square(picture, PERIODS[1])
        self.assertGreaterEqual(square.width, 2 * self.target, "at least 40 mm wide")
        self.assertEqual(square.width, square.height)
        dark = crop(picture, square).convert("L").point(lambda value: 255 if value < 128 else 0).getbbox()
        quiet = dark[0]
        self.assertEqual((quiet, quiet, square.width - quiet, square.width - quiet), dark, "quiet on all sides")
        module = quiet // 4
        self.assertEqual(quiet % 4, 0)
        self.assertEqual(square.width % module, 0)
        small = crop(picture, square).resize((square.width // module,) * 2, Image.Resampling.NEAREST)
        again = small.resize((square.width,) * 2, Image.Resampling.NEAREST)
        self.assertEqual(difference(again, crop(picture, square)), 0, "every module one colour, edge to edge")

    def test_close_and_escape_lead_back_to_the_detail_and_home_leads_home(self):
        detail = self.open(PERIODS[0])
        button = self.bottom_row(detail, PERIODS[0])[-2]
        self.tap(button)
        sheet = self.wait_for(self.code, "a code")
        self.tap(self.bottom_row(sheet, PERIODS[0])[-1])
        self.wait_for(lambda picture: difference(picture, detail) < 0.0005, "the detail as it was")
        self.tap(button)
        self.wait_for(self.code, "a code")
        self.panel.key("Escape")
        self.wait_for(lambda picture: difference(picture, detail) < 0.002, "the detail, perhaps with a ring")
        self.tap(button)
        self.wait_for(self.code, "a code")
        self.go_home()

    def test_the_code_speaks_the_visitors_language(self):
        sheet = self.open_code(PERIODS[1])
        self.tap(self.header_buttons(sheet)[1])
        self.wait_for(lambda picture: "MIA-DO" in self.code(picture) and "Integration/Migration wurde" not in self.code(picture),
                      "the words of plain language")


class Media(Detail):
    """A bundle whose first period has six media: three pictures, a clip with captions, a sound, and a clip that is none."""

    arguments = ("--bundle", str(kiosk.TEST_BUNDLES / "many-media"))
    settings = {"visit": {"language": "de", "attractAfterSeconds": 3600, "askAfterSeconds": 3600}}
    LEAD, CLIP_BEGINS, CLIP_ENDS, CHART = "#7A2E2E", "#C02E27", "#2047B1", "#00FFFF"
    expected = kiosk.NO_SOUND_HERE

    def libraries(self) -> str:
        return (Path("/proc") / str(self.kiosk.process.pid) / "maps").read_text(encoding="utf-8")

    def open_medium(self, number: int) -> Image.Image:
        """The leading picture by a tap on it, and on to another by its key."""
        detail = self.open(PERIODS[0])
        self.tap(self.poster(detail).at(0.5, 0.6))
        self.wait_for(self.is_open, "the picture on the whole screen")
        for _ in range(number - 1):
            self.settled(still_for=0.1)
            self.panel.key("PageDown")
        return self.picture()

    def test_keys_lead_to_what_has_to_be_scrolled_to(self):
        for _ in range(2):
            self.tap(self.header_buttons(self.settled())[1])
        detail = self.open(PERIODS[0])
        self.assertIsNone(area_of(detail, self.CHART), "the fourth medium is out of sight")
        for _ in range(20):
            self.panel.key("Tab")
            if area_of(self.settled(still_for=0.2), self.CHART):
                return
        self.fail("the focus never leads to the fourth medium")

    def poster(self, picture: Image.Image) -> Area:
        top = self.header(picture).bottom
        return Area(margin(picture), top, round(picture.width * 0.38), picture.height - margin(picture))

    def is_open(self, picture: Image.Image) -> bool:
        """The ways out stand in the upper corners, and nothing of the header between them."""
        return self.has_home_button(picture) and not self.has_text_size_button(picture)

    def has_text_size_button(self, picture: Image.Image) -> bool:
        return len(self.header_buttons(picture)) > 4

    def lead(self, picture: Image.Image) -> Area | None:
        return area_of(picture, self.LEAD)

    def test_a_picture_opens_on_the_whole_screen_and_comes_closer(self):
        self.open_medium(1)
        whole = self.lead(self.settled())
        self.assertGreater(whole.width, 0.3 * self.panel.width)
        self.panel.pinch(whole.centre, 150, 225)
        closer = self.lead(self.settled())
        self.assertAlmostEqual(closer.width / whole.width, 1.5, delta=0.25)
        self.panel.drag(closer.centre, (closer.centre[0] - 150, closer.centre[1] - 60), seconds=0.4, rest=0.3)
        moved = self.lead(self.settled())
        self.assertAlmostEqual(moved.centre[0] - closer.centre[0], -150, delta=30)
        self.panel.drag((300, 500), (1800, 700), seconds=0.3)
        self.panel.drag((300, 500), (1800, 700), seconds=0.3)
        self.panel.drag((300, 500), (1800, 700), seconds=0.3)
        bounded = self.lead(self.settled())
        self.assertLess(bounded.left, 0.6 * self.panel.width, "its edge never enters the screen")
        self.panel.key("0")
        self.wait_for(lambda picture: self.lead(picture) == whole, "the whole picture")

    def test_buttons_keys_and_a_doubled_tap_bring_it_closer(self):
        self.open_medium(1)
        whole = self.lead(self.settled())
        row = [button for button in self.buttons(self.settled()) if button.top > 0.85 * self.panel.height]
        self.assertEqual(len(row), 1, "closer alone: the two beside it can do nothing yet, and are pale")
        self.tap(row[0])
        self.wait_for(lambda picture: self.lead(picture).width > whole.width * 1.3, "closer by the button")
        self.panel.key("KP_Subtract")
        self.wait_for(lambda picture: self.lead(picture) == whole, "wider by the key")
        self.panel.key("KP_Add")
        self.wait_for(lambda picture: self.lead(picture).width > whole.width * 1.3, "closer by the key")
        self.panel.key("0")
        self.wait_for(lambda picture: self.lead(picture) == whole, "the whole picture")
        self.settled()
        self.panel.tap(whole.centre)
        self.panel.tap(whole.centre)
        self.wait_for(lambda picture: self.lead(picture).width > whole.width * 2, "closer by a doubled tap")

    def test_escape_leads_back_and_home_is_one_tap(self):
        detail = self.open(PERIODS[0])
        for leave in (lambda: self.panel.key("Escape"), self.close):
            self.tap(self.poster(detail).at(0.5, 0.6))
            self.wait_for(self.is_open, "the picture")
            leave()
            self.wait_for(lambda picture: difference(picture, detail) < 0.003, "the detail, perhaps with a ring")
        self.tap(self.poster(detail).at(0.5, 0.6))
        self.wait_for(self.is_open, "the picture")
        self.go_home()

    def close(self) -> None:
        self.tap((self.panel.width - margin(self.picture()) - self.target // 2, self.home_button(self.picture()).centre[1]))

    def test_a_clip_plays_with_captions_and_the_visit_waits(self):
        self.kiosk.end()
        self.start(settings={"visit": {"language": "de", "attractAfterSeconds": 3600, "askAfterSeconds": 10}})
        self.assertNotIn("libQt6Multimedia", self.libraries())
        self.open_medium(2)
        self.assertNotIn("libQt6Multimedia", self.libraries(), "a picture needs none of it")
        self.panel.key("PageDown")
        self.wait_for(lambda picture: self.shows(picture, self.CLIP_BEGINS), "the clip's first colour")
        self.assertIn("libQt6Multimedia", self.libraries())
        first = self.captions(self.picture())
        self.wait_for(lambda picture: self.shows(picture, self.CLIP_ENDS), "its second colour")
        self.wait_for(lambda picture: difference(first, self.captions(picture)) > 0.0005, "other captions")
        # It lasts longer than the visit's idle time: no question until it has ended.
        self.wait_for(lambda picture: not self.shows(picture, self.CLIP_ENDS), "the question after the end", 40)

    def shows(self, picture: Image.Image, colour: str) -> bool:
        area = area_of(picture, colour)
        return area is not None and area.width > 0.3 * picture.width

    def captions(self, picture: Image.Image) -> Image.Image:
        """The black strip between the clip and its controls."""
        clip = max((area_of(picture, colour) for colour in (self.CLIP_BEGINS, self.CLIP_ENDS) if area_of(picture, colour)),
                   key=lambda area: area.width)
        return crop(picture, Area(0, clip.bottom + 2, picture.width, clip.bottom + self.target))

    def test_pause_stands_still_and_home_ends_it(self):
        self.open_medium(3)
        self.wait_for(lambda picture: self.shows(picture, self.CLIP_BEGINS), "the clip")
        self.panel.key("space")
        still = self.settled(still_for=1)
        self.panel.key("space")
        self.wait_for(lambda picture: difference(picture, still) > 0.0002, "it goes on")
        self.tap_while_moving(self.home_button(self.picture()))
        self.wait_for(self.is_home, "home by one tap")
        self.settled()

    def bar_at(self, picture: Image.Image, part: float) -> tuple[int, int]:
        """That part of the way along the bar under the captions' black strip."""
        edge = next(y for y in reversed(range(picture.height)) if picture.getpixel((5, y)) == (0, 0, 0))
        return round(margin(picture) + part * 0.88 * picture.width), edge + self.target // 2 + 10

    def test_a_tap_and_a_drag_on_the_bar_lead_to_any_part_of_the_clip(self):
        # The same clip as MP4, which is told by its content: of WebM, Qt 6.4 does not know how long it is.
        self.kiosk.end()
        folder = self.enterContext(tempfile.TemporaryDirectory(prefix="masterplan-clip-"))
        bundle = Path(folder) / "bundle"
        shutil.copytree(kiosk.TEST_BUNDLES / "many-media", bundle)
        shutil.copy(kiosk.TEST_BUNDLES.parent / "clips/ferry.mp4", bundle / "media/ferry.webm")
        self.arguments = ("--bundle", str(bundle))
        self.start()
        self.open_medium(3)
        self.wait_for(lambda picture: self.shows(picture, self.CLIP_BEGINS), "the clip")
        begun = self.picture()
        self.panel.tap(self.bar_at(begun, 0.6))
        self.wait_for(lambda picture: self.shows(picture, self.CLIP_ENDS), "its second half", 5)
        self.panel.drag(self.bar_at(begun, 0.9), self.bar_at(begun, 0.1), seconds=0.4)
        self.wait_for(lambda picture: self.shows(picture, self.CLIP_BEGINS), "its beginning by a drag", 5)
        for key in ("Shift+Tab", "Shift+Tab", "Right"):
            self.panel.key(key)
        self.wait_for(lambda picture: self.shows(picture, self.CLIP_ENDS), "five seconds on by a key", 5)

    def tap_while_moving(self, area: Area) -> None:
        self.panel.tap(area.centre)

    def test_what_cannot_be_played_says_so_and_nothing_ends(self):
        self.open_medium(6)
        picture = self.settled(still_for=1)
        self.assertTrue(self.is_open(picture))
        self.assertGreater(kiosk.share_of(picture, kiosk.BLACK), 0.15, "a dark ground with a sentence")
        self.go_home()

    def test_long_texts_and_bare_dates_end_in_a_detail(self):
        detail = self.open(PERIODS[1])
        self.assertTrue(any(share(detail, button) > 0.5 for button in self.bottom_of_pane(detail)), "more below")
        self.panel.key("PageDown")
        self.wait_for(lambda picture: self.detail_colour(picture) == PERIODS[2], "the longest title")
        for _ in range(3):
            self.panel.key("PageUp")
            self.settled(still_for=0.4)
        self.assertEqual(self.detail_colour(self.settled()), START)

    def bottom_of_pane(self, picture: Image.Image) -> list[Area]:
        pane = self.pane(picture, PERIODS[1])
        return [button for button in self.buttons(picture, pane) if button.top > 0.6 * picture.height]


def share(picture: Image.Image, area: Area) -> float:
    return kiosk.share_of(picture, kiosk.INK, area)


def margin(picture: Image.Image) -> int:
    return round(picture.width * 0.024)


if __name__ == "__main__":
    kiosk.main()
