import ContactModel
import Normalization

/// One card as matching sees it.
public struct MatchRecord: Sendable, Hashable {
  public var card: CardID
  public var contact: NormalizedContact
  /// The person the card already belongs to. That joins no cards by itself: only what they say does.
  public var person: PersonID?

  public init(card: CardID, contact: NormalizedContact, person: PersonID? = nil) {
    self.card = card
    self.contact = contact
    self.person = person
  }
}

/// A value two cards must share to be compared at all.
public struct CandidateKey: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case uid, email, phone, name, url
    case nameVariant, phoneTail, mailboxName, employerAndName, birthday, street
  }
  public var kind: Kind
  public var value: String

  public init(_ kind: Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }
}

/// What the user decided about two cards. It outranks every score.
public struct Verdict: Sendable, Hashable {
  public enum Decision: String, Sendable, Hashable, Codable { case same, different }
  public var a: CardID
  public var b: CardID
  public var decision: Decision

  public init(_ a: CardID, _ b: CardID, _ decision: Decision) {
    self.a = min(a, b)
    self.b = max(a, b)
    self.decision = decision
  }
}

/// How one field of two cards compares, in words for people and in bits for the score.
public struct Evidence: Sendable, Hashable, Codable {
  public enum Agreement: String, Sendable, Hashable, Codable {
    case same, similar, different, shared
    /// How likely two cards are one person's before their values are looked at.
    case prior
    /// What fields say together that they don't say one by one.
    case together
  }
  /// `email`, `phone`, `name`, `organization`, `birthday`, `uid`, …
  public var field: String
  public var a: String
  public var b: String
  public var agreement: Agreement
  /// Base-2 logarithm of the likelihood ratio: above 0 speaks for one person, below 0 for two.
  public var weight: Double

  public init(field: String, a: String, b: String, agreement: Agreement, weight: Double) {
    self.field = field
    self.a = a
    self.b = b
    self.agreement = agreement
    self.weight = weight
  }
}

/// What matching thinks of two cards.
public struct Comparison: Sendable, Hashable {
  public enum Decision: String, Sendable, Hashable {
    /// Merged without asking.
    case certain
    /// A person has to look.
    case review
    /// Two people, or nothing to say that they are one.
    case different
  }
  public var a: CardID
  public var b: CardID
  public var decision: Decision
  /// That both are one human being, 0...1.
  public var probability: Double
  /// The rule that decided, in plain words.
  public var rule: String
  public var evidence: [Evidence]

  public init(
    a: CardID,
    b: CardID,
    decision: Decision,
    probability: Double,
    rule: String,
    evidence: [Evidence]
  ) {
    self.a = a
    self.b = b
    self.decision = decision
    self.probability = probability
    self.rule = rule
    self.evidence = evidence
  }
}

/// The people found among the cards that were looked at.
public struct MatchResult: Sendable {
  /// A partition of all records given: one entry a person, cards in ascending order, entries by
  /// their first card.
  public var clusters: [[CardID]]
  /// The certain comparisons that joined cards of different people, in the order they were used.
  public var merges: [Comparison]
  /// Pairs of people that need an eye, best first; at most one comparison a pair of clusters.
  public var reviews: [Comparison]

  public init(clusters: [[CardID]], merges: [Comparison], reviews: [Comparison]) {
    self.clusters = clusters
    self.merges = merges
    self.reviews = reviews
  }
}
