"""Prints the texts of the UPR Info database, one a line: upr_texts.py DATA, where DATA holds upr-info/*.csv."""

import csv
import pathlib
import sys


def main():
    for path in sorted(pathlib.Path(sys.argv[1], "upr-info").glob("[0-9]*.csv")):
        with open(path, encoding="windows-1252", errors="replace", newline="") as file:
            for row in csv.DictReader(file):
                if text := " ".join((row["Text"] or "").split()):
                    print(text)


if __name__ == "__main__":
    main()
