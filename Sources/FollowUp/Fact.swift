import ContactModel

/// Something that happened between the user and one person, dated.
///
/// The facts about a person are a set: the same fact twice is one, the order of entry never
/// matters, and merging two people is the union of their facts.
public struct Fact: Sendable, Hashable {
  /// When it happened: a civil date in the user's time zone.
  public var date: CivilDate
  public var kind: Kind

  public init(_ date: CivilDate, _ kind: Kind) {
    self.date = date
    self.kind = kind
  }

  /// What happened, with what it carries.
  public enum Kind: Sendable, Hashable {
    /// The user lifts the decline of that date by hand, knowingly, and no other.
    case reopened(of: CivilDate)
    /// They spoke, or a card changed hands, at `event` (nil: at no event of record).
    case met(event: String?, introducer: Introducer.ID? = nil)
    /// The user wrote or called. A direct message, also when the policy did not propose it.
    case sent(Channel)
    /// A message did not arrive: the one sent on `of`, or the latest on that channel that has not
    /// bounced yet. It counts for nothing: as attempt, gap, quiet, permission or kept promise.
    case bounced(Channel, of: CivilDate? = nil)
    /// Any answer, from whatever address; a meeting booked or held counts too.
    case replied
    /// An automatic answer; not a reply. Waiting counts from `until` (nil: 14 days on).
    case outOfOffice(until: CivilDate? = nil)
    /// The user asked the introducer about this person.
    case nudged(Introducer.ID)
    /// The introducer says that they wrote. More patience, no permission to write.
    case introducerPinged
    /// Permission to write again: from a date on, so many times.
    case keepReminding(from: Source, on: CivilDate? = nil, uses: Int? = nil)
    /// The user promised something.
    case promised(what: String? = nil, by: CivilDate? = nil)
    /// The user's own next step.
    case planned(on: CivilDate, note: String? = nil)
    /// The user wants to stay in touch every so many days; 0 is off.
    case keepInTouch(every: Int)
    /// The introducer was told that it worked.
    case thanked(Introducer.ID)
    /// No step before `until`; changes no count.
    case snoozed(until: CivilDate)
    /// "No, thank you", or do-not-contact.
    case declined
  }

  /// Who gave a permission to keep reminding.
  public enum Source: String, Sendable, Hashable, Codable, CaseIterable {
    case contact
    case introducer
  }

  /// The kinds by name, in the order in which facts of one date are replayed.
  public enum Name: String, Sendable, Hashable, CaseIterable, Codable {
    case reopened, met, sent, bounced, replied, outOfOffice, nudged, introducerPinged
    case keepReminding, promised, planned, keepInTouch, thanked, snoozed, declined
  }

  public var name: Name {
    switch kind {
    case .reopened: .reopened
    case .met: .met
    case .sent: .sent
    case .bounced: .bounced
    case .replied: .replied
    case .outOfOffice: .outOfOffice
    case .nudged: .nudged
    case .introducerPinged: .introducerPinged
    case .keepReminding: .keepReminding
    case .promised: .promised
    case .planned: .planned
    case .keepInTouch: .keepInTouch
    case .thanked: .thanked
    case .snoozed: .snoozed
    case .declined: .declined
    }
  }
}
