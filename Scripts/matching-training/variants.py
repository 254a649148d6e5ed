"""Lists of other kinds made of the generated people, so that the weights of columns they don't have are
learned as well: birthdays, streets, postcodes, identifiers.

    all     every column of the generated people, with birthday, street and postcode of the home or the
            office, and the identifiers that programs give
    home    names, home address, birthday and identifier: a register of members or patients
    few     names, birthday, town and one email address, typed by hand and in haste
"""

import csv
import datetime
import random
import uuid

KINDS = ("all", "home", "few")

STREETS = (
    "oak elm hill park main church station mill river lake rose high green king queen bay view forest "
    "garden market spring west north south east bridge castle manor chapel meadow court"
).split()
WAYS = "street road avenue lane place drive crescent close court way".split()
TOWNS = [
    beginning + end
    for beginning in (
        "ash bel cam dal ed fair glen hart kings lang marl new ox port rich stan thorn wal wind wood"
    ).split()
    for end in "ton ville ford ham field bury dale wick mouth leigh".split()
]
REGIONS = ("nsw", "vic", "qld", "wa", "sa")
LETTERS, DIGITS = "abcdefghijklmnopqrstuvwxyz", "0123456789"


def write_variant(kind, source, target, seed):
    """- source: generated people with the truth; target gets none of it."""
    chance = random.Random(f"{seed} {kind}")
    facts = {}
    with open(source, encoding="utf8", newline="") as table, \
            open(target, "w", encoding="utf8", newline="") as out:
        writer = None
        for row in csv.DictReader(table):
            person = row.pop("person_id")
            if person not in facts:
                facts[person] = Facts(chance)
            record = RECORDS[kind](row, facts[person], chance)
            if writer is None:
                writer = csv.DictWriter(out, record)
                writer.writeheader()
            writer.writerow(record)


class Facts:
    """What is true of one person."""

    def __init__(self, chance):
        self.homes = [home(chance), home(chance)]
        self.birthday = (chance.randint(1930, 2003), chance.randint(1, 12), chance.randint(1, 28))
        self.identifier = str(chance.randint(1_000_000, 9_999_999))
        self.uuids = [str(uuid.UUID(int=chance.getrandbits(128))) for _ in range(2)]


def home(chance):
    town = chance.choice(TOWNS)
    words = [chance.choice(STREETS)]
    if chance.random() >= 0.6:
        words.append(chance.choice(STREETS))
    return {
        "street": f"{chance.randint(1, 220)} {' '.join(words)} {chance.choice(WAYS)}",
        "locality": town,
        "postcode": str(2000 + TOWNS.index(town) * 7 % 6000 + chance.randrange(3)),
        "region": chance.choice(REGIONS),
    }


def complete(row, facts, chance):
    at_work = row["org"] and chance.random() < 0.5
    address = office(row["org"]) if at_work else where(facts, chance)
    return {
        **row, "dob": birthday(facts, chance), "street": noisy(address["street"], chance),
        "postcode": noisy(address["postcode"], chance, typos=0.05),
        "identifier": program_identifier(facts, chance),
    }


def office(organization):
    """Where everybody of an organisation works, whatever legal form or suffix stands behind its name."""
    return home(random.Random(organization.lower().split(" ")[0]))


def program_identifier(facts, chance):
    """Of the program somebody is in; the one of a template that was copied, once in a while."""
    if chance.random() < 0.6:
        return ""
    if chance.random() < 0.003:
        return str(uuid.UUID(int=chance.randrange(1, 40)))
    return chance.choice(facts.uuids)


def register(row, facts, chance):
    address = where(facts, chance)
    return {
        **name(row, chance),
        "street": noisy(address["street"], chance),
        "locality": noisy(address["locality"], chance),
        "postcode": noisy(address["postcode"], chance, typos=0.06),
        "region": noisy(address["region"], chance, typos=0.03),
        "dob": birthday(facts, chance),
        "identifier": noisy(facts.identifier, chance, missing=0.3, typos=0.06),
    }


def short(row, facts, chance):
    address = where(facts, chance)
    return {
        **{column: noisy(text, chance, missing=0.05, typos=0.08) for column, text in name(row, chance).items()},
        "dob": birthday(facts, chance, wrong=0.25),
        "locality": noisy(address["locality"], chance, missing=0.2, typos=0.15),
        "email": noisy(row["email1"], chance, missing=0.1, typos=0.15),
    }


RECORDS = {"all": complete, "home": register, "few": short}


def where(facts, chance):
    """The usual home, or the one moved to."""
    return facts.homes[0] if chance.random() < 0.93 else facts.homes[1]


def name(row, chance):
    words = row["full_name"].split(" ")
    given, family = row["given"] or words[0], row["family"] or " ".join(words[1:])
    return {
        "given": "" if chance.random() < 0.05 else given,
        "family": "" if chance.random() < 0.04 else family,
    }


def birthday(facts, chance, wrong=0.08):
    if chance.random() < 0.08:
        return ""
    year, month, day = facts.birthday
    if chance.random() < wrong:
        error = chance.randrange(5)
        if error == 0 and day <= 12:
            month, day = day, month
        elif error == 1:
            day = chance.randint(1, 28)
        elif error == 2:
            year = year // 10 * 10 + chance.randrange(10)
        else:
            moved = datetime.date(year, month, day) + datetime.timedelta(chance.randint(-200, 200))
            year, month, day = moved.year, moved.month, moved.day
    return f"{year:04}-{month:02}-{day:02}"


def noisy(text, chance, missing=0.06, typos=0.10):
    if chance.random() < missing:
        return ""
    return misprint(text, chance) if chance.random() < typos else text


def misprint(text, chance):
    """One character left out, swapped with another, doubled or replaced."""
    if len(text) < 3:
        return text
    at = chance.randrange(len(text) - 1)
    before, one, other, after = text[:at], text[at], text[at + 1], text[at + 2:]
    kind = chance.randrange(5)
    if kind == 4:
        far = chance.randrange(len(text))
        letters = list(text)
        letters[at], letters[far] = letters[far], letters[at]
        return "".join(letters)
    if kind == 0:
        return before + other + after
    if kind == 1:
        return before + other + one + after
    if kind == 2:
        return before + one + one + other + after
    return before + chance.choice(LETTERS if one.isalpha() else DIGITS) + other + after
