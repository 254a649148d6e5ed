import ContactModel
import Testing

@testable import ContactFormats

/// What is written as xCard and read again.
enum XCardRoundTrip {
  /// The contacts of a vCard file, without lines.
  static func contacts(_ bytes: [UInt8]) throws -> [Contact] {
    var reader = VCardReader(MemoryStream(bytes))
    var contacts: [Contact] = []
    while let element = try reader.next() {
      if case .card(let card) = element { contacts.append(card.contact.withoutLines) }
    }
    return contacts
  }

  static func card(_ bytes: [UInt8]) throws -> Contact {
    try #require(try contacts(bytes).first)
  }

  static func roundTrip(_ contacts: [Contact], _ form: XCardWriter.Form) throws -> [Contact] {
    let text = String(decoding: XCardWriter(form: form).bytes(of: contacts), as: UTF8.self)
    let result = try readXML(text, as: .xCard)
    #expect(result.problems.isEmpty && result.skipped.isEmpty)
    return result.cards.map(\.contact.withoutLines)
  }

  static func roundTrip(_ contact: Contact, _ form: XCardWriter.Form) throws -> Contact? {
    try roundTrip([contact], form).first
  }

  /// The contact with VALUE as the element of a value says it: last, in lower case, and not at all
  /// where it is the default or nothing that the RFCs know.
  static func withPlainTypes(_ contact: Contact) -> Contact {
    Contact(
      sayable(contact).properties.map { property in
        var copy = property
        copy.parameters.removeAll { $0.name == "VALUE" }
        let type = property.valueType.flatMap(VCardValueType.init(name:))
        if let type, type != .unknown, !VCardValueType.defaults(of: property.name).contains(type) {
          copy.parameters.append(Parameter("VALUE", type.name))
        }
        return copy
      }
    )
  }

  /// The contact with U+FFFD for what XML cannot hold, without lines around parameters, and without
  /// empty parameters.
  static func sayable(_ contact: Contact) -> Contact {
    func text(_ text: String) -> String {
      var kept = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        let isWhite = scalar == "\t" || scalar == "\n" || scalar == "\r"
        let isLost = scalar.value < 0x20 && !isWhite || (0xFFFE...0xFFFF).contains(scalar.value)
        kept.append(isLost ? "\u{FFFD}" : scalar)
      }
      return String(kept)
    }
    return Contact(
      contact.properties.map { property in
        var copy = property
        copy.parameters = property.parameters.map { parameter in
          let values = parameter.values.map { $0.contains("\n") ? $0.withoutBlanks : $0 }
          return Parameter(parameter.name, values.map(text))
        }
        copy.parameters.removeAll { $0.values.allSatisfy(\.isEmpty) }
        switch property.value {
        case .text(let value): copy.value = .text(text(value))
        case .list(let values): copy.value = .list(values.map(text))
        case .structured(let parts): copy.value = .structured(parts.map { $0.map(text) })
        default: break
        }
        return copy
      }
    )
  }
}
