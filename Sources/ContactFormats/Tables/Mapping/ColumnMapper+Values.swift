extension ColumnMapper {
  /// Takes columns without known words by what their cells look like: what can only be one thing at
  /// once, names only where the table has none yet.
  mutating func takeValues() {
    let open = drafts.indices.filter { drafts[$0].isOpen && drafts[$0].reading.sense == .unknown }
    for index in open {
      let profile = drafts[index].profile
      if let part = profile.evident, part == .email || profile.share(.phone) >= 0.8 {
        take(index, part)
      } else if sample.headers == nil {
        if profile.share(.url) >= 0.6 {
          take(index, .url)
        } else if profile.share(.organization) >= 0.3, profile.textShare >= 0.8,
          !has(.organization)
        {
          take(index, .organization)
        }
      }
    }
    if has(.formattedName) || has(.given) || has(.family) { return }
    takeNames(open.filter { drafts[$0].isOpen })
  }

  private mutating func takeNames(_ open: [Int]) {
    let whole = open.filter {
      let profile = drafts[$0].profile
      return profile.share(.fullName) + profile.share(.familyGiven) >= 0.7
        && profile.hasManyValues
    }
    let named = whole.filter { email(contains: $0) >= 0.4 }
    let names = named.isEmpty ? whole : named
    if let first = names.first, names.count == 1 {
      take(first, .formattedName)
      takeParts(of: first, open)
    } else if names.count > 1 {
      for index in names {
        report(
          index,
          ["the full name", "something else"],
          taken: "kept as X-FIELD",
          [.fn, .ignore]
        )
      }
    } else {
      takePair(open)
    }
  }

  /// Of single words beside a whole name, those it begins with are given names, those it ends with
  /// family names.
  private mutating func takeParts(of whole: Int, _ open: [Int]) {
    for index in open where drafts[index].isOpen && drafts[index].profile.textShare >= 0.8 {
      func share(_ holds: (String, String) -> Bool) -> Double {
        sample.share(of: index, and: whole) { $0.count < $1.count && holds($0, $1) } ?? 0
      }
      if !has(.given), share({ $1.hasPrefix($0 + " ") || $1.hasSuffix(", " + $0) }) >= 0.6 {
        take(index, .given)
      } else if !has(.family), share({ $1.hasSuffix(" " + $0) || $1.hasPrefix($0 + ",") }) >= 0.6 {
        take(index, .family)
      }
    }
  }

  /// Two columns of single words, known for names by the email beside them or by common given names.
  private mutating func takePair(_ open: [Int]) {
    let words = open.filter {
      let profile = drafts[$0].profile
      return profile.share(.capitalWord) >= 0.6 && profile.hasManyValues
        && (email(contains: $0) >= 0.4 || profile.share(.givenName) >= 0.3)
    }
    guard let left = words.first else { return askForNames(open) }
    guard words.count == 2, let right = words.last else {
      for index in words {
        report(
          index,
          ["the given name", "the family name"],
          taken: "kept as X-FIELD",
          [.given, .family]
        )
      }
      return
    }
    let difference =
      drafts[left].profile.share(.givenName) - drafts[right].profile.share(.givenName)
    if difference >= 0.25 {
      take(left, .given)
      take(right, .family)
    } else if difference <= -0.25 {
      take(right, .given)
      take(left, .family)
    } else {
      for index in [left, right] {
        report(
          index,
          ["the given name", "the family name"],
          taken: "kept as X-FIELD",
          [.given, .family]
        )
      }
    }
  }

  /// A list with addresses and no name: the user may know where the names are.
  private mutating func askForNames(_ open: [Int]) {
    guard has(.email) || has(.phone) else { return }
    let words = open.filter {
      let profile = drafts[$0].profile
      return profile.share(.capitalWord) >= 0.8 && profile.cells.count > 1 && profile.hasManyValues
    }
    if words.count > 3 { return }
    for index in words {
      report(
        index,
        ["the given name", "the family name"],
        taken: "kept as X-FIELD",
        [.given, .family]
      )
    }
  }

  /// The share of rows whose email address has a word of the column's cell in it.
  private func email(contains column: Int) -> Double {
    guard let email = drafts.firstIndex(where: { $0.part == .email }) else { return 0 }
    return sample.share(of: column, and: email) { name, email in
      let address = email.lowercased()
      return name.lowercased().split(whereSeparator: { !$0.isLetter }).contains {
        $0.count >= 3 && address.contains($0)
      }
    } ?? 0
  }
}

extension ColumnProfile {
  /// Whether the cells differ, as names do and states and places do less.
  fileprivate var hasManyValues: Bool { Set(cells).count * 10 >= cells.count * 4 }
}
