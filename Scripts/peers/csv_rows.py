#!/usr/bin/env python3
"""The work of Scripts/bench-driver on a table, done with Python's csv module: every row cut into
strings, the columns of name, email and phone counted by their headers."""

import csv
import json
import sys

totals = dict.fromkeys(("cards", "fn", "fn_bytes", "email", "email_bytes", "tel", "tel_bytes"), 0)
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    rows = csv.reader(file)
    header = next(rows)
    emails = [i for i, name in enumerate(header) if name.startswith("E-mail") and "Value" in name]
    phones = [i for i, name in enumerate(header) if name.startswith("Phone ") and "Value" in name]
    given, family = header.index("First Name"), header.index("Last Name")
    for row in rows:
        totals["cards"] += 1
        totals["fn"] += 1
        totals["fn_bytes"] += len(f"{row[given]} {row[family]}".encode())
        for columns, field in ((emails, "email"), (phones, "tel")):
            for column in columns:
                if value := row[column]:
                    totals[field] += 1
                    totals[field + "_bytes"] += len(value.encode())
print(json.dumps(totals))
