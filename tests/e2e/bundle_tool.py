#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""masterplan-bundle from outside: a bundle is checked, packed, signed and unpacked, and other people's tools agree.

usage: bundle_tool.py PROGRAM SOURCE_FOLDER
"""

import filecmp
import hashlib
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import zipfile
import zlib
from pathlib import Path

PROGRAM = Path(sys.argv[1]).resolve()
SOURCE = Path(sys.argv[2]).resolve()


def tool(
    *arguments: str | Path, text: str | None = None, path: str | None = None
) -> subprocess.CompletedProcess:
    return subprocess.run(
        [PROGRAM, *arguments], input=text, stdin=None if text is not None else subprocess.DEVNULL,
        capture_output=True, text=True, check=False, timeout=120,
        env=None if path is None else os.environ | {"PATH": path},
    )  # fmt: skip


def as_json(*arguments: str | Path, path: str | None = None) -> dict:
    return json.loads(tool(*arguments, "--json", path=path).stdout)


def png(width: int, height: int, depth: int = 8) -> bytes:
    """A black picture, grey with so many bits."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, depth, 0, 0, 0, 0)
    rows = zlib.compress(bytes((1 + (width * depth + 7) // 8) * height))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def png_size(path: Path) -> tuple[int, int]:
    return struct.unpack(">II", path.read_bytes()[16:24])


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class BundleTool(unittest.TestCase):
    def setUp(self) -> None:
        self.place = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.place)
        self.folder = self.place / "small"
        shutil.copytree(SOURCE / "tests/data/bundles/small", self.folder)
        self.file = self.place / "small.masterplan"

    def fine(self, *arguments: str | Path, text: str | None = None) -> str:
        done = tool(*arguments, text=text)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def title(self) -> str:
        head = json.loads((self.folder / "bundle.json").read_text(encoding="utf-8"))
        return f"{head['id']} {head['version']}"

    def keys(self) -> Path:
        self.fine("keygen", self.place / "key", "--no-password")
        return self.place / "key"

    def test_packs_what_every_zip_tool_opens(self) -> None:
        self.fine("pack", self.folder, self.file)
        expected = tree(self.folder)
        with zipfile.ZipFile(self.file) as archive:
            self.assertIsNone(archive.testzip())
            self.assertEqual(archive.namelist()[:2], ["mimetype", "manifest.json"])
            found = {name: archive.read(name) for name in archive.namelist()[2:]}
        self.assertEqual(found, expected)
        for name, command in (("unzip", ["unzip", "-q", self.file]), ("7z", ["7z", "x", "-bd", self.file])):
            with self.subTest(name):
                if not shutil.which(name):
                    self.skipTest(f"{name} is not installed")
                target = self.place / name
                target.mkdir()
                subprocess.run(command, cwd=target, check=True, capture_output=True)
                found = tree(target)
                del found["mimetype"], found["manifest.json"]
                self.assertEqual(found, expected)

    def test_packs_the_same_folder_to_the_same_bytes(self) -> None:
        other = self.place / "other"
        shutil.copytree(self.folder, other)
        for path in other.rglob("*"):
            os.utime(path, (1, 1))
        self.fine("pack", self.folder, self.file)
        self.fine("pack", other, self.place / "other.masterplan")
        self.assertTrue(filecmp.cmp(self.file, self.place / "other.masterplan", shallow=False))

    def test_packs_these_folders_to_the_same_bytes_everywhere(self) -> None:
        """On every system that Masterplan-Kiosk is for; other bytes would make other releases of the same content."""
        golden = json.loads((SOURCE / "tests/data/golden/packed-folders.json").read_text(encoding="utf-8"))
        for folder, expected in golden.items():
            self.fine("pack", SOURCE / "tests/data/bundles" / folder, self.file)
            self.assertEqual(hashlib.sha256(self.file.read_bytes()).hexdigest(), expected, folder)

    def test_unpacks_what_it_packed(self) -> None:
        self.fine("pack", self.folder, self.file)
        self.fine("unpack", self.file, self.place / "again")
        self.assertEqual(tree(self.place / "again"), tree(self.folder))
        self.assertEqual(tool("unpack", self.file, self.place / "again").returncode, 3)
        (self.place / "again/bundle.json").write_text("{}", encoding="utf-8")  # staff can edit it

    def test_signs_and_verifies_with_its_own_keys(self) -> None:
        key = self.keys()
        self.fine("pack", self.folder, self.file)
        self.assertEqual(as_json("verify", self.file, "--public", f"{key}.pub")["refusal"]["code"], "signature-missing")
        self.fine("sign", self.file, "--key", f"{key}.key")
        self.assertIn(self.title(), self.fine("verify", self.file, "--public", f"{key}.pub"))
        self.fine("keygen", self.place / "stranger", "--no-password")
        refused = as_json("verify", self.file, "--public", self.place / "stranger.pub")
        self.assertEqual(refused["refusal"]["code"], "key-unknown")
        self.assertEqual(refused["exit"], 1)
        self.assertEqual(oct((self.place / "key.key").stat().st_mode & 0o777), "0o600")

    def test_asks_for_a_password(self) -> None:
        self.fine("pack", self.folder, self.file)
        self.fine("keygen", self.place / "key", text="wort\nwort\n")
        self.assertEqual(tool("keygen", self.place / "two", text="wort\nWort\n").returncode, 2)
        self.fine("sign", self.file, "--key", self.place / "key.key", text="wort\n")
        self.assertEqual(tool("sign", self.file, "--key", self.place / "key.key", text="Wort\n").returncode, 1)
        self.fine("verify", self.file, "--public", self.place / "key.pub")

    @unittest.skipUnless(shutil.which("minisign"), "minisign is not installed")
    def test_minisign_and_it_agree(self) -> None:
        key = self.keys()
        self.fine("pack", self.folder, self.file)
        self.fine("sign", self.file, "--key", f"{key}.key")
        with zipfile.ZipFile(self.file) as archive:
            archive.extractall(self.place / "out")
        manifest = self.place / "out/manifest.json"
        subprocess.run(["minisign", "-V", "-p", f"{key}.pub", "-m", manifest], check=True, capture_output=True)
        theirs = self.place / "theirs"
        subprocess.run(
            ["minisign", "-G", "-W", "-p", f"{theirs}.pub", "-s", f"{theirs}.key"], check=True, capture_output=True
        )
        command = ["minisign", "-S", "-s", f"{theirs}.key", "-m", manifest, "-t"]
        subprocess.run([*command, "something else"], check=True, capture_output=True)
        refused = as_json("sign", self.file, "--signature", f"{manifest}.minisig")
        self.assertEqual(refused["refusal"]["code"], "signature-comment")
        subprocess.run([*command, self.title(), "-c", "any words"], check=True, capture_output=True)
        self.fine("sign", self.file, "--signature", f"{manifest}.minisig")
        self.fine("verify", self.file, "--public", f"{theirs}.pub")

    def version(self, version: str) -> Path:
        """A signed bundle file of this version on the stick."""
        head = self.folder / "bundle.json"
        value = json.loads(head.read_text(encoding="utf-8")) | {"version": version}
        head.write_text(json.dumps(value), encoding="utf-8")
        file = self.place / "stick" / f"{version}.masterplan"
        file.parent.mkdir(exist_ok=True)
        self.fine("pack", self.folder, file)
        self.fine("sign", file, "--key", self.place / "key.key")
        return file

    def store(self) -> tuple[str | Path, ...]:
        key = self.keys()
        keys = self.place / "keys"
        keys.mkdir()
        shutil.copy(f"{key}.pub", keys)
        return ("--state", self.place / "state", "--keys", keys)

    def test_installs_from_a_stick_and_goes_back(self) -> None:
        store = self.store()
        self.assertEqual(as_json("status", *store)["refusal"]["code"], "store-empty")
        self.assertEqual(as_json("rollback", *store)["refusal"]["code"], "store-empty")
        self.assertEqual(as_json("prune", *store)["pruned"], [])
        self.version("2026.11.1")
        self.fine("install", self.place / "stick", *store)
        self.assertIn("in use already", self.fine("install", self.place / "stick", *store))
        newer = self.version("2026.11.2")
        self.fine("install", newer, *store)
        status = as_json("status", "--verify", *store)
        self.assertEqual((status["current"]["version"], status["current"]["onTrial"]), ("2026.11.2", True))
        self.assertEqual(status["lastInstallation"]["from"], str(newer))
        folder = Path(status["current"]["folder"])
        self.assertEqual({path: content for path, content in tree(folder).items() if path[0] != "."}, tree(self.folder))
        self.assertEqual(os.readlink(folder.parent / "current"), folder.name)
        self.fine("rollback", *store)
        self.assertEqual(as_json("status", *store)["current"]["version"], "2026.11.1")
        (self.place / "stick/2026.11.1.masterplan").unlink()
        refused = as_json("install", self.place / "stick", *store)
        self.assertEqual((refused["refusal"]["code"], refused["exit"]), ("version-older", 1))
        self.assertEqual(as_json("status", *store)["lastRefusal"]["code"], "version-older")
        self.fine("install", newer, "--allow-older", *store)
        for version in ("2026.11.3", "2026.11.4", "2026.11.5"):
            self.fine("install", self.version(version), *store)
        self.assertEqual(len(as_json("prune", *store)["pruned"]), 2)
        self.assertEqual(len(as_json("list", *store)["releases"]), 3)
        self.assertEqual(tool("prune", "--keep", "1", *store).returncode, 2)

    def test_the_steps_of_the_readme_lead_to_an_installed_bundle(self) -> None:
        text = (SOURCE / "README.md").read_text(encoding="utf-8")
        section = text.split("\n## A bundle on its way\n")[1].split("\n## ")[0]
        steps = [line.strip().split("   ")[0] for line in section.splitlines() if line.startswith("    ")]
        self.assertEqual(steps.pop(), "packaging/run")
        self.assertGreater(len(steps), 8)
        (self.place / "stick").mkdir()
        home = os.environ | {
            "HOME": str(self.place), "XDG_CONFIG_HOME": f"{self.place}/.config", "XDG_STATE_HOME": f"{self.place}/state"
        }  # fmt: skip
        for step in steps:
            command = step.replace("packaging/bundle", str(PROGRAM)).replace("STICK", "stick")
            done = subprocess.run(
                ["sh", "-c", command], cwd=self.place, env=home, input="word\nword\n", capture_output=True, text=True,
                check=False,
            )  # fmt: skip
            self.assertEqual(done.returncode, 0, f"{step}\n{done.stdout}{done.stderr}")
        keys = self.place / ".config/masterplan-kiosk/trusted-keys"
        status = as_json("status", "--state", self.place / "state/masterplan-kiosk", "--keys", keys)
        self.assertEqual(status["current"]["id"], "org.example.exhibition")
        self.assertTrue(status["current"]["key"])

    def test_a_damaged_release_is_found(self) -> None:
        store = self.store()
        self.fine("install", self.version("2026.11.1"), *store)
        folder = Path(as_json("status", *store)["current"]["folder"])
        (folder / "fields.json").chmod(0o644)
        (folder / "fields.json").write_text("{}", encoding="utf-8")
        self.assertEqual(as_json("status", "--verify", *store)["refusal"]["code"], "release-damaged")

    def test_two_installations_at_once(self) -> None:
        store = self.store()
        self.fine("install", self.version("2026.11.1"), *store)
        files = [self.version(f"2026.11.{serial}") for serial in range(2, 8)]
        running = [
            subprocess.Popen([PROGRAM, "install", file, *store], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for file in files
        ]
        endings = {process.wait(60) for process in running}
        self.assertLessEqual(endings, {0, 1, 4})
        self.assertIn(0, endings)
        self.fine("status", "--verify", *store)

    def test_a_place_that_takes_nothing_is_named(self) -> None:
        store = self.store()
        file = self.version("2026.11.1")
        refused = as_json("install", file, "--state", "/proc/none", *store[2:])
        self.assertEqual(refused["exit"], 3)
        self.assertIn("/proc", refused["refusal"]["en"])

    def test_checks_every_byte_of_a_clip_that_it_does_not_unpack(self) -> None:
        self.fine("pack", self.folder, self.file)
        self.fine("check", self.file)
        data = bytearray(self.file.read_bytes())
        clip = (self.folder / "media/opening.webm").read_bytes()
        data[data.index(clip) + len(clip) - 1] ^= 1
        self.file.write_bytes(data)
        self.assertEqual(as_json("check", self.file)["refusal"]["code"], "content-hash")

    def test_a_key_can_have_a_last_day(self) -> None:
        store = self.store()
        self.fine("keygen", self.place / "old", "--no-password", "--expires", "2020-01-31")
        shutil.copy(self.place / "old.pub", store[3])
        self.assertIn("2020-01-31", (self.place / "old.pub").read_text(encoding="utf-8"))
        self.assertEqual(as_json("status", *store)["notices"][0]["code"], "key-expired")
        self.assertEqual(tool("keygen", self.place / "new", "--expires", "soon").returncode, 2)

    def test_an_expired_bundle_warns(self) -> None:
        store = self.store()
        self.fine("pack", self.folder, self.file, "--expires", "2020-01-31")
        self.fine("sign", self.file, "--key", self.place / "key.key")
        self.fine("install", self.file, *store)
        self.assertEqual(as_json("status", *store)["notices"][0]["code"], "bundle-expired")
        self.assertIn("2020-01-31", self.fine("status", *store))

    def test_says_what_a_bundle_holds(self) -> None:
        self.fine("pack", self.folder, self.file)
        shown = as_json("show", self.file)
        self.assertEqual(f"{shown['id']} {shown['version']}", self.title())
        self.assertEqual(shown["languages"][0]["percent"], 100)
        self.assertIsNone(shown["key"])
        self.assertEqual(shown["bytes"], sum(len(content) for content in tree(self.folder).values()))
        text = self.fine("show", self.folder, "--language", "en")
        self.assertIn("fields of action", text)
        self.assertNotIn("Ereignisse", text)

    def languages(self, fonts: Path | None = None) -> dict[str, dict]:
        """What check says of each language; with the fonts that this configuration of fontconfig names, where one is given."""
        env = None if fonts is None else os.environ | {"FONTCONFIG_FILE": str(fonts)}
        done = subprocess.run([PROGRAM, "check", self.folder, "--json"], capture_output=True, check=True, env=env)
        self.checked = json.loads(done.stdout)
        return {language["tag"]: language for language in self.checked["languages"]}

    def rewrite(self, language: str, **texts: str | None) -> None:
        path = self.folder / f"text/{language}.json"
        before = json.loads(path.read_text(encoding="utf-8"))
        changed = before | {key.replace("__", ".").replace("_", "-"): text for key, text in texts.items()}
        path.write_text(
            json.dumps({key: text for key, text in changed.items() if text is not None}, indent=1), encoding="utf-8"
        )

    def codes(self) -> set[tuple[str, str]]:
        return {(finding["code"], finding["file"]) for finding in self.checked["findings"]}

    def test_says_what_each_language_has(self) -> None:
        whole = self.languages()
        self.assertEqual(self.codes(), set())
        for tag, language in whole.items():
            with self.subTest(tag):
                self.assertEqual(language["texts"], language["wanted"])
                self.assertEqual((language["percent"], language["picturesWithoutAlt"]), (100, []))
                self.assertEqual(language["sentences"] is not None, tag == "de-simple")
        self.assertEqual([tag for tag, language in whole.items() if language["reviewed"]], ["de", "en"])

        self.rewrite("en", building__body=None, house_drawing__alt=None)
        self.rewrite("de-simple", craft__body="Viele " + "Hände und " * 10 + "Hände helfen. Gut.")
        self.fine("review", self.folder, "en", "--by", "A. Reader")
        self.rewrite("en", living__title="Otherwise")
        found = self.languages()
        english, simple = found["en"], found["de-simple"]
        self.assertEqual(whole["en"]["texts"] - english["texts"], 2)
        self.assertLess(english["percent"], 100)
        self.assertEqual((english["picturesWithoutAlt"], english["changedSince"]), (["house-drawing"], ["living.title"]))
        self.assertEqual(simple["sentences"]["longest"], 23)
        (long,) = (finding for finding in self.checked["findings"] if finding["code"] == "sentence-long")
        self.assertEqual((long["severity"], long["pointer"]), ("warning", "/craft.body"))
        self.assertGreater(long["line"], 1)
        self.assertIn("Hände helfen.", long["de"])

        table = self.fine("check", self.folder, "--language", "en")
        (line,) = (line for line in table.splitlines() if line.strip().startswith("en "))
        self.assertIn(f"{english['texts']} / {english['wanted']}", line)
        self.assertIn("yes, 1 changed", line)
        german = self.fine("check", self.folder, "--language", "de")
        (line,) = (line for line in german.splitlines() if line.strip().startswith("de-simple "))
        self.assertIn(f"{simple['sentences']['average']:.1f} / 23".replace(".", ","), line)

    def test_the_bundle_that_is_compiled_in_is_whole_in_every_language(self) -> None:
        shutil.rmtree(self.folder)
        shutil.copytree(SOURCE / "resources/bundle", self.folder)
        for tag, language in self.languages().items():
            with self.subTest(tag):
                self.assertEqual((language["percent"], language["picturesWithoutAlt"]), (100, []))
                if language["glyphs"] is not None:
                    self.assertEqual(language["glyphs"], {"missing": [], "ofOtherTypefaces": []})
        plain = [language["sentences"] for language in self.languages().values() if language["sentences"]]
        self.assertTrue(plain)
        for lengths in plain:
            self.assertLessEqual(lengths["average"], 12)
            self.assertLessEqual(lengths["longest"], 20)
        worst = {finding["severity"] for finding in self.checked["findings"]}
        self.assertLessEqual(worst, {"note"})

    def test_says_which_characters_have_no_glyph(self) -> None:
        nothing = self.place / "nothing.conf"
        nothing.write_text(f"<fontconfig><cachedir>{self.place}</cachedir></fontconfig>", encoding="utf-8")
        self.assertEqual({language["glyphs"] for language in self.languages(nothing).values()}, {None})
        unsaid = [finding for finding in self.checked["findings"] if finding["code"] == "typeface-missing"]
        self.assertEqual(len(unsaid), 2, "Noto Sans and Andika, each once")
        self.assertEqual({finding["severity"] for finding in unsaid}, {"note"})
        if any(language["glyphs"] is None for language in self.languages().values()):
            self.skipTest("the exhibition's typefaces are not installed")
        self.assertEqual({len(language["glyphs"]["missing"]) for language in self.languages().values()}, {0})
        self.rewrite("de", garden__body="Es wächst \U00016FE4\U0001FFFD.")
        glyphs = self.languages()["de"]["glyphs"]
        self.assertIn("U+1FFFD", glyphs["missing"])
        (missing,) = (finding for finding in self.checked["findings"] if "U+1FFFD" in finding["en"])
        self.assertEqual(
            (missing["code"], missing["severity"], missing["pointer"]), ("glyph-missing", "warning", "/garden.body")
        )

    def test_makes_a_bundle_to_start_from(self) -> None:
        self.fine("new", self.place / "fresh", "--id", "org.example.fresh", "--bundle-language", "en")
        self.fine("check", self.place / "fresh")
        self.fine("pack", self.place / "fresh")
        self.assertTrue((self.place / "fresh.masterplan").exists())
        names = {"en": "English", "es": "Español", "ar": "العربية", "de-simple": "Einfache Sprache", "qtz": "qtz"}
        for tag, name in names.items():
            self.fine("new", self.place / tag, "--bundle-language", tag)
            self.assertEqual(as_json("show", self.place / tag)["languages"][0]["name"], name)
        self.assertEqual(tool("new", self.place / "fresh").returncode, 3)
        self.assertEqual(tool("new", self.place / "b", "--id", "no").returncode, 2)

    def test_imports_a_timeline_in_two_languages(self) -> None:
        table = self.place / "table.csv"
        table.write_text("Year;Headline;Media\n1900;Eins;https://example.org/a.png\n;Ohne;\n", encoding="cp1252")
        imported = as_json("import", "csv", table, self.place / "imported")
        self.assertEqual(imported["exit"], 0)
        self.assertEqual(len(imported["importFindings"]), 2)
        self.fine("check", self.place / "imported")
        slides = self.place / "slides.json"
        slides.write_text('{"events":[{"start_date":{"year":"1900"},"text":{"headline":"One"}}]}', encoding="utf-8")
        self.fine("import", "timelinejs", slides, self.place / "imported", "--bundle-language", "en")
        shown = as_json("show", self.place / "imported")
        self.assertEqual([language["tag"] for language in shown["languages"]], ["de", "en"])
        self.assertEqual(shown["events"], 1)
        self.assertEqual(tool("import", "csv", slides, self.place / "x").returncode, 1)
        self.assertEqual(tool("import", "xml", slides, self.place / "x").returncode, 2)
        self.assertFalse((self.place / "x").exists())

    def test_says_what_changed_item_by_item(self) -> None:
        other = self.place / "other"
        shutil.copytree(self.folder, other)
        self.assertEqual(as_json("diff", self.folder, other)["changes"], [])
        path = other / "text/en.json"
        texts = json.loads(path.read_text(encoding="utf-8"))
        key = next(key for key in texts if key.endswith(".title"))
        texts[key] += "!"
        path.write_text(json.dumps(texts), encoding="utf-8")
        self.fine("pack", other, self.file)
        (change,) = as_json("diff", self.folder, self.file)["changes"]
        self.assertEqual((change["item"], change["language"], change["what"]), (key.split(".")[0], "en", "title"))
        self.assertEqual(change["after"], texts[key])

    def test_a_text_that_changes_is_unreviewed_again(self) -> None:
        self.assertEqual(tool("review", self.folder, "en").returncode, 2)
        self.fine("review", self.folder, "en", "--by", "A. Reader")

        def english() -> dict:
            (found,) = (one for one in as_json("show", self.folder)["languages"] if one["tag"] == "en")
            return found

        self.assertEqual((english()["reviewedBy"], english()["changedSince"]), ("A. Reader", []))
        path = self.folder / "text/en.json"
        texts = json.loads(path.read_text(encoding="utf-8"))
        key = next(iter(texts))
        texts[key] += "!"
        path.write_text(json.dumps(texts), encoding="utf-8")
        self.assertEqual(english()["changedSince"], [key])
        self.fine("review", self.folder, "en", "--by", "A. Reader")
        self.assertEqual(english()["changedSince"], [])
        self.assertEqual(tool("review", self.folder, "fr", "--by", "A. Reader").returncode, 2)

    def media(self, name: str, content: bytes) -> Path:
        (self.place / name).write_bytes(content)
        return self.place / name

    RIGHTS = ("--alt", "Ein Hafen", "--credit", "Stadtarchiv", "--licence", "CC-BY-4.0")

    def test_adds_a_picture_at_its_places_alone(self) -> None:
        before = tree(self.folder)
        photo = self.media("Überseehafen (2).PNG", png(3, 2))
        added = as_json(
            "add-media", self.folder, photo, *self.RIGHTS, "--alt", "en=A harbour = old", "--caption", "de=Der Hafen",
            "--item", "opening", "--source", "chronicle",
        )  # fmt: skip
        self.assertEqual((added["exit"], added["id"], added["fitted"]), (0, "ueberseehafen-2", False))
        after = tree(self.folder)
        self.assertEqual(after.pop("media/ueberseehafen-2.png"), photo.read_bytes())
        self.assertEqual(sorted(added["changed"]), sorted(file for file in after if after[file] != before[file]))
        for file, content in before.items():
            # What was there is there still, in its order; a line before the new one has a comma more.
            lines = [line.rstrip(",") for line in after[file].decode("utf-8", "replace").splitlines()]
            for line in content.decode("utf-8", "replace").splitlines():
                if '"opening-sound"]' not in line:
                    self.assertIn(line.rstrip(","), lines, file)
        english = json.loads(after["text/en.json"])
        self.assertEqual(english["ueberseehafen-2.alt"], "A harbour = old")
        self.assertNotIn("error", self.fine("check", self.folder, "--language", "en"))
        self.assertIn("translation-missing", {finding["code"] for finding in added["findings"]})
        again = as_json("add-media", self.folder, photo, *self.RIGHTS)
        self.assertEqual(again["id"], "ueberseehafen-2-2")

    def test_adds_the_sign_of_an_item_and_its_sign_language(self) -> None:
        def entry(file: str, part: str, id: str) -> dict:
            return next(one for one in json.loads((self.folder / file).read_bytes())[part] if one["id"] == id)

        clip = self.media("signed.webm", b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm" + bytes(40))
        sign = self.media("spade.png", png(4, 4))
        added = as_json("add-media", self.folder, clip, *self.RIGHTS, "--item", "plan", "--as", "sign-language")
        self.assertEqual(entry("timeline.json", "events", "plan")["signLanguage"], "signed")
        self.assertNotIn("captions-missing", {finding["code"] for finding in added["findings"]})
        self.fine("add-media", self.folder, sign, *self.RIGHTS, "--item", "garden", "--as", "pictogram")
        self.assertEqual(entry("fields.json", "fields", "garden")["pictogram"], "spade")
        self.assertEqual(entry("media.json", "media", "spade")["kind"], "pictogram")
        self.fine("add-media", self.folder, sign, *self.RIGHTS, "--item", "garden", "--as", "pictogram", "--id", "rake")
        self.assertEqual(entry("fields.json", "fields", "garden")["pictogram"], "rake", "in the place of the other")
        voice = self.folder / "media/opening.wav"
        film = self.media("film.webm", clip.read_bytes())
        self.fine("add-media", self.folder, film, *self.RIGHTS, "--description-sound", voice)
        self.assertEqual(entry("media.json", "media", "film")["description"], "media/film-description.wav")
        self.assertEqual((self.folder / "media/film-description.wav").read_bytes(), voice.read_bytes())
        for options in (("--as", "pictogram"), ("--as", "poster", "--item", "plan"), ("--as", "sign-language", "--item", "plan"),
                        ("--description-sound", voice)):
            with self.subTest(options=options):
                before = tree(self.folder)
                self.assertEqual(tool("add-media", self.folder, sign, *self.RIGHTS, *options).returncode, 2)
                self.assertEqual(tree(self.folder), before)

    def test_adds_media_to_a_new_bundle_and_for_an_entry_that_waits(self) -> None:
        fresh = self.place / "fresh"
        self.fine("new", fresh)
        captions = self.media("words.vtt", b"WEBVTT\n")
        clip = self.media("clip.dat", b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm" + bytes(40))
        added = as_json("add-media", fresh, clip, *self.RIGHTS, "--captions", captions, "--item", "exhibition",
                        "--description", "Ein Kran hebt Kisten.")  # fmt: skip
        self.assertEqual((added["file"], added["findings"]), ("media/clip.webm", []))
        self.assertEqual(as_json("show", fresh)["mediaThere"], 1)
        (self.folder / "media/house.png").unlink()
        self.fine("add-media", self.folder, self.media("other.png", png(2, 2)), *self.RIGHTS, "--id", "house")
        (house,) = (
            one for one in json.loads((self.folder / "media.json").read_bytes())["media"] if one["id"] == "house"
        )
        self.assertEqual((house["credit"], house["standIn"]), ("Stadtarchiv", "house-drawing"))
        self.assertEqual(tool("add-media", self.folder, clip, *self.RIGHTS, "--id", "house").returncode, 2)

    def test_refuses_media_and_changes_nothing(self) -> None:
        before = tree(self.folder)
        photo = self.media("photo.png", png(3, 2))
        cases = {
            "media-unknown": b"#!/bin/sh\n: this is a program\n",
            "picture-unsafe": b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>',
            "picture-unreadable": png(3, 2)[:20],
        }
        for code, content in (*cases.items(), ("picture-unreadable", b"<html><body>Not found</body></html>")):
            refused = as_json("add-media", self.folder, self.media("file.png", content), *self.RIGHTS)
            self.assertEqual((refused["refusal"]["code"], refused["exit"]), (code, 1))
        large = self.media("large.png", png(8001, 8000, 1))
        foreign = self.media("song.wav", b"ID3\x04" + bytes(4000))
        for file in (large, foreign):
            refused = as_json("add-media", self.folder, file, *self.RIGHTS, path="/nonexistent")
            self.assertEqual((refused["refusal"]["code"], refused["exit"]), ("media-program-missing", 1))
            self.assertIn("apt install ffmpeg", refused["refusal"]["de"])
        if shutil.which("ffmpeg"):
            refused = as_json("add-media", self.folder, foreign, *self.RIGHTS)
            self.assertEqual((refused["refusal"]["code"], refused["exit"]), ("media-not-converted", 1))
        self.assertEqual(as_json("add-media", self.folder, self.place / "gone", *self.RIGHTS)["exit"], 3)
        wrong = (
            self.RIGHTS[2:], self.RIGHTS[:4], self.RIGHTS[:2], (*self.RIGHTS[:4], "--licence", "my own"),
            (*self.RIGHTS, "--alt", "fr=Un port"), (*self.RIGHTS, "--alt", "en="), (*self.RIGHTS, "--id", "house"),
            (*self.RIGHTS, "--id", "A B"), (*self.RIGHTS, "--item", "nothing"), (*self.RIGHTS, "--source", "nothing"),
            (*self.RIGHTS, "--captions", photo), (*self.RIGHTS, "--longest", "many"),
        )  # fmt: skip
        for options in wrong:
            with self.subTest(options):
                self.assertEqual(tool("add-media", self.folder, photo, *options).returncode, 2)
        self.assertEqual(tree(self.folder), before)
        shutil.rmtree(self.folder / "media")
        (self.folder / "media").write_text("in the way", encoding="utf-8")
        before = tree(self.folder)
        self.assertNotEqual(tool("add-media", self.folder, photo, *self.RIGHTS).returncode, 0)
        self.assertEqual(tree(self.folder), before)

    @unittest.skipUnless(shutil.which("ffmpeg"), "ffmpeg is not installed")
    def test_makes_media_fit(self) -> None:
        def made(name: str, *options: str) -> Path:
            subprocess.run(["ffmpeg", "-v", "error", *options, self.place / name], check=True, stdin=subprocess.DEVNULL)
            return self.place / name

        picture = ("-f", "lavfi", "-i", "testsrc=s=300x200:d=1", "-frames:v", "1")
        tone = ("-f", "lavfi", "-i", "sine=d=1")
        cases = (
            (self.media("large.png", png(8001, 8000, 1)), "png", ()),
            (self.media("50%d:x.png", png(300, 200)), "png", ("--longest", "150")),
            (made("photo.jpg", *picture), "jpg", ("--longest", "64")),
            (made("scan.tiff", *picture), "webp", ()),
            (made("song.mp3", *tone), "opus", ()),
            (made("clip.mp4", "-f", "lavfi", "-i", "testsrc=s=64x48:d=1", *tone), "webm", ()),
        )
        for file, ending, options in cases:
            with self.subTest(file.name):
                content = file.read_bytes()
                added = as_json("add-media", self.folder, file, *self.RIGHTS, *options)
                self.assertEqual((added["exit"], added.get("fitted")), (0, True), added)
                self.assertEqual(Path(added["file"]).suffix, f".{ending}")
                self.assertEqual(file.read_bytes(), content)
        self.assertEqual(png_size(self.folder / "media/large.png"), (4000, 4000))
        self.assertEqual(png_size(self.folder / "media/50-d-x.png"), (150, 100))
        self.assertEqual(as_json("check", self.folder)["exit"], 0)

    def test_refuses_with_a_code_and_an_exit_status(self) -> None:
        self.fine("pack", self.folder, self.file)
        whole = self.file.read_bytes()
        cases = {
            "form-not-bundle": b"PK" + bytes(200),
            "form-ends-early": whole[:-1],
            "form-too-long": whole + b"\n",
            "form-wrong": whole[:-1] + b"x",
        }
        for code, content in cases.items():
            with self.subTest(code):
                self.file.write_bytes(content)
                for command in (("check",), ("unpack", self.place / "out")):
                    refused = as_json(command[0], self.file, *command[1:])
                    self.assertEqual((refused["refusal"]["code"], refused["exit"]), (code, 1))
                    self.assertGreater(len(refused["refusal"]["de"]), 40)
                self.assertFalse((self.place / "out").exists())
        os.mkfifo(self.place / "pipe")
        (self.place / "link").symlink_to(self.file)
        for path, code in (("pipe", "source-not-file"), ("link", "source-not-file"), ("gone", "source-missing")):
            refused = as_json("check", self.place / path)
            self.assertEqual((refused["refusal"]["code"], refused["exit"]), (code, 3), path)
        self.assertEqual(as_json("check", "/dev/null")["refusal"]["code"], "source-not-file")

    def test_leaves_no_half_file_behind(self) -> None:
        (self.folder / "timeline.json").write_text("{", encoding="utf-8")
        self.assertEqual(tool("pack", self.folder, self.file).returncode, 1)
        self.assertEqual([path.name for path in self.place.iterdir()], ["small"])

    def test_explains_wrong_use(self) -> None:
        for arguments in ((), ("fly",), ("check",), ("pack", "a", "b", "c"), ("check", "--loud", "x"),
                          ("check", "x", "--language", "fr"), ("sign", "x"), ("pack", "x", "--expires", "soon")):  # fmt: skip
            with self.subTest(arguments):
                self.assertEqual(tool(*arguments).returncode, 2)
        self.assertIn("check FOLDER|FILE", self.fine("--help"))
        self.assertIn("--expires", self.fine("pack", "--help"))

    def test_every_command_is_in_the_manual(self) -> None:
        overview = self.fine("--help")
        commands = [line.split()[0] for line in overview.splitlines() if line[:2] == "  " and line[2:3].isalpha()]
        self.assertGreater(len(commands), 6)
        for page in ("packaging/man/masterplan-bundle.1", "packaging/man/de/masterplan-bundle.1"):
            text = (SOURCE / page).read_text(encoding="utf-8").replace("\\-", "-")
            for command in commands:
                self.assertIn(f".B {command}", text.replace(".BI ", ".B "), f"{page}: {command}")
                for option in tool(command, "--help").stdout.split():
                    if option.startswith("--") and option not in ("--help", "--json", "--language"):
                        self.assertIn(option.strip(","), text, f"{page}: {command} {option}")
        completion = (SOURCE / "packaging/completion/masterplan-bundle").read_text(encoding="utf-8")
        for command in commands:
            self.assertIn(command, completion.split(), command)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
