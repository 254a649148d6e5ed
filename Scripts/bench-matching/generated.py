"""Generated people, made once, with and without the truth."""

import csv
import itertools
import os
import subprocess
import sys


def generated_people(generator, folder, seed, count):
    """Generates people once: the file with the truth, and the same without it."""
    truth = os.path.join(folder, f"contacts_{count}.csv")
    hidden = os.path.join(folder, f"records_{count}.csv")
    if not os.path.exists(hidden):
        print(f"generating {count:,} records, seed {seed}", file=sys.stderr)
        subprocess.run(
            [sys.executable, generator, "--seed", seed, "--n", str(count), "--out", folder],
            check=True, stdout=subprocess.DEVNULL,
        )
        part = hidden + ".part"
        without_column(truth, part, "person_id")
        os.rename(part, hidden)
    return truth, hidden


def without_column(source, target, column):
    with open(source, encoding="utf8", newline="") as table, \
            open(target, "w", encoding="utf8", newline="") as out:
        rows = csv.reader(table)
        header = next(rows)
        place = header.index(column)
        writer = csv.writer(out)
        for row in itertools.chain([header], rows):
            writer.writerow(row[:place] + row[place + 1:])


def column(path, name):
    with open(path, encoding="utf8", newline="") as table:
        return [row[name] for row in csv.DictReader(table, skipinitialspace=True)]
