import ContactModel
import Foundation
import TestSupport
import Testing

@testable import ContactFormats

@Suite("Generated contacts")
struct XCardGeneratedTests {
  @Test("come back from xCard as they were, whatever Unicode they hold")
  func roundTrip() throws {
    var generator = SeededGenerator()
    var contacts: [Contact] = []
    for round in 0..<200 {
      let contact = round % 2 == 0 ? generator.person() : generator.standardContact()
      if XCardText.canHold(contact) { contacts.append(contact) }
    }
    #expect(contacts.count > 100, "\(generator)")
    let result = try readXML(XCardText.document(contacts), as: .xCard)
    #expect(result.problems.isEmpty && result.skipped.isEmpty, "\(generator)")
    #expect(result.cards.count == contacts.count, "\(generator)")
    for (card, contact) in zip(result.cards, contacts) {
      let read = card.contact.withoutLines
      guard read != contact || !card.problems.isEmpty else { continue }
      let difference = zip(read.properties, contact.properties).first { $0 != $1 }
      Issue.record("\(generator), record \(card.record): \(card.problems)")
      #expect(difference?.0 == difference?.1)
      break
    }
  }
}

/// Writes contacts as RFC 6351 says, by its letter.
enum XCardText {
  static func document(_ contacts: [Contact]) -> String {
    let cards = contacts.map { "<vcard>" + $0.properties.map(element).joined() + "</vcard>\n" }
    return "<vcards xmlns=\"urn:ietf:params:xml:ns:vcard-4.0\">\n" + cards.joined() + "</vcards>"
  }

  /// Whether every text is one that XML can hold (1.0, 2.2), and none looks as if it were laid out on
  /// lines of its own, whose blanks the reader takes for indentation.
  static func canHold(_ contact: Contact) -> Bool {
    contact.properties.allSatisfy { property in
      let texts = property.parameters.flatMap(\.values) + texts(property.value)
      return texts.allSatisfy { text in
        return !text.unicodeScalars.contains { (0xFFFE...0xFFFF).contains($0.value) }
          && !(beginsOnNewLine(text.unicodeScalars)
            && beginsOnNewLine(text.unicodeScalars.reversed()))
      }
    }
  }

  private static func beginsOnNewLine(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    scalars.prefix { $0.value <= 0x20 }.contains("\n")
  }

  private static func texts(_ value: PropertyValue) -> [String] {
    switch value {
    case .text(let text): [text]
    case .list(let values): values
    case .structured(let parts): parts.flatMap(\.self)
    case .binary, .contact: []
    }
  }

  private static let types: [PropertyName: String] = [
    .photo: "uri", .impp: "uri", .geo: "uri", .uid: "uri", .url: "uri", .source: "uri", .key: "uri",
    .related: "uri", .caluri: "uri", .bday: "date", .anniversary: "date", .deathdate: "date",
    .rev: "timestamp", .created: "timestamp", .lang: "language-tag",
  ]

  private static let components: [PropertyName: [String]] = [
    .n: ["surname", "given", "additional", "prefix", "suffix"],
    .adr: ["pobox", "ext", "street", "locality", "region", "code", "country"],
    .gender: ["sex", "identity"],
  ]

  private static func element(_ property: Property) -> String {
    let name = property.name.rawValue.lowercased()
    let xml = "<\(name)>" + parameters(property) + value(property) + "</\(name)>"
    return property.group.map { "<group name=\"\($0)\">\(xml)</group>" } ?? xml
  }

  private static func parameters(_ property: Property) -> String {
    let types = ["PREF": "integer", "LANGUAGE": "language-tag"]
    var xml = ""
    for parameter in property.parameters where parameter.name != "VALUE" {
      // It is in the `data:` URI.
      if case .binary = property.value, parameter.name == "MEDIATYPE" { continue }
      let name = parameter.name.lowercased()
      let values = parameter.values.map { tagged(types[parameter.name] ?? "text", $0) }
      xml += tagged(name, xml: values.joined())
    }
    return xml.isEmpty ? "" : tagged("parameters", xml: xml)
  }

  private static func value(_ property: Property) -> String {
    switch property.value {
    case .list(let values):
      return values.map { tagged("text", $0) }.joined()
    case .structured(let parts) where property.name == .org:
      return parts.map { tagged("text", $0.joined()) }.joined()
    case .structured(let parts):
      let names = components[property.name] ?? []
      return zip(names, parts).map { name, values in
        (values.isEmpty ? [""] : values).map { tagged(name, $0) }.joined()
      }.joined()
    case .binary(let bytes):
      let type = property.mediaType ?? ""
      return tagged("uri", "data:\(type);base64,\(Data(bytes).base64EncodedString())")
    case .text(let text):
      if let type = property.valueType ?? types[property.name] { return tagged(type, text) }
      guard property.name.isExtension else { return tagged("text", text) }
      let escaped = text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
      return tagged("unknown", escaped.replacing(",", with: "\\,"))
    case .contact: return ""
    }
  }

  private static func tagged(_ name: String, _ text: String) -> String {
    tagged(name, xml: escaped(text))
  }

  private static func tagged(_ name: String, xml: String) -> String { "<\(name)>\(xml)</\(name)>" }

  /// By scalars: a combining mark after `<` would hide it among the characters.
  private static func escaped(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output.append(contentsOf: "&amp;".unicodeScalars)
      case "<": output.append(contentsOf: "&lt;".unicodeScalars)
      case ">": output.append(contentsOf: "&gt;".unicodeScalars)
      default: output.append(scalar)
      }
    }
    return String(output)
  }
}
