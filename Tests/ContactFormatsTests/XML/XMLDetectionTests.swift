import Foundation
import Testing

@testable import ContactFormats

@Suite("XML is known by its first bytes")
struct XMLDetectionTests {
  @Test(
    "What begins with a tag, a declaration or a comment is XML",
    arguments: [
      ("<a/>", true), ("<?xml version='1.0'?><a/>", true), ("\u{FEFF} \n<!-- x --><a/>", true),
      ("<é/>", true), ("<!DOCTYPE a><a/>", true), ("<!DOCTYPE html><html/>", false),
      ("<!doctype HTML>", false), ("<HTML>", false), ("< a", false), ("a,b\n<a/>", false),
      ("", false),
      ("<", false), ("BEGIN:VCARD", false),
    ]
  )
  func signature(_ text: String, _ expected: Bool) {
    #expect(XMLSignature.isXML(Array(text.utf8)) == expected)
  }

  @Test("UTF-16 is XML too, and shows its elements")
  func wide() throws {
    let text = "<?xml version=\"1.0\" encoding=\"utf-16\"?><list><person name=\"Zoë\"/></list>"
    for mark in [true, false] {
      var bytes = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      if mark { bytes = [0xFF, 0xFE] + bytes }
      #expect(XMLSignature.isXML(bytes))
      let opening = try #require(XMLOpening(sample: bytes))
      #expect(opening.elements.map(\.name.local) == ["list", "person"])
      #expect(opening.elements.last?.attributes.first?.value == "Zoë")
    }
  }

  @Test("A sample of broken XML shows what stands before the damage")
  func broken() throws {
    let opening = try #require(XMLOpening(sample: Array("<a><b>x</b><c></a>".utf8)))
    #expect(opening.elements.map(\.name.local) == ["a", "b", "c"])
    #expect(opening.elements.map(\.text) == ["", "x", ""])
    #expect(XMLOpening(sample: Array("no xml at all".utf8)) == nil)
    #expect(XMLOpening(sample: []) == nil)
  }

  @Test("Of a long sample the first 200 elements are shown")
  func long() throws {
    let text = "<l>" + String(repeating: "<p a='1'><b>x</b></p>", count: 3_000) + "</l>"
    let opening = try #require(XMLOpening(sample: Array(text.utf8)))
    #expect(opening.elements.count == 200)
    #expect(opening.elements.allSatisfy { $0.depth < 3 })
  }

  @Test("Every sample of XML opens, and none of the tables does", .enabled(if: Corpus.isPresent))
  func samples() throws {
    let folder = Corpus.root.deletingLastPathComponent().appendingPathComponent("formats/samples")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
      let kind = name.split(separator: ".").last ?? ""
      let isXML = ["xml", "contact", "rdf"].contains(kind)
      #expect(XMLSignature.isXML(bytes) == isXML, "\(name)")
      #expect((XMLOpening(sample: bytes) != nil) == isXML, "\(name)")
    }
  }

  @Test("Every XML file of the corpus is read with its balances", .enabled(if: Corpus.isPresent))
  func corpus() throws {
    for family in ["vcard-temp-xml", "xcard", "gdata-atom", "windows-contact"] {
      let folder = Corpus.root.appendingPathComponent("files/\(family)")
      var dialect = XMLDialect.test
      dialect.isRecord = { name, _ in
        ["vcard", "entry", "contact"].contains(name.local.lowercased())
      }
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
        let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
        let whole = try read(bytes, format: ContactFormat(dialect))
        let pieces = try read(bytes, chunk: 13, format: ContactFormat(dialect))
        #expect(whole == pieces, "\(family)/\(name)")
        #expect(!whole.cards.isEmpty || !whole.skipped.isEmpty, "\(family)/\(name)")
      }
    }
  }
}
