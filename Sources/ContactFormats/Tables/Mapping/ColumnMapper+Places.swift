extension ColumnMapper {
  /// Puts the parts of each address together by what their headers have in common: `Home`, `Work`, a
  /// number.
  mutating func resolveAddresses() {
    let columns = drafts.indices.filter {
      drafts[$0].fixed == nil && drafts[$0].part.isOfAddress
    }
    if columns.isEmpty { return }
    for index in columns {
      let key = drafts[index].group
      let siblings = columns.filter { $0 != index && drafts[$0].group == key }
      let isLine = drafts[index].part == .address || drafts[index].part == .street
      if isLine, let number = drafts[index].number {
        // `Address 2` beside one `City` is the second line of one address.
        let isOne = siblings.contains {
          drafts[$0].reading.number == nil && drafts[$0].part != .extendedAddress
        }
        let line = isOne ? number : drafts[index].reading.secondNumber ?? 1
        if isOne { drafts[index].number = nil }
        if line > 1 { drafts[index].part = .extendedAddress }
      }
    }
    joinLoneParts(columns)
    var taken: [String: Set<ContactPart>] = [:]
    for index in columns where drafts[index].part != .address {
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

  func addressKey(_ index: Int) -> String {
    drafts[index].group + (drafts[index].number.map { " \($0)" } ?? "")
  }

  /// `Home Street`, `Home City` and a plain `Country`: the country is that address's.
  private mutating func joinLoneParts(_ columns: [Int]) {
    let keys = Set(columns.map(addressKey))
    let lone = columns.filter { addressKey($0).isEmpty }
    guard keys.count == 2, !lone.isEmpty, let other = columns.first(where: { !addressKey($0).isEmpty })
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
    for index in drafts.indices where drafts[index].isOpen {
      guard case .label(let labelled) = drafts[index].reading.sense,
        drafts.contains(where: {
          $0.fixed == nil && $0.part.labelled == labelled && $0.number == drafts[index].number
            && $0.group == drafts[index].group
        })
      else { continue }
      drafts[index].part = .label(of: labelled)
    }
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
      for index in order where drafts[index].part == part {
        var slot = max(1, drafts[index].number ?? 1)
        while !taken.insert(slot).inserted { slot += 1 }
        slots[index] = slot
      }
    }
    var addresses: [String: Int] = [:]
    var next = firstFree { $0.isOfAddress }
    for index in order where drafts[index].part.isOfAddress {
      let key = addressKey(index)
      slots[index] = addresses[key] ?? next
      if addresses[key] == nil {
        addresses[key] = next
        next += 1
      }
    }
    for index in order {
      guard case .label(let labelled) = drafts[index].part else { continue }
      slots[index] =
        order.first {
          drafts[$0].part.labelled == labelled && drafts[$0].number == drafts[index].number
            && drafts[$0].group == drafts[index].group
        }.map { slots[$0] } ?? 1
    }
    return drafts.indices.map { index in
      drafts[index].fixed
        ?? ColumnMeaning(drafts[index].part, slot: slots[index], types: drafts[index].types)
    }
  }
}
