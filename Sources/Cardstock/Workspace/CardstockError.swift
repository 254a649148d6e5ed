import ContactModel

/// A use case can't do what it was asked, and what the user can do about it.
public enum CardstockError: Error, Sendable, Hashable {
  /// Nobody answers to what the user wrote.
  case unknownPerson(String)
  /// Several people do.
  case ambiguousPerson(String, candidates: [PersonLine])
  /// A thing that was named does not exist: an event, an operation, a card.
  case unknown(what: String, name: String, hint: String)
  /// What was asked contradicts the data: a date out of range, an operation taken back twice.
  case refused(reason: String, hint: String)
  /// There was nothing to read in what was given.
  case nothingReadable(paths: [String])
  /// A file or folder can't be written.
  case notWritable(path: String, reason: String)
}

/// A person in one line: enough to tell candidates apart.
public struct PersonLine: Sendable, Hashable {
  public var id: PersonID
  public var name: String
  /// What else is known: an organisation, an email, a phone.
  public var detail: String

  public init(id: PersonID, name: String, detail: String) {
    self.id = id
    self.name = name
    self.detail = detail
  }
}
