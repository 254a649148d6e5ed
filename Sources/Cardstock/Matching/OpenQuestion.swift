import Matching
import Storage

extension Workspace {
  /// A question as it stands now, whoever has been merged since it was listed; nil where it is
  /// answered.
  public func question(_ asked: Comparison) throws -> ReviewLine? {
    try store.read { reader in
      let personOf = try reader.people(of: [asked.a, asked.b])
      guard let a = personOf[asked.a], let b = personOf[asked.b], a != b else { return nil }
      let cards = try reader.cards(of: [a, b].sorted())
      let owner = Dictionary(
        cards.map { ($0.id, $0.person) },
        uniquingKeysWith: { first, _ in first }
      )
      let isAnswered = try reader.verdicts(about: cards.map(\.id)).contains { verdict in
        guard verdict.decision == .different, let one = owner[verdict.a],
          let other = owner[verdict.b]
        else { return false }
        return one != other
      }
      guard !isAnswered, let lineA = try PersonLine.lines(for: [a], reader).first,
        let lineB = try PersonLine.lines(for: [b], reader).first
      else { return nil }
      let told = try dated([asked], reader).first ?? asked
      return ReviewLine(a: lineA, b: lineB, comparison: told)
    }
  }
}
