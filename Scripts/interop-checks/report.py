"""One line per check with a figure, and what was wrong below it."""

import sys
import time


FAULTS = 5


class Report:
    def __init__(self):
        self.started = time.monotonic()
        self.checks = 0
        self.failed = 0

    def check(self, who, what, total, faults, note=""):
        """One check of `total` things; `faults` says of each that failed what was wrong with it."""
        self.checks += 1
        good = f"{total - len(faults):,} of {total:,}"
        verdict = "ok  " if not faults and total > 0 else "FAIL"
        print(f"{verdict} {who}: {good} {what}{f' ({note})' if note else ''}", flush=True)
        if verdict == "FAIL":
            self.failed += 1
            for fault in faults[:FAULTS]:
                print(f"       {str(fault)[:1000]}", flush=True)
            if len(faults) > FAULTS:
                print(f"       … and {len(faults) - FAULTS} more", flush=True)

    def known(self, who, what):
        """What a peer is known not to do, with how often it happened here."""
        print(f"     {who}: {what}", flush=True)

    def finish(self):
        seconds = time.monotonic() - self.started
        verdict = "all passed" if not self.failed else f"{self.failed} failed"
        print(f"{self.checks} checks, {verdict}, {seconds:.0f} s")
        return 1 if self.failed else 0

    def give_up(self, message):
        print(message, file=sys.stderr)
        sys.exit(1)
