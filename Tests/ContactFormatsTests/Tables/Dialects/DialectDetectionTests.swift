import ContactModel
import Testing

@testable import ContactFormats

@Suite("Every sample is known from its bytes", .enabled(if: Reference.isPresent))
struct DialectDetectionTests {
  @Test("The sample's product is found, its header where it stands, and no column is guessed")
  func plans() throws {
    let more = [
      "camcard_zh_big5.csv": "camcard-csv", "google_contacts_legacy_utf16.csv": "google-csv-legacy",
      "linkedin_connections.csv": "linkedin-csv",
    ]
    for (file, name) in DialectHeaderTests.samples.merging(more, uniquingKeysWith: { $1 }) {
      let plan = try Self.plan(file)
      #expect(plan.dialect.name == name, "\(file)")
      #expect(plan.hasHeader, "\(file)")
      #expect(plan.preambleRows == (file.hasPrefix("linkedin") ? 3 : 0), "\(file)")
      let concluded = plan.columns.filter { $0.basis != .format && $0.header?.isEmpty == false }
      #expect(concluded.compactMap(\.header) == [], "\(file)")
      #expect(plan.problems.map(\.message) == [], "\(file)")
    }
  }

  @Test(
    "A list of no product stays one",
    arguments: ["generic_semicolon_de.csv", "hostile_formula.csv"]
  )
  func other(file: String) throws {
    #expect(try Self.plan(file).dialect.name == "csv")
  }

  @Test("The registry takes every sample for its product's, whatever its name")
  func registry() {
    for (file, name) in DialectHeaderTests.samples {
      guard let bytes = try? Reference.sample(file) else { continue }
      for fileName in [file, "list.txt", nil] {
        let claims = FormatRegistry.standard.claims(InputSample(bytes: bytes, fileName: fileName))
        #expect(claims.map(\.format.name) == [name], "\(file) as \(fileName ?? "standard input")")
        #expect(claims.first?.confidence == .certain, "\(file)")
      }
    }
  }

  private static func plan(_ file: String) throws -> TablePlan {
    let rows = FirstRows(try Reference.sample(file), isWhole: true, limits: ReadingLimits()).rows
    return TablePlanner(options: ReadingOptions(), dialect: nil).plan(rows, isWhole: true)
  }
}
