import ContactModel

/// A contact in comparable values. The values as read stay in `Contact`; each one here remembers
/// what was written and on which line.
public struct NormalizedContact: Sendable, Hashable {
  /// Empty for cards of companies and for names that are no person's.
  public var names: [Normalized<PersonName>] = []
  /// Folded: NICKNAME, and what names carry in quotes or brackets.
  public var nicknames: [Normalized<String>] = []
  public var emails: [Normalized<EmailAddress>] = []
  public var phones: [Normalized<PhoneNumber>] = []
  public var organizations: [Normalized<OrganizationName>] = []
  /// Folded for comparison: TITLE and ROLE.
  public var titles: [Normalized<String>] = []
  /// ADR, without those that say nothing.
  public var addresses: [Normalized<ComparableAddress>] = []
  public var birthdays: [Normalized<PartialDate>] = []
  /// URL and social profiles: scheme and host in lower case, no slash at the end.
  public var urls: [Normalized<String>] = []
  /// UID values, with the prefix `urn:uuid:` taken off and UUIDs in lower case.
  public var uids: [Normalized<String>] = []
  /// PRODID: the program that gave out the UIDs.
  public var product: String?

  public init() {}
}

/// A comparable value, what stood in the card, and where.
public struct Normalized<Value: Sendable & Hashable>: Sendable, Hashable {
  public var value: Value
  /// As written in the card, unescaped.
  public var written: String
  /// The 1-based line of the source; nil where its format has none.
  public var line: Int?

  public init(_ value: Value, written: String, line: Int? = nil) {
    self.value = value
    self.written = written
    self.line = line
  }
}
