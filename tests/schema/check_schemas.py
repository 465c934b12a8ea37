#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the JSON Schemas with a validator that shares nothing with our reader, and that both refuse the same.

Usage: check_schemas.py SOURCE-FOLDER

Every whole bundle must be valid. Of the broken ones in tests/data/broken, the schemas must refuse those in which the
reader finds an error that the form of one file shows, and accept those in which it finds anything else.
"""

import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("Skipped: this Python has no jsonschema 4 (Debian: python3-jsonschema).")
    sys.exit(77)

# What a schema can see: the form of one value in one file.
SEEN_BY_SCHEMAS = {
    "type-object", "type-list", "type-text", "type-number", "type-boolean", "key-missing", "value-empty",
    "number-range", "format-unknown", "minimum-program-invalid", "bundle-id-invalid", "version-invalid",
    "languages-empty", "language-tag-invalid", "digits-unknown", "timeline-direction-unknown", "colour-invalid",
    "id-invalid", "id-reserved", "timeline-empty", "period-not-interval", "seconds-range", "media-path",
    "media-kind-unknown", "media-type-unknown", "media-kind-mismatch",
}
# A schema sees some of these and not others.
SEEN_IN_PART = {"date-invalid"}


def schema_name(path):
    return "text" if path.startswith("text/") else path.removesuffix(".json")


def read_folder(folder):
    names = [*folder.glob("*.json"), *folder.glob("text/*.json")]
    return {name.relative_to(folder).as_posix(): name.read_bytes() for name in names}


def changed(files, changes):
    files = dict(files)
    for change in changes:
        name = change["file"]
        if "replace" in change:
            text = files.get(name, b"").decode()
            files[name] = text.replace(change["replace"], change["with"]).encode()
        elif "content" in change:
            files[name] = change["content"].encode()
        elif "bytes" in change:
            files[name] = bytes.fromhex(change["bytes"])
        else:
            files.pop(name, None)
    return {name: text for name, text in files.items() if name.endswith(".json")}


def problems(files, validators):
    found = []
    for name, text in sorted(files.items()):
        if schema_name(name) in validators:
            errors = validators[schema_name(name)].iter_errors(json.loads(text.decode("utf-8-sig")))
            found += [f"{name}: {error.json_path}: {error.message}" for error in errors]
    return found


def main(source):
    failures = []
    validators = {}
    for path in sorted((source / "resources/schema").glob("*.schema.json")):
        schema = json.loads(path.read_text())
        Draft202012Validator.check_schema(schema)
        validators[path.name.removesuffix(".schema.json")] = Draft202012Validator(schema)

    bundles = [source / "resources/bundle", *sorted((source / "tests/data/bundles").iterdir())]
    for bundle in bundles:
        failures += [f"{bundle.name}: {problem}" for problem in problems(read_folder(bundle), validators)]

    small = read_folder(source / "tests/data/bundles/small")
    refused = accepted = 0
    for path in sorted((source / "tests/data/broken").glob("*.json")):
        case = json.loads(path.read_text())
        codes = {finding.split(" ")[0] for finding in case["findings"]}
        if codes & SEEN_IN_PART or any(code.startswith("json-") for code in codes):
            continue  # not JSON, or JSON in a way that other parsers let pass
        found = problems(changed(small, case["change"]), validators)
        if codes & SEEN_BY_SCHEMAS:
            refused += 1
            if not found:
                failures.append(f"{path.stem}: the reader refuses it, the schemas do not")
        else:
            accepted += 1
            failures += [f"{path.stem}: the schemas refuse what the reader does not: {problem}" for problem in found]

    for failure in failures:
        print(failure)
    print(f"{len(validators)} schemas, {len(bundles)} whole bundles; of the broken ones {refused} refused, {accepted} "
          f"accepted; {len(failures)} failures")
    return 1 if failures or not refused or len(validators) != 7 else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
