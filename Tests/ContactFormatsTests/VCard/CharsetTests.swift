import ContactFormats
import ContactModel
import Testing

@Suite("Values are read in the charset they are written in")
struct CharsetTests {
  private func file(_ head: String, _ value: [UInt8], _ more: String = "") -> [UInt8] {
    Array("BEGIN:VCARD\r\nVERSION:2.1\r\n\(head):".utf8) + value
      + Array("\r\n\(more)END:VCARD\r\n".utf8)
  }

  @Test(
    "A declared charset, under any of its names",
    arguments: [
      ("ISO-8859-1", [0x4D, 0xFC, 0x6C], "Mül"), ("latin1", [0xE9, 0x80], "é€"),
      ("Windows-1252", [0x93, 0xE9, 0x94], "“é”"), ("cp1251", [0xC0, 0xED, 0xED, 0xE0], "Анна"),
      ("SHIFT_JIS", [0x88, 0xC0, 0x93, 0xA1, 0x83, 0x5C], "安藤ソ"),
      ("x-sjis", [0x83, 0x5C, 0x95, 0x5C], "ソ表"), ("GB2312", [0xCD, 0xF5], "王"),
      ("big5", [0xB3, 0xAF], "陳"), ("EUC-KR", [0xB1, 0xE8], "김"), ("EUC-JP", [0xB0, 0xC2], "安"),
      ("ISO-2022-JP", [0x1B, 0x24, 0x42, 0x30, 0x42, 0x1B, 0x28, 0x42], "安"),
      ("KOI8-R", [0xE1, 0xCE, 0xCE, 0xC1], "Анна"), ("UTF8", [0xC3, 0xA9], "é"),
      ("us-ascii", [0x61], "a"),
    ]
  )
  func declared(label: String, bytes: [UInt8], text: String) throws {
    let result = try readInPieces(file("FN;CHARSET=\(label)", bytes))
    #expect(result.cards.first?.contact.formattedName == text)
    #expect(result.cards.first?.contact.first(.fn)?.parameters == [])
    #expect(result.codes == [])
  }

  @Test("A backslash within a character of two bytes is no escape, a semicolon no separator")
  func trailBytes() throws {
    let bytes: [UInt8] = [0x83, 0x5C, 0x6E, 0x3B, 0x95, 0x5C]
    let result = try readInPieces(file("N;CHARSET=SHIFT_JIS", bytes))
    #expect(result.cards.first?.contact.first(.n)?.value == .structured([["ソn"], ["表"]]))
  }

  @Test(
    "What is declared wrongly, or not at all, is found out",
    arguments: [
      ("FN;CHARSET=ISO-8859-1", [0x4D, 0xC3, 0xBC], "Mü", ["wrong-charset@3"]),
      ("FN;CHARSET=blabla", [0x4D, 0xC3, 0xBC], "Mü", ["unknown-charset@3"]),
      ("FN", [0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72], "Müller", ["undeclared-charset@3"]),
      (
        "FN;CHARSET=UTF-8", [0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72], "Müller", ["wrong-charset@3"]
      ),
      ("FN;ENCODING=QUOTED-PRINTABLE", Array("M=FCller".utf8), "Müller", ["undeclared-charset@3"]),
      ("FN", [0xC3, 0xA9, 0xC3, 0xA9, 0xC3], "éé\u{FFFD}", ["undecodable-bytes@3"]),
      ("FN;CHARSET=GB2312", [0x41, 0xFF, 0x42], "A\u{FFFD}B", ["undecodable-bytes@3"]),
      ("FN", [0x1B, 0x24, 0x42, 0x30, 0x42, 0x1B, 0x28, 0x42], "安", ["undeclared-charset@3"]),
    ]
  )
  func wrong(head: String, bytes: [UInt8], text: String, codes: [String]) throws {
    let result = try readInPieces(file(head, bytes))
    #expect(result.cards.first?.contact.formattedName == text)
    #expect(result.codes == codes)
  }

  @Test("One problem a card says that its charset is undeclared")
  func once() throws {
    let bytes = file("FN", [0x4A, 0xFC, 0x72, 0x67, 0x65, 0x6E], "TEL:1\r\n")
    let result = try readInPieces(bytes + bytes)
    #expect(result.cards.map(\.codes) == [["undeclared-charset"], ["undeclared-charset"]])
    #expect(result.encoding == "windows-1252")
  }

  @Test("A charset that another property declares is the first guess")
  func hint() throws {
    let greek: [UInt8] = [0xC2, 0xE1, 0xE3, 0xE3, 0xDD, 0xEB, 0xE7, 0xF2]
    let result = try readInPieces(
      file("FN", greek, "LABEL;CHARSET=Windows-1253;QUOTED-PRINTABLE:A=E8=DE=EDa\r\n")
    )
    #expect(result.cards.first?.contact.formattedName == "Βαγγέλης")
    #expect(result.encoding == "windows-1253")
  }

  @Test("No byte of windows-1252 is lost, not even those it has no character for")
  func holes() throws {
    let result = try readInPieces(file("FN;CHARSET=windows-1252", [0x41, 0x81, 0x42]))
    #expect(result.cards.first?.contact.formattedName == "A\u{81}B")
    #expect(result.codes == ["undecodable-bytes@3"])
  }

  static let text =
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë 安藤 😀\r\nEND:VCARD\r\nx\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:b\r\nEND:VCARD\r\n"

  private func encoded(_ text: String, _ width: Int, littleEndian: Bool) -> [UInt8] {
    let units = width == 2 ? Array(text.utf16).map(UInt32.init) : text.unicodeScalars.map(\.value)
    return units.flatMap { unit -> [UInt8] in
      let bytes = (0..<width).map { UInt8(truncatingIfNeeded: unit >> (8 * UInt32($0))) }
      return littleEndian ? bytes : bytes.reversed()
    }
  }

  @Test(
    "UTF-16 and UTF-32, with and without a byte order mark",
    arguments: [(2, true), (2, false), (4, true), (4, false)],
    ["", "\u{FEFF}"]
  )
  func wide(form: (width: Int, littleEndian: Bool), mark: String) throws {
    let bytes = encoded(mark + Self.text, form.width, littleEndian: form.littleEndian)
    let result = try readInPieces(bytes)
    #expect(result.cards.map(\.contact.formattedName) == ["Zoë 安藤 😀", "b"])
    #expect(result.encoding == "utf-\(form.width * 8)\(form.littleEndian ? "le" : "be")")
    let first = try #require(result.cards.first)
    #expect(first.offset == mark.utf16.count * form.width)
    #expect(
      first.raw
        == encoded(
          "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë 安藤 😀\r\nEND:VCARD",
          form.width,
          littleEndian: form.littleEndian
        )
    )
    #expect(result.codes == ["text-outside-card@5"])
  }

  @Test("Half a unit at the end, and a surrogate on its own, are kept")
  func brokenWide() throws {
    var bytes = encoded("BEGIN:VCARD\nVERSION:3.0\nFN:a", 2, littleEndian: true)
    bytes += [0x00, 0xD8]
    bytes += encoded("b\nEND:VCARD\n", 2, littleEndian: true) + [0x41]
    let result = try readInPieces(bytes)
    #expect(result.cards.first?.contact.formattedName == "a\u{FFFD}b")
  }

  @Test(
    "The encoding of a source",
    arguments: [
      ("FN:a", "us-ascii"), ("FN:é", "utf-8"),
      ("FN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:=E9", "us-ascii"),
    ]
  )
  func encoding(line: String, encoding: String) throws {
    let result = try readInPieces("BEGIN:VCARD\nVERSION:2.1\n\(line)\nEND:VCARD\n")
    #expect(result.encoding == encoding)
  }
}
