#!/usr/bin/env python3
"""The work of Scripts/bench-driver on xCard (RFC 6351), done with lxml's iterparse, each vcard
forgotten once it is counted."""

import json
import sys

from lxml import etree

SPACE = "{urn:ietf:params:xml:ns:vcard-4.0}"
FIELDS = {SPACE + name: name for name in ("fn", "email", "tel")}
totals = dict.fromkeys(("cards", "fn", "fn_bytes", "email", "email_bytes", "tel", "tel_bytes"), 0)
for _, card in etree.iterparse(sys.argv[1], tag=SPACE + "vcard"):
    totals["cards"] += 1
    for element in card:
        if field := FIELDS.get(element.tag):
            value = element.findtext(SPACE + "text") or element.findtext(SPACE + "uri") or ""
            totals[field] += 1
            totals[field + "_bytes"] += len(value.encode())
    card.clear()
    while card.getprevious() is not None:
        del card.getparent()[0]
print(json.dumps(totals))
