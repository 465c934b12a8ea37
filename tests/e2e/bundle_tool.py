#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""masterplan-bundle from outside: a bundle is checked, packed, signed and unpacked, and other people's tools agree.

usage: bundle_tool.py PROGRAM SOURCE_FOLDER
"""

import filecmp
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path

PROGRAM = Path(sys.argv[1]).resolve()
SOURCE = Path(sys.argv[2]).resolve()


def tool(*arguments: str | Path, text: str | None = None) -> subprocess.CompletedProcess:
    return subprocess.run(
        [PROGRAM, *arguments], input=text, stdin=None if text is not None else subprocess.DEVNULL,
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def as_json(*arguments: str | Path) -> dict:
    return json.loads(tool(*arguments, "--json").stdout)


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

    def test_makes_a_bundle_to_start_from(self) -> None:
        self.fine("new", self.place / "fresh", "--id", "org.example.fresh", "--bundle-language", "en")
        self.fine("check", self.place / "fresh")
        self.fine("pack", self.place / "fresh")
        self.assertTrue((self.place / "fresh.masterplan").exists())
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
