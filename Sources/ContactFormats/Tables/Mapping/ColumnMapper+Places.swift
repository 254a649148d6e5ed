extension ColumnMapper {
  /// Puts the parts of each address together by what their headers have in common: `Home`, `Work`, a
  /// number.
  mutating func resolveAddresses() {
    let columns = drafts.indices.filter {
      drafts[$0].fixed == nil && drafts[$0].part.isOfAddress
    }
    if columns.isEmpty { return }
    numberLines(columns)
    joinLoneParts(columns)
    var taken: [String: Set<ContactPart>] = [:]
    let byPlainness = columns.sorted {
      (drafts[$0].reading.isLoosePlace ? 1 : 0, $0) < (drafts[$1].reading.isLoosePlace ? 1 : 0, $1)
    }
    for index in byPlainness where drafts[index].part != .address {
      let part = drafts[index].part
      let isFirst = taken[addressKey(index), default: []].insert(part).inserted
      if !isFirst, part != .extendedAddress { drafts[index].part = .extra }
    }
    for index in columns where drafts[index].part == .address {
      let key = addressKey(index)
      if let others = taken[key], !others.isEmpty {
        drafts[index].part = others.contains(.street) ? .extra : .street
        taken[key, default: []].insert(.street)
      }
    }
    refuseLoneStates(columns)
    for index in columns where drafts[index].part == .extra { drafts[index].types = [] }
  }

  /// `Address 2` beside one `City` is the second line of one address; beside `City 2` it is another
  /// address.
  private mutating func numberLines(_ columns: [Int]) {
    func isLine(_ index: Int) -> Bool {
      [.address, .street, .extendedAddress].contains(drafts[index].part)
    }
    var unnumbered: Set<String> = []
    var numbered: Set<String> = []
    for index in columns {
      if drafts[index].number == nil {
        if drafts[index].part != .extendedAddress { unnumbered.insert(drafts[index].group) }
      } else if !isLine(index) {
        numbered.insert(addressKey(index))
      }
    }
    for index in columns where isLine(index) {
      guard let number = drafts[index].number else { continue }
      let isOne =
        unnumbered.contains(drafts[index].group) && !numbered.contains(addressKey(index))
      let line = isOne ? number : drafts[index].reading.secondNumber ?? 1
      if isOne { drafts[index].number = nil }
      if line > 1 { drafts[index].part = .extendedAddress }
    }
  }

  func addressKey(_ index: Int) -> String {
    drafts[index].group + (drafts[index].number.map { " \($0)" } ?? "")
  }

  /// `Home Street`, `Home City` and a plain `Country`: the country is that address's.
  private mutating func joinLoneParts(_ columns: [Int]) {
    let keys = Set(columns.map(addressKey))
    let lone = columns.filter { addressKey($0).isEmpty }
    guard keys.count == 2, !lone.isEmpty,
      let other = columns.first(where: { !addressKey($0).isEmpty })
    else { return }
    let otherKey = addressKey(other)
    let parts = Set(columns.filter { addressKey($0) == otherKey }.map { drafts[$0].part })
    let isWhole = lone.contains { [.street, .locality, .address].contains(drafts[$0].part) }
    if isWhole || lone.contains(where: { parts.contains(drafts[$0].part) }) { return }
    for index in lone {
      drafts[index].group = drafts[other].group
      drafts[index].number = drafts[other].number
      drafts[index].types = drafts[other].types
    }
  }

  /// A `State` without any address may be `open` or `closed`.
  private mutating func refuseLoneStates(_ columns: [Int]) {
    guard columns.allSatisfy({ drafts[$0].part == .region }), !has(.locality), !has(.street)
    else { return }
    for index in columns {
      let cells = drafts[index].profile.cells
      let short = cells.count { $0.count == 2 && $0.allSatisfy(\.isUppercase) }
      let isEnglish = drafts[index].reading.languages.contains { $0.contains(.english) }
      if isEnglish, short * 2 < cells.count, drafts[index].profile.share(.capitalWord) < 0.5 {
        drafts[index].part = .extra
      }
    }
  }

  /// A label belongs to the value of the same number.
  mutating func resolveLabels() {
    let values = Set(drafts.indices.filter { drafts[$0].fixed == nil }.compactMap(valueKey))
    for index in drafts.indices where drafts[index].isOpen {
      guard case .label(let labelled) = drafts[index].reading.sense,
        values.contains(ValueKey(kind: labelled, place: addressKey(index)))
      else { continue }
      drafts[index].part = .label(of: labelled)
    }
  }

  /// What a value and its label have in common.
  private struct ValueKey: Hashable {
    var kind: ContactPart.Labelled
    var place: String
  }

  private func valueKey(_ index: Int) -> ValueKey? {
    drafts[index].part.labelled.map { ValueKey(kind: $0, place: addressKey(index)) }
  }

  /// The meanings with their slots: in the order of the numbers in the headers, then of the columns,
  /// after what the product or the user has in slots already.
  func slotted() -> [ColumnMeaning] {
    var slots = [Int](repeating: 1, count: drafts.count)
    let order = drafts.indices.filter { drafts[$0].fixed == nil }.sorted {
      (drafts[$0].number ?? 0, $0) < (drafts[$1].number ?? 0, $1)
    }
    func firstFree(_ isSame: (ContactPart) -> Bool) -> Int {
      (drafts.compactMap(\.fixed).filter { isSame($0.part) }.map(\.slot).max() ?? 0) + 1
    }
    for part in [ContactPart.email, .phone, .url, .impp, .date] {
      var next = firstFree { $0 == part }
      for index in order where drafts[index].part == part {
        slots[index] = next
        next += 1
      }
    }
    for part in [ContactPart.organization, .department, .title, .role] {
      var taken = Set(drafts.compactMap(\.fixed).filter { $0.part == part }.map(\.slot))
      var free = 1
      for index in order where drafts[index].part == part {
        var slot = max(1, drafts[index].number ?? 1)
        if taken.contains(slot) {
          while taken.contains(free) { free += 1 }
          slot = free
        }
        taken.insert(slot)
        slots[index] = slot
      }
    }
    var addresses: [String: Int] = [:]
    var next = firstFree { $0.isOfAddress }
    // A street the user named and the city beside it are one address.
    let concluded = order.filter { drafts[$0].part.isOfAddress }
    let named = Set(drafts.compactMap(\.fixed?.part).filter(\.isOfAddress))
    if next == 2, Set(concluded.map(addressKey)).count == 1,
      named.isDisjoint(with: concluded.map { drafts[$0].part })
    {
      next = 1
    }
    for index in order where drafts[index].part.isOfAddress {
      let key = addressKey(index)
      slots[index] = addresses[key] ?? next
      if addresses[key] == nil {
        addresses[key] = next
        next += 1
      }
    }
    var labelled: [ValueKey: Int] = [:]
    for index in order {
      guard let key = valueKey(index), labelled[key] == nil else { continue }
      labelled[key] = slots[index]
    }
    for index in order {
      guard case .label(let kind) = drafts[index].part else { continue }
      slots[index] = labelled[ValueKey(kind: kind, place: addressKey(index))] ?? 1
    }
    return drafts.indices.map { index in
      drafts[index].fixed
        ?? ColumnMeaning(drafts[index].part, slot: slots[index], types: drafts[index].types)
    }
  }
}
