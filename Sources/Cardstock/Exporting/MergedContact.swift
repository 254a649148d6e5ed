import ContactModel
import Storage

extension Contact {
  /// One contact out of all the cards of a person: each property once, the newest card's first, so that
  /// what may stand only once (FN in older versions, N, UID) is the newest that says anything.
  /// - Parameters:
  ///   - cards: Oldest card first.
  ///   - name: The name to show, which goes first.
  static func merged(_ cards: [Contact], name: String) -> Contact {
    var seen: Set<[Property]> = []
    var groups = GroupNames()
    var merged: [Property] = []
    for (index, card) in cards.reversed().enumerated() {
      for bundle in card.withoutLines.bundles {
        let bare = bundle.map { property in
          var copy = property
          copy.group = nil
          return copy
        }
        guard seen.insert(bare).inserted else { continue }
        let group = groups.name(of: bundle[0].group, in: index)
        merged += bare.map { property in
          var copy = property
          copy.group = group
          return copy
        }
      }
    }
    return Contact(merged.withOneOfEach().withNameFirst(name))
  }

  /// What belongs together: the properties of one group, or one property without a group. Empty ones
  /// are left out.
  private var bundles: [[Property]] {
    var bundles: [[Property]] = []
    var indexOfGroup: [String: Int] = [:]
    for property in properties where !property.value.isEmpty {
      let group = property.group?.lowercased()
      if let group, let index = indexOfGroup[group] {
        bundles[index].append(property)
      } else {
        if let group { indexOfGroup[group] = bundles.count }
        bundles.append([property])
      }
    }
    return bundles
  }
}

/// Groups of different cards may have the same name and must not be tied together by merging.
private struct GroupNames {
  private var names: [String: String] = [:]
  private var used: Set<String> = []

  mutating func name(of group: String?, in card: Int) -> String? {
    guard let group else { return nil }
    let key = "\(card).\(group.lowercased())"
    if let name = names[key] { return name }
    var name = group
    var number = 1
    while !used.insert(name.lowercased()).inserted {
      number += 1
      name = "\(group)-\(number)"
    }
    names[key] = name
    return name
  }
}

extension [Property] {
  /// Keeps the first of what a vCard may hold only once (RFC 6350, cardinality *1), apart from FN.
  fileprivate func withOneOfEach() -> [Property] {
    let single: Set<PropertyName> = [
      .n, .bday, .anniversary, .gender, .prodid, .rev, .uid, .kind, .deathdate, .birthplace,
      .deathplace, .sortString, .class, .name, .profile, .mailer, .created, .language,
    ]
    var taken: Set<PropertyName> = []
    return filter { property in
      guard single.contains(property.name), property.alternativeID == nil else { return true }
      return taken.insert(property.name).inserted
    }
  }

  fileprivate func withNameFirst(_ name: String) -> [Property] {
    let first = firstIndex { $0.name == .fn && $0.value.text == name }
    guard let first else { return [Property(.fn, .text(name))] + self }
    var ordered = self
    ordered.insert(ordered.remove(at: first), at: 0)
    return ordered
  }
}
