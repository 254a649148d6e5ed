import ContactModel
import Foundation
import Matching
import Normalization
import Storage

/// What `dedupe` found.
public struct DedupeReport: Sendable {
  /// People that became one.
  public struct Merge: Sendable, Hashable {
    /// Those who were merged, with `into` among them, as they were called before.
    public var people: [PersonLine]
    public var into: PersonID
    /// Of the weakest link.
    public var probability: Double
    public var links: [Comparison]
  }

  /// Cards that turned out not to be a person's among whose cards they were.
  public struct Separation: Sendable, Hashable {
    /// Those whose cards they were.
    public var from: [PersonLine]
    public var cards: [CardID]
    /// Whose they are now.
    public var person: PersonID
  }

  public var cards: Int
  public var people = 0
  public var merges: [Merge] = []
  public var separations: [Separation] = []
  public var reviews: [ReviewLine] = []
  /// Values that several people use, the most used first: they tell nobody apart.
  public var shared: [SharedValue] = []
}

/// Two people who may be one.
public struct ReviewLine: Sendable, Hashable {
  public var a: PersonLine
  public var b: PersonLine
  public var comparison: Comparison
}

/// An open question between two people.
struct OpenPair {
  var a: PersonID
  var b: PersonID
  var comparison: Comparison
}

extension Workspace {
  /// Matches everybody with everybody, merges what is certain, and lists what needs an eye.
  public func deduplicate() throws -> DedupeReport {
    try store.write { writer in
      let records = try allRecords(writer)
      let result = matcher.match(records, verdicts: try writer.verdicts())
      let personOf = Dictionary(
        records.compactMap { record in record.person.map { (record.card, $0) } },
        uniquingKeysWith: { first, _ in first }
      )
      let regrouping = Regrouping(result.clusters, personOf: personOf)
      let changed = regrouping.groups.filter { group in
        group.cards.contains { personOf[$0] != group.person }
      }
      var report = DedupeReport(cards: records.count)
      if !changed.isEmpty {
        let operation = try writer.beginOperation(
          .dedupe,
          summary: Self.summary(of: changed),
          by: user,
          at: clock()
        )
        for group in changed {
          try carryOut(group, result, personOf, operation, writer, &report)
        }
        let touched = Set(changed.flatMap(\.cards).compactMap { personOf[$0] })
        try summarize(touched.union(changed.compactMap(\.person)).sorted(), writer)
      }
      try writer.setAllReviews(result.reviews)
      report.people = try writer.counts().people
      report.reviews = try reviewLines(writer)
      report.shared = matcher.sharedValues(in: records)
      return report
    }
  }

  private static func summary(of groups: [Regrouping.Group]) -> String {
    let merged = groups.filter { $0.joined.count > 1 }.count
    let separated = groups.filter { $0.person == nil }.count
    func people(_ count: Int) -> String { count == 1 ? "1 person" : "\(count) people" }
    return [
      merged > 0 ? "\(people(merged)) merged" : nil,
      separated > 0 ? "\(people(separated)) separated" : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }

  private func carryOut(
    _ group: Regrouping.Group,
    _ result: MatchResult,
    _ personOf: [CardID: PersonID],
    _ operation: OperationID,
    _ writer: any StoreWriting,
    _ report: inout DedupeReport
  ) throws {
    let before = try PersonLine.lines(
      for: Set(group.cards.compactMap { personOf[$0] }).sorted(),
      writer
    )
    let person = try group.person ?? writer.addPerson()
    try writer.move(
      group.cards.filter { personOf[$0] != person },
      to: person,
      operation: operation
    )
    if group.person == nil {
      try summarize([person], writer)
      report.separations.append(
        DedupeReport.Separation(from: before, cards: group.cards, person: person)
      )
      return
    }
    let members = Set(group.cards)
    let links = try dated(
      result.merges.filter { members.contains($0.a) && members.contains($0.b) },
      writer
    )
    report.merges.append(
      DedupeReport.Merge(
        people: before,
        into: person,
        probability: links.map(\.probability).min() ?? 1,
        links: links
      )
    )
  }

  /// The open questions, best first; one for each pair of people.
  public func reviews() throws -> [ReviewLine] {
    try store.read { try reviewLines($0) }
  }

  private func reviewLines(_ reader: any StoreReading) throws -> [ReviewLine] {
    let pairs = try openPairs(reader)
    let people = Set(pairs.flatMap { [$0.a, $0.b] }).sorted()
    let lines = Dictionary(
      uniqueKeysWithValues: try PersonLine.lines(for: people, reader).map { ($0.id, $0) }
    )
    let told = try dated(pairs.map(\.comparison), reader)
    return zip(pairs, told).compactMap { pair, comparison in
      guard let a = lines[pair.a], let b = lines[pair.b] else { return nil }
      return ReviewLine(a: a, b: b, comparison: comparison)
    }
  }

  /// The open questions between two people, best first; one for each pair. What a verdict answers is
  /// not open.
  func openPairs(_ reader: any StoreReading) throws -> [OpenPair] {
    let reviews = try reader.reviews()
    guard !reviews.isEmpty else { return [] }
    let verdicts = try reader.verdicts().filter { $0.decision == .different }
    let cards = reviews.flatMap { [$0.a, $0.b] } + verdicts.flatMap { [$0.a, $0.b] }
    let personOf = try reader.people(of: Set(cards).sorted())
    var seen = Set(
      verdicts.compactMap { verdict -> Set<PersonID>? in
        guard let a = personOf[verdict.a], let b = personOf[verdict.b] else { return nil }
        return [a, b]
      }
    )
    return reviews.compactMap { review in
      guard let a = personOf[review.a], let b = personOf[review.b], a != b,
        seen.insert([a, b]).inserted
      else { return nil }
      return OpenPair(a: a, b: b, comparison: review)
    }
  }

  /// What matching sees of every card, normalised on all cores.
  private func allRecords(_ reader: any StoreReading) throws -> [MatchRecord] {
    var regions = EventRegions(normalizer: normalizer)
    var cards: [(card: StoredCard, region: String?)] = []
    try reader.forEachCard { card in
      cards.append((card, try regions.region(of: card.source, reader)))
    }
    return concurrentMap(cards) { [normalizer] card, region in
      MatchRecord(
        card: card.id,
        contact: normalizer.normalize(card.contact, eventRegion: region),
        person: card.person
      )
    }
  }
}
