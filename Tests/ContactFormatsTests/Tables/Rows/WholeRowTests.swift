import ContactModel
import Testing

@testable import ContactFormats

@Suite("A row becomes a contact, its properties in a fixed order")
struct WholeRowTests {
  @Test("Google's columns, whatever their order")
  func google() throws {
    let columns: [(String?, ColumnMeaning, String)] = [
      ("Labels", ColumnMeaning(.categories), "* myContacts ::: Hiring Heroes DC"),
      ("Notes", ColumnMeaning(.note), "Met at the fair.\r\nCall her."),
      ("First Name", ColumnMeaning(.given), "Dana"),
      ("Middle Name", ColumnMeaning(.additional), ""),
      ("Last Name", ColumnMeaning(.family), " Whitfield "),
      ("File As", ColumnMeaning(.extra), "Whitfield, D."),
      ("Organization Title", ColumnMeaning(.title), "Talent Partner"),
      ("Organization Name", ColumnMeaning(.organization), "Harbor Logistics LLC"),
      ("Organization Department", ColumnMeaning(.department), "People"),
      ("Birthday", ColumnMeaning(.birthday), "--07-04"),
      ("E-mail 1 - Label", ColumnMeaning(.label(of: .email)), "* Work"),
      ("E-mail 1 - Value", ColumnMeaning(.email), "dana@x.example ::: d@y.example"),
      ("Phone 1 - Label", ColumnMeaning(.label(of: .phone)), "Mobile"),
      ("Phone 1 - Value", ColumnMeaning(.phone), "+1 202-555-0101"),
      ("Phone 2 - Label", ColumnMeaning(.label(of: .phone), slot: 2), ""),
      ("Phone 2 - Value", ColumnMeaning(.phone, slot: 2), ""),
      ("Address 1 - Label", ColumnMeaning(.label(of: .address)), "Work"),
      ("Address 1 - Formatted", ColumnMeaning(.address), "100 Harbor St\nArlington"),
      ("Address 1 - Street", ColumnMeaning(.street), "100 Harbor St"),
      ("Address 1 - City", ColumnMeaning(.locality), "Arlington"),
      ("Address 1 - Postal Code", ColumnMeaning(.postalCode), "22201"),
      ("Relation 1 - Label", ColumnMeaning(.label(of: .relation)), "Referred By"),
      ("Relation 1 - Value", ColumnMeaning(.relation), "Morgan Blake"),
      ("Custom Field 1 - Label", ColumnMeaning(.label(of: .custom)), "Booth"),
      ("Custom Field 1 - Value", ColumnMeaning(.custom), "B12"),
      ("Photo", ColumnMeaning(.photo), "https://x.example/p.jpg"),
    ]
    let expected = [
      "N:Whitfield;Dana;;;",
      "ORG:Harbor Logistics LLC;People",
      "TITLE:Talent Partner",
      "EMAIL;TYPE=work;PREF=1:dana@x.example",
      "EMAIL;TYPE=work;PREF=1:d@y.example",
      "TEL;TYPE=cell:+1 202-555-0101",
      "ADR;TYPE=work;LABEL=100 Harbor St\nArlington:;;100 Harbor St;Arlington;;22201;",
      "BDAY:--0704",
      "RELATED;VALUE=text;TYPE=referred-by:Morgan Blake",
      "CATEGORIES:myContacts,Hiring Heroes DC",
      "NOTE:Met at the fair.\nCall her.",
      "PHOTO:https://x.example/p.jpg",
      "X-FIELD;X-LABEL=File As:Whitfield, D.",
      "X-FIELD;X-LABEL=Booth:B12",
    ]
    let row = DecodedRow(columns, dialect: .tripleColons)
    #expect(row.lines == expected)
    #expect(row.codes == [])
    #expect(row.absence == nil)
    #expect(row.contact.names == [StructuredName(family: ["Whitfield"], given: ["Dana"])])

    // X-FIELDs come in the order of their columns; nothing else depends on it.
    let backwards = DecodedRow(columns.reversed(), dialect: .tripleColons)
    #expect(backwards.lines == Array(expected.dropLast(2) + expected.suffix(2).reversed()))
  }

  @Test("Outlook's columns: streets of two lines, a directory entry, days that are none")
  func outlook() {
    let row = DecodedRow(
      [
        ("Title", ColumnMeaning(.prefix), "Dr."),
        ("First Name", ColumnMeaning(.given), "Renée"),
        ("Last Name", ColumnMeaning(.family), "Müller"),
        ("Suffix", ColumnMeaning(.suffix), "Jr., PhD"),
        ("Company", ColumnMeaning(.organization), "Müller, Sørensen & Co. KG"),
        ("Job Title", ColumnMeaning(.title), "UX Lead"),
        ("Business Street", ColumnMeaning(.street, types: ["work"]), "100 Harbor St"),
        ("Business Street 2", ColumnMeaning(.street, types: ["work"]), "Suite 4"),
        ("Business City", ColumnMeaning(.locality, types: ["work"]), "Arlington"),
        ("Home City", ColumnMeaning(.locality, slot: 2, types: ["home"]), "Berlin"),
        ("Business Fax", ColumnMeaning(.phone, slot: 10, types: ["work", "fax"]), "+49 30 12"),
        ("Primary Phone", ColumnMeaning(.phone, slot: 1, types: ["pref"]), "(202) 555-0101"),
        ("Anniversary", ColumnMeaning(.anniversary), "0/0/00"),
        ("Birthday", ColumnMeaning(.birthday), "7/4/1984"),
        ("Categories", ColumnMeaning(.categories), "Networking;Hiring Heroes DC"),
        ("E-mail Address", ColumnMeaning(.email), "/o=ExchangeLabs/cn=renee"),
        ("Gender", ColumnMeaning(.gender), "Unspecified"),
        ("Referred By", ColumnMeaning(.introducer), "Morgan Blake"),
        ("Spouse", ColumnMeaning(.relation, types: ["spouse"]), "Kim"),
        ("Priority", ColumnMeaning(.extra), "Normal"),
        ("Language", ColumnMeaning(.language), "de"),
      ],
      dateOrder: .monthFirst
    )
    #expect(
      row.lines == [
        "N:Müller;Renée;;Dr.;Jr., PhD",
        "ORG:Müller, Sørensen & Co. KG",
        "TITLE:UX Lead",
        "TEL;PREF=1:(202) 555-0101",
        "TEL;TYPE=work,fax:+49 30 12",
        "ADR;TYPE=work:;;100 Harbor St,Suite 4;Arlington;;;",
        "ADR;TYPE=home:;;;Berlin;;;",
        "BDAY:19840704",
        "GENDER:U",
        "LANG:de",
        "RELATED;VALUE=text;TYPE=spouse:Kim",
        "RELATED;VALUE=text;TYPE=referred-by:Morgan Blake",
        "CATEGORIES:Networking,Hiring Heroes DC",
        "X-FIELD;X-LABEL=Priority:Normal",
        "X-FIELD;X-LABEL=E-mail Address:/o=ExchangeLabs/cn=renee",
      ]
    )
    #expect(row.codes == [])
    #expect(row.contact.organizations == [Organization(name: "Müller, Sørensen & Co. KG")])
  }

  @Test("A whole address in one cell is the street where nothing tells its parts")
  func wholeAddress() {
    #expect(
      RowDecoder.lines(.address, "100 Harbor St, Arlington") == [
        "ADR:;;100 Harbor St, Arlington;;;;"
      ]
    )
    let eight = DecodedRow([
      ("郵便番号", ColumnMeaning(.postalCode, types: ["work"]), "100-0001"),
      ("住所", ColumnMeaning(.address, types: ["work"]), "東京都千代田区1-1"),
    ])
    #expect(eight.lines == ["ADR;TYPE=work:;;東京都千代田区1-1;;;100-0001;"])
  }

  @Test("Two addresses in one set of columns are two addresses")
  func severalAddresses() {
    let row = DecodedRow(
      [
        ("S", ColumnMeaning(.street), "1 Main St ::: 2 High St"),
        ("C", ColumnMeaning(.locality), "Springfield ::: Shelbyville"),
        ("Z", ColumnMeaning(.postalCode), "11111"),
        ("O", ColumnMeaning(.organization), "Acme ::: Globex"),
        ("T", ColumnMeaning(.title), "CEO ::: Advisor"),
      ],
      dialect: .tripleColons
    )
    #expect(
      row.lines == [
        "ORG:Acme", "TITLE:CEO", "ORG:Globex", "TITLE:Advisor",
        "ADR:;;1 Main St;Springfield;;11111;", "ADR:;;2 High St;Shelbyville;;;",
      ]
    )
  }

  @Test("Columns that mean the same are joined where there can be one, and kept apart elsewhere")
  func sameMeaning() {
    let row = DecodedRow([
      ("A", ColumnMeaning(.given), "Anna"), ("B", ColumnMeaning(.given), "Maria"),
      ("C", ColumnMeaning(.note), "one"), ("D", ColumnMeaning(.note), "two"),
      ("E", ColumnMeaning(.formattedName), "Anna"), ("F", ColumnMeaning(.formattedName), "Lee"),
      ("G", ColumnMeaning(.formattedName), "Anna Lee"),
      ("H", ColumnMeaning(.organization), "Acme"), ("I", ColumnMeaning(.organization), "Globex"),
      ("J", ColumnMeaning(.department), "R&D"), ("K", ColumnMeaning(.department), "Labs"),
      ("L", ColumnMeaning(.uid), "17"), ("M", ColumnMeaning(.uid), "18"),
    ])
    #expect(
      row.lines == [
        "FN:Anna Lee", "N:;Anna Maria;;;", "ORG:Acme;R&D;Labs", "ORG:Globex", "NOTE:one",
        "NOTE:two", "UID:17", "UID:18",
      ]
    )
  }

  @Test("Only an organisation's unit or title, or only a label, has its place")
  func partsAlone() {
    #expect(RowDecoder.lines(.department, "R&D") == ["ORG:;R&D"])
    #expect(RowDecoder.lines(.title, "CEO") == ["TITLE:CEO"])
    #expect(RowDecoder.lines(.country, "Peru") == ["ADR:;;;;;;Peru"])
    #expect(RowDecoder.lines(.suffix, "Jr.") == ["N:;;;;Jr."])
  }

  @Test(
    "Single values",
    arguments: [
      (ContactPart.nickname, "Danny", ["NICKNAME:Danny"]),
      (.maidenName, "Ives", ["X-MAIDENNAME:Ives"]),
      (.phoneticGiven, "Taro", ["X-PHONETIC-FIRST-NAME:Taro"]),
      (.phoneticFamily, "Yamada", ["X-PHONETIC-LAST-NAME:Yamada"]),
      (.pronouns, "they/them", ["PRONOUNS:they/them"]), (.hobby, "Chess", ["HOBBY:Chess"]),
      (.role, "Buyer", ["ROLE:Buyer"]), (.event, "Slush", ["X-FIELD;X-LABEL=H:Slush"]),
      (.gender, "weiblich", ["GENDER:F"]), (.gender, "Homme", ["GENDER:M"]),
      (.gender, "Genderfluid", ["GENDER:;Genderfluid"]), (.gender, "divers", ["GENDER:O"]),
      (.geo, "52.5, 13.4", ["GEO:geo:52.5,13.4"]), (.geo, "geo:1,2", ["GEO:geo:1,2"]),
      (.geo, "Berlin", ["X-FIELD;X-LABEL=H:Berlin"]), (.geo, "95,1", ["X-FIELD;X-LABEL=H:95,1"]),
      (.uid, "gst-Ab12", ["UID:gst-Ab12"]),
      (
        .uid, "bb4e11cd-0f23-49da-a123-dcc1fec6852c",
        ["UID:urn:uuid:bb4e11cd-0f23-49da-a123-dcc1fec6852c"]
      ),
      (.url, "www.x.example", ["URL:www.x.example"]), (.url, "/in/dana", ["URL:/in/dana"]),
      (
        .url, "https://a.example https://b.example",
        ["URL:https://a.example", "URL:https://b.example"]
      ),
      (.url, "see my page", ["URL:see my page"]), (.url, "n/a", []),
      (.introducer, "Kim", ["RELATED;VALUE=text;TYPE=referred-by:Kim"]),
      (.categories, "a, b", ["CATEGORIES:a,b"]), (.categories, ";", []),
      (.ignored, "gone", []), (.note, "n/a", ["NOTE:n/a"]),
      (.family, "Null", ["N:Null;;;;"]), (.family, "None", ["N:None;;;;"]),
    ]
  )
  func single(_ part: ContactPart, _ cell: String, _ lines: [String]) {
    #expect(RowDecoder.lines(part, cell) == lines)
  }

  @Test("A path of LinkedIn's is completed where the column is LinkedIn's")
  func linkedIn() {
    #expect(
      RowDecoder.lines(.url, "/in/priya", types: ["profile"], header: "What's your LinkedIn?")
        == ["URL;TYPE=profile:https://www.linkedin.com/in/priya"]
    )
  }

  @Test("A photo is a link or the picture itself")
  func photos() {
    let base64 = String(repeating: "QUJD", count: 40)
    #expect(RowDecoder.lines(.photo, base64) == ["PHOTO:<120 bytes>"])
    #expect(
      RowDecoder.lines(.photo, "data:image/png;base64,QUJD") == [
        "PHOTO;MEDIATYPE=image/png:<3 bytes>"
      ]
    )
    let row = DecodedRow([("Photo", ColumnMeaning(.photo), "yes!")])
    #expect(row.lines == ["X-FIELD;X-LABEL=Photo:yes!"])
    #expect(row.codes == ["not-a-photo"])
  }

  @Test("What spreadsheets put around a cell comes off, and a formula in a name is a name")
  func guards() {
    #expect(RowDecoder.lines(.given, "'=HYPERLINK(\"x\")") == ["N:;=HYPERLINK(\"x\");;;"])
    #expect(RowDecoder.lines(.given, "=HYPERLINK(\"x\")") == ["N:;=HYPERLINK(\"x\");;;"])
    #expect(RowDecoder.lines(.postalCode, "=\"00123\"") == ["ADR:;;;;;00123;"])
    #expect(RowDecoder.lines(.extra, "'@home") == ["X-FIELD;X-LABEL=H:@home"])
    #expect(RowDecoder.lines(.family, "'t Hooft") == ["N:'t Hooft;;;;"])
    #expect(RowDecoder.lines(.note, "=") == ["NOTE:="])
    #expect(RowDecoder.lines(.note, "=\"\"") == [])
    #expect(RowDecoder.lines(.note, "\u{3000}\u{FEFF} x \u{A0}\u{200B}") == ["NOTE:x"])
    #expect(RowDecoder.lines(.note, "\u{A0} \t\u{3000}") == [])
  }

  @Test("A ticket shop's placeholder is nobody's name")
  func placeholder() {
    let row = DecodedRow([
      ("First", ColumnMeaning(.given), "Info Requested"),
      ("Last", ColumnMeaning(.family), "Info Requested"),
      ("Email", ColumnMeaning(.email), "priya@x.example"),
      ("Company", ColumnMeaning(.organization), "Info Requested"),
    ])
    #expect(row.lines == ["EMAIL:priya@x.example"])
    #expect(row.codes == ["placeholder-name"])
  }

  @Test("What the guest list says about coming is kept, and absence is told")
  func attendance() {
    var dialect = TableDialect.plain
    dialect.attendance = [
      .init(word: "not going", code: "guest-declined", message: "the guest declined")
    ]
    func row(_ word: String) -> DecodedRow {
      DecodedRow(
        [
          ("Name", ColumnMeaning(.formattedName), "Kim"),
          ("Status", ColumnMeaning(.attendance), word),
        ],
        dialect: dialect
      )
    }
    let absent = row("Not_Going")
    #expect(absent.absence?.code == "guest-declined")
    #expect(absent.absence?.line == 7)
    #expect(absent.absence?.column == 2)
    #expect(absent.absence?.message == "the guest declined (Not_Going)")
    #expect(absent.lines == ["FN:Kim", "X-FIELD;X-LABEL=Status:Not_Going"])
    #expect(row("approved").absence == nil)
    #expect(row("").absence == nil)
  }

  @Test("Cells beyond the last column are kept under their number, fewer cells are no matter")
  func surplus() {
    let row = DecodedRow(
      [("Name", ColumnMeaning(.formattedName), "Kim"), (nil, ColumnMeaning(.extra), "x")],
      surplus: ["", "more", " "]
    )
    #expect(row.lines == ["FN:Kim", "X-FIELD;X-LABEL=Column 2:x", "X-FIELD;X-LABEL=Column 4:more"])
    #expect(row.codes == ["surplus-cells"])
    #expect(DecodedRow([("Name", ColumnMeaning(.formattedName), "Kim")], surplus: [""]).codes == [])

    let plan = TablePlan(
      dialect: .plain,
      preambleRows: 0,
      hasHeader: true,
      columns: [
        .init(header: "Given", meaning: ColumnMeaning(.given), basis: .format),
        .init(header: "L", meaning: ColumnMeaning(.label(of: .phone)), basis: .format),
        .init(header: "V", meaning: ColumnMeaning(.phone), basis: .format),
        .init(header: "City", meaning: ColumnMeaning(.locality), basis: .format),
      ],
      dateOrder: nil,
      problems: []
    )
    let decoder = RowDecoder(plan)
    #expect(DecodedRow(["Kim"], decoder).lines == ["N:;Kim;;;"])
    #expect(DecodedRow([], decoder).lines == [])
    #expect(
      DecodedRow(["", "Work", "+1 202 555 0101"], decoder).lines == [
        "TEL;TYPE=work:+1 202 555 0101"
      ]
    )
    #expect(DecodedRow(["Lee"], decoder).lines == ["N:;Lee;;;"])
  }
}
