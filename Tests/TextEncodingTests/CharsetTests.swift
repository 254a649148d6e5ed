import Testing
import TextEncoding

@Suite("Charsets are known by every label, and lose nothing")
struct CharsetTests {
  @Test(
    "Labels people write",
    arguments: [
      ("UTF-8", "utf-8"), ("utf8", "utf-8"), ("UTF_8", "utf-8"), ("ISO_8859-1:1987", "iso-8859-1"),
      ("Latin1", "iso-8859-1"), ("windows-1252", "windows-1252"), ("CP1252", "windows-1252"),
      ("ansi", "windows-1252"), ("Shift-JIS", "shift_jis"), ("SJIS", "shift_jis"),
      ("GBK", "gb18030"), ("ks_c_5601-1987", "euc-kr"), ("US-ASCII", "us-ascii"),
      ("koi8r", "koi8-r"), ("CP1125", "cp1125"),
    ]
  )
  func labels(label: String, name: String) {
    #expect(Charset(label: label)?.name == name)
  }

  @Test(
    "Labels nobody knows, or that are none",
    arguments: [
      "", "blabla", "../../etc/passwd", "utf-8//IGNORE", "日本", String(repeating: "a", count: 99),
    ]
  )
  func unknown(label: String) {
    #expect(Charset(label: label) == nil)
  }

  @Test("Strict decoding refuses, decoding goes on")
  func misfits() throws {
    func decode(_ label: String, _ bytes: [UInt8]) throws -> (
      strict: String?, text: String, misfits: Int
    ) {
      let charset = try #require(Charset(label: label))
      let decoder = try #require(CharsetDecoder(charset))
      return bytes.withUnsafeBytes { raw in
        let lossy = decoder.decode(raw)
        return (
          decoder.decodeStrictly(raw).map { String(decoding: $0, as: UTF8.self) },
          String(decoding: lossy.text, as: UTF8.self), lossy.misfits
        )
      }
    }
    #expect(try decode("windows-1252", [0x41, 0x80]) == ("A€", "A€", 0))
    #expect(try decode("windows-1252", [0x41, 0x81, 0x8D]) == (nil, "A\u{81}\u{8D}", 2))
    #expect(try decode("shift_jis", [0x83, 0x5C, 0x83]) == (nil, "ソ\u{FFFD}", 1))
    #expect(try decode("utf-16le", [0x41, 0x00, 0x3D, 0xD8, 0x00, 0xDE]) == ("A😀", "A😀", 0))
    #expect(try decode("utf-8", []) == ("", "", 0))
    let long = [UInt8](repeating: 0xE9, count: 100_000)
    #expect(try decode("latin1", long).text.utf8.count == 200_000)
  }

  @Test(
    "A text may come in pieces that cut its characters",
    arguments: [
      ("shift_jis", [0x41, 0x83, 0x5C, 0x95, 0x5C], "Aソ表", 0),
      ("utf-16le", [0x41, 0x00, 0x3D, 0xD8, 0x00, 0xDE, 0x42, 0x00], "A😀B", 0),
      ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x30, 0x42, 0x1B, 0x28, 0x42, 0x41], "安A", 0),
      ("gb18030", [0x81, 0x30, 0x81, 0x30, 0xCD, 0xF5], "\u{80}王", 0),
      ("utf-8", [0xF0, 0x9F, 0x98, 0x80, 0xC3], "😀\u{FFFD}", 1),
      ("shift_jis", [0x83, 0xFF, 0x41], "\u{FFFD}\u{FFFD}A", 2),
    ],
    [1, 2, 3, 100]
  )
  func pieces(
    sample: (label: String, bytes: [UInt8], text: String, misfits: Int),
    size: Int
  ) throws {
    let charset = try #require(Charset(label: sample.label))
    let decoder = try #require(CharsetDecoder(charset))
    // Twice, for the second text begins anew.
    for _ in 0..<2 {
      var text: [UInt8] = []
      var misfits = 0
      for start in stride(from: 0, to: sample.bytes.count, by: size) {
        let end = min(start + size, sample.bytes.count)
        let decoded = Array(sample.bytes[start..<end]).withUnsafeBytes {
          decoder.decode(piece: $0, isLast: end == sample.bytes.count)
        }
        text += decoded.text
        misfits += decoded.misfits
      }
      #expect(String(decoding: text, as: UTF8.self) == sample.text)
      #expect(misfits == sample.misfits)
    }
  }

  @Test(
    "The form of a Unicode file",
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x41], UnicodeForm.utf8), ([0xFF, 0xFE, 0x41, 0], .utf16LittleEndian),
      ([0xFE, 0xFF, 0, 0x41], .utf16BigEndian), ([0xFF, 0xFE, 0, 0], .utf32LittleEndian),
      ([0, 0, 0xFE, 0xFF], .utf32BigEndian), ([0x42, 0, 0x45, 0], .utf16LittleEndian),
      ([0, 0x42, 0, 0x45], .utf16BigEndian), ([0x42, 0, 0, 0], .utf32LittleEndian),
      ([0, 0, 0, 0x42], .utf32BigEndian), ([0x42, 0x45, 0x47, 0x49], nil), ([], nil),
      ([0x42, 0x45, 0, 0x47], nil), ([0, 0, 0, 0], nil),
    ] as [([UInt8], UnicodeForm?)]
  )
  func forms(bytes: [UInt8], form: UnicodeForm?) {
    #expect(bytes.withUnsafeBytes { UnicodeForm(beginningOf: $0) } == form)
  }
}
