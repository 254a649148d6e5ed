"""Names alone: pairs of the names of people from many scripts."""

import csv
import json
import subprocess

from scoring import harmonic

# The peer's best cut is chosen with the answers known; ours is the one that is shipped.
PEER = """
import json, sys
from rapidfuzz.distance import JaroWinkler
print(json.dumps([JaroWinkler.similarity(a, b) for a, b in json.load(sys.stdin)]))
"""


def names(ground):
    with open(ground.shared_path("people", "public", "name_bench_cases.csv"), encoding="utf8") as table:
        cases = [row for row in csv.DictReader(table) if row["schema"] == "Person"]
    pairs = [[one_line(row["name1"]), one_line(row["name2"])] for row in cases]
    truth = [row["is_match"] == "true" for row in cases]
    print(f"\nmatching: name_bench, {len(cases)} pairs of people's names, nothing else known")
    print(f"{'':32} {'P':>6} {'R':>6} {'F1':>6}")
    file = ground.path("names.tsv")
    with open(file, "w", encoding="utf8") as out:
        out.writelines("\t".join(pair) + "\n" for pair in pairs)
    run = ground.run([ground.driver, "names", file], keep_output=True)
    lines = [line.split() for line in run.output.splitlines()]
    bits = [float(weight) for weight, _ in lines]
    asked = [float(decision != "different") for _, decision in lines]
    show("Cardstock, names weigh above 0", bits, truth, 0)
    show("  merged or asked about", asked, truth, 0)
    show("  best cut in hindsight", bits, truth, best_cut(bits, truth))
    python = ground.python()
    if python:
        peer = subprocess.run(
            [python, "-c", PEER], check=True, capture_output=True, text=True, input=json.dumps(pairs)
        )
        similarities = json.loads(peer.stdout)
        cut = best_cut(similarities, truth)
        show("Jaro-Winkler, best in hindsight", similarities, truth, cut)
    print(f"{'best rule-based system, published':32} {'':6} {'':6} 0.7400")


def one_line(name):
    return " ".join(name.split())


def counts(scores, truth, cut):
    claimed = [match for score, match in zip(scores, truth) if score > cut]
    return sum(claimed), len(claimed)


def f1(scores, truth, cut):
    right, claimed = counts(scores, truth, cut)
    return 2 * right / (claimed + sum(truth))


def best_cut(scores, truth):
    cuts = sorted(set(scores) | {min(scores) - 1})
    return max(cuts, key=lambda cut: f1(scores, truth, cut))


def show(title, scores, truth, cut):
    right, claimed = counts(scores, truth, cut)
    precision, recall = right / max(1, claimed), right / sum(truth)
    print(f"{title:32} {precision:6.4f} {recall:6.4f} {harmonic(precision, recall):6.4f}")
