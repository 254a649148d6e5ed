import ContactModel
import Storage

/// Which person each group of cards is: people keep their ids while groups change.
///
/// Where people become one, the oldest id survives. Where a person falls apart, the larger part keeps
/// the id, of equal parts the one with the earlier card.
struct Regrouping {
  /// A group and whose it is; nil for somebody new.
  struct Group {
    var cards: [CardID]
    var person: PersonID?
    /// People who go with all their cards into this group, this person among them.
    var joined: [PersonID]
  }

  private(set) var groups: [Group]

  /// - Parameters:
  ///   - clusters: every card once.
  ///   - personOf: whose the cards are so far.
  init(_ clusters: [[CardID]], personOf: [CardID: PersonID]) {
    var heirs: [PersonID: (size: Int, first: CardID, cluster: Int)] = [:]
    for (number, cluster) in clusters.enumerated() {
      var parts: [PersonID: (size: Int, first: CardID)] = [:]
      for card in cluster {
        guard let person = personOf[card] else { continue }
        let known = parts[person]
        parts[person] = ((known?.size ?? 0) + 1, min(known?.first ?? card, card))
      }
      for (person, part) in parts {
        let best = heirs[person]
        let isBetter = best.map { (part.size, $0.first) > ($0.size, part.first) } ?? true
        if isBetter { heirs[person] = (part.size, part.first, number) }
      }
    }
    var owners: [Int: [PersonID]] = [:]
    for (person, heir) in heirs { owners[heir.cluster, default: []].append(person) }
    groups = clusters.enumerated().map { number, cluster in
      let people = owners[number, default: []].sorted()
      return Group(cards: cluster, person: people.first, joined: people)
    }
  }
}
