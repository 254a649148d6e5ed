"""The parts of `Scripts/bench matching`, in the order they are printed."""

import sys

from importing import importing
from names import names
from people import certain, people
from publicsets import public_sets
from speed import speed

PARTS = {
    "people": people, "certain": certain, "public": public_sets, "names": names, "speed": speed,
    "import": importing,
}


def matching(ground):
    options = ground.options
    options.counts = [int(size) for size in options.sizes.split(",")]
    if options.million:
        options.counts.append(1_000_000)
    wanted = options.only.split(",") if options.only else list(PARTS)
    unknown = set(wanted) - set(PARTS)
    if unknown:
        sys.exit(f"--only takes {', '.join(PARTS)}; not {', '.join(sorted(unknown))}")
    for name in wanted:
        PARTS[name](ground)
        sys.stdout.flush()
