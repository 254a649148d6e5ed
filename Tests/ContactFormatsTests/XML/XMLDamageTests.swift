import ContactModel
import Foundation
import Testing

@testable import ContactFormats

@Suite("Broken XML costs the record that is broken, and no other")
struct XMLDamageTests {
  /// Each document has good records `<p>1</p>`, `<p>2</p>` … and at most one broken one.
  @Test(
    "One broken record",
    arguments: [
      ("<l><p>1</p><p><a></p><p>2</p></l>", "<p><a></p>"),
      ("<l><p>1</p><p></a></p><p>2</p></l>", "<p></a></p>"),
      ("<l><p>1</p><p><a></b></p><p>2</p></l>", "<p><a></b></p>"),
      ("<l><p>1</p><p>a < b</p><p>2</p></l>", "<p>a < b</p>"),
      ("<l><p>1</p><p><a b=1/></p><p>2</p></l>", "<p><a b=1/></p>"),
      ("<l><p>1</p><p><a b/></p><p>2</p></l>", "<p><a b/></p>"),
      ("<l><p>1</p><p><a b='x></a></p><p>2</p></l>", "<p><a b='x></a></p>"),
      ("<l><p>1</p><p><a\n<p>2</p></l>", "<p><a"),
      ("<l><p>1</p><p>\n<p>2</p></l>", "<p>"),
      ("<l><p>1</p><p><a>x</a>\n<p>2</p><p>3</p></l>", "<p><a>x</a>"),
      ("<l><p>1</p><p><a><p>2</p></l>", "<p><a>"),
      ("<l><p>1</p><p><!-- x</p><p>2</p></l>", "<p><!-- x</p>"),
      ("<l><p>1</p><p><![CDATA[ x</p><p>2</p></l>", "<p><![CDATA[ x</p>"),
      ("<l><p>1</p><p><!DOCTYPE p></p><p>2</p></l>", "<p><!DOCTYPE p></p>"),
      ("<l><p>1</p><p><1/></p><p>2</p></l>", "<p><1/></p>"),
      ("<l><p>1</p><p>2</p><p><a>", "<p><a>"),
      ("<l><p>1</p><p>2</p><p", ""),
      ("<x:l xmlns:x='u'><x:p>1</x:p><x:p><a></x:p><x:p>2</x:p></x:l>", "<x:p><a></x:p>"),
    ]
  )
  func oneBroken(_ document: String, _ broken: String) throws {
    let result = try readXML(document)
    let goodOnes = document.contains("3") ? ["1", "2", "3"] : ["1", "2"]
    #expect(result.raws.map { $0.filter(\.isNumber) } == goodOnes)
    #expect(
      result.skipped.map { $0.raw.map { String(decoding: $0, as: UTF8.self) } ?? "" }
        == (broken.isEmpty ? [] : [broken])
    )
    #expect(result.skipped.allSatisfy { $0.problem.code == "malformed-xml" })
    #expect(result.skipped.allSatisfy { $0.problem.element?.hasPrefix("l/p") ?? false })
    if document.contains("x:") {
      #expect(result.written == ["{u}p@1(1)", "{u}p@1(2)"])
    }
  }

  @Test(
    "Damage around records costs none",
    arguments: [
      ("<l><p>1</p></x><p>2</p></l>", 1),
      ("<l><x><p>1</p></l><l><p>2</p></l>", 1),
      ("<l><p>1</p></l><l><p>2</p></l>", 1),
      ("<l><p>1</p></l>garbage<p>2</p>", 1),
      ("<l><p>1</p></l><?xml version='1.0'?><l><p>2</p></l>", 1),
      ("<l><p>1</p></l><!DOCTYPE l [<!ENTITY p '<p>no</p>'>]><l><p>2</p></l>", 2),
      ("<l><p>1</p><a b=1><p>2</p></l>", 1),
      ("<l><p>1</p><<<>>><p>2</p></l>", 1),
      ("<l><p>1</p><p>2</p>", 1),
      ("<l><p>1</p><p>2</p></l", 1),
      ("garbage<l><p>1</p><p>2</p></l>", 1),
      ("<p>1</p><p>2</p>", 1),
    ]
  )
  func around(_ document: String, _ problems: Int) throws {
    let result = try readXML(document)
    #expect(result.raws == ["<p>1</p>", "<p>2</p>"])
    #expect(result.skipped.isEmpty)
    #expect(result.problems.count == problems, "\(result.codes)")
  }

  @Test("The line and the path of the damage are told, also behind other damage")
  func places() throws {
    let result = try readXML("<l>\n<p>\n<a>\n</p>\n<p>1</p>\n<p>\n<b>\n</c></b></p>\n</l>\n")
    #expect(result.codes == ["malformed-xml@4", "malformed-xml@8"])
    #expect(result.skipped.map(\.problem.element) == ["l/p/a", "l/p/b"])
    #expect(result.cards.map(\.line) == [5])
  }

  @Test("A nest of any depth is skipped", arguments: [300, 100_000])
  func depth(_ depth: Int) throws {
    let nest = String(repeating: "<a>", count: depth)
    let closed = nest + String(repeating: "</a>", count: depth)
    for inner in [nest, closed] {
      let result = try readXML("<l><p>1</p><p>\(inner)</p><p>2</p></l>", chunks: [4096])
      #expect(result.raws == ["<p>1</p>", "<p>2</p>"])
      #expect(result.skipped.map(\.problem.code.rawValue) == ["too-deep"])
    }
    let around = try readXML("<l>\(closed)<p>1</p></l>", chunks: [4096])
    #expect(around.raws == ["<p>1</p>"])
  }

  @Test("Record elements that never end cost no more than their number")
  func unclosed() throws {
    let many = 20_000
    let result = try readXML("<l>" + String(repeating: "<p>", count: many), chunks: [])
    #expect(result.cards.isEmpty)
    #expect(result.skipped.count == many)
  }

  @Test("Broken records one after another cost no more than their number")
  func manyBroken() throws {
    let many = 5_000
    let text = "<l>" + String(repeating: "<p><a></p><p>1</p>", count: many) + "</l>"
    let result = try readXML(text, chunks: [100])
    #expect(result.cards.count == many)
    #expect(result.skipped.count == many)
  }

  @Test("Broken markup without records ends")
  func endless() throws {
    for unit in [
      "<x></y>", "</x>", "<x", "<x a=1>", "<!--", "<![CDATA[", "<?x", "<", "&", "<x a='",
    ] {
      let text = "<l>" + String(repeating: unit, count: 20_000)
      let result = try readXML(text, chunks: [])
      #expect(result.cards.isEmpty)
      #expect(result.problems.count < 10)
    }
  }

  @Test("A record over the limit is skipped, and not held")
  func tooLarge() throws {
    let limits = ReadingLimits(recordBytes: 100_000)
    for inner in [
      String(repeating: "<a>text</a>", count: 20_000), String(repeating: "text ", count: 50_000),
      "<![CDATA[" + String(repeating: "text ", count: 50_000) + "]]>",
      "<!--" + String(repeating: "text ", count: 50_000) + "-->",
      "<a b='" + String(repeating: "text ", count: 50_000) + "'/>",
      "<a>" + String(repeating: "text ", count: 50_000),
    ] {
      let text = "<l> <p>1</p> <p>\(inner)</p> <p>2</p></l>"
      let result = try readXML(text, limits: limits, chunks: [1000])
      #expect(result.raws == ["<p>1</p>", "<p>2</p>"])
      #expect(result.skipped.map(\.problem.code.rawValue) == ["record-too-large"])
      #expect(result.skipped.first?.byteCount == inner.utf8.count + 7)
      #expect(result.skipped.first?.raw == nil)
    }
  }

  @Test("A record of more elements than the limit is skipped")
  func tooMany() throws {
    let limits = ReadingLimits(recordLines: 1000)
    let text = "<l><p>1</p><p>" + String(repeating: "<a b=''/>", count: 1000) + "</p><p>2</p></l>"
    let result = try readXML(text, limits: limits, chunks: [100])
    #expect(result.raws == ["<p>1</p>", "<p>2</p>"])
    #expect(result.skipped.map(\.problem.code.rawValue) == ["record-too-large"])
  }

  @Test("An attribute or text beyond what libxml2 holds costs its record at most")
  func hugeValues() throws {
    let large = String(repeating: "x", count: 12_000_000)
    let attribute = try readXML("<l><p>1</p><p><a b='\(large)'/></p><p>2</p></l>", chunks: [])
    #expect(attribute.raws == ["<p>1</p>", "<p>2</p>"])
    #expect(attribute.skipped.map(\.problem.code.rawValue) == ["malformed-xml"])
    for (before, behind) in [("", ""), ("<![CDATA[", "]]>")] {
      let text = try readXML("<l><p>1</p><p>\(before)\(large)\(behind)</p></l>", chunks: [])
      #expect(text.written.map(\.utf8.count) == [6, large.utf8.count + 5])
    }
  }

  @Test("Record elements that libxml2 can't take are passed over")
  func hugeRecordTags() throws {
    let attribute = "<p a='" + String(repeating: "x", count: 10_500_000) + "'/>"
    let attributes = "<p " + (0..<5_000).map { "a\($0)='1' " }.joined() + "/>"
    for tag in [attribute, attributes] {
      let result = try readXML("<l><p>1</p>\(tag)<p>2</p></l>", chunks: [])
      #expect(result.raws == ["<p>1</p>", "<p>2</p>"])
      #expect(result.codes == ["malformed-xml@1"])
    }
  }

  @Test("Names that never come twice do not pile up")
  func manyNames() throws {
    let records = (0..<60).map { record in
      "<p>" + (0..<1_000).map { "<n\(record)-\($0)/>" }.joined() + "</p>"
    }
    let result = try readXML("<l>" + records.joined(separator: "\n") + "</l>", chunks: [])
    #expect(result.raws == records)
    #expect(
      result.written.enumerated().allSatisfy { index, text in
        text.hasPrefix("p@\(index + 1)(n\(index)-0@\(index + 1),n\(index)-1@")
      }
    )
    #expect(result.codes.isEmpty)
    let one = "<l><p>1</p><p>" + (0..<70_000).map { "<n\($0)/>" }.joined() + "</p><p>2</p></l>"
    let crowded = try readXML(one, chunks: [])
    #expect(crowded.raws == ["<p>1</p>", "<p>2</p>"])
    #expect(crowded.skipped.map(\.problem.code.rawValue) == ["malformed-xml"])
  }

  @Test(
    "Markup that has no end costs its record, and the search for the end is made once",
    arguments: [
      "<p><![CDATA[</p>", "<p><!--</p>", "<p><?x</p>",
    ]
  )
  func unterminated(_ record: String) throws {
    let text = "<l><p>1</p>" + String(repeating: record, count: 5_000) + "<p>2</p></l>"
    let result = try readXML(text, chunks: [1000])
    #expect(result.raws == ["<p>1</p>", "<p>2</p>"])
    #expect(result.skipped.count == 5_000)
  }
}
