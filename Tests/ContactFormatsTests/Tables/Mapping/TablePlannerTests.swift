import ContactModel
import Testing

@testable import ContactFormats

@Suite("The plan of a table")
struct TablePlannerTests {
  private static let header = "First Name|Last Name|Email"
  private static let row = "Dana|Roe|dana@example.com"

  @Test(
    "finds the header below whatever stands above it",
    arguments: [
      ([], 0), (["sep=;"], 1), (["Attendee list 2026"], 1),
      (["Guest list", "", "Printed 12.11.2026"], 3),
      (["Notes:", "Email addresses may be missing|", ""], 3), (["||"], 1),
      (["Contact us: events@example.com"], 1), (["Name of the event|Hiring Heroes|"], 1),
    ]
  )
  func preamble(_ above: [String], _ count: Int) {
    let table = MappedTable(above + [Self.header, Self.row, Self.row])
    #expect(table.plan.preambleRows == count)
    #expect(table.plan.hasHeader)
    #expect(table.meanings == "given family email")
  }

  @Test("finds a header of unknown words by the columns that the user names")
  func namedHeader() {
    let lines = ["Guests", "Wer|Was", "Anna Berg|Chefin", "Tom Noll|Koch"]
    let table = MappedTable(lines, fields: [FieldMapping("wer", .fn)])
    #expect(table.plan.preambleRows == 1)
    #expect(table.plan.hasHeader)
    #expect(table.plan.columns.map(\.header) == ["Wer", "Was"])
    #expect(table.plan.columns.first?.basis == .user)
    #expect(table.plan.problems.allSatisfy { $0.code != "unknown-column" })
  }

  @Test("takes no row of values for a header")
  func valuesAreNoHeader() {
    let table = MappedTable([
      "Name|Role|Office", "Manager Smith|Manager|Office", "Email Jones|Title|Phone",
    ])
    #expect(table.plan.preambleRows == 0)
    #expect(table.plan.hasHeader)
  }

  @Test("knows a header of many columns above rows that leave out their empty cells")
  func shortRows() {
    let table = MappedTable([
      "Vorname|Nachname|E-Mail|Extra 1|Extra 2|Extra 3|Extra 4", "Jo|Berg|jo@example.com",
      "Ada|Lund|ada@example.com",
    ])
    #expect(table.plan.hasHeader)
    #expect(table.meanings.hasPrefix("given family email"))
  }

  @Test("takes words of an unknown language for a header where addresses stand below")
  func unknownLanguage() {
    let table = MappedTable([
      "Imię|Nazwisko|Poczta", "Anna|Nowak|anna@example.com", "Jan|Kowal|jan@example.com",
    ])
    #expect(table.plan.hasHeader)
    #expect(table["Poczta"] == "email")
  }

  @Test(
    "reads a table without a header by its cells",
    arguments: [
      (
        ["Dana|Whitfield|dana.whitfield@example.com", "Priya|Raman|priya.raman@example.com"],
        "given family email"
      ),
      (
        ["Whitfield|Dana|dana.whitfield@example.com", "Raman|Priya|priya.raman@example.com"],
        "family given email"
      ),
      (
        ["Sam|O'Neil|Sam O'Neil|sam@example.com|", "Luis|Ortega|Luis Ortega|luis@example.com|"],
        "given family fn email -"
      ),
      (["a@example.com", "b@example.com"], "email"),
      (["Dana Roe|202-555-0101", "Ana Poe|202-555-0102"], "fn phone"),
      (
        ["Roe, Dana|+1 202 555 0101|Harbor Inc", "Poe, Ana|+1 202 555 0102|Poe LLC"],
        "fn phone org"
      ),
    ]
  )
  func headless(_ lines: [String], _ meanings: String) {
    let table = MappedTable(lines)
    #expect(!table.plan.hasHeader)
    #expect(table.plan.preambleRows == 0)
    #expect(table.meanings == meanings)
    #expect(table.plan.columns.allSatisfy { $0.header == nil })
    #expect(table.plan.looksLikeContacts)
  }

  @Test("leaves given and family name open where nothing tells them apart")
  func openPair() {
    let table = MappedTable(["Taylor|Jordan|taylor.jordan@example.com"])
    #expect(table.meanings == "- - email")
    #expect(table.codes == ["ambiguous-column", "ambiguous-column"])
    #expect(table.plan.problems[0].message.contains("--map \"1=given\" or --map \"1=family\""))
    let told = MappedTable(
      ["Taylor|Jordan|taylor.jordan@example.com"],
      fields: [FieldMapping("1", .given), FieldMapping("2", .family)]
    )
    #expect(told.meanings == "given family email")
    #expect(told.codes == [])
  }

  @Test("of nothing has no columns")
  func empty() {
    for rows in [[], [[]], [[""]], [["sep=;"]]] as [[[String]]] {
      let plan = MappedTable(rows: rows).plan
      #expect(plan.columns.allSatisfy { $0.meaning.part == .extra })
      #expect(!plan.looksLikeContacts)
      #expect(!plan.hasHeader)
    }
  }

  @Test("asks about a column with two readings, naming the option that settles it")
  func ambiguous() {
    let lines = [
      "Guest list", "Email|Contact", "a@example.com|Dana, 202 555 0101",
      "b@example.com|202-555-0102",
    ]
    let table = MappedTable(lines)
    #expect(table["Contact"] == "-")
    #expect(table.codes == ["ambiguous-column"])
    let problem = table.plan.problems.first
    #expect(problem?.line == 2)
    #expect(problem?.column == 2)
    #expect(problem?.severity == .warning)
    #expect(problem?.message.contains("--map \"Contact=fn\"") == true)
    #expect(problem?.message.contains("--map \"Contact=phone\"") == true)
    let told = MappedTable(lines, fields: [FieldMapping("Contact", .fn)])
    #expect(told["Contact"] == "fn")
    #expect(told.codes == [])
    #expect(told.plan.columns.map(\.basis) == [.concluded, .user])
  }

  @Test("asks which of two columns is the full name, and keeps both")
  func twoFullNames() {
    let table = MappedTable([
      "Full name|Display name|Email", "Dana Roe|dr2|a@example.com", "Ana Poe|anna|b@example.com",
    ])
    #expect(table.meanings == "fn - email")
    #expect(table.plan.problems.first?.message.contains("--map \"Display name=fn\"") == true)
    let same = MappedTable(["Full name|Display name", "Dana Roe|Dana Roe"])
    #expect(same.meanings == "fn -")
    #expect(same.codes == [])
  }

  @Test("obeys the user before everything else")
  func userFields() {
    let lines = ["Email|E-Mail 2|Who|Phone", "a@example.com|b@example.com|Dana|202-555-0101"]
    let fields = [
      FieldMapping("e-mail 2", .note), FieldMapping("3", .fn), FieldMapping("Phone", .ignore),
      FieldMapping("Nobody", .email),
    ]
    let table = MappedTable(lines, fields: fields)
    #expect(table.meanings == "email note fn ignore")
    #expect(table.plan.columns.map(\.basis) == [.concluded, .user, .user, .user])
    #expect(table.codes == ["unknown-column"])
    let message = table.plan.problems.first?.message ?? ""
    #expect(message.contains("Nobody"))
    #expect(message.contains("1 Email, 2 E-Mail 2, 3 Who, 4 Phone"))
  }

  @Test("gives several values of one kind slots of their own, the user's too")
  func slots() {
    let table = MappedTable(
      ["Email|Mail B|Mail C", "a@example.com|b@example.com|c@example.com"],
      fields: [FieldMapping("Mail C", .email)]
    )
    #expect(Set(table.plan.columns.map(\.meaning.slot)) == [1, 2, 3])
    #expect(table.plan.columns.allSatisfy { $0.meaning.part == .email })
  }

  @Test("puts a street the user names and the city beside it into one address")
  func userStreet() {
    let table = MappedTable(
      ["Name|Where|City|Zip", "Dana Roe|1 Main|Arlington|22201"],
      fields: [FieldMapping("Where", .street)]
    )
    #expect(table.meanings == "fn street locality postcode")
  }

  @Test("takes a product's headers before its own conclusions")
  func dialects() {
    let product = TableDialect.sample(
      "badge-csv",
      all: ["badge", "email"],
      columns: ["badge": ColumnMeaning(.formattedName), "phone": ColumnMeaning(.note)]
    )
    let generic = TableDialect.sample("csv", all: [], columns: [:])
    let lines = ["Printed today", "Badge|Phone|Email|Company", "Dana|x|a@example.com|Roe Ltd"]
    let table = MappedTable(lines, dialects: [product, generic])
    #expect(table.plan.dialect.name == "badge-csv")
    #expect(table.plan.preambleRows == 1)
    #expect(table.meanings == "fn note email org")
    #expect(table.plan.columns.map(\.basis) == [.format, .format, .concluded, .concluded])
    let other = MappedTable([Self.header, Self.row], dialects: [product, generic])
    #expect(other.plan.dialect.name == "csv")
    let asked = MappedTable(
      rows: [["Badge", "Phone"], ["Dana", "x"]],
      asked: product,
      dialects: [generic]
    )
    #expect(asked.plan.dialect.name == "badge-csv")
    #expect(asked.meanings == "fn note")
  }
}

extension TableDialect {
  /// A product for tests.
  static func sample(
    _ name: String,
    all: [HeaderKey],
    columns: [HeaderKey: ColumnMeaning]
  ) -> TableDialect {
    TableDialect(
      name: name,
      title: name,
      usualEncounter: .met,
      signatures: all.isEmpty ? [] : [Signature(all: all)],
      columns: columns
    )
  }
}
