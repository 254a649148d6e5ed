import ContactModel
import Foundation
import Testing

@testable import ContactFormats

/// Every product's list at hand, opened in a spreadsheet program and saved as a workbook.
@Suite("A list says the same as a workbook and as CSV", .enabled(if: Corpus.isPresent))
struct ProductWorkbookTests {
  private static let samples = Corpus.root.deletingLastPathComponent()
    .appendingPathComponent("formats/samples")

  /// The cells as they are, in a workbook that leaves empty ones out.
  private static func workbook(_ cells: [[String]]) -> [UInt8] {
    let rows = cells.enumerated().map { index, cells in
      let written = cells.enumerated().filter { !$1.isEmpty }.map { column, text in
        TestWorkbook.text(text, " r=\"\(name(ofColumn: column))\(index + 1)\"")
      }
      return TestWorkbook.row(written.joined(), number: index + 1)
    }
    return TestWorkbook(rows.joined()).bytes
  }

  private static func name(ofColumn column: Int) -> String {
    let letter = String(Character(Unicode.Scalar(UInt8(0x41 + column % 26))))
    return column < 26 ? letter : name(ofColumn: column / 26 - 1) + letter
  }

  @Test("Contacts and absences are the same")
  func everySample() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.samples.path)
    let lists = names.filter { $0.hasSuffix(".csv") }
    #expect(lists.count > 20)
    for name in lists {
      let bytes = Array(try Data(contentsOf: Self.samples.appendingPathComponent(name)))
      let format = try #require(FormatRegistry.standard.recognize(InputSample(bytes: bytes)))
      let list = try read(bytes, format: format)
      let book = try read(Self.workbook(try CutTable(bytes).cells), format: .xlsx)
      #expect(book.cards.map(\.contact) == list.cards.map(\.contact), "\(name)")
      #expect(book.cards.map(\.absence?.code) == list.cards.map(\.absence?.code), "\(name)")
      #expect(!book.cards.isEmpty, "\(name)")
    }
  }
}
