import Testing
import TextEncoding

@testable import ContactFormats

@Suite("Encodings of delimited text")
struct TableEncodingTests {
  private static let text = "Vorname;Nachname\r\nRenée;Müller\r\n\"Zoë\r\nAnn\";Weiß\r\n"
  private static let cells = [
    ["Vorname", "Nachname"], ["Renée", "Müller"], ["Zoë\r\nAnn", "Weiß"],
  ]

  private static func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBig ? bytes.reversed() : bytes
    }
  }

  private static func utf32(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) }
    }
  }

  private static func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  @Test(
    "The forms of Unicode are read with a byte order mark and without",
    arguments: [
      Array(text.utf8), Array("\u{FEFF}\(text)".utf8),
      utf16(text, isBig: false), utf16("\u{FEFF}" + text, isBig: false),
      utf16(text, isBig: true), utf16("\u{FEFF}" + text, isBig: true),
      utf32(text), utf32("\u{FEFF}" + text),
    ]
  )
  func unicode(_ bytes: [UInt8]) throws {
    let table = try CutTable.inPieces(bytes)
    #expect(table.cells == Self.cells)
    #expect(table.rows.map(\.line) == [1, 2, 3])
    #expect(table.codes.isEmpty)
    #expect(table.charset == nil)
  }

  @Test("Windows-1252 is read where it isn't said")
  func windows1252() throws {
    let table = try CutTable.inPieces(Self.latin(Self.text))
    #expect(table.cells == Self.cells)
    #expect(table.charset == "windows-1252")
    #expect(table.codes.isEmpty)
  }

  @Test(
    "East Asian charsets are read where they aren't said, also where a character ends like a |",
    arguments: [
      (
        "big5",
        [0xB3, 0xD0, 0xAB, 0xD8, 0xA4, 0xE9, 0xB4, 0xC1, 0x7C, 0xA9, 0x6D, 0xA6, 0x57, 0x0A]
          + [0xB3, 0x5C, 0xA5, 0x5C, 0x7C, 0xAB, 0x4A, 0xB6, 0x7C, 0xA4, 0x6A, 0x0A]
          + [0xA4, 0xFD, 0xA4, 0x6A, 0xA9, 0xFA, 0x7C, 0xA4, 0x6A, 0xB0, 0xAA, 0x0A],
        [["創建日期", "姓名"], ["許功", "侯閏大"], ["王大明", "大高"]]
      ),
      (
        "shift_jis",
        [0x8E, 0x81, 0x96, 0xBC, 0x7C, 0x89, 0xEF, 0x8E, 0xD0, 0x0A]
          + [0x83, 0x7C, 0x81, 0x5B, 0x83, 0x8B, 0x7C]
          + [
            0x83, 0x5C, 0x83, 0x6A, 0x81, 0x5B, 0x8A, 0x94, 0x8E, 0xAE, 0x89, 0xEF, 0x8E, 0xD0,
            0x0A,
          ]
          + [0x8E, 0x52, 0x93, 0x63, 0x91, 0xBE, 0x98, 0x59, 0x7C]
          + [0x93, 0x8C, 0x8B, 0x9E, 0x8F, 0xA4, 0x8E, 0x96, 0x0A],
        [["氏名", "会社"], ["ポール", "ソニー株式会社"], ["山田太郎", "東京商事"]]
      ),
    ] as [(String, [UInt8], [[String]])]
  )
  func eastAsian(_ charset: String, _ bytes: [UInt8], _ cells: [[String]]) throws {
    let table = try CutTable.inPieces(bytes)
    #expect(table.charset == charset)
    #expect(table.cells == cells)
    #expect(table.codes.isEmpty)
  }

  @Test("The first byte beyond ASCII may come late")
  func lateBytes() throws {
    var bytes = Array("Name,City\n".utf8)
    for index in 0..<10_000 { bytes += "Person \(index),Somewhere\n".utf8 }
    let late = bytes + Self.latin("Renée Müller,Köln\nJosé,Málaga\n")
    let table = try CutTable(late)
    #expect(table.cells.suffix(2) == [["Renée Müller", "Köln"], ["José", "Málaga"]])
    #expect(table.charset == "windows-1252")
    #expect(table.codes.isEmpty)
    let utf8 = try CutTable(bytes + Array("Renée Müller,Köln\n".utf8))
    #expect(utf8.cells.last == ["Renée Müller", "Köln"])
    #expect(utf8.charset == nil)
  }

  @Test("A row in another charset than the file is read, and said")
  func mixedRows() throws {
    let mixed =
      Array("Name,City\nRenée,Köln\n".utf8) + Self.latin("José Müller,Málaga\n")
      + Array("Zoë,Genève\n".utf8)
    let table = try CutTable.inPieces(mixed)
    #expect(
      table.cells
        == [["Name", "City"], ["Renée", "Köln"], ["José Müller", "Málaga"], ["Zoë", "Genève"]]
    )
    #expect(table.codes == ["wrong-charset@3"])
  }

  @Test("Bytes that are no text are replaced, and the cell is named")
  func damagedBytes() throws {
    var bytes = Array("Name,City\nRenée Müller Größe,K\u{F6}ln\n".utf8)
    bytes += [0x41, 0xC3, 0x2C] + Array("Zürich Köln Genève\n".utf8)
    let table = try CutTable.inPieces(bytes)
    #expect(table.cells.last == ["A\u{FFFD}", "Zürich Köln Genève"])
    #expect(table.codes == ["undecodable-bytes@3:1"])
  }

  @Test("NULs are left out of values and said")
  func nuls() throws {
    let table = try CutTable.inPieces("Name,City\nA\0da,\"K\0\"\"x\"\nplain,row\n")
    #expect(table.cells == [["Name", "City"], ["Ada", "K\"x"], ["plain", "row"]])
    #expect(table.codes == ["nul-in-cell@2:1", "nul-in-cell@2:2"])
  }
}
