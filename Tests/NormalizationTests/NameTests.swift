import ContactModel
import Normalization
import Testing

@Suite struct NameTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var formatted: String
    var expected: StructuredName
    var testDescription: String { formatted }

    init(
      _ formatted: String,
      prefixes: [String] = [],
      given: String? = nil,
      additional: [String] = [],
      family: String? = nil,
      suffixes: [String] = []
    ) {
      self.formatted = formatted
      expected = StructuredName(
        family: family.map { [$0] } ?? [],
        given: given.map { [$0] } ?? [],
        additional: additional,
        prefixes: prefixes,
        suffixes: suffixes
      )
    }
  }

  static let cases: [Case] = [
    Case("Ann Lee", given: "Ann", family: "Lee"),
    Case("  Ann   Mary\tLee ", given: "Ann", additional: ["Mary"], family: "Lee"),
    Case("Lee, Ann", given: "Ann", family: "Lee"),
    Case("Lee, Ann Mary", given: "Ann", additional: ["Mary"], family: "Lee"),
    Case("Ann", given: "Ann"),
    Case("Dr. Ann Lee", prefixes: ["Dr."], given: "Ann", family: "Lee"),
    Case("Prof. Dr. Ann Lee", prefixes: ["Prof.", "Dr."], given: "Ann", family: "Lee"),
    Case("Ann Lee, PhD", given: "Ann", family: "Lee", suffixes: ["PhD"]),
    Case("Ann Lee Ph.D.", given: "Ann", family: "Lee", suffixes: ["Ph.D."]),
    Case("Yo Yo Ma", given: "Yo", additional: ["Yo"], family: "Ma"),
    Case("John Smith Jr.", given: "John", family: "Smith", suffixes: ["Jr"]),
    Case("John Smith, Jr., MBA", given: "John", family: "Smith", suffixes: ["Jr", "MBA"]),
    Case("John Smith senior", given: "John", family: "Smith", suffixes: ["Sr"]),
    Case("John Smith III", given: "John", family: "Smith", suffixes: ["III"]),
    Case("Smith Jr., John", given: "John", family: "Smith Jr."),
    Case("Ludwig van Beethoven", given: "Ludwig", family: "van Beethoven"),
    Case("Oscar de la Renta", given: "Oscar", family: "de la Renta"),
    Case("Al Gore", given: "Al", family: "Gore"),
    Case("DUPONT Jean", given: "Jean", family: "DUPONT"),
    Case("Jean DE LA TOUR", given: "Jean", family: "DE LA TOUR"),
    Case("ANN LEE", given: "ANN", family: "LEE"),
    Case("JP Morgan", given: "JP", family: "Morgan"),
    Case("王小明", given: "王小明"),
    Case("J. Smith", given: "J.", family: "Smith"),
  ]

  @Test(arguments: cases)
  func formattedNamesAreSplit(_ expected: Case) throws {
    let contact = Contact([
      Property(.n, .structured([[""], [""], [], [], []])),
      Property(.fn, .text(expected.formatted), line: 2),
    ])
    let names = Normalizer(homeRegion: nil).normalize(contact, eventRegion: nil).names
    let name = try #require(names.first)
    #expect(names.count == 1)
    #expect(name.value.name == expected.expected)
    #expect(name.value.isSplitFromFormattedName)
    #expect(name.written == expected.formatted)
    #expect(name.line == 2)
  }

  @Test func theStructuredNameIsBelieved() {
    let names = normalized([
      Property(.fn, .text("Lee Ann")), Property(.n, .structured([["Lee"], ["Ann"], [], [], []])),
    ]).names
    #expect(names.map(\.value.name) == [StructuredName(family: ["Lee"], given: ["Ann"])])
    #expect(names.map(\.value.isSplitFromFormattedName) == [false])
  }

  @Test func aStructuredNameWithOnePartGivesWayToAWholeFormattedOne() {
    let given = Property(.n, .structured([[], ["Ann"]]))
    #expect(
      normalized([given, Property(.fn, .text("Ann Lee"))]).names.map(\.value.name)
        == [StructuredName(family: ["Lee"], given: ["Ann"])]
    )
    #expect(
      normalized([given, Property(.fn, .text("Ann"))]).names.map(\.value.name)
        == [StructuredName(given: ["Ann"])]
    )
  }

  @Test func generationsLeaveTheFamilyName() {
    let names = normalized([Property(.n, .structured([["Smith Jr."], ["John"], [], [], ["MBA"]]))])
      .names
    #expect(
      names.map(\.value.name)
        == [StructuredName(family: ["Smith"], given: ["John"], suffixes: ["MBA", "Jr"])]
    )
  }

  @Test(arguments: [
    "Robert \"Bob\" Smith", "Robert (Bob) Smith", "Robert “Bob” Smith",
  ])
  func nicknamesAreTakenOutOfTheName(text: String) {
    let contact = normalized([Property(.fn, .text(text))])
    #expect(
      contact.names.map(\.value.name) == [StructuredName(family: ["Smith"], given: ["Robert"])]
    )
    #expect(contact.nicknames.map(\.value) == ["bob"])
    #expect(contact.nicknames.map(\.written) == ["Bob"])
  }

  @Test func nicknamesAreTakenOutOfGivenNamesToo() {
    let contact = normalized([Property(.n, .structured([["Smith"], ["Robert \"Bob\""]]))])
    #expect(
      contact.names.map(\.value.name) == [StructuredName(family: ["Smith"], given: ["Robert"])]
    )
    #expect(contact.nicknames.map(\.value) == ["bob"])
  }

  @Test func whatIsNoPersonsNameIsNone() {
    #expect(normalized([Property(.fn, .text("ann@host.com"))]).names.isEmpty)
    #expect(normalized([Property(.fn, .text("+1 202 456 1414"))]).names.isEmpty)
    #expect(normalized([Property(.fn, .text("  "))]).names.isEmpty)
    #expect(
      normalized([
        Property(.fn, .text("ACME Inc.")), Property(.org, .structured([["Acme, Inc"]])),
      ]).names.isEmpty
    )
    #expect(
      normalized([Property(.kind, .text("org")), Property(.fn, .text("Ann Lee"))]).names.isEmpty
    )
    #expect(
      normalized([Property(.abShowAs, .text("COMPANY")), Property(.fn, .text("Ann Lee"))])
        .names.isEmpty
    )
  }

  @Test func hostileNamesAreReadInBoundedTime() {
    let text = String(repeating: "(\"Dr. ", count: 100_000)
    #expect(normalized([Property(.fn, .text(text))]).names.count <= 1)
    let marks = "A" + String(repeating: "\u{301}", count: 100_000) + " Lee"
    #expect(normalized([Property(.fn, .text(marks))]).names.first?.value.name.family == ["Lee"])
  }

  private func normalized(_ properties: [Property]) -> NormalizedContact {
    Normalizer(homeRegion: nil).normalize(Contact(properties), eventRegion: nil)
  }
}
