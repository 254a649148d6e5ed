import ContactModel
import Testing

@testable import ContactFormats

/// Reads a page in one go and in tiny pieces; both must give the same.
func readPage(
  _ page: String,
  limits: ReadingLimits = ReadingLimits(),
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> ReadResult {
  try readPage(Array(page.utf8), limits: limits, sourceLocation: sourceLocation)
}

func readPage(
  _ bytes: [UInt8],
  limits: ReadingLimits = ReadingLimits(),
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> ReadResult {
  let whole = try read(bytes, limits: limits, format: .hCard, sourceLocation: sourceLocation)
  let pieces = try read(
    bytes,
    chunk: 7,
    limits: limits,
    format: .hCard,
    sourceLocation: sourceLocation
  )
  #expect(pieces == whole, "pieces must give the same", sourceLocation: sourceLocation)
  return whole
}

/// The properties of the only card of a page, as `NAME;PARAMETER=value:value`.
func pageCard(
  _ page: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> [String] {
  let result = try readPage(page, sourceLocation: sourceLocation)
  try #require(result.cards.count == 1, sourceLocation: sourceLocation)
  #expect(result.codes.isEmpty, sourceLocation: sourceLocation)
  return result.cards[0].contact.written
}

extension Contact {
  /// The properties as `group.NAME;PARAMETER=value:value`, a contact within it in braces.
  var written: [String] {
    properties.map { property in
      let group = property.group.map { $0 + "." } ?? ""
      let parameters = property.parameters.map { ";\($0.name)=\($0.values.joined(separator: ","))" }
      let value: String =
        switch property.value {
        case .contact(let contact): "{\(contact.written.joined(separator: " | "))}"
        case .binary(let bytes): "<\(bytes.count)>"
        default: property.value.text ?? ""
        }
      return group + property.name.rawValue + parameters.joined() + ":" + value
    }
  }
}
