import ContactModel
import Foundation
import TestSupport
import Testing

@testable import ContactFormats

@Suite("Nothing that XML promises to load or expand is loaded or expanded")
struct XMLHostileTests {
  private func document(_ subset: String, _ reference: String) -> String {
    "<!DOCTYPE l [\(subset)]>\n<l><p>\(reference)</p><p a='\(reference)'>2</p></l>"
  }

  @Test(
    "Entities stay references",
    arguments: [
      ("<!ENTITY x SYSTEM 'file:///etc/hostname'>", "&x;"),
      ("<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">", "&x;"),
      ("<!ENTITY x PUBLIC 'a' 'file:///etc/passwd'>", "&x;"),
      ("<!ENTITY % y SYSTEM 'file:///etc/hostname'>%y;<!ENTITY x '%y;'>", "&x;"),
      ("<!ENTITY x 'a'><!ENTITY y '&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;'>", "&y;"),
      ("<!ENTITY x '>]]>'> <!-- ]> ' --> <?x ]>' ?>", "&x;"),
      ("<!ENTITY x '<p>no</p>'>", "&x;"),
      ("<!ENTITY x '&x;'>", "&x;"),
      ("<!ATTLIST p b CDATA 'no' xmlns CDATA #FIXED 'urn:no'>", "&x;"),
      ("<!ENTITY amp 'no'>", "&nbsp;"),
      ("", "&eacute;"),
    ]
  )
  func entities(_ subset: String, _ reference: String) throws {
    let result = try readXML(document(subset, reference))
    #expect(result.written == ["p@2(\(reference))", "p[a=\(reference)]@2(2)"])
    #expect(
      result.codes == ["entity-not-expanded@2", "entity-not-expanded@2", "doctype-ignored@2"]
    )
  }

  @Test(
    "An external subset is not loaded",
    arguments: [
      "<!DOCTYPE l SYSTEM 'file:///etc/hostname'>",
      "<!DOCTYPE l PUBLIC \"-//a>\" 'http://127.0.0.1:9/'>",
      "<!doctype l>",
    ]
  )
  func externalSubset(_ doctype: String) throws {
    let result = try readXML("<?xml version='1.0' standalone='no'?>\(doctype)<l><p>1</p></l>")
    #expect(result.written == ["p@1(1)"])
    #expect(result.codes == ["doctype-ignored@1"])
  }

  @Test("A billion laughs and a quadratic blow-up stay small")
  func bombs() throws {
    var laughs = "<!ENTITY a0 'ha'>"
    for level in 1...20 {
      let inner = String(repeating: "&a\(level - 1);", count: 10)
      laughs += "<!ENTITY a\(level) '\(inner)'>"
    }
    let result = try readXML("<!DOCTYPE l [\(laughs)]><l><p>&a20;</p></l>", chunks: [7])
    #expect(result.written == ["p@1(&a20;)"])
    let value = String(repeating: "x", count: 100_000)
    let references = String(repeating: "&x;", count: 100_000)
    let quadratic = try readXML(
      "<!DOCTYPE l [<!ENTITY x '\(value)'>]><l><p>\(references)</p></l>",
      chunks: []
    )
    #expect(quadratic.written == ["p@1(\(references))"])
    #expect(quadratic.cards.first?.problems.map(\.code.rawValue) == ["entity-not-expanded"])
  }

  @Test("The sample of an attack on the reader of files")
  func sample() throws {
    let url = Corpus.root.deletingLastPathComponent()
      .appendingPathComponent("formats/samples/hostile_xxe.xml")
    guard FileManager.default.fileExists(atPath: url.path) else { return }
    var dialect = XMLDialect.test
    dialect.isRecord = { name, _ in name.local == "vcard" }
    let bytes = Array(try Data(contentsOf: url))
    let result = try read(bytes, format: ContactFormat(dialect))
    let space = "{urn:ietf:params:xml:ns:vcard-4.0}"
    #expect(result.written == ["\(space)vcard@3(\(space)fn@3(\(space)text@3(&x;&b;)))"])
    #expect(result.codes == ["entity-not-expanded@3", "doctype-ignored@3"])
  }

  @Test(
    "Ampersands that nobody escaped stay",
    arguments: [
      ("<p>AT&T Corp & Sons &</p>", "p@1(AT&T Corp & Sons &)"),
      ("<p a='?x=1&y=2&amp;z=3&lt'/>", "p[a=?x=1&y=2&z=3&lt]@1"),
      ("<p><![CDATA[a & b &x;]]><!-- & &x; --><?x & ?>c & d</p>", "p@1(a & b &x;c & d)"),
      ("<p>&&amp;&#38;& &#x;&#;&;&1;</p>", "p@1(&&&& &#x;&#;&;&1;)"),
    ]
  )
  func ampersands(_ record: String, _ expected: String) throws {
    let result = try readXML("<l>\(record)\n<p>2</p></l>")
    #expect(result.written == [expected, "p@2(2)"])
    #expect(result.codes == ["unescaped-ampersand@1"])
    #expect(result.raws.first == record)
  }

  @Test("Characters that XML forbids do not end the reading")
  func forbidden() throws {
    let result = try readXML(
      "<l><p>a\u{0}b\u{1B}[31mc\u{FFFE}&#0;&#xD800;&#x110000;</p>\n<p>2</p></l>"
    )
    let mark = "\u{FFFD}"
    #expect(
      result.written == ["p@1(a\(mark)b\(mark)[31mc\(mark)\(mark)\(mark)\(mark))", "p@2(2)"]
    )
    #expect(result.codes == ["forbidden-character@1"])
  }

  @Test("Prefixes nobody declared, and attributes twice")
  func names() throws {
    let result = try readXML(
      "<l><p><x:a/></p><p b='1' b='2'/><p x:b='1' &amp;='' /><p>1&amp;2</p></l>"
    )
    #expect(result.written == ["p@1(a@1)", "p[b=1][b=2]@1", "p@1(1&2)"])
    #expect(
      result.codes == ["undeclared-prefix@1", "repeated-attribute@1", "malformed-xml@1"]
    )
  }

  @Test("Random damage neither stops the reading nor breaks its balances")
  func random() throws {
    let good = Array(
      """
      <?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "b">]><l xmlns:x="urn:x"><p a="1">&amp;<x:b>é</x:b>
      <![CDATA[ ]] ]]><!-- c --></p><?pi?><p><c d='e'/></p><p>1</p></l>
      """.utf8
    )
    var generator = SeededGenerator()
    for _ in 0..<400 {
      var bytes = good
      for _ in 0..<generator.int(1...4) {
        let place = generator.int(0...bytes.count - 1)
        switch generator.int(0...3) {
        case 0: bytes[place] = UInt8(generator.int(0...255))
        case 1: bytes[place] = generator.pick(Array("<>&'\"/!?[]-= ".utf8)) ?? 0
        case 2: bytes.remove(at: place)
        default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 20)], at: place)
        }
      }
      _ = try readXML(bytes, chunks: [3])
    }
  }
}
