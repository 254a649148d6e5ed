extension ColumnMapper {
  /// `Name` is the whole name beside both of its parts or alone; beside only a given name it is the
  /// family name (`Name;Vorname`, `Nom;Prénom`), beside only a family name the given name (`Nombre;
  /// Apellidos`). Where its cells hold the other column's, it is the whole name all the same.
  mutating func resolveNames() {
    for index in columns(.secondFamily) where accepts(index, .family) { take(index, .family) }
    for index in columns(.familyOrNickname) where accepts(index, .family) {
      take(index, has(.family) ? .nickname : .family)
    }
    let given = drafts.firstIndex { $0.part == .given }
    let family = drafts.firstIndex { $0.part == .family }
    var candidates: [Int] = []
    for index in columns(.name) {
      let profile = drafts[index].profile
      if profile.refuses(.formattedName) {
        if let evident = profile.evident { take(index, evident) }
      } else if drafts[index].reading.isSure || profile.supports(.formattedName)
        || profile.supports(.family)
      {
        candidates.append(index)
      }
    }
    // Two names beside a given name: that of a company comes with legal forms.
    if candidates.count > 1 {
      let persons = candidates.filter { drafts[$0].profile.share(.organization) < 0.3 }
      if !persons.isEmpty { candidates = persons }
    }
    for index in candidates {
      switch (given, family) {
      case (let given?, nil):
        take(index, contains(index, given) ? .formattedName : .family)
      case (nil, let family?):
        take(index, contains(index, family) ? .formattedName : .given)
      default:
        // Beside `van der` alone stands `Berg`.
        let isRest =
          given == nil && has(.additional) && drafts[index].profile.share(.fullName) < 0.5
        take(index, isRest ? .family : .formattedName)
      }
    }
  }

  private func contains(_ whole: Int, _ part: Int) -> Bool {
    let share = sample.share(of: whole, and: part) { whole, part in
      whole.count > part.count && whole.lowercased().contains(part.lowercased())
    }
    return (share ?? 0) >= 0.5
  }

  /// `Title` is a job's, unless another column is, or its cells say `Ms` and `Dr`.
  mutating func resolveTitles() {
    for index in columns(.title) {
      let profile = drafts[index].profile
      let isGerman = drafts[index].reading.languages.allSatisfy { !$0.contains(.english) }
      if profile.refuses(.title) { continue }
      if profile.share(.salutation) >= 0.5 {
        take(index, .prefix)
      } else if profile.isEmpty {
        take(index, isGerman || hasTitle(beside: index) ? .prefix : .title)
      } else if !hasTitle(beside: index) {
        // `Talk title` is not the speaker's.
        if drafts[index].reading.isSure { take(index, .title) }
      } else if profile.share(.salutation) > 0 {
        take(index, .prefix)
      }
    }
    // `Sehr geehrte Frau Müller` is a letter's beginning, not what stands before the name.
    for index in drafts.indices where drafts[index].fixed == nil && drafts[index].part == .prefix {
      let cells = drafts[index].profile.cells
      if cells.count(where: { $0.count > 14 }) * 2 > cells.count { drafts[index].part = .extra }
    }
  }

  /// Whether another column is the title: of the same number, where the header has one.
  private func hasTitle(beside index: Int) -> Bool {
    guard let number = drafts[index].number else { return has(.title) }
    return drafts.contains { $0.part == .title && $0.number == number }
  }

  /// A column `Contact` or `Guest` may be the name, the number or the address.
  mutating func resolveContacts() {
    for index in columns(.contact) {
      let profile = drafts[index].profile
      let hasName = has(.formattedName) || has(.given) || has(.family)
      let length = profile.cells.reduce(0) { $0 + $1.utf8.count }
      if let part = profile.evident {
        take(index, part)
      } else if profile.share(.dialable) >= 0.6, length >= profile.cells.count * 9 {
        take(index, .phone)
      } else if profile.isEmpty {
        if !hasName, !has(.formattedName), isWhole { take(index, .formattedName) }
      } else if profile.share(.fullName) + profile.share(.familyGiven) >= 0.6 {
        if !hasName { take(index, .formattedName) }
      } else if profile.textShare >= 0.8 {
        if hasName { continue }
        take(index, .formattedName)
        report(
          index,
          ["the full name", "something else of the person"],
          taken: "read as the full name",
          [.fn, .ignore]
        )
      } else if profile.share(.dialable) > 0 || profile.share(.email) > 0 {
        report(
          index,
          ["the person's name", "a phone number or an email address"],
          taken: "kept as X-FIELD",
          hasName ? [.phone, .email] : [.fn, .phone, .email]
        )
      }
    }
  }

  /// An id is the person's where only one column can be it. A running number is no id outside its
  /// list.
  mutating func resolveIdentifiers() {
    if has(.uid) { return }
    var best: (column: Int, rank: Int)?
    for (index, draft) in drafts.enumerated() where draft.isOpen {
      guard case .identifier(let rank) = draft.reading.sense, draft.reading.isSure,
        draft.profile.hasDistinctCells
      else { continue }
      let profile = draft.profile
      if rank == 4 {
        let isLong = profile.cells.allSatisfy { $0.utf8.count >= 8 }
        guard !profile.isEmpty, profile.share(.number) == 0, isLong else { continue }
      }
      if rank < best?.rank ?? .max { best = (index, rank) }
    }
    if let best { take(best.column, .uid) }
  }

  /// Of two columns for what a person has once, the plainer stays. Where both are equally plain and
  /// differ, the user is asked about the second.
  mutating func settleDuplicates() {
    for part in [ContactPart.formattedName, .given, .family, .birthday, .anniversary, .gender] {
      let columns = drafts.indices.filter {
        drafts[$0].part == part && drafts[$0].reading.sense != .secondFamily
      }
      guard columns.count > 1, let first = columns.max(by: { isLess($0, $1) }) else { continue }
      for index in columns where index != first && drafts[index].fixed == nil {
        drafts[index].part = .extra
        drafts[index].types = []
        let isPlainer = plainness(index) < plainness(first)
        let isSame = sample.share(of: index, and: first) { $0 == $1 } ?? 1
        if isPlainer || isSame == 1 { continue }
        guard let field = part.field else { continue }
        report(
          index,
          [
            "\(part.words), as column \(first + 1) (\(drafts[first].header)) is",
            "something else",
          ],
          taken: "kept as X-FIELD",
          [field, .ignore]
        )
      }
    }
  }

  private func plainness(_ index: Int) -> Int {
    let draft = drafts[index]
    if draft.fixed != nil { return 4 }
    if case .part = draft.reading.sense { return draft.reading.isSure ? 3 : 2 }
    return draft.reading.isSure ? 1 : 0
  }

  private func isLess(_ left: Int, _ right: Int) -> Bool {
    (plainness(left), -left) < (plainness(right), -right)
  }
}

extension ContactPart {
  fileprivate var words: String {
    switch self {
    case .formattedName: "the full name"
    case .given: "the given name"
    case .family: "the family name"
    case .birthday: "the birthday"
    default: "that"
    }
  }

  fileprivate var field: ContactField? {
    switch self {
    case .formattedName: .fn
    case .given: .given
    case .family: .family
    case .birthday: .birthday
    default: nil
    }
  }
}
