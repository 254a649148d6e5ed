import ContactModel
import Matching
import Storage

extension Workspace {
  /// Takes a person apart into the people they were put together from: those who were merged, and the
  /// cards that came in with different imports. Where all cards came in together, each becomes a
  /// person of its own. The parts are kept apart from then on.
  public func split(_ name: String) throws -> RegroupReport {
    try perform(.split, name) { writer, operation in
      let person = try who(writer).person(name)
      let cards = try writer.cards(of: [person]).map(\.id)
      guard cards.count > 1 else {
        throw CardstockError.refused(
          reason: "There is only one card of \(name)",
          hint: "Nothing can be taken apart."
        )
      }
      let parts = try self.parts(of: cards, writer)
      // The largest part keeps the person, the oldest among equals.
      let kept = parts.indices.max { (parts[$0].count, -$0) < (parts[$1].count, -$1) } ?? 0
      var people = [person]
      for (index, part) in parts.enumerated() where index != kept {
        let other = try writer.addPerson()
        try writer.move(part, to: other, operation: operation)
        people.append(other)
      }
      try writer.add(verdictsApart(parts), operation: operation)
      try summarize(people, writer)
      return RegroupReport(
        operation: operation,
        people: try PersonLine.lines(for: people, writer)
      )
    }
  }

  private func parts(of cards: [CardID], _ reader: any StoreReading) throws -> [[CardID]] {
    let beginnings = try reader.firstMoves(of: cards)
    var parts: [(beginning: FirstMove?, cards: [CardID])] = []
    for card in cards {
      let beginning = beginnings[card]
      if let index = parts.firstIndex(where: { $0.beginning == beginning }) {
        parts[index].cards.append(card)
      } else {
        parts.append((beginning, [card]))
      }
    }
    return parts.count > 1 ? parts.map(\.cards) : cards.map { [$0] }
  }

  private func verdictsApart(_ parts: [[CardID]]) -> [Verdict] {
    var verdicts: [Verdict] = []
    for (index, part) in parts.enumerated() {
      for other in parts[(index + 1)...] {
        for a in part { for b in other { verdicts.append(Verdict(a, b, .different)) } }
      }
    }
    return verdicts
  }
}
