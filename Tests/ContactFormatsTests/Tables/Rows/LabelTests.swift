import ContactModel
import Testing

@testable import ContactFormats

@Suite("Labels become TYPE values, and those nobody knows stay beside their value")
struct LabelTests {
  static let places: [(String, String)] = [
    ("Work", "work"), ("Home", "home"), ("Mobile", "cell"), ("Home Fax", "home,fax"),
    ("Work Fax", "work,fax"), ("Pager", "pager"), ("Main", "main-number"), ("Other", ""),
    ("Work Mobile", "work,cell"), ("Business", "work"), ("Fax", "fax"), ("Mobile Phone", "cell"),
    ("Arbeit", "work"), ("Privat", "home"), ("Mobil", "cell"), ("Fax (privat)", "home,fax"),
    ("Geschäftlich (Fax)", "work,fax"), ("Sonstige", ""), ("Zentrale", "main-number"),
    ("Travail", "work"), ("Domicile", "home"), ("Portable", "cell"), ("Fax domicile", "home,fax"),
    ("Télécopie bureau", "work,fax"), ("Autre", ""), ("Bipeur", "pager"),
    ("Trabajo", "work"), ("Casa", "home"), ("Móvil", "cell"), ("Fax del trabajo", "work,fax"),
    ("Fax de casa", "home,fax"), ("Otro", ""), ("Principal", "main-number"),
    ("Trabalho", "work"), ("Residencial", "home"), ("Telemóvel", "cell"), ("Celular", "cell"),
    ("Fax do trabalho", "work,fax"), ("Outro", ""),
    ("Lavoro", "work"), ("Abitazione", "home"), ("Cellulare", "cell"), ("Fax lavoro", "work,fax"),
    ("Altro", ""), ("Cercapersone", "pager"),
    ("Werk", "work"), ("Thuis", "home"), ("Mobiel", "cell"), ("Fax thuis", "home,fax"),
    ("Overig", ""), ("Semafoon", "pager"), ("WORK", "work"), ("work_fax", "work,fax"),
  ]

  @Test("Places and devices in seven languages", arguments: places)
  func place(_ label: String, _ types: String) {
    let parameter = types.isEmpty ? "" : ";TYPE=\(types)"
    #expect(lines(.phone, .phone, label, "+1 202 555 0101") == ["TEL\(parameter):+1 202 555 0101"])
    #expect(
      lines(.phone, .phone, "* " + label, "+1 202 555 0101")
        == ["TEL\(parameter);PREF=1:+1 202 555 0101"]
    )
    #expect(lines(.email, .email, label, "a@b.example") == ["EMAIL\(parameter):a@b.example"])
  }

  @Test("A label of one's own ties itself to the value by a group")
  func own() {
    let row = DecodedRow([
      ("L1", ColumnMeaning(.label(of: .phone), slot: 1), "Ferienhaus"),
      ("V1", ColumnMeaning(.phone, slot: 1), "+49 30 1234"),
      ("L2", ColumnMeaning(.label(of: .phone), slot: 2), "* iPhone"),
      ("V2", ColumnMeaning(.phone, slot: 2), "+49 30 5678"),
    ])
    #expect(
      row.lines == [
        "item1.TEL:+49 30 1234", "item1.X-ABLABEL:Ferienhaus",
        "item2.TEL;PREF=1:+49 30 5678", "item2.X-ABLABEL:iPhone",
      ]
    )
    #expect(row.contact.label(of: row.contact.properties[2]) == "iPhone")
  }

  @Test(
    "Pages, services, people and days have words of their own",
    arguments: [
      (
        ContactPart.url, ContactPart.Labelled.url, "Profile", "https://x",
        ["URL;TYPE=profile:https://x"]
      ),
      (.url, .url, "Blog", "https://x", ["URL;TYPE=blog:https://x"]),
      (.url, .url, "Home Page", "https://x", ["URL;TYPE=homepage:https://x"]),
      (.url, .url, "Work", "https://x", ["URL;TYPE=work:https://x"]),
      (.impp, .impp, "Skype", "dana.w", ["IMPP;X-SERVICE-TYPE=Skype:skype:dana.w"]),
      (.impp, .impp, "AIM", "dana", ["IMPP;X-SERVICE-TYPE=AIM:aim:dana"]),
      (
        .impp, .impp, "Google Talk", "d@x.example",
        ["IMPP;X-SERVICE-TYPE=Google Talk:xmpp:d@x.example"]
      ),
      (.impp, .impp, "QQ", "12345", ["IMPP;X-SERVICE-TYPE=QQ:12345"]),
      (.impp, .impp, "Skype", "skype:dana", ["IMPP;X-SERVICE-TYPE=Skype:skype:dana"]),
      (.impp, .impp, "Skype", "two words", ["IMPP;X-SERVICE-TYPE=Skype:two words"]),
      (.relation, .relation, "Spouse", "Kim", ["RELATED;VALUE=text;TYPE=spouse:Kim"]),
      (.relation, .relation, "Ehepartner", "Kim", ["RELATED;VALUE=text;TYPE=spouse:Kim"]),
      (.relation, .relation, "Manager", "Kim", ["RELATED;VALUE=text;TYPE=manager:Kim"]),
      (.relation, .relation, "Assistant", "Kim", ["RELATED;VALUE=text;TYPE=assistant:Kim"]),
      (.relation, .relation, "Referred By", "Kim", ["RELATED;VALUE=text;TYPE=referred-by:Kim"]),
      (.relation, .relation, "Child", "Kim", ["RELATED;VALUE=text;TYPE=child:Kim"]),
      (
        .relation, .relation, "Mother", "Kim",
        ["item1.RELATED;VALUE=text;TYPE=parent:Kim", "item1.X-ABLABEL:Mother"]
      ),
      (
        .relation, .relation, "Mentor", "Kim",
        ["item1.RELATED;VALUE=text;TYPE=contact:Kim", "item1.X-ABLABEL:Mentor"]
      ),
      (.relation, .relation, "", "Kim", ["RELATED;VALUE=text;TYPE=contact:Kim"]),
      (.date, .date, "Anniversary", "2010-05-01", ["ANNIVERSARY:20100501"]),
      (.date, .date, "Jahrestag", "2010-05-01", ["ANNIVERSARY:20100501"]),
      (.date, .date, "Met", "2010-05-01", ["item1.X-ABDATE:20100501", "item1.X-ABLABEL:Met"]),
      (.date, .date, "", "2010-05-01", ["X-ABDATE:20100501"]),
      (.custom, .custom, "Badge", "17", ["X-FIELD;X-LABEL=Badge:17"]),
      (.custom, .custom, "", "17", ["X-FIELD;X-LABEL=Value:17"]),
    ]
  )
  func special(
    _ part: ContactPart,
    _ labelled: ContactPart.Labelled,
    _ label: String,
    _ value: String,
    _ expected: [String]
  ) {
    #expect(lines(part, labelled, label, value) == expected)
  }

  @Test("What the column says comes before what the label says")
  func columnTypes() {
    let row = DecodedRow([
      ("Label", ColumnMeaning(.label(of: .phone)), "Fax"),
      ("Value", ColumnMeaning(.phone, types: ["work", "pref"]), "+1 202 555 0101"),
    ])
    #expect(row.lines == ["TEL;TYPE=work,fax;PREF=1:+1 202 555 0101"])
  }

  @Test("A label without a value is kept where it is one's own")
  func lone() {
    #expect(lines(.phone, .phone, "Mobile", "") == [])
    #expect(lines(.phone, .phone, "* ", "") == [])
    #expect(lines(.phone, .phone, "Yacht", " ") == ["X-FIELD;X-LABEL=Label:Yacht"])
    #expect(RowDecoder.lines(.label(of: .phone), "Work") == ["X-FIELD;X-LABEL=H:Work"])
  }

  @Test("More labels than are remembered are read too")
  func many() {
    let plan = TablePlan(
      dialect: .plain,
      preambleRows: 0,
      hasHeader: true,
      columns: [
        .init(header: "L", meaning: ColumnMeaning(.label(of: .phone)), basis: .format),
        .init(header: "V", meaning: ColumnMeaning(.phone), basis: .format),
      ],
      dateOrder: nil,
      problems: []
    )
    let decoder = RowDecoder(plan)
    for round in 0..<2 {
      for number in 0..<100 {
        let row = DecodedRow(["label \(number)x", "+1 202 555 0101"], decoder)
        #expect(row.lines.last == "item1.X-ABLABEL:label \(number)x", "round \(round)")
      }
    }
  }

  private func lines(
    _ part: ContactPart,
    _ labelled: ContactPart.Labelled,
    _ label: String,
    _ value: String
  ) -> [String] {
    DecodedRow([
      ("Label", ColumnMeaning(.label(of: labelled)), label),
      ("Value", ColumnMeaning(part), value),
    ]).lines
  }
}
