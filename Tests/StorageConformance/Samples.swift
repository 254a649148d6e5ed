import ContactFormats
import ContactModel
import FollowUp
import Matching
import Storage

/// Stores small things in few words, for tests of stores and of what is built on them.
extension StoreWriting {
  public func begin(
    _ kind: Storage.Operation.Kind = .import,
    at: Int64 = 1_795_000_000
  ) throws -> OperationID {
    try beginOperation(kind, summary: kind.rawValue, by: "tester", at: at)
  }

  /// A source of cards with these names, a line break after each.
  @discardableResult
  public func addSource(
    _ names: [String],
    event: EventID? = nil,
    kind: EncounterKind = .met,
    introducer: CardID? = nil,
    lineBreak: String = "\r\n",
    operation: OperationID
  ) throws -> SampleSource {
    let source = try add(
      NewSource(
        path: "/cards/\(names.first ?? "none").vcf",
        format: "vcard",
        event: event,
        kind: kind,
        introducer: introducer
      ),
      operation: operation
    )
    var bytes: [UInt8] = []
    var stored: [StoredRecord] = []
    for (index, name) in names.enumerated() {
      let record = NewRecord.sample(
        name,
        number: index + 1,
        offset: bytes.count,
        lineBreak: lineBreak
      )
      stored.append(try add(record, to: source))
      bytes += record.card.raw
      let frame = Frame(offset: bytes.count, bytes: Array(lineBreak.utf8))
      try add(frame, to: source)
      bytes += frame.bytes
    }
    try finish(
      source,
      records: names.count,
      byteCount: bytes.count,
      encoding: "utf-8",
      digest: Digest(of: bytes)
    )
    return SampleSource(id: source, records: stored, bytes: bytes)
  }

  /// A person with one card of no event.
  @discardableResult
  public func addPerson(named name: String, operation: OperationID) throws -> SamplePerson {
    let card = try addSource([name], operation: operation).cards[0]
    let person = try addPerson(holding: [card], operation: operation)
    try set(PersonSummary(id: person, name: name, standing: .sample()))
    return SamplePerson(id: person, card: card)
  }

  public func addPerson(holding cards: [CardID], operation: OperationID) throws -> PersonID {
    let person = try addPerson()
    try move(cards, to: person, operation: operation)
    return person
  }
}

public struct SampleSource: Sendable {
  public var id: SourceID
  public var records: [StoredRecord]
  public var bytes: [UInt8]
  public var cards: [CardID] { records.map(\.card) }
}

public struct SamplePerson: Sendable {
  public var id: PersonID
  public var card: CardID
}

extension NewRecord {
  /// A card that says a name and nothing else; its candidate keys are the name and an address made
  /// of it.
  public static func sample(
    _ name: String,
    number: Int = 1,
    offset: Int = 0,
    lineBreak: String = "\r\n",
    problems: [Problem] = []
  ) -> NewRecord {
    let lines = ["BEGIN:VCARD", "VERSION:4.0", "FN:\(name)", "END:VCARD"]
    let raw = Array(lines.joined(separator: lineBreak).utf8)
    let contact = Contact([Property(.fn, .text(name), line: 3)])
    return NewRecord(
      card: Card(
        record: number,
        offset: offset,
        line: (number - 1) * 4 + 1,
        raw: raw,
        version: "4.0",
        contact: contact,
        problems: problems
      ),
      digest: Digest(ofCard: raw),
      encodedContact: ContactCoding.encode(contact),
      keys: [
        CandidateKey(.name, name.lowercased()),
        CandidateKey(
          .email,
          name.lowercased().split(separator: " ").joined(separator: ".") + "@example.org"
        ),
      ]
    )
  }
}

extension Standing {
  /// Nobody was met yet, unless a step or the end of the quiet says otherwise.
  public static func sample(step: Step? = nil, movedOn: CivilDate? = nil) -> Standing {
    Standing(
      phase: movedOn.map { .quiet(until: $0) } ?? .settled(step == nil ? .notMet : .firstContact),
      step: step,
      explanation: Explanation(rule: .notMet, facts: [], numbers: [:]),
      latestPast: nil
    )
  }
}

extension Step {
  /// A first contact, or another kind, that opens when it is due unless told otherwise.
  public static func sample(
    _ kind: StepKind = .firstContact,
    opens: Int? = nil,
    due: Int,
    introducer: Introducer.ID? = nil
  ) -> Step {
    Step(kind: kind, opens: day(opens ?? due), due: day(due), introducer: introducer)
  }
}

/// A day of December 2026, or so many days after its beginning.
public func day(_ number: Int) -> CivilDate {
  CivilDate(dayNumber: 20_787 + number)
}

/// Any error, told apart from those of a store.
public struct Abandoned: Error, Equatable {
  public init() {}
}
