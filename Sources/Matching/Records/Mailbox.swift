import Normalization

/// What comparisons ask of an email address.
struct Mailbox: Sendable {
  /// The mailbox name without a subaddress, in lower case.
  var local: String
  /// Its letters alone, folded: `b.smith7` is `bsmith`.
  var letters: [UInt8]
  /// The mailbox name as a careless eye reads it: see `Skeleton`.
  var skeleton: String
  /// Number among the domains.
  var domain: UInt32
  /// The host gives mailboxes to anybody.
  var isFree: Bool
  /// It belongs to a function (`info@`), not to a person.
  var isRole: Bool

  init(_ address: EmailAddress, domain: UInt32) {
    let key = address.matchingKey
    local = String(key.prefix { $0 != "@" && $0 != "+" })
    letters = folded(local).utf8.filter { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x80 }
    skeleton = Skeleton.of(local)
    self.domain = domain
    isFree = address.isFreeMail
    isRole = address.isRole
  }

  /// Whether the name says little about whose mailbox it is: too short to belong to one person.
  var isShort: Bool { letters.count < 5 }
}
