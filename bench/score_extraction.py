#!/usr/bin/env python3
"""Scores the recommendations taken out of reports of the UPR Working Group against the UPR Info database.

    cargo build --release -p suivi
    bench/score_extraction.py DATA [FILE.pdf …]
    bench/score_extraction.py DATA --disagreements


DATA holds upr-reports-pdf/ (index.csv and the reports) and upr-info/ (the database as CSV). For a file named, every
disagreement is listed. A row of the database is found if three quarters of its words stand in one candidate; a candidate is
right if it holds a row, or a row holds it; a State is right if a candidate with the row's words names it.

With --disagreements it lists every disagreement without its words, a line each: file, kind, the State of the row or the
number of the candidate, a mark of its words, and the cause that was looked up (extraction-causes.csv), and ends with
the table that EXTRACTION.md holds. It ends with 1 if a disagreement has no cause.
"""
import collections
import csv
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SUIVI = os.environ.get("SUIVI_BIN", ROOT / "target" / "release" / "suivi")
SMALL = {"to", "the", "a", "of", "and", "in", "for", "its", "that", "on", "with"}
NAMES = {
    "cape verde": "cabo verde",
    "dpr korea": "democratic peoples republic of korea",
    "laos": "lao peoples democratic republic",
    "macedonia fyr": "former yugoslav republic of macedonia",
    "republic of congo": "congo",
    "north korea": "democratic peoples republic of korea",
    "south korea": "republic of korea",
    "state of palestine": "palestine",
    "timorleste": "timor leste",
}


def plain(text):
    text = re.sub(r"\s+", " ", text.lower().replace("&", "and").replace("’", "").replace("'", "").replace("-", " ").replace("–", " ").replace("/", " "))
    return re.sub(r"[^a-z0-9 ]", "", text.replace("ô", "o")).strip()


def words(text):
    return [word for word in plain(text).split() if word not in SMALL]


def share(part, whole):
    """How much of one list of words stands in another."""
    common = collections.Counter(part) & collections.Counter(whole)
    return sum(common.values()) / max(1, len(part))


def name(label):
    bare = plain(label).replace("the ", "")
    return NAMES.get(bare, bare)


def rows_of(data):
    by_session = collections.defaultdict(dict)
    for file in sorted((data / "upr-info").glob("[0-9]*.csv")):
        with open(file, encoding="cp1252", errors="replace") as lines:
            for row in csv.DictReader(lines):
                key = (row["To"], int(row["Session"]))
                by_session[key].setdefault((plain(row["Text"]), row["From"]), row)
    return {key: list(rows.values()) for key, rows in by_session.items()}


def session_of(rows, state, year):
    held = [session for of, session in rows if of == state]
    near = [session for session in held if abs(2008 + (session - 1) / 3 - year) < 1.6]
    return min(near, key=lambda session: abs(2008 + (session - 1) / 3 - year), default=None)


def extracted(file):
    answer = subprocess.run([SUIVI, "extract", file, "--json"], capture_output=True, text=True)
    return json.loads(answer.stdout)["candidates"] if answer.returncode == 0 else []


def mark(text):
    """A mark by which words are known again without being kept."""
    return hashlib.sha256(plain(text).encode()).hexdigest()[:8]


def score(file, rows, candidates, listed, disagreements):
    texts = [words(one["text"]) for one in candidates]
    used, count = set(), collections.Counter(rows=len(rows), candidates=len(candidates))
    say = print if listed else (lambda *_: None)
    differ = lambda kind, who, text: disagreements.append((file, kind, who, mark(text)))
    for row in rows:
        text = words(row["Text"])
        fit = [share(text, one) + 0.3 * share(one, text) for one in texts]
        best = max(range(len(texts)), key=lambda at: fit[at], default=None)
        if best is None or share(text, texts[best]) < 0.75:
            differ("not found", row["From"], row["Text"])
            say("  not found:", row["From"], "|", row["Response"], "|", row["Text"][:120])
            continue
        count["found"] += 1
        alike = [at for at in range(len(texts)) if fit[at] >= fit[best] - 0.05 and share(text, texts[at]) >= 0.75]
        used.update(alike)
        near = [at for at in range(len(texts)) if at in alike or share(text, texts[at]) >= 0.85]
        names = {name(asker["label"]) for at in near for asker in candidates[at]["askers"]}
        wanted = name(row["From"])
        if any(wanted == one or wanted in one or one in wanted for one in names):
            count["state right"] += 1
        else:
            differ("other State", row["From"], row["Text"])
            say("  other State:", row["From"], "|", sorted(names)[:6], "|", row["Text"][:80])
        position = candidates[best]["position"]
        if position in ("supported", "noted") and row["Response"] in ("Accepted", "Noted", "Rejected"):
            count["positions"] += 1
            if (position == "supported") == (row["Response"] == "Accepted"):
                count["position right"] += 1
            else:
                differ("other position", row["From"], row["Text"])
                say("  other position:", position, row["Response"], "|", row["Text"][:80])
    held = [words(row["Text"]) for row in rows]
    for at, text in enumerate(texts):
        is_held = any(share(text, row) >= 0.7 or (len(row) > 4 and share(row, text) >= 0.7) for row in held)
        if at not in used and not is_held:
            count["wrong"] += 1
            differ("not in the database", candidates[at]["number"], candidates[at]["text"])
            say("  not in the database:", candidates[at]["number"], "|", candidates[at]["text"][:120])
    print(f"{file:28} " + "  ".join(f"{what} {count[what]}" for what in COUNTS))
    return count


COUNTS = ["rows", "found", "candidates", "wrong", "positions", "position right", "state right"]


def table(disagreements):
    """Prints the disagreements with their causes, and how many of each cause a file has; tells whether all have one."""
    with open(ROOT / "bench" / "extraction-causes.csv") as lines:
        causes = {(row["file"], row["kind"], row["who"], row["mark"]): row["cause"] for row in csv.DictReader(lines)}
    known = [(*one, causes.get(one, "?")) for one in disagreements]
    for line in known:
        print(*line, sep="\t")
    names = sorted({cause for *_, cause in known})
    print("\n| report | " + " | ".join(names) + " |\n|---|" + "---:|" * len(names))
    for file in sorted({line[0] for line in known}):
        count = collections.Counter(cause for of, *_, cause in known if of == file)
        print(f"| {file} | " + " | ".join(str(count[name] or "") for name in names) + " |")
    count = collections.Counter(cause for *_, cause in known)
    print("| all | " + " | ".join(str(count[name]) for name in names) + " |")
    return "?" not in count


def main():
    data, listed = pathlib.Path(sys.argv[1]), set(sys.argv[2:])
    rows, total, disagreements = rows_of(data), collections.Counter(), []
    with open(data / "upr-reports-pdf" / "index.csv") as lines:
        for report in csv.DictReader(lines):
            state, file = report["state"], report["file"]
            session = session_of(rows, state, int(report["year"]))
            candidates = extracted(data / "upr-reports-pdf" / file)
            total += score(file, rows.get((state, session), []), candidates, file in listed, disagreements)
    print(
        f"recall {total['found'] / total['rows']:.4f}  precision {1 - total['wrong'] / total['candidates']:.4f}  "
        f"positions {total['position right'] / total['positions']:.4f}  "
        f"States {total['state right'] / total['found']:.4f}"
    )
    if "--disagreements" in listed and not table(disagreements):
        sys.exit(1)


if __name__ == "__main__":
    main()
