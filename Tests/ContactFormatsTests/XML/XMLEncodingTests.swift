import ContactModel
import Foundation
import Testing
import TextEncoding

@testable import ContactFormats

@Suite("XML is read in the encoding its bytes are in")
struct XMLEncodingTests {
  private func bytes(_ text: String, _ converter: String) throws -> [UInt8] {
    if converter == "UTF-8" { return Array(text.utf8) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/iconv")
    process.arguments = ["-f", "UTF-8", "-t", converter]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    let result = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Array(result)
  }

  @Test(
    "Records are cut where they stand, whatever the encoding",
    arguments: [
      ("UTF-8", "utf-8", "Zoë Müller, 山田太郎"), ("UTF-16LE", "utf-16", "Zoë Müller, 山田太郎😀"),
      ("UTF-16BE", "utf-16", "Zoë Müller, 山田太郎😀"), ("UTF-32LE", "utf-32", "Zoë 山田😀"),
      ("ISO-8859-1", "ISO-8859-1", "Zoë Müller"), ("CP1252", "windows-1252", "Zoë – “Müller”"),
      ("SHIFT_JIS", "Shift_JIS", "山田太郎 表示ソ能 ﾔﾏﾀﾞ"), ("GB18030", "GB18030", "张伟 李娜 𠀀 龘"),
      ("BIG5", "Big5", "王大明 功許蓋"), ("EUC-JP", "EUC-JP", "山田太郎"),
      ("KOI8-R", "KOI8-R", "Иван Петров"),
      ("EUC-KR", "EUC-KR", "김철수"), ("ISO-8859-2", "ISO-8859-2", "Łódź Świętokrzyska"),
    ]
  )
  func cutting(_ converter: String, _ declared: String, _ value: String) throws {
    let text = """
      <?xml version="1.0" encoding="\(declared)"?>
      <l><!-- \(value) --><p a="\(value)">\(value)</p>
      \(value)<p><b>1 &amp; \(value) &eacute; & x</b></p><p>\(value)<a></p><p>3</p></l>
      """
    let source = try bytes(text, converter)
    let result = try readXML(source)
    #expect(
      result.written == [
        "p[a=\(value)]@2(\(value))", "p@3(b@3(1 & \(value) &eacute; & x))", "p@3(3)",
      ]
    )
    let raws = try [
      "<p a=\"\(value)\">\(value)</p>", "<p><b>1 &amp; \(value) &eacute; & x</b></p>", "<p>3</p>",
    ].map { try bytes($0, converter) }
    #expect(result.cards.map(\.raw) == raws)
    #expect(try result.skipped.map(\.raw) == [bytes("<p>\(value)<a></p>", converter)])
    #expect(
      result.codes == ["entity-not-expanded@3", "unescaped-ampersand@3", "malformed-xml@3"]
    )
  }

  @Test(
    "Declarations that lie are not believed",
    arguments: [
      ("UTF-8", "CP1252", "Zoë – Müller", "windows-1252"),
      ("ISO-8859-1", "UTF-8", "Zoë Müller", "utf-8"),
      ("utf-16", "UTF-8", "Zoë Müller", "utf-8"),
      ("utf-16", "CP1252", "Zoë Müller", "windows-1252"),
      ("no-such-thing", "UTF-8", "Zoë", "utf-8"), ("UTF-8", "UTF-16LE", "Zoë 山田", "utf-16le"),
      ("UTF-8", "SHIFT_JIS", "山田太郎は東京に住んでいます。電話ください。", "shift_jis"),
      ("windows-1252", "UTF-8", "山田太郎", "utf-8"), ("GBK", "UTF-8", "张伟 李娜 王芳 刘洋", "utf-8"),
    ]
  )
  func lies(_ declared: String, _ converter: String, _ value: String, _ used: String) throws {
    let text = "<?xml version='1.0' encoding='\(declared)'?><l><p>1</p><p>\(value)</p></l>"
    let result = try readXML(try bytes(text, converter))
    #expect(result.written == ["p@1(1)", "p@1(\(value))"])
    #expect(result.codes == ["wrong-encoding-declaration@1"])
    #expect(result.encoding == used)
  }

  @Test("Without a declaration it is UTF-8, and where it isn't, what it looks like")
  func undeclared() throws {
    let good = try readXML("<l><p>Zoë</p></l>")
    #expect(good.codes.isEmpty)
    #expect(good.encoding == "utf-8")
    let other = try readXML(try bytes("<l><p>Zoë – Müller</p></l>", "CP1252"))
    #expect(other.written == ["p@1(Zoë – Müller)"])
    #expect(other.encoding == "windows-1252")
  }

  @Test("Values in two encodings are each read in their own")
  func mixed() throws {
    let before = try bytes("<l><p>Zoë Müller</p>", "UTF-8")
    let behind = try bytes("<p>Zoë Müller</p></l>", "CP1252")
    let filler = [UInt8](repeating: 0x20, count: 40_000)
    for source in [before + behind, before + filler + behind] {
      let result = try readXML(source, chunks: [4096])
      #expect(result.written == ["p@1(Zoë Müller)", "p@1(Zoë Müller)"])
    }
  }

  @Test("A character that was cut costs itself")
  func damaged() throws {
    let text = Array("<l><p>Zoë Müller 山".utf8) + [0xE5, 0xB1] + Array("田 Łódź</p></l>".utf8)
    let result = try readXML(text)
    #expect(result.written == ["p@1(Zoë Müller 山\u{FFFD}田 Łódź)"])
    #expect(result.codes == ["forbidden-character@1"])
    #expect(result.encoding == "utf-8")
  }

  @Test("Long text is cut between characters only")
  func longText() throws {
    for (converter, declared, unit) in [
      ("UTF-8", "UTF-8", "é"), ("UTF-8", "UTF-8", "山"), ("UTF-8", "UTF-8", "😀"),
      ("SHIFT_JIS", "Shift_JIS", "山ソ"), ("GB18030", "GB18030", "㐀龘"), ("UTF-8", "UTF-8", "&amp;"),
      ("CP1252", "windows-1252", "é"), ("UTF-16", "UTF-16", "😀"),
    ] {
      for lead in ["", "a", "ab", "abc"] {
        let value = lead + String(repeating: unit, count: 60_000)
        let text = "<?xml version='1.0' encoding='\(declared)'?><l><p>\(value)</p></l>"
        let result = try readXML(try bytes(text, converter), chunks: [5000])
        let expected = value.replacing("&amp;", with: "&")
        #expect(result.written == ["p@1(\(expected))"], "\(converter) \(unit)")
        #expect(result.codes.isEmpty)
      }
    }
  }
}
