/// How values of one field relate that are no identifiers: title, place, date.
enum ValueLevel: UInt8, Sendable, CaseIterable {
  /// One side has none.
  case missing
  case same
  /// A misprint, a part, or another way of writing it.
  case similar
  case different
}

/// How the email addresses of two records relate: the best of all pairs.
enum EmailLevel: UInt8, Sendable, CaseIterable {
  case missing
  /// One personal mailbox that spells the names of both.
  case own
  /// One personal mailbox, on both.
  case same
  /// One mailbox that spells the name of one and not the name of the other.
  case borrowed
  /// One mailbox that cards of several names carry.
  case shared
  /// One mailbox of a function, or of many.
  case office
  /// A misprint apart.
  case similar
  /// The same mailbox name at another host: who moves takes the name along.
  case sameName
  /// Two mailboxes at one host that differ by a number, as namesakes' do.
  case numbered
  /// Two mailboxes of people at one host that is no free one.
  case colleagues
  case different
}

/// How the telephone numbers of two records relate: the best of all pairs.
enum PhoneLevel: UInt8, Sendable, CaseIterable {
  case missing
  /// One mobile number, on both.
  case same
  /// One landline that no other name carries.
  case sameLine
  /// One number that cards of several names carry.
  case shared
  /// One number of many.
  case office
  /// One digit apart, or two digits swapped.
  case similar
  case different
}

/// How the employers of two records relate.
enum EmployerLevel: UInt8, Sendable, CaseIterable {
  case missing
  case same
  /// One name begins with the other, or is a misprint apart.
  case similar
  case different
}

/// How the profile pages of two records relate.
enum ProfileLevel: UInt8, Sendable, CaseIterable {
  case missing, same, shared, different
}

/// How the identifiers (UID) of two records relate.
enum IdentifierLevel: UInt8, Sendable, CaseIterable {
  case missing
  /// One identifier from one program.
  case sameProduct
  /// One that is long enough to be unique in the world.
  case same
  /// One that another program may have given to somebody else.
  case counted
  /// One that cards of incompatible names carry.
  case shared
  /// A misprint apart.
  case similar
  /// Two short ones of one kind: numbers of members, of patients.
  case different
}
