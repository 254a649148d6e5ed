import ContactFormats
import ContactModel
import Testing

@Suite("LDIF")
struct LDIFTests {
  private func ldif(_ text: String, _ encode: (String) -> [UInt8] = { Array($0.utf8) }) throws
    -> ReadResult
  {
    let bytes = encode(text)
    let whole = try read(bytes, format: .ldif)
    for chunk in [1, 2, 7] {
      #expect(try read(bytes, chunk: chunk, format: .ldif) == whole)
    }
    return whole
  }

  private static let thunderbird = """
    version: 1

    # exported
    dn: cn=Sam O'Neil,mail=sam.oneil@example.com
    objectclass: top
    objectclass: person
    objectclass: mozillaAbPersonAlpha
    givenName: Sam
    sn: O'Neil
    cn: Sam O'Neil
    mozillaNickname: Sammy
    mail: sam.oneil@example.com
    mozillaSecondEmail: sam@home.example.com
    telephoneNumber: 202.555.0105
    homePhone: 202.555.0115
    mobile: 202.555.0125
    facsimileTelephoneNumber: 202.555.0135
    street: 1 Main St
    l: Arlington
    st: VA
    postalCode: 22201
    c: USA
    mozillaHomeStreet: 2 Side St
    mozillaHomeLocalityName: Fairfax
    title: Recruiter
    ou: Talent
    o: Acme, Inc.
    mozillaWorkUrl: https://acme.example.com
    birthyear: 1984
    birthmonth: 7
    birthday: 4
    description:: Wm9lIHNheXM6CmjDqQ==
    custom1: table 4

    dn: cn=Next
    cn: Next


    """

  @Test("as Thunderbird writes it")
  func thunderbird() throws {
    let result = try ldif(Self.thunderbird)
    #expect(result.cards.count == 2)
    let card = result.cards[0]
    let contact = card.contact
    #expect(card.line == 4)
    #expect(contact.texts(.fn) == ["Sam O'Neil"])
    #expect(contact.first(.n)?.value == .structured([["O'Neil"], ["Sam"], [], [], []]))
    #expect(contact.first(.nickname)?.value == .list(["Sammy"]))
    #expect(contact.texts(.email) == ["sam.oneil@example.com", "sam@home.example.com"])
    #expect(
      contact.all(.tel).map { [$0.value.text ?? ""] + $0.types } == [
        ["202.555.0105", "work"], ["202.555.0115", "home"], ["202.555.0125", "cell"],
        ["202.555.0135", "fax"],
      ]
    )
    #expect(
      contact.all(.adr).map(\.value) == [
        .structured([[], [], ["1 Main St"], ["Arlington"], ["VA"], ["22201"], ["USA"]]),
        .structured([[], [], ["2 Side St"], ["Fairfax"], [], [], []]),
      ]
    )
    #expect(contact.first(.org)?.value == .structured([["Acme, Inc."], ["Talent"]]))
    #expect(contact.texts(.title) == ["Recruiter"])
    #expect(contact.texts(.url) == ["https://acme.example.com"])
    #expect(contact.texts(.bday) == ["19840704"])
    #expect(contact.texts(.note) == ["Zoe says:\nhé"])
    let extra = contact.all(.field).map {
      [$0.parameters.value(of: "X-LABEL") ?? "", $0.value.text ?? ""]
    }
    #expect(extra.contains(["custom1", "table 4"]))
    #expect(extra.contains(["dn", "cn=Sam O'Neil,mail=sam.oneil@example.com"]))
    #expect(result.problems.isEmpty && result.skipped.isEmpty)
    #expect(result.cards[1].contact.texts(.fn) == ["Next"])
  }

  @Test("unfolds values and comments, and reads CR LF")
  func folding() throws {
    let text =
      "dn: cn=A\r\n# a comment\r\n  goes on\r\ncn: Ada Love\r\n lace\r\nmail: a\r\n @x.example\r\n"
    let contact = try #require(try ldif(text).cards.first).contact
    #expect(contact.texts(.fn) == ["Ada Lovelace"])
    #expect(contact.texts(.email) == ["a@x.example"])
  }

  @Test("a photo is bytes, a language a parameter, a labelled URI two things")
  func values() throws {
    let text = """
      dn: cn=A
      cn: Ada
      cn;lang-ja:: 44GC44Gg
      jpegPhoto:: /9j/4AAQ
      labeledURI: https://a.example/ My page
      manager: cn=Bob Boss,o=Acme
      entryUUID: 6BA7B810-9DAD-11D1-80B4-00C04FD430C8
      """
    let contact = try #require(try ldif(text).cards.first).contact
    #expect(contact.texts(.fn) == ["Ada", "あだ"])
    #expect(contact.all(.fn).last?.language == "ja")
    #expect(contact.first(.photo)?.value == .binary([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10]))
    #expect(contact.texts(.url) == ["https://a.example/"])
    #expect(contact.first(.url).flatMap(contact.label(of:)) == "My page")
    #expect(contact.texts(.related) == ["Bob Boss"])
    #expect(contact.first(.related)?.types == ["manager"])
    #expect(contact.texts(.uid) == ["urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8"])
  }

  @Test("orders to a directory are skipped, with a reason")
  func changes() throws {
    let text = """
      dn: cn=Gone
      changetype: delete

      dn: cn=New
      changetype: add
      cn: New

      dn: cn=Changed
      changetype: modify
      replace: mail
      mail: x@example.com
      -
      """
    let result = try ldif(text)
    #expect(result.cards.map(\.record) == [2])
    #expect(result.skipped.map(\.record) == [1, 3])
    #expect(result.skipped.map(\.problem.code) == ["change-record", "change-record"])
    #expect(result.skipped.map(\.problem.line) == [2, 9])
  }

  @Test("damage costs a line, not the entry")
  func damage() throws {
    let text = """
      dn: cn=A
      cn: Ada
      no attribute here
      jpegPhoto:: ////!!!!
      photo:< file:///etc/passwd
      mail: ada@example.com
      """
    let card = try #require(try ldif(text).cards.first)
    #expect(card.codes == ["missing-colon", "invalid-base64", "value-not-fetched"])
    #expect(card.problems.map(\.line) == [3, 4, 5])
    #expect(card.contact.texts(.email) == ["ada@example.com"])
    #expect(card.contact.texts(.field).contains("no attribute here"))
    #expect(!card.contact.properties.contains { $0.value.text?.contains("root:") ?? false })
  }

  @Test("windows-1252 that nothing declares")
  func charset() throws {
    let result = try ldif("dn: cn=R\ncn: Renée Müller\nl: Köln\n") { text in
      text.unicodeScalars.map { UInt8($0.value) }
    }
    #expect(result.cards.first?.contact.texts(.fn) == ["Renée Müller"])
    #expect(result.encoding == "windows-1252")
  }

  @Test("an entry over the limit is skipped, the next one is read")
  func limits() throws {
    let text =
      "dn: cn=Big\n" + String(repeating: "note: aaaaaaaaaaaaaaaaaaaaaaaa\n", count: 9000)
      + "\ndn: cn=B\ncn: B\n"
    let result = try read(
      Array(text.utf8),
      chunk: 1000,
      limits: ReadingLimits(recordBytes: 100_000),
      format: .ldif
    )
    #expect(result.skipped.map(\.problem.code) == ["record-too-large"])
    #expect(result.cards.map { $0.contact.texts(.fn) } == [["B"]])
  }

  @Test(
    "is known by its beginning",
    arguments: [
      ("dn: cn=A\ncn: A\n", Confidence?.some(.certain)),
      ("\u{FEFF}version: 1\n\ndn: x\n", .certain),
      ("# LDIF\n\ndn:: Y249QQ==\n", .certain), ("Subject: hello\n\ndn: x", nil), ("", nil),
    ]
  )
  func recognition(text: String, confidence: Confidence?) {
    let sample = InputSample(bytes: Array(text.utf8), fileName: "a.txt")
    #expect(FormatFamily.ldif.claims(sample).first?.confidence == confidence)
  }

  @Test("of the corpus gives the expected values", .enabled(if: Corpus.isPresent))
  func corpus() throws {
    for file in try Corpus.files("ldif") {
      let result = try read(file.bytes, format: .ldif)
      var expected = file.expected
      // The expected values name the format where a vCard has its version, and leave out what has no
      // field.
      for index in expected.cards.indices {
        expected.cards[index].version = nil
        expected.cards[index].extensionNames = ["X-FIELD"]
      }
      for difference in VCardCorpusTests.differences(result, expected) {
        Issue.record("\(file.name) \(difference.card) \(difference.field): \(difference.text)")
      }
    }
  }
}
