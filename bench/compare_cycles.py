#!/usr/bin/env python3
"""Compares what a Working Group report and its addendum say with the thematic list of the same review.

    cargo build --release -p suivi
    bench/compare_cycles.py DATA

DATA holds upr-cycles-slovenia/. For cycles 2 and 3 the numbers, the recommending States and the final positions of the
report with its addendum applied must equal those of the thematic list; every difference is printed, by number and field,
without the words. Documents that recommend nothing must give no recommendation. Ends with 1 if anything differs that
EXPLAINED does not name.
"""
import collections
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SUIVI = os.environ.get("SUIVI_BIN", ROOT / "target" / "release" / "suivi")
SILENT = ["national-report", "summary", "compilation", "addendum", "advance-questions"]
# Differences that were looked up: (cycle, number, field) and why.
EXPLAINED = {}


def extracted(file):
    answer = subprocess.run([SUIVI, "extract", file, "--json"], capture_output=True, text=True)
    if answer.returncode:
        sys.exit(f"{file.name}: {answer.stderr.strip()}")
    return json.loads(answer.stdout)


def by_number(candidates):
    found = collections.defaultdict(lambda: [set(), None])
    for one in candidates:
        found[one["number"]][0].update(asker["state"] or asker["label"] for asker in one["askers"])
        found[one["number"]][1] = one["position"]
    return found


def apply(found, answers):
    """As suivi_formats::extract::apply: the last answer counts; an item alone means the list that was left open."""
    left_open = {number for number, (_, position) in found.items() if position in (None, "pending")}
    unmatched = []
    for answer in answers:
        for number in answer["numbers"]:
            fitting = [number] if number in found else [full for full in found if full.split(".")[-1:] == [number]]
            if len(fitting) > 1:
                fitting = [full for full in fitting if full in left_open]
            if len(fitting) != 1:
                unmatched.append(number)
            elif answer["position"]:
                found[fitting[0]][1] = answer["position"]
    return unmatched


def compare(folder, cycle):
    report = next(folder.glob(f"cycle{cycle}-report-*"))
    addendum = next(folder.glob(f"cycle{cycle}-addendum-*"))
    ours = by_number(extracted(report)["candidates"])
    unmatched = apply(ours, extracted(addendum)["answers"])
    theirs = by_number(extracted(folder / f"cycle{cycle}-thematic-list.docx")["candidates"])
    differences = [(number, "number", "answered, not recommended") for number in unmatched]
    for number in sorted(ours.keys() | theirs.keys(), key=lambda n: [int(part) for part in n.split(".") if part.isdigit()]):
        if number not in ours or number not in theirs:
            differences.append((number, "number", "only in the list" if number not in ours else "only in the report"))
            continue
        (states, position), (listed, final) = ours[number], theirs[number]
        if states != listed:
            differences.append((number, "States", f"report {sorted(states - listed)}, list {sorted(listed - states)}"))
        if position != final:
            differences.append((number, "position", f"report and addendum {position}, list {final}"))
    print(f"cycle {cycle}: report {len(ours)} numbers, list {len(theirs)}, differences {len(differences)}")
    unexplained = 0
    for number, field, what in differences:
        why = EXPLAINED.get((cycle, number, field))
        unexplained += why is None
        print(f"  {number:8} {field:9} {what}: {why or 'NOT EXPLAINED'}")
    return unexplained


def main():
    folder = pathlib.Path(sys.argv[1]) / "upr-cycles-slovenia"
    wrong = sum(compare(folder, cycle) for cycle in (2, 3))
    for file in sorted(folder.iterdir()):
        if any(kind in file.name for kind in SILENT):
            found = extracted(file)
            print(f"{file.name:50} {found['facts']['kind']:14} recommendations {len(found['candidates'])}")
            wrong += len(found["candidates"])
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
