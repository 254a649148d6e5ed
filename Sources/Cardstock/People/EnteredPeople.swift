import ContactFormats
import ContactModel
import Matching
import Normalization
import Storage

extension Workspace {
  /// The person a user names as introducer; a name nobody has becomes a new person.
  /// - Throws: `CardstockError.ambiguousPerson` where several have it.
  func introducer(
    named name: String,
    _ writer: any StoreWriting,
    operation: OperationID
  ) throws -> (person: PersonLine, isNew: Bool) {
    let known = try who(writer).candidates(name)
    let person: PersonID
    switch known.count {
    case 0: person = try enterPerson(named: name, writer, operation: operation)
    case 1: person = known[0]
    default:
      throw CardstockError.ambiguousPerson(
        name,
        candidates: try PersonLine.lines(for: known, writer)
      )
    }
    guard let line = try PersonLine.lines(for: [person], writer).first else {
      throw CardstockError.unknownPerson(name)
    }
    return (line, known.isEmpty)
  }

  /// Adds somebody of whom there is no card but a name: a source of one record, written by Cardstock
  /// in the user's place, so that a person is always a cluster of cards.
  private func enterPerson(
    named name: String,
    _ writer: any StoreWriting,
    operation: OperationID
  ) throws -> PersonID {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty, PersonID(name: name) == nil, CardID(name: name) == nil else {
      throw CardstockError.unknownPerson(name)
    }
    let contact = Contact([
      Property(name.contains("@") ? .email : .fn, .text(name))
    ])
    let raw = VCardWriter(version: .v4).bytes(of: contact)
    let source = try writer.add(
      NewSource(path: name, format: Source.enteredFormat, event: nil, kind: .attended),
      operation: operation
    )
    let normalized = normalizer.normalize(contact, eventRegion: nil)
    let record = NewRecord(
      card: Card(record: 1, offset: 0, line: 1, raw: raw, version: "4.0", contact: contact),
      digest: Digest(ofCard: raw),
      encodedContact: ContactCoding.encode(contact),
      keys: matcher.keys(of: normalized)
    )
    let stored = try writer.add(record, to: source)
    try writer.finish(
      source,
      records: 1,
      byteCount: raw.count,
      encoding: "utf-8",
      digest: Digest(of: raw)
    )
    let person = try writer.addPerson()
    try writer.move([stored.card], to: person, operation: operation)
    try summarize([person], writer)
    return person
  }
}
