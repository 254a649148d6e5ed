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

  /// A local header, and so many bytes behind it.
  private func member(_ name: String, flags: UInt8 = 0, length: UInt32 = 0) -> [UInt8] {
    let lengths = (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) }
    return [0x50, 0x4B, 3, 4, 20, 0, flags, 0] + [UInt8](repeating: 0, count: 10) + lengths
      + lengths + [UInt8(name.utf8.count), 0, 0, 0] + Array(name.utf8)
      + [UInt8](repeating: 7, count: Int(min(length, 1000)))
  }

  @Test("Members are found whether their length stands before their data, behind it, or nowhere")
  func members() {
    let data: [UInt8] = [1, 2, 3, 0x50, 0x4B, 7, 8, 9, 9]
    let inner = member("inner.xml")
    let descriptor: [UInt8] =
      [0x50, 0x4B, 7, 8, 1, 1, 1, 1, UInt8(data.count + inner.count), 0, 0, 0, 9, 0, 0, 0]
    func paths(_ parts: [UInt8]...) -> [String?] {
      ZipMembers(Array(parts.joined())).map(\.path)
    }
    let known = member("A.xml", length: 5)
    let unknown = member("b.xml", flags: 8)
    let last = member("c\\D.xml")
    #expect(paths(known, last) == ["a.xml", "c/d.xml"])
    #expect(paths(unknown, data, inner, descriptor, last) == ["b.xml", "c/d.xml"])
    #expect(paths(unknown, data, last) == ["b.xml", "c/d.xml"])
    #expect(paths(member("x", length: 0xFFFF_FFFF), last) == ["x"])
    #expect(paths(member("../x"), last) == [nil, "c/d.xml"])
    #expect(paths(known, [1, 2, 3], last) == ["a.xml"])
  }
}
