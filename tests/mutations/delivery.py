#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks the delivery of bundles in one named place after the other, in a copy of the sources, and expects a test to
fail for each. Ends with 1 when a breakage goes unnoticed.

usage: delivery.py [PART-OF-A-NAME...]     run from the source folder; takes minutes
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

HOSTILE = ("tst_hostilebundles", "refuses")
STORE = ("tst_bundlestore",)
CUT = ("tst_powercut",)
PACKED = ("tst_packedbundle",)
MINISIGN = ("tst_minisign",)


class Breakage(NamedTuple):
    name: str
    file: str  # in app/delivery
    before: str
    after: str
    test: tuple[str, ...]


BREAKAGES = (
    Breakage("skip the fsync of a staged file", "stagingfolder.cpp",
             "auto synced = m_writer->sync();", "Result<void, Refusal> synced;", CUT),
    Breakage("skip the fsync of the staged folders", "stagingfolder.cpp",
             "return syncFolders(m_disk, m_folder);", "return {};", CUT),
    Breakage("remove the link before it is made anew", "bundlestore.cpp",
             "[&] { return m_disk.rename(beside, link); },",
             "[&] { return m_disk.remove(link); }, [&] { return m_disk.rename(beside, link); },", CUT),
    Breakage("keep what a power cut left in staging", "bundlestore.cpp",
             "auto removed = removeTree(m_disk, staging() + u'/' + name); !removed",
             "Result<void, Refusal> removed; !removed", CUT),
    Breakage("delete an old release in place", "bundlestore.cpp",
             "[&] { return m_disk.rename(release.folder, doomed); },",
             "[&] { return removeTree(m_disk, release.folder); },", CUT),
    Breakage("keep staging after a refusal", "stagingfolder.cpp", "    if (m_isOpen)\n", "    if (false)\n", PACKED),
    Breakage("link an unchanged file without hashing it again", "stagingfolder.cpp",
             "!isUnharmed(m_disk, m_linked, file)", "false", STORE),
    Breakage("accept an unknown key", "packedreader.cpp",
             "else if (rule == SignatureRule::Needed || key.error().code", "else if (key.error().code", STORE),
    Breakage("accept an unsigned bundle where keys are", "packedreader.cpp",
             "head.signatureBytes.isEmpty() && rule == SignatureRule::Needed", "false", STORE),
    Breakage("accept a withdrawn key", "trustedkeys.cpp", "u\"/withdrawn\"_s", "u\"/elsewhere\"_s", MINISIGN),
    Breakage("pass over a broken key file", "trustedkeys.cpp",
             "return refuse(u\"keys-unreadable\", {path});", "continue;", MINISIGN),
    Breakage("do not verify the message", "minisignature.cpp",
             "!isSigned(hashOf(message), m_signature, key.key)", "false", MINISIGN),
    Breakage("do not verify the trusted comment", "minisignature.cpp",
             "!isSigned(m_signature + m_comment, m_commentSignature, key.key)", "false", MINISIGN),
    Breakage("ignore what the trusted comment names", "packedreader.cpp",
             "*signedTitle != head.manifest.title()", "false", HOSTILE),
    Breakage("ignore the hash of a file", "packedreader.cpp", "hash.hex() != file.sha256", "false", HOSTILE),
    Breakage("ignore the checksum of a file", "packedreader.cpp", "crc.value() != entry.crc", "false", HOSTILE),
    Breakage("do not compare the directory", "packedreader.cpp",
             "    if (auto read = expect(directory(m_entries)); !read)\n        return read;\n", "", HOSTILE),
    Breakage("do not compare local headers", "packedreader.cpp",
             "const auto expected = localHeader(entry); *header != expected", "const auto expected = *header; false",
             HOSTILE),
    Breakage("accept bytes behind the end", "packedreader.cpp", "*count == 0 ? Result<void, Refusal>() : refuse(u\"form-too-long\")",
             "Result<void, Refusal>()", HOSTILE),
    Breakage("accept any path", "packedmanifest.cpp", "if (!isBundlePath(path))", "if (false)", HOSTILE),
    Breakage("accept any type of file", "packedmanifest.cpp", "!isJson && !holds(mediaTypes, suffix)", "false", HOSTILE),
    Breakage("accept unknown keys in the manifest", "packedmanifest.cpp",
             "return refuse(u\"manifest-unknown-key\", {member.key()});", "continue;", HOSTILE),
    Breakage("accept a manifest that contradicts the content", "stagingfolder.cpp", "if (!isSame)", "if (false)", STORE),
    Breakage("check only the pictures that are shown", "stagingfolder.cpp",
             "    checkPictures(*files, manifest, findings);\n", "", HOSTILE),
    Breakage("follow a link", "posixdisk.cpp", "O_CLOEXEC | O_NOFOLLOW", "O_CLOEXEC", STORE),
    Breakage("lock for nobody", "posixdisk.cpp", "LOCK_EX | LOCK_NB", "LOCK_SH | LOCK_NB", STORE),
    Breakage("leave releases writable", "posixdisk.cpp", "Access::ReadOnly ? 0444", "Access::ReadOnly ? 0644", STORE),
    Breakage("accept older versions", "storeinstallation.cpp", "floor && manifest.version <= *floor", "false", STORE),
    Breakage("one floor for all keys", "bundlestore.cpp", " && entry.key == key", "", STORE),
    Breakage("let a drive install older versions", "storeinstallation.cpp",
             "!(options.allowsOlder && isByAdministrator)", "!options.allowsOlder", STORE),
    Breakage("let a drive adopt another bundle", "storeinstallation.cpp",
             "!(options.adopts && isByAdministrator)", "!options.adopts", STORE),
    Breakage("install on a full disk", "storeinstallation.cpp", "*room < wanted", "false", STORE),
    Breakage("install without a trial", "storeinstallation.cpp",
             "isInUse ? Result<void, Refusal>() : writeTrial(entry.id, entry.release, 0)", "Result<void, Refusal>()",
             STORE),
    Breakage("go back to a damaged release", "bundlestore.cpp",
             "[&] { return verifyRelease(m_disk, target->folder); },", "", STORE),
    Breakage("delete the release in use", "bundlestore.cpp", "|| isCurrent ||", "||", STORE),
    Breakage("stay with a damaged release", "storeinspection.cpp",
             "[&] { return goBack(*damaged, target); },", "", STORE),
    Breakage("go back to another damaged release", "storeinspection.cpp",
             "verifyRelease(m_disk, candidate.folder, stop).has_value()", "true", STORE),
    Breakage("let a damaged release replace a newer one", "storeinstallation.cpp",
             " && manifest.version > *BundleVersion::fromString(inUse->version)", "", STORE),
    Breakage("write on behind a torn line of the journal", "journal.cpp", "!before.isEmpty() && !before.endsWith('\\n')",
             "false", STORE),
)  # fmt: skip

TESTS = ("tst_hostilebundles", "tst_bundlestore", "tst_powercut", "tst_packedbundle", "tst_minisign")


def run(*command: str, cwd: Path) -> subprocess.CompletedProcess:
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def main() -> int:
    wanted = [one for one in BREAKAGES if not sys.argv[1:] or any(part in one.name for part in sys.argv[1:])]
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name) / "source"
        files = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", cwd=Path.cwd()).stdout
        for file in filter(None, files.split("\0")):
            (copy / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, copy / file, follow_symlinks=False)
        configured = run("cmake", "--preset", "core-only", "-DCMAKE_COMPILE_WARNING_AS_ERROR=OFF", cwd=copy)
        build = ("cmake", "--build", "--preset", "core-only", "--target")
        built = run(*build, *TESTS, cwd=copy)
        if configured.returncode or built.returncode:
            print(configured.stderr + built.stdout)
            return 1
        unnoticed = 0
        for breakage in wanted:
            path = copy / "app/delivery" / breakage.file
            good = path.read_text(encoding="utf-8")
            if good.count(breakage.before) != 1:
                print(f"NOT APPLICABLE  {breakage.name}: found {good.count(breakage.before)} times", flush=True)
                unnoticed += 1
                continue
            path.write_text(good.replace(breakage.before, breakage.after), encoding="utf-8")
            program, *functions = breakage.test
            if run(*build, program, cwd=copy).returncode:
                state = "DOES NOT BUILD"
            else:
                tested = run(str(copy / "build/core-only/tests" / program), *functions, cwd=copy)
                state = "noticed" if tested.returncode else "UNNOTICED"
            unnoticed += state != "noticed"
            print(f"{state:14}  {breakage.name} ({program})", flush=True)
            path.write_text(good, encoding="utf-8")
    print(f"{len(wanted)} breakages, {unnoticed} unnoticed")
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main())
