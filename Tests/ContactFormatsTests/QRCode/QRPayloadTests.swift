import ContactFormats
import ContactModel
import Foundation
import Testing

@Suite("Payloads of QR codes")
struct QRPayloadTests {
  private func payloads(_ text: String) throws -> ReadResult {
    let whole = try read(Array(text.utf8), format: .meCard)
    for chunk in [1, 2, 7] {
      #expect(try read(Array(text.utf8), chunk: chunk, format: .meCard) == whole)
    }
    return whole
  }

  private func contact(_ text: String) throws -> Contact {
    let result = try payloads(text)
    try #require(result.cards.count == 1)
    return result.cards[0].contact
  }

  @Test("MECARD, with names apart and escapes")
  func meCard() throws {
    let contact = try contact(
      #"""
      MECARD:N:Ortega-Reyes,Luis;SOUND:オルテガ,ルイス;ORG:Blue Ridge, Inc.;TITLE:Program Manager;\#
      TEL:+12025550102;TEL-AV:+12025550103;EMAIL:luis@example.com;URL:https\://blueridge.example.com;\#
      NOTE:Booth 12\; ask for Luis\\Lou;BDAY:19850806;NICKNAME:lor,lu;X-BADGE:17;;
      """#
    )
    #expect(contact.first(.fn) == nil)
    #expect(contact.first(.n)?.value == .structured([["Ortega-Reyes"], ["Luis"], [], [], []]))
    #expect(contact.texts(.phoneticFamily) == ["オルテガ"])
    #expect(contact.texts(.phoneticGiven) == ["ルイス"])
    #expect(contact.first(.org)?.value == .structured([["Blue Ridge, Inc."]]))
    #expect(contact.texts(.tel) == ["+12025550102", "+12025550103"])
    #expect(contact.all(.tel).map(\.types) == [[], ["video"]])
    #expect(contact.texts(.url) == ["https://blueridge.example.com"])
    #expect(contact.texts(.note) == [#"Booth 12; ask for Luis\Lou"#])
    #expect(contact.texts(.bday) == ["19850806"])
    #expect(contact.first(.nickname)?.value == .list(["lor", "lu"]))
    #expect(contact.all(.field).map { $0.parameters.value(of: "X-LABEL") } == ["X-BADGE"])
  }

  @Test("BIZCARD")
  func bizCard() throws {
    let contact = try contact(
      "BIZCARD:N:Sam;X:O'Neil;T:Recruiter;C:Acme, Inc.;A:1 Main St Arlington VA;"
        + "B:+12025550105;M:+12025550106;F:+12025550107;E:sam.oneil@example.com;;"
    )
    #expect(contact.first(.n)?.value == .structured([["O'Neil"], ["Sam"], [], [], []]))
    #expect(contact.texts(.title) == ["Recruiter"])
    #expect(contact.first(.org)?.value == .structured([["Acme, Inc."]]))
    #expect(contact.first(.adr)?.value.text == ";;1 Main St Arlington VA;;;;")
    #expect(contact.all(.tel).map(\.types) == [["work"], ["cell"], ["fax"]])
    #expect(contact.texts(.email) == ["sam.oneil@example.com"])
  }

  @Test("DoCoMo's seven parts of an address are seven components, anything else is one line")
  func address() throws {
    let parts = try contact("MECARD:N:A;ADR:,2F,1-2-3 Example,Chiyoda,Tokyo,1000001,JP;;")
    #expect(parts.first(.adr)?.value.text == ";2F;1-2-3 Example;Chiyoda;Tokyo;1000001;JP")
    let line = try contact("MECARD:N:A;ADR:City, 10001;;")
    #expect(line.first(.adr)?.value.text == ";;City, 10001;;;;")
  }

  @Test("Several in one file, on lines of their own or not, ended or not")
  func several() throws {
    let result = try payloads(
      "\u{FEFF}MECARD:N:One;;\r\nMECARD:N:Two\r\nMECARD:N:Three;;BIZCARD:N:Four;X:Last;;\n\nnoise\n"
        + "mecard:N:Five;TEL:1;;EMAIL:five@example.com;;\nMECARD:N:Six;NOTE:two\nlines;;"
    )
    #expect(result.cards.map(\.record) == [1, 2, 3, 4, 5, 6])
    #expect(
      result.cards.map { $0.contact.texts(.fn).first ?? $0.contact.first(.n)?.value.text } == [
        "One", "Two", "Three", "Last;Four;;;", "Five", "Six",
      ]
    )
    #expect(result.cards[4].contact.texts(.email) == ["five@example.com"])
    #expect(result.cards[5].contact.texts(.note) == ["two\nlines"])
    #expect(result.cards.map(\.line) == [1, 2, 3, 3, 6, 7])
  }

  @Test(
    "are recognised, each kind by its own name",
    arguments: [
      ("MECARD:N:A;;", "mecard"), ("\n\nbizcard:N:A;;", "bizcard"), ("see MECARD:N:A;;", nil),
      ("", nil), ("MECARDS:N", nil),
    ]
  )
  func recognition(text: String, name: String?) {
    let claims = FormatFamily.qrPayload.claims(InputSample(bytes: Array(text.utf8)))
    #expect(claims.map(\.format.name) == [name].compactMap(\.self))
  }

  /// What the corpus' payloads say, read by hand from the payloads themselves.
  private static let corpus: [String: CardSummaryLine] = [
    "__50.qr.txt": .init(fn: "Sean Owen"),
    "__51.qr.txt": .init(
      fn: "Sean Owen",
      emails: ["srowen@example.org"],
      urls: ["google.com"],
      note: "ZXing Team"
    ),
    "__58.qr.txt": .init(
      name: "Owen;Sean;;;",
      emails: ["srowen@example.org"],
      phones: ["+12125551212"],
      org: "Google",
      addresses: 1
    ),
    "__59.qr.txt": .init(
      fn: "Foo Bar",
      emails: ["foo.bar@xyz.com"],
      phones: ["5555555555"],
      org: "Company",
      note: "This is the memo.",
      addresses: 2
    ),
    "~30.txt": .init(fn: "測試"),
    "~26.txt": .init(
      fn: "Sean Owen",
      emails: ["srowen@google.com"],
      phones: ["+12125658770"]
    ),
  ]

  struct CardSummaryLine: Equatable {
    var fn: String?
    var name: String?
    var emails: [String] = []
    var phones: [String] = []
    var urls: [String] = []
    var org: String?
    var note: String?
    var addresses = 0
  }

  @Test("of the corpus give what they say", .enabled(if: Corpus.isPresent))
  func corpus() throws {
    let folder = Corpus.root.appendingPathComponent("files/qr-mecard/bizcard")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.count == Self.corpus.count)
    for name in names {
      let wanted = try #require(Self.corpus.first { name.hasSuffix($0.key) }?.value)
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      let contact = try #require(try read(Array(data), format: .meCard).cards.first).contact
      let found = CardSummaryLine(
        fn: contact.texts(.fn).first,
        name: contact.first(.n)?.value.text,
        emails: contact.texts(.email),
        phones: contact.texts(.tel),
        urls: contact.texts(.url),
        org: contact.first(.org)?.value.text,
        note: contact.texts(.note).first,
        addresses: contact.all(.adr).count
      )
      #expect(found == wanted, "\(name)")
    }
  }
}
