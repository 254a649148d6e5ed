"""The cards of a new event, brought into a store of many people."""

import csv
import hashlib
import itertools
import json
import os
import shutil
import statistics
import sys

from generated import generated_people

STORE = 100_000
CARDS = 200


def importing(ground):
    """Half of the cards are of people in the store, half of others."""
    base = ground.path(f"store-{version(ground)}.sqlite")
    work = ground.path("import.sqlite")
    _, hidden = ground.people(STORE)
    event = ["--event", "Bench", "--date", "2026-11-19"]
    if not os.path.exists(base):
        for name in os.listdir(ground.cache):
            if name.startswith("store"):
                os.remove(ground.path(name))
        print(f"importing {STORE:,} cards into a store", file=sys.stderr)
        part = base + ".part"
        remove(part)
        ground.run(
            [ground.cardstock, "import", hidden, *event],
            env=ground.environment(part),
        )
        for suffix in ("-wal", "-shm"):
            if os.path.exists(part + suffix):
                os.rename(part + suffix, base + suffix)
        os.rename(part, base)
    cards = ground.path("new.csv")
    write_new_cards(ground, hidden, cards)
    environment = ground.environment(work)
    imports, opens = [], []
    for _ in range(ground.options.runs + 1):
        remove(work)
        for suffix in ("", "-wal"):
            if os.path.exists(base + suffix):
                shutil.copy(base + suffix, work + suffix)
        opens.append(ground.run([ground.cardstock, "events"], env=environment))
        imports.append(ground.run(
            [ground.cardstock, "import", cards, "--event", "Next", "--date", "2026-11-20"],
            env=environment,
        ))
    listed = ground.run([ground.cardstock, "events", "--json"], env=environment, keep_output=True)
    people = sum(event["met"] + event["attended"] for event in json.loads(listed.output) if event["name"] == "Bench")
    remove(work)

    def middle(runs, figure):
        return statistics.median(getattr(run, figure) for run in runs[1:])

    print(f"\nmatching: import {CARDS} cards into a store of {STORE:,} cards, {people:,} people; half of "
          f"the cards are theirs; medians of {ground.options.runs}")
    for title, runs in (("whole process", imports), ("`events`, same store", opens)):
        print(f"{title:22} {middle(runs, 'wall'):6.2f} s wall {middle(runs, 'cpu'):6.2f} s CPU "
              f"{middle(runs, 'megabytes'):6.0f} MB")
    print(f"{'difference':22} {middle(imports, 'wall') - middle(opens, 'wall'):6.2f} s wall "
          f"{middle(imports, 'cpu') - middle(opens, 'cpu'):6.2f} s CPU")


def version(ground):
    """Of what a store is made by: one made by another can't be gone on with."""
    digest = hashlib.sha256(ground.options.seed.encode())
    for room in ("Matching", "Normalization", "SQLiteStorage"):
        for folder, folders, names in os.walk(os.path.join(ground.root, "Sources", room)):
            folders.sort()
            for name in sorted(names):
                with open(os.path.join(folder, name), "rb") as file:
                    digest.update(file.read())
    return digest.hexdigest()[:12]


def remove(database):
    for suffix in ("", "-wal", "-shm"):
        if os.path.exists(database + suffix):
            os.remove(database + suffix)


def write_new_cards(ground, known, target):
    """Records of the store with another title, and records of people generated apart."""
    _, others = generated_people(
        ground.shared_path("people", "generate_contacts.py"),
        ground.path("people-others"), ground.options.seed + "-others", 1000,
    )
    with open(target, "w", encoding="utf8", newline="") as out:
        writer = None
        for path, step in ((known, STORE // (CARDS // 2)), (others, 1000 // (CARDS // 2))):
            with open(path, encoding="utf8", newline="") as table:
                for number, row in enumerate(itertools.islice(csv.DictReader(table), 0, None, step)):
                    if writer is None:
                        writer = csv.DictWriter(out, row)
                        writer.writeheader()
                    row["record_id"] = f"N{path == others:d}{number:06}"
                    row["title"] = "Director of Partnerships"
                    writer.writerow(row)
