"""How long matching takes, from the file to the people, beside Splink in the same run."""

import json
import os
import shutil

MODE = "tuned"

# The peer's scripts time their stages by a clock; here that clock shows the CPU seconds of all threads,
# so that loading Splink and scoring at other thresholds don't count against it.
BY_CPU = """
import os, runpy, sys, time
time.perf_counter = time.process_time
sys.argv = sys.argv[1:]
sys.path.insert(0, os.path.dirname(sys.argv[0]))
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def speed(ground):
    print("\nmatching: read, normalise and match; Splink 5 on DuckDB after normalising in Python, "
          "Splink's CPU without loading its libraries")
    print(f"{'records':>9} {'':12} {'CPU s':>7} {'wall s':>7} {'peak MB':>7}   {'P':>6} {'R':>6} "
          f"{'F1':>6} {'largest':>7}")
    for count in ground.options.counts:
        truth, hidden = ground.people(count)
        run = ground.run([ground.cardstock, "match", hidden, "--clusters", ground.path("speed.csv")])
        print(f"{count:9,} {'Cardstock':12} {run.cpu:7.1f} {run.wall:7.1f} {run.megabytes:7.0f}")
        python = ground.python()
        if python is None:
            continue
        normalising, normalised, linking, linked = splink(ground, python, truth)
        cpu = normalised["read_s"] + normalised["prep_s"]
        print(f"{'':9} {'Python':12} {cpu:7.1f} {normalising.wall:7.1f} {normalising.megabytes:7.0f}")
        scores = linked["clusters@0.95"]
        print(f"{'':9} {'Splink':12} {linked['core_s']:7.1f} {linking.wall:7.1f} "
              f"{linking.megabytes:7.0f}   {scores['P']:6.4f} {scores['R']:6.4f} "
              f"{scores['F1']:6.4f} {scores['largest_cluster']:7}")
        print(f"{'':9} Cardstock takes {(cpu + linked['core_s']) / run.cpu:.1f} x less CPU than both")


def splink(ground, python, truth):
    """Runs the peer's own scripts in a folder of their own: they write beside their input."""
    folder = ground.path("splink")
    os.makedirs(folder, exist_ok=True)
    file = os.path.join(folder, os.path.basename(truth))
    shutil.copy(truth, file)

    def stage(script, *arguments):
        path = ground.shared_path("peers", "splink", script)
        run = ground.run(
            [python, "-c", BY_CPU, path, file, *arguments], keep_output=True, folder=folder
        )
        return run, json.loads(run.output.strip().splitlines()[-1])

    normalising, normalised = stage("prep.py")
    linking, linked = stage("bench_splink_contacts.py", MODE, str(os.cpu_count() or 1))
    return normalising, normalised, linking, linked
