"""The generated people: what is found, and what is merged without asking."""

import json

from generated import column
from ground import apart, found_people
from scoring import Scores, details

# The hard negatives of the generator, as it marks their records.
RELATIONS = [
    ("jr", "sr"), ("twin",), ("couple",), ("family_firm",), ("predecessor", "successor"),
    ("assistant", "exec"), ("namesake",),
]
NOISES_SHOWN = 12


def judged(ground, clusters, truth):
    found = found_people(clusters)
    return Scores(found, column(truth, "person_id")), details(ground, found, truth)


def people(ground):
    """What `cardstock match` finds; Splink's figures stand under `speed`."""
    print(f"\nmatching: generated people, seed {ground.options.seed}, `cardstock match`")
    print(f"{'records':>9} {'P':>6} {'R':>6} {'F1':>6}   {'B³ P':>6} {'R':>6} {'F1':>6} "
          f"{'largest':>7} {'wall s':>7} {'CPU s':>7} {'peak MB':>7}")
    noises = []
    for count in ground.options.counts:
        truth, hidden = ground.people(count)
        run, clusters = ground.match(hidden)
        scores, said = apart(judged, ground, clusters, truth)
        print(f"{count:9,} {scores}   {scores.b3_precision:6.4f} {scores.b3_recall:6.4f} "
              f"{scores.b3_f1:6.4f} {scores.largest:7} {run.wall:7.1f} {run.cpu:7.1f} "
              f"{run.megabytes:7.0f}")
        noises.append((count, said["recall_by_noise"]))
    for count, recalls in noises:
        kinds = [
            f"{kind} {recall:.2f} ({pairs:,})" for kind, (pairs, recall) in recalls.items()
            if ":" not in kind
        ]
        print(f"least recall by noise at {count:,} (pairs): {', '.join(kinds[:NOISES_SHOWN])}")


def certain(ground):
    """What an import would merge without asking, and how much it would ask."""
    print("\nmatching: merged without asking, `cardstock match --certain`")
    print(f"{'records':>9} {'P':>6} {'R':>6} {'F1':>6}  {'false merges':>12} {'per 1,000':>9} "
          f"{'records in them':>15} {'per 1,000':>9} {'questions':>9} {'of records':>10}")
    tables = []
    for count in ground.options.counts:
        truth, hidden = ground.people(count)
        run, clusters = ground.match(hidden, "--certain", "--json")
        questions = json.loads(run.output)["reviews"]
        scores, said = apart(judged, ground, clusters, truth)
        print(f"{count:9,} {scores}  {scores.false_merges:12} "
              f"{scores.false_merges * 1000 / count:9.2f} {scores.mixed_records:15} "
              f"{scores.mixed_records * 1000 / count:9.2f} {questions:9,} {questions / count:10.1%}")
        tables.append((count, said["impure_clusters_by_relation"]))
    for count, table in tables:
        print(f"people mixed up at {count:,}, by relation: {by_relation(table)}")


def by_relation(table):
    """Counts of clusters by what their records are marked with, each under its first relation."""
    counts = {"/".join(names): 0 for names in RELATIONS}
    other = 0
    for marks, count in table.items():
        held = set(marks.split(";"))
        key = next(("/".join(names) for names in RELATIONS if held & set(names)), None)
        if key:
            counts[key] += count
        else:
            other += count
    return ", ".join(f"{name} {count}" for name, count in [*counts.items(), ("unrelated", other)])
