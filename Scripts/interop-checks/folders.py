"""The vdir: khard on it, vdirsyncer from it to another folder and to Radicale and back, and Cardstock
on what comes back."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections import Counter

import contentlines
import hard
from ground import Failed

PROGRAMS = os.path.dirname(sys.executable)


def check(report, ground):
    folder = ground.vdir("vdir")
    cards = {card.uid: card for card in vdir_cards(folder)}
    report.check("vdir", "people in files of their own", ground.people,
                 [] if len(cards) == ground.people else [f"{len(cards)} cards"],
                 f"vCard {'/'.join({card.version for card in cards.values()})}")
    khard(report, ground, folder, cards)
    khard_edits(report, ground, folder)
    vdirsyncer(report, ground, folder)


def items(folder):
    return sorted(name for name in os.listdir(folder) if name.endswith(".vcf"))


def vdir_cards(folder):
    """The cards of a vdir, read loosely: other programs fold and break lines as they like."""
    cards = []
    for name in items(folder):
        with open(os.path.join(folder, name), "rb") as file:
            cards += contentlines.cards(file.read(), strict=False)
    return cards


# khard

def khard_config(ground, folder, name="contacts"):
    path = ground.path(f"khard-{name}.conf")
    with open(path, "w") as file:
        file.write(f"[addressbooks]\n[[{name}]]\npath = {folder}\n"
                   "[general]\neditor = false\nmerge_editor = false\n")
    return path


def run_khard(ground, config, *words, input=None):
    return ground.run([os.path.join(PROGRAMS, "khard"), "-c", config, *words], input=input)


def khard(report, ground, folder, cards):
    config = khard_config(ground, folder)
    lines = run_khard(ground, config, "list", "-p", "-d", "formatted_name").stdout.split("\n")
    listed = dict(line.split("\t")[:2] for line in lines if "\t" in line)
    faults = [f"{uid}: {listed.get(uid)!r} instead of {card.all('FN')[0]!r}"
              for uid, card in cards.items() if listed.get(uid) != card.all("FN")[0]]
    report.check("khard list -p", "cards listed by their names", len(cards), faults)

    from khard.config import Config
    from khard.query import FieldQuery, TermQuery

    settings = Config(config)
    settings.init_address_books()
    book = settings.abooks
    book.load()
    faults = []
    for uid, card in cards.items():
        for address in card.all("EMAIL"):
            if uid not in {found.uid for found in book.search(FieldQuery("emails", address))}:
                faults.append(f"{card.all('FN')[0]!r} not found by {address}")
        if uid not in {found.uid for found in book.search(TermQuery(card.all("FN")[0]))}:
            faults.append(f"{card.all('FN')[0]!r} not found by name")
    report.check("khard", "people found by name and by each address", len(cards), faults)

    faults, values = [], 0
    for uid, card in cards.items():
        contact = book.contacts.get(uid)
        if contact is None:
            faults.append(f"{uid} is missing")
            continue
        got = {
            "EMAIL": flat(contact.emails), "TEL": flat(contact.phone_numbers),
            "NOTE": flat(contact.notes), "ORG": flat(contact.organisations),
            "TITLE": flat(contact.titles), "URL": flat(contact.webpages),
        }
        for name, texts in got.items():
            wanted = flat(card.all(name))
            if name == "TEL":
                wanted = [text.removeprefix("tel:") for text in wanted]
                texts = [text.removeprefix("tel:") for text in texts]
            values += len(wanted)
            if sorted(texts) != sorted(wanted):
                faults.append(f"{card.all('FN')[0]!r}: {name} is {texts!r:.300} "
                              f"instead of {wanted!r:.300}")
    report.check("khard", "cards with the same EMAIL, TEL, NOTE, ORG, TITLE, URL", len(cards), faults,
                 f"{values:,} values")
    shown = run_khard(ground, config, "show", "--format", "yaml", f"uid:{next(iter(cards))}").stdout
    report.check("khard show", "card shown as YAML", 1, [] if "Formatted name" in shown else [shown])


def flat(value):
    """The texts in khard's nested answers, labels left away."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for part in value for text in flat(part)]
    return [value] if value else []


NEW = """
Formatted name : Added By Khard
First name : Added
Last name : Khard
Email :
    work : added@khard.example
Phone :
    cell : "+12025550199"
Note : "one, two; three"
"""


def khard_edits(report, ground, folder):
    """A person is added and one edited with khard; Cardstock takes both in and leaves both alone."""
    copy = ground.path("vdir-khard")
    shutil.copytree(folder, copy)
    config = khard_config(ground, copy, "edited")
    run_khard(ground, config, "new", "-a", "edited", input=NEW)
    edited = hard.PEOPLE[0]
    yaml = run_khard(ground, config, "show", "--format", "yaml", f"emails:{edited['email']}").stdout
    yaml = "\n".join("Nickname : Edited" if line.startswith("Nickname") else line
                     for line in yaml.splitlines())
    template = ground.path("edited.yaml")
    with open(template, "w") as file:
        file.write(yaml)
    done = run_khard(ground, config, "edit", "-i", template, f"emails:{edited['email']}", input="y\n")
    card = next(card for card in vdir_cards(copy) if edited["email"] in card.all("EMAIL"))
    wanted = {"FN": [edited["fn"]], "NICKNAME": [["Edited"]], "NOTE": [edited["note"]]}
    got = {name: card.all(name) for name in wanted}
    report.check("khard new, edit", "cards as asked for", 2,
                 ([] if got == wanted else [f"{got} instead of {wanted}", done.stdout])
                 + ([] if len(items(copy)) == ground.people + 1 else [f"{len(items(copy))} cards"]))

    before = {person["id"] for person in ground.everybody()}
    database = copied(ground, "khard.sqlite")
    answer = imported(ground, copy, database)
    people = ground.everybody(database)
    new = [person["name"] for person in people if person["id"] not in before]
    faults = [] if new == ["Added By Khard"] else [f"new people: {new}"]
    report.check("cardstock import of khard's vdir", "cards taken in, one of them a new person",
                 ground.people + 1, faults + answer)
    again = json.loads(ground.cardstock("export", "--vdir", "--to", copy, "--json").stdout)
    uid = card.uid.split(":")[-1]
    faults = [] if again["kept"] == [f"{uid}.vcf"] else [f"kept {again['kept']}"]
    faults += [] if again["unchanged"] == ground.people - 1 else [again]
    report.check("cardstock export --vdir over it", "items left as khard made them", 1, faults,
                 f"{again['unchanged']} others unchanged")


def copied(ground, name):
    """A copy of the database to try something in."""
    for suffix in ("", "-wal", "-shm"):
        if os.path.exists(ground.database + suffix):
            shutil.copyfile(ground.database + suffix, ground.path(name) + suffix)
    return ground.path(name)


def imported(ground, folder, database):
    """What was wrong with the import of a vdir."""
    done = ground.cardstock("import", folder, "--event", "Back again", "--date", "2026-11-20", "--met",
                            "--json", database=database, check=False)
    return [] if done.returncode == 0 else [f"left with {done.returncode}: {done.stderr[-600:]}"]


# vdirsyncer and Radicale

CONFIG = """
[general]
status_path = "{status}"

[pair there]
a = "vdir"
b = "{b}"
collections = null
conflict_resolution = "a wins"

[storage vdir]
type = "filesystem"
path = "{a_path}"
fileext = ".vcf"

[storage {b}]
{storage}
"""


def sync(ground, name, folder, other, storage):
    config = ground.path(f"vdirsyncer-{name}.conf")
    with open(config, "w") as file:
        file.write(CONFIG.format(status=ground.path(f"status-{name}"), a_path=folder, b=other,
                                 storage=storage))
    program = [os.path.join(PROGRAMS, "vdirsyncer"), "-c", config]
    ground.run([*program, "discover"], input="y\n" * 4)
    return ground.run([*program, "sync"])


def vdirsyncer(report, ground, folder):
    second = ground.path("vdir-second")
    os.mkdir(second)
    sync(ground, "local", folder, "second", f'type = "filesystem"\npath = "{second}"\nfileext = ".vcf"')
    report.check("vdirsyncer, folder to folder", "cards arrived to the byte", ground.people,
                 different(folder, second, exact=True))
    with Radicale(ground) as server:
        sync(ground, "up", folder, "radicale", f'type = "carddav"\nurl = "{server.collection}"')
        third = ground.path("vdir-third")
        os.mkdir(third)
        sync(ground, "down", third, "radicale", f'type = "carddav"\nurl = "{server.collection}"')
        faults = different(folder, third, exact=False)
        report.check("vdirsyncer, to Radicale and down again", "cards with the same properties",
                     ground.people, faults)
        again = sync(ground, "up", folder, "radicale",
                     f'type = "carddav"\nurl = "{server.collection}"')
        copies = [line for line in (again.stdout + again.stderr).splitlines()
                  if "Copying" in line or "Deleting" in line]
        report.check("vdirsyncer", "second syncs without anything to do", 1, copies)
    database = copied(ground, "back.sqlite")
    faults = imported(ground, third, database)
    before = {person["id"]: person["name"] for person in ground.everybody()}
    after = {person["id"]: person["name"] for person in ground.everybody(database)}
    faults += [f"{after[id]!r} is new" for id in after.keys() - before.keys()]
    faults += [f"{before[id]!r} is gone" for id in before.keys() - after.keys()]
    report.check("cardstock import of what came back", "people, and nobody new", len(before), faults)


def normal(card):
    """What a card says, whatever the order of its lines and parameters and the case of names. The
    lines of a group stay together."""
    groups, lines = {}, Counter()
    for line in card.lines:
        if line.name in ("PRODID", "REV"):
            continue
        said = (line.name, repr(sorted(line.parameters.items())), repr(contentlines.bare(line.value)))
        if line.group:
            groups.setdefault(line.group.lower(), []).append(said)
        else:
            lines[said] += 1
    lines.update(tuple(sorted(group)) for group in groups.values())
    return lines


def different(folder, other, exact):
    if exact:
        faults = [f"{name} is missing" for name in set(items(folder)) - set(items(other))]
        for name in set(items(folder)) & set(items(other)):
            with open(os.path.join(folder, name), "rb") as a, open(os.path.join(other, name), "rb") as b:
                if a.read() != b.read():
                    faults.append(f"{name} differs")
        if len(faults) < len(items(folder)):
            return faults
    there = {card.uid: card for card in vdir_cards(other)}
    faults = []
    for card in vdir_cards(folder):
        if card.uid not in there:
            faults.append(f"{card.all('FN')[0]!r} is missing")
            continue
        wanted, got = normal(card), normal(there[card.uid])
        if wanted != got:
            faults.append(f"{card.all('FN')[0]!r}: {list((got - wanted))!r:.500} "
                          f"instead of {list((wanted - got))!r:.500}")
    if len(there) != len(items(folder)):
        faults.append(f"{len(there)} cards instead of {len(items(folder))}")
    return faults


class Radicale:
    """A server on a free port of the loopback, with a folder of its own and one address book."""

    def __init__(self, ground):
        self.ground = ground
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.collection = f"http://127.0.0.1:{self.port}/tester/contacts/"

    def __enter__(self):
        self.log = open(self.ground.path("radicale.log"), "wb")
        self.process = subprocess.Popen(
            [os.path.join(PROGRAMS, "radicale"), "--config", "", "--hosts", f"127.0.0.1:{self.port}",
             "--auth-type", "none", "--storage-filesystem-folder", self.ground.path("radicale"),
             "--logging-level", "warning"],
            env=self.ground.env, stdout=self.log, stderr=self.log,
        )
        for _ in range(100):
            try:
                self.make_collection()
                return self
            except (ConnectionError, urllib.error.URLError) as error:
                if isinstance(error, urllib.error.HTTPError) or self.process.poll() is not None:
                    break
                time.sleep(0.1)
        self.__exit__()
        with open(self.ground.path("radicale.log")) as log:
            raise Failed(f"Radicale did not start: {log.read()[-2000:]}")

    def make_collection(self):
        body = """<?xml version="1.0" encoding="utf-8"?>
            <mkcol xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><set><prop>
            <resourcetype><collection/><C:addressbook/></resourcetype>
            </prop></set></mkcol>"""
        for method, url, data in (("MKCOL", self.collection.removesuffix("contacts/"), None),
                                  ("MKCOL", self.collection, body.encode())):
            request = urllib.request.Request(url, data=data, method=method)
            try:
                urllib.request.urlopen(request, timeout=10).close()
            except urllib.error.HTTPError as error:
                if data:
                    raise
                error.close()

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()
