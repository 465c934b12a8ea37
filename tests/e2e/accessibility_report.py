#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of EN 301 549 holds, clause by clause, decided by the results of tests.

en301549.json says of each clause, and of each of our own requirements, what decides it for a program: tests of ctest, a
thing to be done by hand, the reason why it asks for nothing here, or the reason why it does not hold. A clause whose tests
did not all run and pass does not hold.

Usage: accessibility_report.py tests                                     the tests that decide something, for ctest -R
       accessibility_report.py check BUILD                               is the table whole, are its tests there
       accessibility_report.py write FOLDER RESULTS.xml [BREAKAGES.log]  writes FOLDER/accessibility-report.md and .json

RESULTS.xml is written by ctest --output-junit, BREAKAGES.log by tests/mutations/run.py.
"""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
TABLE = HERE / "en301549.json"
BREAKAGES = HERE.parent / "mutations" / "accessibility.json"

KINDS = ("tests", "manual", "notApplicable", "fail")
VERDICTS = ("pass", "fail", "manual", "not applicable")
CHAPTERS = {
    "5": "Generic requirements", "6": "Two-way voice communication", "7": "Video", "8": "Hardware",
    "11": "Software", "12": "Documentation and support",
}  # fmt: skip
NUMBER = re.compile(r"(5|6|7|8|11|12)(\.\d+)+")


class Table:
    def __init__(self):
        table = json.loads(TABLE.read_text(encoding="utf-8"))
        self.standard, self.programs = table["standard"], table["programs"]
        self.reasons, self.clauses, self.requirements = table["reasons"], table["clauses"], table["requirements"]

    def decisions(self):
        """(number, program, decision) of everything that is decided."""
        for row in self.clauses:
            for program in self.programs:
                if program in row:
                    yield row["clause"], program, row[program]
        for row in self.requirements:
            yield row["requirement"], "kiosk", row["kiosk"]

    def tests(self) -> list[str]:
        return sorted({test for _, _, decision in self.decisions() for test in decision.get("tests", [])})

    def problems(self, known_tests: set[str]) -> list[str]:
        found = []
        numbers = [row["clause"] for row in self.clauses]
        found += [f"{number}: there twice" for number, count in Counter(numbers).items() if count > 1]
        found += [f"{number}: no clause of these chapters" for number in numbers if not NUMBER.fullmatch(number)]
        found += [f"{number}: has parts that are clauses themselves" for number in numbers
                  if any(other.startswith(f"{number}.") for other in numbers)]
        if numbers != sorted(numbers, key=lambda number: [int(part) for part in number.split(".")]):
            found.append("the clauses are not in order")
        wanted = [f"A{number}" for number in range(1, len(self.requirements) + 1)]
        if [row["requirement"] for row in self.requirements] != wanted:
            found.append("the requirements are not in order")
        found += [f"{row['requirement']}: no clause {clause}" for row in self.requirements for clause in row["clauses"]
                  if clause not in numbers]
        used = set()
        for number, program, decision in self.decisions():
            kinds = [kind for kind in decision if kind in KINDS]
            if len(kinds) != 1 or not decision[kinds[0]] or set(decision) - {*KINDS, "note"}:
                found.append(f"{number}, {program}: one of {', '.join(KINDS)}, and a note at the most")
                continue
            found += [f"{number}, {program}: no test {test}" for test in decision.get("tests", [])
                      if test not in known_tests]
            if kinds[0] in ("notApplicable", "fail"):
                used.add(decision[kinds[0]])
                if decision[kinds[0]] not in self.reasons:
                    found.append(f"{number}, {program}: no reason {decision[kinds[0]]}")
        found += [f"nothing has the reason {reason}" for reason in self.reasons if reason not in used]
        return found

    def judged(self, decision: dict, results: dict[str, str]) -> dict:
        """The verdict with its reason, in words."""
        if "manual" in decision:
            verdict, why = "manual", decision["manual"]
        elif "notApplicable" in decision:
            verdict, why = "not applicable", self.reasons[decision["notApplicable"]]
        elif "fail" in decision:
            verdict, why = "fail", self.reasons[decision["fail"]]
        else:
            bad = [f"{test}: {results.get(test, 'did not run')}" for test in decision["tests"]
                   if results.get(test) != "passed"]
            verdict, why = ("fail", ", ".join(bad)) if bad else ("pass", ", ".join(decision["tests"]))
        judged = {"verdict": verdict, "why": why}
        return judged | {key: decision[key] for key in ("tests", "note") if key in decision}


def known_tests(build: Path) -> set[str]:
    listed = subprocess.run(["ctest", "--test-dir", str(build), "--show-only=json-v1"], capture_output=True, text=True,
                            check=True)
    return {test["name"] for test in json.loads(listed.stdout)["tests"]}


def results_of(file: Path) -> dict[str, str]:
    """passed, failed or skipped, by the tests' names."""
    results = {}
    for case in ElementTree.parse(file).iter("testcase"):
        if case.find("failure") is not None or case.get("status") == "fail":
            results[case.get("name")] = "failed"
        elif case.find("skipped") is not None or case.get("status") != "run":
            results[case.get("name")] = "skipped"
        else:
            results[case.get("name")] = "passed"
    return results


def breakages(log: Path | None) -> list[dict]:
    lines = log.read_text(encoding="utf-8").splitlines() if log else []
    found = []
    for mutation in json.loads(BREAKAGES.read_text(encoding="utf-8"))["mutations"]:
        place = f" {mutation['name']} ({mutation['test']}, "
        verdict = next((line.partition(place)[0].strip() for line in lines if place in line), "not tried")
        found.append({"name": mutation["name"], "test": mutation["test"], "verdict": verdict})
    return found


def in_words(judged: dict) -> str:
    """Names of tests as code, unless one of them decided against."""
    why = judged["why"]
    if judged["verdict"] == "pass":
        why = ", ".join(f"`{test}`" for test in judged["tests"]) + "."
    words = f"**{judged['verdict']}**: {why}" + (f" {judged['note']}" if "note" in judged else "")
    return words.replace("|", "\\|")


def table(head: list[str], rows: list[list[str]]) -> list[str]:
    return ["", *(f"| {' | '.join(cells)} |" for cells in [head, ["---"] * len(head), *rows])]


def counted(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


def failures(report: dict) -> list[list[str]]:
    """What does not hold, wherever it was found: number, topic, programs, why."""
    found = []
    for row in [*report["clauses"], *report["requirements"]]:
        failing = [program for program in report["programs"] if program in row and row[program]["verdict"] == "fail"]
        if failing:
            found.append([row.get("clause") or row["requirement"], row["topic"],
                          "both" if failing == ["kiosk"] and "clause" in row and "presenter" not in row else ", ".join(failing),
                          " ".join(row[program]["why"] for program in failing)])
    return found


def as_markdown(report: dict) -> str:
    names = report["programs"]
    failed = failures(report)
    noticed = sum(row["verdict"] == "noticed" for row in report["breakages"])
    lines = ["# Accessibility report", "",
             f"What holds of {report['standard']}, chapters 5 to 8, 11 and 12, for {', and for '.join(names.values())}:"
             f" {counted(len(report['clauses']), 'clause', 'clauses')} and {len(report['requirements'])} requirements of our own."
             f" {counted(len(failed), 'of them does', 'of them do')} not hold;"
             f" {noticed} of {len(report['breakages'])} deliberate breakages were noticed by the tests.", "",
             "The kiosk is closed functionality: nobody can plug in assistive technology of their own. The presenter's program is"
             " ordinary desktop software. The topics are in our words; what a clause asks for stands in the standard."
             " This page is written by `packaging/accessibility-report` from the results of tests;"
             " [accessibility](accessibility.md) explains it in German and English.", "",
             "- **pass**: the tests that are named have run and passed; one that failed or did not run decides against it.",
             "- **fail**: it does not hold, and why.",
             "- **manual**: a person finds out at the stand or at the desk, and how.",
             "- **not applicable**: the clause asks for nothing here, and why not.", "", "## Summary"]
    lines += table(["", *VERDICTS], [[name, *(str(report["counts"][key].get(verdict, 0)) for verdict in VERDICTS)]
                                     for key, name in (names | {"requirements": "our requirements, A1 to A24"}).items()])
    lines += ["", "By chapter, for the kiosk:"]
    chapters = {chapter: [row for row in report["clauses"] if row["clause"].split(".")[0] == chapter] for chapter in CHAPTERS}
    lines += table(["chapter", *VERDICTS],
                   [[f"{chapter} {CHAPTERS[chapter]}",
                     *(str(sum(row["kiosk"]["verdict"] == verdict for row in rows)) for verdict in VERDICTS)]
                    for chapter, rows in chapters.items()])
    lines += ["", "### What does not hold"]
    lines += table(["", "topic", "program", "why"], failed) if failed else ["", "Nothing."]
    for chapter, rows in chapters.items():
        lines += ["", f"## {chapter} {CHAPTERS[chapter]}"]
        lines += table(["clause", "topic", *names],
                       [[row["clause"], row["topic"], in_words(row["kiosk"]),
                         in_words(row["presenter"]) if "presenter" in row else "the same"] for row in rows])
    lines += ["", "## Our requirements"]
    lines += table(["", "requirement", "clauses", "verdict"],
                   [[row["requirement"], row["topic"], ", ".join(row["clauses"]), in_words(row["kiosk"])]
                    for row in report["requirements"]])
    lines += ["", "## Deliberate breakages", "",
              "The product is broken in these places, one after the other, and the tests have to notice."]
    lines += table(["what is broken", "test that must fail", "verdict"],
                   [[row["name"], f"`{row['test']}`", row["verdict"]] for row in report["breakages"]])
    return "\n".join(lines) + "\n"


def write(table: Table, folder: Path, results: dict[str, str], log: Path | None) -> None:
    def judged(row: dict) -> dict:
        return row | {program: table.judged(row[program], results) for program in table.programs if program in row}

    clauses, requirements = [judged(row) for row in table.clauses], [judged(row) for row in table.requirements]
    counts = {program: Counter(row.get(program, row["kiosk"])["verdict"] for row in clauses) for program in table.programs}
    counts["requirements"] = Counter(row["kiosk"]["verdict"] for row in requirements)
    report = {"standard": table.standard, "programs": table.programs, "counts": counts, "clauses": clauses,
              "requirements": requirements, "breakages": breakages(log)}
    for suffix, text in (("json", json.dumps(report, ensure_ascii=False, indent=1) + "\n"), ("md", as_markdown(report))):
        file = folder / f"accessibility-report.{suffix}"
        file.write_text(text, encoding="utf-8")
        print(file)
    for key, numbers in counts.items():
        print(f"{key}: " + ", ".join(f"{numbers[verdict]} {verdict}" for verdict in VERDICTS))


def main() -> int:
    command, *arguments = sys.argv[1:] or [""]
    table = Table()
    if command == "tests" and not arguments:
        print("|".join(table.tests()))
    elif command == "check" and len(arguments) == 1:
        problems = table.problems(known_tests(Path(arguments[0])))
        print("\n".join(problems) or f"{len(table.clauses)} clauses, {len(table.requirements)} requirements")
        return 1 if problems else 0
    elif command == "write" and len(arguments) in (2, 3):
        log = Path(arguments[2]) if len(arguments) == 3 else None
        write(table, Path(arguments[0]), results_of(Path(arguments[1])), log)
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
