"""Google's and Outlook's tables: read by Python's csv module, by their headers, and held to the values
of the vCard 4.0 export. A cell that a spreadsheet would run begins with an apostrophe; taking that off
gives the value."""

import csv
import io
import re

import contentlines
import hard

# The columns that Google's own template of 2024 begins with, and Outlook's first ones: importers go by
# these names.
GOOGLE = ["First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name",
          "Phonetic Last Name", "Name Prefix", "Name Suffix", "Nickname", "File As",
          "Organization Name", "Organization Title", "Organization Department", "Birthday", "Notes",
          "Photo", "Labels", "E-mail 1 - Label", "E-mail 1 - Value"]
OUTLOOK = ["Title", "First Name", "Middle Name", "Last Name", "Suffix", "Company", "Department",
           "Job Title", "Business Street", "E-mail Address", "E-mail 2 Address", "E-mail 3 Address",
           "Business Phone", "Home Phone", "Mobile Phone", "Birthday", "Notes", "Web Page"]
FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]")
# Numbers, and birthdays without a year as Google writes them, run nothing.
BIRTHDAY = re.compile(r"--\d\d-\d\d")
PHONE = re.compile(r"\+[0-9 ().-]*[0-9][0-9 ().-]*((ext\.?|x) *\d+)?", re.IGNORECASE)


def check(report, ground):
    cards = contentlines.cards(ground.export("vcard")[0])
    for who, form, expected, prefix in (("Google CSV", "google-csv", GOOGLE, True),
                                        ("Outlook CSV", "outlook-csv", OUTLOOK, False)):
        data, _ = ground.export(form)
        table = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
        try:
            header, *rows = list(table)
        except (csv.Error, ValueError) as error:
            report.check(who, "rows read", ground.people, [error])
            continue
        missing = expected if prefix and header[: len(expected)] != expected else [
            name for name in expected if name not in header]
        missing += [name for name in set(header) if header.count(name) > 1]
        report.check(who, "columns named as importers know them", len(expected), missing,
                     f"{len(header)} in all")
        report.check(who, "rows as wide as the header", len(cards),
                     [row for row in rows if len(row) != len(header)]
                     or ([] if len(rows) == len(cards) else [f"{len(rows)} rows"]))
        dangerous = [f"{name}: {cell}" for row in rows for name, cell in zip(header, row)
                     if FORMULA.match(cell) and not PHONE.fullmatch(cell)
                     and not BIRTHDAY.fullmatch(cell.strip())]
        guarded = sum(cell.startswith("'") for row in rows for cell in row)
        report.check(who, "rows without a cell that a spreadsheet runs", len(rows), dangerous,
                     f"{guarded} cells begin with an apostrophe")
        faults = [fault for card, row in zip(cards, rows)
                  for fault in differences(card, {name: bare(cell) for name, cell in zip(header, row)})]
        report.check(who, "rows with the same name, addresses, numbers, organisation and notes",
                     len(cards), faults)


def bare(cell):
    """The value of a cell: without the apostrophe that keeps it from being run."""
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell.lstrip("'\"")) else cell


def differences(card, row):
    """What of a card is not in its row, at most one thing."""
    everything = "\n".join(map(plain, row.values()))
    n = (card.all("N") or [[]])[0]
    if n:
        for name, part in zip(("Last Name", "First Name", "Middle Name"), n):
            wanted = " ".join(part).strip()
            if row.get(name, "").strip() != wanted:
                return [f"{card.all('FN')[0]!r}: {name} is {row.get(name)!r} instead of {wanted!r}"]
    wanted = card.all("EMAIL") + card.all("NOTE")
    wanted += [text for value in card.all("ORG")[:1] for text in value[0]]
    # A number may be written without its scheme; an extension has a form of its own.
    wanted += [text.removeprefix("tel:").split(";")[0] for text in card.all("TEL")]
    if not any(map(any, n)):
        wanted.append(card.all("FN")[0])
    for text in wanted:
        if plain(text) not in everything:
            return [f"{card.all('FN')[0]!r}: {text!r:.300} is nowhere in the row"]
    return []


def plain(text):
    return text.replace("\r\n", "\n").strip()
