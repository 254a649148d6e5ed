import ContactModel
import Foundation
import Testing

@testable import ContactFormats

@Suite("XML is cut into records, and records into elements")
struct XMLRecordTests {
  @Test("A record is the bytes from its start tag to its end tag")
  func cutting() throws {
    let result = try readXML(
      """
      <?xml version="1.0"?>
      <!-- before -->
      <list>
        <p><a>1</a></p>
        <p/><p
        ><b>2</b
        ></p>
      </list>
      <!-- behind -->

      """
    )
    #expect(result.raws == ["<p><a>1</a></p>", "<p/>", "<p\n  ><b>2</b\n  ></p>"])
    #expect(result.cards.map(\.line) == [4, 5, 5])
    #expect(result.written == ["p@4(a@4(1))", "p@5", "p@5(b@6(2))"])
    #expect(result.codes.isEmpty)
    #expect(result.encoding == "us-ascii")
  }

  @Test(
    "Text, CDATA, comments and instructions",
    arguments: [
      ("<p>a<!-- x -->b</p>", "p@1(ab)"),
      ("<p> <![CDATA[<a>&amp;</a>]]> </p>", "p@1( <a>&amp;</a> )"),
      ("<p>1<?x y?>2</p>", "p@1(12)"),
      ("<p>&amp;&lt;&gt;&quot;&apos;&#65;&#x42;</p>", "p@1(&<>\"'AB)"),
      ("<p a='&amp;lt; &#38;&lt;\"'/>", "p[a=&lt; &<\"]@1"),
      ("<p>x<a>1</a>y<a>2</a> <a/>z</p>", "p@1(xyz,a@1(1),a@1(2),a@1)"),
      ("<p>\n <a> x </a>\n</p>", "p@1(a@2( x ))"),
      ("<p>a\r\nb</p>", "p@1(a\nb)"),
      ("<p a='1>2' b=\"/>\"/>", "p[a=1>2][b=/>]@1"),
      ("<p>a]]b]>c]]>d&amp;e</p>", "p@1(a]]b]>c]]>d&e)"),
    ]
  )
  func content(_ document: String, _ expected: String) throws {
    let result = try readXML(document)
    #expect(result.written == [expected])
    #expect(result.skipped.isEmpty)
  }

  @Test("Namespaces are those of the declarations around, whatever the prefix")
  func namespaces() throws {
    let result = try readXML(
      """
      <x:list xmlns:x="urn:x" xmlns="urn:d"><x:p><a x:k="1" k="2"/></x:p>
      <p xmlns="urn:e" xmlns:x="urn:y"><x:a/><b xmlns=""/></p></x:list>
      """
    )
    #expect(
      result.written == [
        "{urn:x}p@1({urn:d}a[{urn:x}k=1][k=2]@1)", "{urn:e}p@2({urn:y}a@2,b@2)",
      ]
    )
  }

  @Test("All text of an element, in order, keeps words apart")
  func allText() throws {
    var seen: [String] = []
    let finder = XMLRecordFinder(
      MemoryStream(Array("<p> Say <b>hello</b> <i>to</i>\n <u>me</u>! </p>".utf8)),
      limits: ReadingLimits(),
      isRecord: { name, _ in name.local == "p" }
    )
    while let piece = try finder.next() {
      if case .record = piece.kind { seen.append(finder.record.allText) }
    }
    #expect(seen == ["Say hello to me!"])
  }

  @Test("A sample that is cut anywhere shows its first elements")
  func opening() throws {
    let document = "<?xml version='1.0'?><a k='v'><b>x</b><c><d/></c></a>"
    let opening = try #require(XMLOpening(sample: Array(document.utf8)))
    #expect(opening.elements.map(\.name.local) == ["a", "b", "c", "d"])
    #expect(opening.elements.map(\.depth) == [0, 1, 1, 2])
    #expect(opening.elements[0].attributes.map(\.value) == ["v"])
    for count in 0...document.utf8.count {
      let opening = XMLOpening(sample: Array(document.utf8.prefix(count)))
      if count >= 31 { #expect(opening?.elements.first?.name.local == "a", "cut at \(count)") }
    }
  }
}
