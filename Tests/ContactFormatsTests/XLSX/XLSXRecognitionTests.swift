import ContactModel
import TestSupport
import Testing

@testable import ContactFormats

private typealias Book = TestWorkbook

@Suite("Workbooks are recognised")
struct XLSXRecognitionTests {
  private func claims(_ bytes: [UInt8], _ name: String? = nil) -> [String] {
    let sample = InputSample(bytes: Array(bytes.prefix(InputSample.byteCount)), fileName: name)
    return FormatRegistry.standard.claims(sample).map { "\($0.format.name) \($0.confidence)" }
  }

  @Test(
    "By their first members, whatever their name",
    arguments: [nil, "a.xlsx", "a.zip", "a.csv"]
  )
  func content(name: String?) {
    #expect(claims(Book(Book.header + Book.ada).bytes, name) == ["xlsx certain"])
  }

  @Test("By the beginning of a large file")
  func cut() {
    let rows = (0..<20_000).map { Book.row(["Ada \($0 &* 2_654_435_761)"]) }
    let bytes = Book(rows.joined()).bytes
    #expect(bytes.count > InputSample.byteCount)
    #expect(claims(bytes) == ["xlsx certain"])
    #expect(claims(Array(bytes[..<2000])) == ["xlsx certain"])
  }

  @Test("Not where they stand in an archive, or are other documents")
  func others() {
    let book = ArchiveBuilder.Entry("guests.xlsx", bytes: Book(Book.header + Book.ada).bytes)
    let card = ArchiveBuilder.Entry("cards.vcf", "BEGIN:VCARD\nEND:VCARD\n")
    let folder = ArchiveBuilder.Entry("xl.vcf", "BEGIN:VCARD\nEND:VCARD\n")
    let types = ArchiveBuilder.Entry("[Content_Types].xml", "<Types/>")
    let letter = ArchiveBuilder.Entry("word/document.xml", "<x/>")
    for entries in [[book], [card, book], [folder], [types, letter], [types]] {
      #expect(claims(ArchiveBuilder.bytes(.zip, entries)).isEmpty)
    }
    #expect(claims(ArchiveBuilder.bytes(.zip, [types, letter]), "a.xlsx").isEmpty)
    #expect(claims(ArchiveBuilder.bytes(.zip, [types]), "a.xlsx") == ["xlsx likely"])
    #expect(claims([0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18), "a.xlsx").isEmpty)
  }

  @Test("A binary workbook is recognised and refused")
  func binary() throws {
    let bytes = ArchiveBuilder.bytes(.zip, [ArchiveBuilder.Entry("xl/workbook.bin")])
    #expect(claims(bytes) == ["xlsx certain"])
    #expect(try read(bytes, format: .xlsx).problems.map(\.code) == ["binary-workbook"])
  }
}
