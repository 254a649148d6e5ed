"""vCards by the letter of RFC 6350 and RFC 2426, and by nothing else: what a strict reader finds.

Anything the grammar does not allow is an error here. This is the yardstick that the programs' own
readings are held to; it shares no code with any of them, nor with Cardstock.
"""

import base64
import re
from collections import Counter

LINE = re.compile(r'(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^",;:]*)'
                  r'(?:,(?:"[^"]*"|[^",;:]*))*)*):(.*)', re.DOTALL)
PARAMETER = re.compile(r';([A-Za-z0-9-]+)=((?:"[^"]*"|[^",;:]*)(?:,(?:"[^"]*"|[^",;:]*))*)')
PARAMETER_VALUE = re.compile(r'"[^"]*"|[^",]+')
ESCAPE = re.compile(r"\\(.?)", re.DOTALL)
COMPOUND = {"N", "ADR", "ORG", "GENDER"}
LISTS = {"NICKNAME", "CATEGORIES"}
# Whose value is a URI where VALUE does not say otherwise.
URIS = {
    "3.0": {"URL", "IMPP", "SOURCE", "FBURL", "CALURI", "CALADRURI", "MEMBER", "SOCIALPROFILE"},
    "4.0": {"URL", "IMPP", "SOURCE", "FBURL", "CALURI", "CALADRURI", "MEMBER", "SOCIALPROFILE",
            "PHOTO", "LOGO", "SOUND", "KEY", "GEO", "RELATED", "UID", "CONTACT-URI", "ORG-DIRECTORY"},
}


class Broken(ValueError):
    """The grammar does not allow it."""


class Line:
    """A property. `value` is a text, a list of texts, a list of lists (compound), or bytes."""

    def __init__(self, text, version):
        match = LINE.fullmatch(text)
        if not match:
            raise Broken(f"no content line: {text[:200]!r}")
        self.group, self.name, parameters, self.raw = match.groups()
        self.name = self.name.upper()
        self.parameters = {}
        for name, values in PARAMETER.findall(parameters):
            values = [caret(value.strip('"')) for value in PARAMETER_VALUE.findall(values)]
            self.parameters.setdefault(name.upper(), []).extend(values)
        self.value = self.read(version)

    def kind(self, version):
        """How the value is written: binary, uri, compound, list, text or private."""
        said = self.parameters.get("VALUE", [""])[0].lower()
        if self.parameters.get("ENCODING", [""])[0].lower() == "b":
            return "binary"
        if said == "uri" or not said and self.name in URIS[version]:
            return "uri"
        if self.name in COMPOUND:
            return "compound"
        if self.name in LISTS:
            return "list"
        if self.name == "GEO" or self.name == "CLIENTPIDMAP":
            return "private"
        return "private" if self.name.startswith("X-") else "text"

    def read(self, version):
        kind = self.kind(version)
        if kind == "binary":
            return base64.b64decode(self.raw, validate=True)
        if kind == "uri":
            # 3.0 writers escape here as everywhere, since that is what readers undo.
            return unescaped(self.raw) if version == "3.0" else self.raw
        if kind == "compound":
            return [[unescaped(part) for part in split(field, ",")] for field in split(self.raw, ";")]
        if kind == "list":
            return [unescaped(part) for part in split(self.raw, ",")]
        if kind == "text" and len(split(self.raw, ",")) > 1:
            raise Broken(f"a bare comma: {self.name}:{self.raw[:200]!r}")
        if kind == "text" and version == "3.0" and len(split(self.raw, ";")) > 1:
            raise Broken(f"a bare semicolon: {self.name}:{self.raw[:200]!r}")
        return unescaped(self.raw)


class Card:
    def __init__(self, lines):
        if lines[0] != "BEGIN:VCARD" or lines[-1] != "END:VCARD" or len(lines) < 3:
            raise Broken(f"no BEGIN and END around {lines[:2]}")
        self.text = lines
        self.version = lines[1].removeprefix("VERSION:")
        if self.version not in URIS:
            raise Broken(f"no version behind BEGIN: {lines[1]!r}")
        self.lines = [Line(line, self.version) for line in lines[2:-1]]
        names = Counter(line.name for line in self.lines)
        once = {"UID", "N", "BDAY", "REV"} | ({"FN"} if self.version == "3.0" else set())
        for name in once:
            alternatives = {line.parameters.get("ALTID", [str(index)])[0]
                            for index, line in enumerate(self.lines) if line.name == name}
            if len(alternatives) > 1:
                raise Broken(f"{names[name]} times {name}")
        for name in ("FN", "UID") + (("N",) if self.version == "3.0" else ()):
            if not names[name]:
                raise Broken(f"no {name}")

    def all(self, name):
        return [line.value for line in self.lines if line.name == name]

    @property
    def uid(self):
        return self.all("UID")[0]


def caret(text):
    """RFC 6868."""
    return re.sub(r"\^([n^'])", lambda match: {"n": "\n", "^": "^", "'": '"'}[match[1]], text)


def split(text, separator):
    """At every separator that no backslash stands before."""
    parts, start, index = [], 0, 0
    while index < len(text):
        if text[index] == "\\":
            index += 1
        elif text[index] == separator:
            parts.append(text[start:index])
            start = index + 1
        index += 1
    return parts + [text[start:]]


def unescaped(text):
    def character(match):
        if match[1] in ("n", "N"):
            return "\n"
        if match[1] and match[1] in "\\,;:":
            return match[1]
        raise Broken(f"no escape: \\{match[1]} in {text[:200]!r}")
    return ESCAPE.sub(character, text)


def unfolded(data):
    """The lines of a file: CRLF, at most 75 octets, no fold inside a character."""
    if not data.endswith(b"\r\n"):
        raise Broken("no CRLF at the end")
    lines = []
    for physical in data[:-2].split(b"\r\n"):
        if len(physical) > 75:
            raise Broken(f"{len(physical)} octets in a line")
        if b"\n" in physical or b"\r" in physical:
            raise Broken(f"half a line break in {physical!r}")
        text = physical.decode("utf-8")
        if text.startswith(" "):
            lines[-1].append(text[1:])
        else:
            lines.append([text])
    return ["".join(parts) for parts in lines]


def loosely_unfolded(data):
    """The lines of a file in any line ending and folding."""
    text = data.decode("utf-8").replace("\r\n", "\n")
    return [line for line in text.replace("\n ", "").replace("\n\t", "").split("\n") if line]


def bare(value):
    """A value without empty components at its end, which mean nothing."""
    if not isinstance(value, list):
        return value
    parts = list(value)
    while parts and parts[-1] in ("", [""]):
        parts.pop()
    return parts


def cards(data, strict=True):
    """Every card of a file."""
    found, start = [], None
    for index, line in enumerate(lines := unfolded(data) if strict else loosely_unfolded(data)):
        if line == "BEGIN:VCARD":
            start = index
        if start is None:
            raise Broken(f"outside of a card: {line!r}")
        if line == "END:VCARD":
            found.append(Card(lines[start : index + 1]))
            start = None
    if start is not None:
        raise Broken("a card without END")
    return found
