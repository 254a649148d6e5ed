"""See Scripts/interop, which installs what this needs."""

import argparse
import os
import shutil
import sys
import tempfile

import documents
import folders
import tables
import vcards
from ground import Failed, Ground
from report import Report


def main():
    parser = argparse.ArgumentParser(prog="Scripts/interop", description=__doc__)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--evcard", required=True)
    parser.add_argument("--cards", type=int, default=200)
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    if not os.access(options.binary, os.X_OK):
        sys.exit(f"{options.binary} is missing: swift build --product cardstock")

    report = Report()
    folder = tempfile.mkdtemp(prefix="cardstock-interop-")
    try:
        ground = Ground(folder, options.binary, options.cards)
        print(f"{ground.people} people out of Samples, {options.cards} generated cards and "
              f"the hard ones", flush=True)
        vcards.check(report, ground, os.path.realpath(options.evcard))
        documents.check(report, ground)
        tables.check(report, ground)
        folders.check(report, ground)
    except Failed as error:
        report.check("interop", "steps done", 1, [error])
    finally:
        if options.keep:
            print(f"kept: {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
