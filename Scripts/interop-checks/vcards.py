"""vCards of both versions: by the letter, by Cardstock itself, by vobject, EVCard and icalendar.

vobject knows 3.0 only and takes 4.0 for it: every value that is no compound is cut at its first bare
comma. In 4.0 that hits URIs, where no comma may be escaped: pictures and keys (`data:…;base64,…`),
`geo:`, and URLs with commas. khard and Radicale stand on vobject, which is why a vdir is made of 3.0
unless somebody asks for 4.0. So URIs are compared in 3.0, and counted in 4.0.

EVCard (of Debian 12) takes 4.0 for 3.0 too and divides every value at bare semicolons.

icalendar 7 reads vCards as components, and their lines as content lines of RFC 5545, which have the
same grammar: folding, names, groups, parameters and RFC 6868 in them, raw values. As components it
takes CREATED and GEO for iCalendar's, which are written otherwise, and undoes the escapes of ADR
before it divides it; cards are given to it without these.
"""

import base64
import json

import contentlines
import hard

COMPARED = ("FN", "N", "EMAIL", "TEL", "ORG", "NOTE")


def check(report, ground, evcard):
    for form, version in (("vcard3", "3.0"), ("vcard", "4.0")):
        data, path = ground.export(form)
        try:
            cards = contentlines.cards(data)
        except contentlines.Broken as error:
            report.check(f"grammar, {version}", "cards by the letter of the RFC", ground.people, [error])
            continue
        report.check(f"grammar, {version}", "cards by the letter of the RFC", ground.people,
                     [] if len(cards) == ground.people else [f"{len(cards)} cards"] )
        hard_values(report, version, cards)
        cardstock(report, version, cards, ground.read(path))
        vobject(report, version, cards, data.decode())
        evolution(report, version, cards, ground, evcard, path)
        icalendar(report, version, cards, data)


def hard_values(report, version, cards):
    """What went in is what comes out."""
    faults = []
    for who in hard.PEOPLE:
        card = next((card for card in cards if who["email"] in card.all("EMAIL")), None)
        if card is None:
            faults.append(f"{who['email']} is missing")
            continue
        wanted = {"FN": [who["fn"]], "N": [[[part] for part in who["n"]]]}
        if who["org"]:
            wanted["ORG"] = [[[part] for part in who["org"]]]
        if who["note"]:
            wanted["NOTE"] = [who["note"]]
        if who["tel"]:
            wanted["TEL"] = [who["tel"]]
        faults += differences(who["email"], wanted, {name: card.all(name) for name in wanted})
    report.check(f"hard values, {version}", "people as they went in", len(hard.PEOPLE), faults)


def differences(whose, wanted, got):
    return [f"{whose}: {name} is {got.get(name)!r} instead of {values!r}"
            for name, values in wanted.items() if got.get(name, []) != values][:1]


def wanted_of(card, names=COMPARED):
    return {name: card.all(name) for name in names if card.all(name)}


def compare(report, who, version, cards, found, names=COMPARED):
    """Holds what a program found, one dictionary a card, to the strict reading."""
    faults = [] if len(found) == len(cards) else [f"{len(found)} cards instead of {len(cards)}"]
    values = 0
    for card, got in zip(cards, found):
        wanted = wanted_of(card, names)
        values += sum(map(len, wanted.values()))
        faults += differences(f"{card.all('FN')[0]!r} ({card.uid})", wanted, got)
    report.check(f"{who}, {version}", f"cards with the same {', '.join(names)}", len(cards), faults,
                 f"{values:,} values")


def cardstock(report, version, cards, read):
    faults = [] if len(read) == len(cards) else [f"{len(read)} cards instead of {len(cards)}"]
    for card, got in zip(cards, read):
        n = (card.all("N") or [[]])[0]
        part = lambda index: " ".join(n[index]) if index < len(n) and any(n[index]) else None
        wanted = {
            "fn": card.all("FN")[0], "family": part(0), "given": part(1), "additional": part(2),
            "prefix": part(3), "suffix": part(4), "emails": card.all("EMAIL"),
            "phones": card.all("TEL"), "note": bool(card.all("NOTE")),
        }
        for name, value in wanted.items():
            if got[name] != value:
                faults.append(f"{wanted['fn']!r}: {name} is {got[name]!r} instead of {value!r}")
                break
    report.check(f"cardstock read --json, {version}", "cards read back alike", len(cards), faults)


def padded(components, count=5):
    """vobject and others leave empty components away, or make all five of N."""
    texts = [[text for text in component if text] for component in components]
    while texts and not texts[-1]:
        texts.pop()
    return texts


def vobject(report, version, cards, text):
    import vobject
    from vobject.vcard import NAME_ORDER

    def component(value):
        return value if isinstance(value, list) else [value]

    def value(line):
        if line.name == "N":
            return padded([component(getattr(line.value, part)) for part in NAME_ORDER])
        if line.name == "ORG":
            return padded([component(part) for part in line.value])
        return line.value

    found, pictures = [], []
    try:
        for card in vobject.readComponents(text):
            values = {}
            for line in card.lines():
                values.setdefault(line.name, []).append(value(line))
            found.append(values)
    except Exception as error:  # whatever it trips over is the finding
        report.check(f"vobject, {version}", "cards parsed", len(cards), [repr(error)])
        return
    compare(report, "vobject", version, [Trimmed(card) for card in cards], found)
    uris = [(line, got) for card, values in zip(cards, found)
            for name in ("URL", "PHOTO", "IMPP", "RELATED", "KEY")
            for line, got in zip((line for line in card.lines if line.name == name),
                                 values.get(name, []))
            if isinstance(line.value, (str, bytes))]
    faults = [f"{line.name} is {got!r:.200} instead of {line.value!r:.200}"
              for line, got in uris if got != line.value]
    if version == "3.0":
        report.check("vobject, 3.0", "URIs and pictures the same", len(uris), faults)
    else:
        report.known("vobject, 4.0", f"{len(faults)} of {len(uris)} URIs and pictures cut at a comma, "
                                     "as it takes 4.0 for 3.0")


class Trimmed:
    """A card whose compound values have no empty parts at their ends."""

    def __init__(self, card):
        self.card = card
        self.uid = card.uid

    def all(self, name):
        values = self.card.all(name)
        return [padded(value) for value in values] if name in ("N", "ORG") else values


class Joined(Trimmed):
    """The same with each component as one text, for programs that know no lists in components."""

    def all(self, name):
        if name in ("N", "ORG"):
            return [",".join(text) for value in super().all(name) for text in [sum(value, [])]]
        # A `tel:` URI with an extension is among what is only counted.
        return [line.value for line in self.card.lines if line.name == name
                and not (line.kind(self.card.version) == "uri" and ";" in line.raw)]


def evolution(report, version, cards, ground, evcard, path):
    found = []
    for line in ground.run([evcard, path]).stdout.splitlines():
        values = {}
        for _, name, _, texts in json.loads(line):
            texts = [base64.b64decode(text) for text in texts]
            if name in ("N", "ORG"):
                value = ",".join(text.decode() for text in texts if text)
            elif name in COMPARED:
                # One value that was divided is as many as it has become.
                value = texts[0].decode() if len(texts) == 1 else [text.decode() for text in texts]
            else:
                value = texts[0] if len(texts) == 1 else texts
            values.setdefault(name, []).append(value)
        found.append(values)
    if version == "4.0":
        uris = [line.raw for card in cards for line in card.lines
                if line.kind(version) == "uri" and ";" in line.raw]
        for values in found:
            values["TEL"] = [value for value in values.get("TEL", []) if isinstance(value, str)]
        report.known("EVCard, 4.0", f"{len(uris)} URIs divided at a semicolon, as it takes 4.0 for 3.0")
    compare(report, "EVCard", version, [Joined(card) for card in cards], found)
    if version == "3.0":
        wanted = [sorted(as_bytes(line.value) for line in card.lines if line.name in ("PHOTO", "URL"))
                  for card in cards]
        got = [sorted(as_bytes(value) for name in ("PHOTO", "URL") for value in values.get(name, []))
               for values in found]
        faults = [f"{b!r:.300} instead of {a!r:.300}" for a, b in zip(wanted, got) if a != b]
        report.check("EVCard, 3.0", "cards with the same PHOTO, URL", len(cards), faults,
                     f"{sum(map(len, wanted))} values")


def as_bytes(value):
    if isinstance(value, list):
        return b" divided ".join(map(as_bytes, value))
    return value.encode() if isinstance(value, str) else value


def icalendar(report, version, cards, data):
    from icalendar import Component
    from icalendar.parser import Contentlines

    lines = [line for line in Contentlines.from_ical(data) if line]
    wanted = [(text, line) for card in cards
              for text, line in zip(card.text, [None, None, *card.lines, None])]
    faults = [] if len(lines) == len(wanted) else [f"{len(lines)} lines instead of {len(wanted)}"]
    for got, (text, line) in zip(lines, wanted):
        try:
            name, parameters, raw = got.raw_parts()
        except ValueError as error:
            faults.append(str(error)[-300:])
            continue
        if line is None:
            if f"{name}:{raw}" != text:
                faults.append(f"{name}:{raw} instead of {text}")
            continue
        if name.upper() != (f"{line.group}." if line.group else "").upper() + line.name:
            faults.append(f"{name} instead of {line.name}")
        texts = {key.upper(): value if isinstance(value, list) else [value]
                 for key, value in parameters.items()}
        if texts != line.parameters:
            faults.append(f"{line.name}: {texts!r:.300} instead of {line.parameters!r:.300}")
        if raw != line.raw:
            faults.append(f"{line.name}: {raw!r:.300} instead of {line.raw!r:.300}")
    report.check(f"icalendar, {version}", "content lines with the same name, parameters and value",
                 len(wanted), faults)

    faults = []
    for card in cards:
        kept = [text for text, line in zip(card.text, [None, None, *card.lines, None])
                if not line or line.name not in ("CREATED", "GEO")
                and not (line.name == "ADR" and "\\" in line.raw)]
        try:
            component = Component.from_ical("\r\n".join(kept) + "\r\n")
        except ValueError as error:
            faults.append(f"{card.all('FN')[0]}: {error}")
            continue
        if component.name != "VCARD" or not component.get("FN"):
            faults.append(f"{card.all('FN')[0]}: {component.name}, {list(component)}")
    report.check(f"icalendar, {version}", "cards parsed as components", len(cards), faults)
