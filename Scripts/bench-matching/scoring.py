"""How good people are that were found, against who they are."""

import csv
import json
import os
import subprocess
import sys
from collections import Counter, defaultdict


def pairs(sizes):
    return sum(size * (size - 1) // 2 for size in sizes)


class Scores:
    """Precision, recall and F1 of pairs and of records (B³), from two labels for each record."""

    def __init__(self, found, truth):
        if len(found) != len(truth):
            sys.exit(f"{len(found)} records were matched, of {len(truth)}")
        people, clusters = Counter(truth), Counter(found)
        joint = Counter(zip(found, truth))
        true, claimed, right = pairs(people.values()), pairs(clusters.values()), pairs(joint.values())
        self.precision = right / claimed if claimed else 1.0
        self.recall = right / true if true else 1.0
        self.f1 = harmonic(self.precision, self.recall)
        self.b3_precision = sum(n * n / clusters[c] for (c, _), n in joint.items()) / len(truth)
        self.b3_recall = sum(n * n / people[p] for (_, p), n in joint.items()) / len(truth)
        self.b3_f1 = harmonic(self.b3_precision, self.b3_recall)
        self.largest = max(clusters.values())
        held = defaultdict(set)
        for cluster, person in joint:
            held[cluster].add(person)
        mixed = [cluster for cluster, persons in held.items() if len(persons) > 1]
        # How often somebody was merged with somebody else, and how many records that hit.
        self.false_merges = sum(len(held[cluster]) - 1 for cluster in mixed)
        self.mixed_records = sum(clusters[cluster] for cluster in mixed)

    def __str__(self):
        return f"{self.precision:6.4f} {self.recall:6.4f} {self.f1:6.4f}"


def harmonic(a, b):
    return 2 * a * b / (a + b) if a + b else 0.0


def details(ground, found, truth_file):
    """What the scorer beside the generator says: recall by noise, false merges by relation."""
    prediction = ground.path("prediction.csv")
    with open(truth_file, encoding="utf8", newline="") as table, \
            open(prediction, "w", encoding="utf8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["record_id", "cluster_id"])
        for row, person in zip(csv.DictReader(table), found):
            writer.writerow([row["record_id"], person])
    scorer = ground.shared_path("people", "score.py")
    result = subprocess.run(
        [sys.executable, scorer, prediction, truth_file], check=True, capture_output=True, text=True
    )
    os.remove(prediction)
    return json.loads(result.stdout)
