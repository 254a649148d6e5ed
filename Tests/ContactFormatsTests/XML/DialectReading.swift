import ContactModel
import Foundation
import Testing

@testable import ContactFormats

/// Reads XML in one dialect, under both balances.
func readXML(_ text: String, as dialect: XMLDialect) throws -> ReadResult {
  try read(Array(text.utf8), format: ContactFormat(dialect))
}

/// The sample files of the formats, which lie outside the project beside the corpus.
enum FormatSamples {
  static let root = Corpus.root.deletingLastPathComponent()
    .appendingPathComponent("formats/samples", isDirectory: true)

  static var isPresent: Bool { FileManager.default.fileExists(atPath: root.path) }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appendingPathComponent(name)))
  }
}

extension Contact {
  /// One text for each property, for comparing at a glance: `group.NAME;PARAMETER=a,b:value`, nothing
  /// escaped.
  var rows: [String] {
    properties.map { property in
      let group = property.group.map { $0 + "." } ?? ""
      let parameters = property.parameters.map { ";\($0.name)=" + $0.values.joined(separator: ",") }
      let value =
        switch property.value {
        case .binary(let bytes): "<\(bytes.count) bytes>"
        case .contact(let contact): "<" + contact.rows.joined(separator: " | ") + ">"
        default: property.value.text ?? ""
        }
      return group + property.name.rawValue + parameters.joined() + ":" + value
    }
  }
}
