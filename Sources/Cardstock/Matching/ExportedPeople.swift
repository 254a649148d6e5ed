import ContactModel
import Matching
import Normalization
import Storage

/// The people of a database by the UIDs that its exports give them: a card that was written from here
/// and comes back finds its person, even one of whom no more than a name is known.
struct ExportedPeople {
  private let people: [String: PersonID]

  init(_ reader: any StoreReading) throws {
    let database = try reader.note(StoreNote.identity) ?? ""
    var people: [String: PersonID] = [:]
    try reader.forEachSummary { summary in
      people[Self.key(Workspace.uid(of: summary.id, in: database))] = summary.id
    }
    self.people = people
  }

  /// The person whose UID is the value of this key, and that UID as matching sees it.
  func person(_ key: CandidateKey) -> (id: PersonID, uid: Normalized<String>)? {
    people[key.value].map { ($0, Normalized(key.value, written: Workspace.uidScheme + key.value)) }
  }

  /// Whether an export may have made the value of a key: a UUID of version 8.
  static func mayHaveMade(_ key: CandidateKey) -> Bool {
    let digits = Array(key.value.utf8)
    return key.kind == .uid && digits.count == 36 && digits[14] == UInt8(ascii: "8")
  }

  /// A UID as candidate keys have it.
  private static func key(_ uid: String) -> String {
    String(uid.dropFirst(Workspace.uidScheme.count))
  }
}
