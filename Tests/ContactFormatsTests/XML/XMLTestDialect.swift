import ContactModel
import Foundation
import Testing

@testable import ContactFormats

/// A vocabulary as small as can be: a record is an element `p`, or an `id:p` of any prefix; what it
/// says is written out as text, so that a test sees everything the core hands over.
extension XMLDialect {
  static let test = XMLDialect(
    name: "test-xml",
    title: "Test",
    usualEncounter: .met,
    recognize: { $0.elements.contains { $0.name.local == "p" } },
    isRecord: { name, _ in name.local == "p" },
    makeDecoder: { _ in TestDecoder() }
  )

  private struct TestDecoder: XMLRecordDecoder {
    mutating func decode(_ record: XMLElement) -> DecodedXML {
      DecodedXML(version: nil, contact: Contact([Property(.note, .text(written(record)))]))
    }
  }

  /// `name[attribute=value]@line(text, children)`; a namespace stands before a name in braces.
  static func written(_ element: XMLElement) -> String {
    func name(_ name: XMLName) -> String {
      name.namespace.isEmpty ? name.local : "{\(name.namespace)}\(name.local)"
    }
    var text = name(element.name)
    for attribute in element.attributes {
      text += "[\(name(attribute.name))=\(attribute.value)]"
    }
    text += "@\(element.line)"
    let inner = [element.text].filter { !$0.isEmpty } + element.children.map(written)
    return inner.isEmpty ? text : text + "(" + inner.joined(separator: ",") + ")"
  }
}

/// Reads with the test dialect, whole and in tiny pieces; the result must be the same.
func readXML(
  _ bytes: [UInt8],
  limits: ReadingLimits = ReadingLimits(),
  chunks: [Int] = [1, 2, 7],
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> ReadResult {
  let format = ContactFormat(XMLDialect.test)
  let whole = try read(bytes, limits: limits, format: format, sourceLocation: sourceLocation)
  for chunk in chunks {
    let pieces = try read(
      bytes,
      chunk: chunk,
      limits: limits,
      format: format,
      sourceLocation: sourceLocation
    )
    #expect(
      pieces == whole,
      "reading in pieces of \(chunk) must give the same",
      sourceLocation: sourceLocation
    )
  }
  return whole
}

func readXML(
  _ text: String,
  limits: ReadingLimits = ReadingLimits(),
  chunks: [Int] = [1, 2, 7],
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> ReadResult {
  try readXML(Array(text.utf8), limits: limits, chunks: chunks, sourceLocation: sourceLocation)
}

extension ReadResult {
  /// What the test dialect's decoder wrote of each card.
  var written: [String] { cards.map { $0.contact.texts(.note).first ?? "" } }
  /// The source's own bytes of each card.
  var raws: [String] { cards.map { String(decoding: $0.raw, as: UTF8.self) } }
}
