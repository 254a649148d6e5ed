"""People whose cards are as hard as cards get, with the values a program must end up with.

The table is the truth; the vCard file is made from it here, so that what comes out at the other end
of Cardstock is held to what went in, and not to what Cardstock thinks went in.
"""

LONG = "a long line, with a comma; a semicolon: " * 60
PNG = ("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
       "rkJggg==")
# A character of each plane, assigned or not.
PLANES = "Ж" + "".join(chr(plane * 0x10000 + 0x0365) for plane in range(1, 17))


def person(fn, family, given, email, *lines, middle="", prefix="", suffix="", tel=None, org=None,
           note=None):
    return {"fn": fn, "n": [family, given, middle, prefix, suffix], "email": email, "tel": tel,
            "org": org, "note": note, "lines": lines}


PEOPLE = [
    person("Comma, Semicolon; Backslash\\ Colon:", "Comma, of; the\\", "Colon: \"Q\"",
           "comma@hard.example", org=["One, Inc.; Two", "Unit; A, B", "C:\\D"],
           note="first, second; third\\nfourth: \\, \\; end"),
    person("Lines Many", "Many", "Lines", "lines@hard.example",
           note="one\ntwo\n\nfour\n indented\n\ttab\nEND:VCARD\nlast"),
    person("Long Longfellow", "Longfellow", "Long", "long@hard.example", note=LONG.strip()),
    person("Wide " + "長" * 400, "長" * 400, "Wide", "wide@hard.example", note="é" * 37 + "漢" * 99),
    person("Emoji 👩🏽‍🚀 🇺🇸 👨‍👩‍👧‍👦", "👩🏽‍🚀", "Emoji", "emoji@hard.example",
           note="👍🏿 zero width: a\u200bb joiner: e\u0301 flag: 🏴󠁧󠁢󠁳󠁣󠁴󠁿"),
    person("Planes " + PLANES, "Planes", PLANES, "planes@hard.example", note=PLANES),
    person("דנה לוי", "לוי", "דנה", "rtl@hard.example", org=["חברה בע״מ"],
           note="‏עברית ו-English, עם פסיק; ועוד"),
    person("محمد الأحمد", "الأحمد", "محمد", "arabic@hard.example", note="العربية، فاصلة؛ نقطة"),
    person("สมชาย ใจดี", "ใจดี", "สมชาย", "thai@hard.example"),
    person("𠮷野 家", "𠮷野", "家", "bmp@hard.example", note="outside the first plane: 𠮷 𝒜 🀄"),
    person("Label Grouped", "Grouped", "Label", "label@hard.example",
           "item1.TEL:+12025550181", "item1.X-ABLABEL:Boat, at sea; summer",
           "item2.URL:https://hard.example/a?b=1,2;c=3&d=%2C", "item2.X-ABLABEL:_$!<HomePage>!$_",
           "item3.X-ABRELATEDNAMES:Dana Ruiz", "item3.X-ABLABEL:_$!<Spouse>!$_"),
    person("Photo Held", "Held", "Photo", "photo@hard.example", f"PHOTO:data:image/png;base64,{PNG}"),
    person("Photo Linked", "Linked", "Photo", "photo2@hard.example",
           "PHOTO;MEDIATYPE=image/jpeg:https://hard.example/p,1;2.jpg"),
    person("Born Yearless", "Yearless", "Born", "yearless@hard.example", "BDAY:--0229"),
    person("Born Month", "Month", "Born", "month@hard.example", "BDAY:1985-04"),
    person("Born Year", "Year", "Born", "year@hard.example", "BDAY:1985"),
    person("Born Words", "Words", "Born", "words@hard.example", "BDAY;VALUE=text:circa 1800, or so"),
    person("Born Day", "Day", "Born", "day@hard.example", "BDAY:19850412",
           "ANNIVERSARY:20100605T120000Z"),
    person("Quotes Parameter", "Parameter", "Quotes", "quotes@hard.example",
           'TEL;TYPE="work,voice";X-NOTE="a^\'b^\'; c:d, e^^f^nnext":+12025550182',
           'ADR;TYPE=work;LABEL="1 \'Main\' St; Suite 2^nTown, ST":;Suite 2\\; rear;1 Main St\\, '
           "North;Town;ST;12345;USA"),
    person("Introduced Person", "Person", "Introduced", "introduced@hard.example",
           "RELATED;VALUE=text;TYPE=referred-by:Ruiz\\, Dana; of the mixer",
           "RELATED;TYPE=friend:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"),
    person("Formula Runner", "=1+1", "@SUM(A1)", "formula@hard.example", org=["-2+3+cmd|' /C calc'!A0"],
           note="=HYPERLINK(\"http://evil.example\",\"x\")"),
    person("Many Parts", "Parts", "Many", "parts@hard.example", middle="Middle", prefix="Dr.",
           suffix="Jr., Ph.D.", tel="+12025550183",
           note="ends in backslash \\"),
    person("Kind Of Everything", "Everything", "Kind", "everything@hard.example",
           "GENDER:O;it's complicated", "LANG;PREF=1:de", "TZ:-0500", "GEO:geo:37.386013,-122.082932",
           "IMPP;PREF=1:xmpp:kind@chat.example", "CATEGORIES:one,two\\, too,three;four",
           "NICKNAME:Kay,K\\, the second", "KEY:data:application/pgp-keys;base64,QUJDRA==",
           "HOBBY;LEVEL=high:reading, or \\; not", "X-CUSTOM;X-P=1:semi;colon\\,comma",
           "ROLE:Role\\, of many", "TITLE:Title; of one"),
]


def escape(text, compound=False):
    text = text.replace("\\", "\\\\").replace(",", "\\,").replace("\n", "\\n")
    return text.replace(";", "\\;") if compound else text


def vcards():
    """The file, as bytes; deliberately without folding, since readers must bear that."""
    lines = []
    for who in PEOPLE:
        lines += ["BEGIN:VCARD", "VERSION:4.0", "FN:" + escape(who["fn"]),
                  "N:" + ";".join(escape(part, True) for part in who["n"]),
                  "EMAIL;TYPE=work:" + who["email"]]
        if who["tel"]:
            lines.append("TEL;TYPE=cell:" + who["tel"])
        if who["org"]:
            lines.append("ORG:" + ";".join(escape(part, True) for part in who["org"]))
        if who["note"]:
            lines.append("NOTE:" + escape(who["note"]))
        lines += [*who["lines"], "END:VCARD"]
    return "\r\n".join(lines + [""]).encode()
