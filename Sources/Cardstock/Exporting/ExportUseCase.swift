import ContactFormats
import ContactModel
import Foundation
import Storage

extension Workspace {
  /// Writes everybody as one document, by name.
  /// - Parameter receive: Gets the bytes of the document piece by piece.
  /// - Returns: How many people were written.
  public func exportPeople(
    as format: ExportFormat,
    _ receive: ([UInt8]) throws -> Void
  ) throws -> Int {
    try store.read { reader in
      var writer = format.writer
      if writer.needsSurvey {
        try Self.forEachPerson(reader) { writer.survey($0.contact) }
      }
      var output: [UInt8] = []
      var count = 0
      writer.begin(into: &output)
      try Self.forEachPerson(reader) { person in
        if count > 0 { writer.separate(into: &output) }
        writer.write(person.contact, uid: person.uid, into: &output)
        count += 1
        guard output.count >= 64 << 10 else { return }
        try receive(output)
        output.removeAll(keepingCapacity: true)
      }
      writer.end(into: &output)
      try receive(output)
      return count
    }
  }

  /// A person on the way out.
  struct ExportedPerson {
    var contact: Contact
    /// A URN, the same on every export of the same database.
    var uid: String
  }

  /// Everybody, by name, each with what all their cards say.
  static func forEachPerson(
    _ reader: any StoreReading,
    _ receive: (ExportedPerson) throws -> Void
  ) throws {
    let database = try reader.note(StoreNote.identity) ?? ""
    var waiting: [PersonSummary] = []
    func flush() throws {
      let cards = Dictionary(
        grouping: try reader.cards(of: waiting.map(\.id)),
        by: \.person
      )
      for summary in waiting {
        let contacts = cards[summary.id, default: []].map(\.contact)
        let merged = Contact.merged(contacts, name: summary.name)
        try receive(ExportedPerson(contact: merged, uid: uid(of: summary.id, in: database)))
      }
      waiting.removeAll(keepingCapacity: true)
    }
    try reader.forEachSummary { summary in
      waiting.append(summary)
      if waiting.count == 256 { try flush() }
    }
    try flush()
  }

  static let uidScheme = "urn:uuid:"

  /// The same for the same person of the same database, on every export.
  static func uid(of person: PersonID, in database: String) -> String {
    let digest = Digest(of: Array("\(database) \(person.name)".utf8)).bytes
    var bytes = Array(digest.prefix(16))
    // Version 8, variant 10: a UUID made by a rule of our own (RFC 9562, 5.8).
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let hex = bytes.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { range in
      hex.dropFirst(range.lowerBound).prefix(range.count)
    }
    return uidScheme + groups.joined(separator: "-")
  }

  /// One imported source on its way out.
  public struct Original: Sendable, Hashable {
    /// A relative path below the folder to write to, the same on every export.
    public var name: String
    public var path: String
    public var byteCount: Int
    public let id: SourceID
  }

  /// The imported sources, each with a file name of its own; entries by hand are not among them.
  public func originals() throws -> [Original] {
    try store.read { reader in
      try reader.sources().filter { $0.details.format != Source.enteredFormat }.map { source in
        return Original(
          name: "\(source.id.rawValue)-\(Self.fileName(of: source.details.path))",
          path: source.details.path,
          byteCount: source.byteCount,
          id: source.id
        )
      }
    }
  }

  /// The last component of a path as a file name that is safe to make anywhere: without control
  /// characters, and not longer than names may be.
  private static func fileName(of path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? ""
    guard last != "-", !last.isEmpty else { return "standard-input" }
    let harmless = last.unicodeScalars.map { scalar -> Character in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: "_"
      default: Character(scalar)
      }
    }
    var name = harmless[...]
    // The end says more than the beginning: it has the extension.
    while name.reduce(0, { $0 + $1.utf8.count }) > 180 { name.removeFirst() }
    return String(name)
  }

  /// Gives the bytes of a source as they were imported, piece by piece.
  public func bytes(of original: Original, _ receive: ([UInt8]) throws -> Void) throws {
    try store.read { try $0.originalBytes(of: original.id, receive) }
  }
}
