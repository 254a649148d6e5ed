"""jCard, JSContact and xCard: parsed by Python's own json and xml, held to the rules of RFC 7095, 9553
and 6351, and to the values of the vCard 4.0 export."""

import json
import re
import xml.etree.ElementTree as ElementTree

import contentlines

NAMESPACE = "{urn:ietf:params:xml:ns:vcard-4.0}"
TEXTS = ("FN", "EMAIL", "TEL", "NOTE")
ONCE = {"n", "kind", "bday", "anniversary", "gender", "prodid", "rev", "uid"}


class Wrong(ValueError):
    """A rule of the format is broken."""


def check(report, ground):
    cards = contentlines.cards(ground.export("vcard")[0])
    for who, form, parse, judge in (
        ("jCard, RFC 7095", "jcard", json.loads, jcard),
        ("JSContact, RFC 9553", "jscontact", json.loads, jscontact),
        ("xCard, RFC 6351", "xcard", xcard_parse, xcard),
    ):
        data, _ = ground.export(form)
        try:
            found = parse(data.decode())
        except ValueError as error:
            report.check(who, "cards well formed", ground.people, [error])
            continue
        faults = [] if len(found) == len(cards) else [f"{len(found)} cards instead of {len(cards)}"]
        values = 0
        for card, document in zip(cards, found):
            try:
                got = judge(document)
                wanted = wanted_of(card, form)
                values += sum(map(len, wanted.values()))
                for name, value in wanted.items():
                    require(got.get(name, []) == value,
                            f"{name} is {got.get(name)!r:.300} instead of {value!r:.300}")
            except Wrong as error:
                faults.append(f"{card.all('FN')[0]!r}: {error}")
        report.check(who, "cards by the rules and with the same values", len(cards), faults,
                     f"{values:,} values")


def require(condition, message):
    if not condition:
        raise Wrong(message)


def wanted_of(card, form):
    wanted = {name: card.all(name) for name in TEXTS}
    # JSContact has one full name, the others are in vCardProps. The order of components is its own.
    if form == "jscontact":
        wanted["FN"] = wanted["FN"][:1]
    wanted["N"] = [[sorted(filter(None, sum(value, []))) for value in card.all("N")][:1]]
    wanted["ORG"] = [[[text for text in sum(value, []) if text] for value in card.all("ORG")]]
    wanted["UID"] = card.all("UID")
    return {name: value for name, value in wanted.items() if value not in ([], [[]])}


# jCard

DATES = {
    "date": r"\d{4}(-\d\d(-\d\d)?)?|--\d\d(-\d\d)?|---\d\d",
    "date-and-or-time": r"(\d{4}(-\d\d(-\d\d)?)?|--\d\d(-\d\d)?|---\d\d)?(T.+)?",
    "date-time": r"(\d{4}-\d\d-\d\d|--\d\d-\d\d|---\d\d)T.+",
    "timestamp": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d(:\d\d)?)?",
    "utc-offset": r"[+-]\d\d(:\d\d)?",
    "uri": r"(?i)[a-z][a-z0-9+.-]*:\S*",
    "language-tag": r"[A-Za-z0-9-]+",
}
TYPES = {"text", "uri", "date", "time", "date-time", "date-and-or-time", "timestamp", "boolean",
         "integer", "float", "utc-offset", "language-tag", "unknown"}


def jcard(document):
    require(isinstance(document, list) and len(document) == 2 and document[0] == "vcard",
            f"not [\"vcard\", [...]]: {str(document)[:100]}")
    values, names = {}, []
    for entry in document[1]:
        require(isinstance(entry, list) and len(entry) >= 4, f"too short: {entry!r:.200}")
        name, parameters, kind, *contents = entry
        require(name == name.lower() and re.fullmatch(r"[a-z0-9-]+", name), f"no name: {name!r}")
        require(isinstance(parameters, dict), f"no parameters: {parameters!r}")
        for key, value in parameters.items():
            require(key == key.lower() and key != "value", f"{name}: parameter {key}")
            for text in value if isinstance(value, list) else [value]:
                require(isinstance(text, str), f"{name};{key} is {value!r}")
        require(kind in TYPES or kind.startswith("x-"), f"{name}: type {kind!r}")
        for content in contents:
            jcard_value(name, kind, content)
        names.append(name)
        values.setdefault(name.upper(), []).append((contents, parameters))
    require(names and names[0] == "version" and document[1][0][3] == "4.0", "version is not first")
    return collected(names, {
        name: [texts[0] for texts, _ in values.get(name, [])] for name in (*TEXTS, "UID", "N", "ORG")
    }, values)


def jcard_value(name, kind, content):
    if kind == "boolean":
        require(isinstance(content, bool), f"{name}: {content!r} is no boolean")
    elif kind in ("integer", "float"):
        require(isinstance(content, (int, float)), f"{name}: {content!r} is no number")
    elif isinstance(content, list):
        for part in content:
            for text in part if isinstance(part, list) else [part]:
                require(isinstance(text, str), f"{name}: {content!r:.200}")
    else:
        require(isinstance(content, str), f"{name}: {content!r:.200}")
        require(re.fullmatch(DATES.get(kind, ".*"), content, re.DOTALL),
                f"{name}: {content!r:.200} is no {kind}")


def collected(names, values, parameters=None):
    """The values of a card in one form, and the rules on how often properties stand."""
    require("fn" in names, "no fn")
    for name in ONCE:
        alternatives = {str(more.get("altid", index))
                        for index, (_, more) in enumerate((parameters or {}).get(name.upper(), []))}
        require(names.count(name) <= 1 or len(alternatives) == 1, f"{names.count(name)} times {name}")

    def flat(value):
        return [text for part in (value if isinstance(value, list) else [value])
                for text in (part if isinstance(part, list) else [part]) if text]

    values["N"] = [[sorted(flat(value)) for value in values["N"]][:1]]
    values["ORG"] = [[flat(value) for value in values["ORG"]]]
    return values


# JSContact

CARD = {
    "@type", "version", "created", "kind", "language", "members", "prodId", "relatedTo", "uid",
    "updated", "name", "nicknames", "organizations", "speakToAs", "titles", "emails",
    "onlineServices", "phones", "preferredLanguages", "calendars", "schedulingAddresses", "addresses",
    "cryptoKeys", "directories", "links", "media", "localizations", "anniversaries", "keywords",
    "notes", "personalInfo", "vCardProps",
}
MAPS = {  # property: what each of its objects must have
    "nicknames": ("name", str), "organizations": None, "titles": ("name", str),
    "emails": ("address", str), "onlineServices": None, "phones": ("number", str),
    "preferredLanguages": ("language", str), "calendars": ("uri", str),
    "schedulingAddresses": ("uri", str), "addresses": None, "cryptoKeys": ("uri", str),
    "directories": ("uri", str), "links": ("uri", str), "media": ("uri", str),
    "anniversaries": ("date", dict), "notes": ("note", str), "personalInfo": ("value", str),
}
NAME_KINDS = {"title", "given", "given2", "surname", "surname2", "credential", "generation",
              "separator"}
ADDRESS_KINDS = {
    "room", "apartment", "floor", "building", "number", "name", "block", "subdistrict", "district",
    "locality", "region", "postcode", "country", "direction", "landmark", "postOfficeBox", "separator",
}
UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d*[1-9])?Z")


def jscontact(card):
    require(isinstance(card, dict) and card.get("@type") == "Card", "not a Card")
    require(card.get("version") in ("1.0", "2.0") and isinstance(card.get("uid"), str), "version, uid")
    for name in card:
        require(name in CARD or ":" in name, f"no such property: {name}")
    for name in ("created", "updated"):
        require(name not in card or UTC.fullmatch(card[name]), f"{name} is {card.get(name)}")
    for name, needed in MAPS.items():
        entries = card.get(name, {})
        require(isinstance(entries, dict), f"{name} is {entries!r:.100}")
        for key, entry in entries.items():
            require(re.fullmatch(r"[A-Za-z0-9_-]{1,255}", key), f"{name}/{key} is no Id")
            require(isinstance(entry, dict), f"{name}/{key} is {entry!r:.100}")
            require(not needed or isinstance(entry.get(needed[0]), needed[1]),
                    f"{name}/{key} has no {needed and needed[0]}: {entry!r:.200}")
            require(1 <= entry.get("pref", 1) <= 100, f"{name}/{key} pref")
            for sort in ("contexts", "features"):
                require(all(value is True for value in entry.get(sort, {}).values()),
                        f"{name}/{key}/{sort} is {entry.get(sort)!r}")
    require(all(value is True for value in card.get("keywords", {}).values()), "keywords")
    components(card.get("name", {}), NAME_KINDS, "name")
    for address in card.get("addresses", {}).values():
        components(address, ADDRESS_KINDS, "address")
    for entry in card.get("anniversaries", {}).values():
        date = entry["date"]
        require(date.get("@type", "PartialDate") in ("PartialDate", "Timestamp"), f"date is {date}")
        require("utc" in date or date.get("month") or date.get("year"), f"date is {date}")
    for entry in card.get("organizations", {}).values():
        require("name" in entry or entry.get("units"), f"organization is {entry}")
    name = card.get("name", {})
    organizations = card.get("organizations", {}).values()
    return {
        "FN": [name["full"]] if "full" in name else [],
        "N": [[sorted(part["value"] for part in name.get("components", [])
                      if part["kind"] != "separator")]],
        "EMAIL": [entry["address"] for entry in card.get("emails", {}).values()],
        "TEL": [entry["number"] for entry in card.get("phones", {}).values()],
        "NOTE": [entry["note"] for entry in card.get("notes", {}).values()],
        "ORG": [[[*filter(None, [entry.get("name")]), *(unit["name"] for unit in entry.get("units", []))]
                 for entry in organizations]],
        "UID": [card["uid"]],
    }


def components(holder, kinds, what):
    for part in holder.get("components", []):
        require(isinstance(part.get("value"), str) and part.get("kind") in kinds,
                f"{what} has a component {part!r:.200}")


# xCard

XML_TYPES = {"text", "uri", "date", "time", "date-time", "date-and-or-time", "timestamp", "boolean",
             "integer", "float", "utc-offset", "language-tag", "unknown"}
PARTS = {
    "n": ["surname", "given", "additional", "prefix", "suffix"],
    "adr": ["pobox", "ext", "street", "locality", "region", "code", "country"],
    "gender": ["sex", "identity"],
}
XML_FORMS = {
    "date": r"(\d{8}|\d{4}-\d\d|\d{4}|--\d\d(\d\d)?|---\d\d)",
    "timestamp": r"\d{8}T\d{6}(Z|[+-]\d\d(\d\d)?)?",
    "integer": r"-?\d+(,-?\d+)*",
    "uri": r"\S+",
}


def xcard_parse(text):
    try:
        root = ElementTree.fromstring(text.encode())
    except ElementTree.ParseError as error:
        raise ValueError(error) from error
    if root.tag != NAMESPACE + "vcards":
        raise ValueError(f"the root is {root.tag}")
    return list(root)


def xcard(vcard):
    require(vcard.tag == NAMESPACE + "vcard", f"not a vcard: {vcard.tag}")
    names, values, parameters = [], {}, {}
    for element in vcard:
        grouped = [element]
        if element.tag == NAMESPACE + "group":
            require(element.get("name"), "a group without name")
            grouped = list(element)
        for property in grouped:
            name = local(property)
            contents, more = xcard_property(name, property)
            names.append(name)
            values.setdefault(name.upper(), []).append(contents)
            parameters.setdefault(name.upper(), []).append((contents, more))
    texts = {name: [contents[0][1] for contents in values.get(name, [])] for name in (*TEXTS, "UID")}
    texts |= {name: [[text for _, text in contents] for contents in values.get(name, [])]
              for name in ("N", "ORG")}
    return collected(names, texts, parameters)


def local(element):
    require(element.tag.startswith(NAMESPACE), f"of another namespace: {element.tag}")
    return element.tag.removeprefix(NAMESPACE)


def xcard_property(name, property):
    require(not property.attrib and re.fullmatch(r"[a-z0-9-]+", name), f"{name} {property.attrib}")
    children, parameters = list(property), {}
    require(not (property.text or "").strip(), f"{name} holds text of its own")
    if children and local(children[0]) == "parameters":
        for parameter in children.pop(0):
            require(len(parameter) > 0, f"{name}: parameter {local(parameter)} without a value")
            for value in parameter:
                require(local(value) in XML_TYPES, f"{name}: parameter value of type {local(value)}")
                well_formed(f"{name}: parameter {local(parameter)}", local(value), value.text or "")
            parameters[local(parameter)] = parameter[0].text or ""
    require(children, f"{name} without a value")
    contents = [(local(child), child.text or "") for child in children]
    kinds = [kind for kind, _ in contents]
    if name in PARTS:
        order = PARTS[name]
        places = [order.index(kind) if kind in order else -1 for kind in kinds]
        # RFC 9554 adds components behind those of RFC 6350.
        require(places == sorted(places) and places[0] == 0 and -1 not in places[: len(order)],
                f"{name} is made of {kinds}")
    elif name == "clientpidmap":
        require(kinds == ["sourceid", "uri"], f"{name} is made of {kinds}")
    else:
        for kind, text in contents:
            require(kind in XML_TYPES, f"{name} has a value of type {kind}")
            well_formed(name, kind, text)
        require(len(contents) == 1 or name in ("org", "nickname", "categories"),
                f"{name} has {len(contents)} values")
    return contents, parameters


def well_formed(name, kind, text):
    require(re.fullmatch(XML_FORMS.get(kind, ".*"), text, re.DOTALL), f"{name}: {text!r:.200} is no {kind}")
