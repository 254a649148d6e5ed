/// Groups of words, as the tables beside this file write them: a group a line, `head: word word`.
/// A line that begins with a space goes on with the group before. A word may be in several groups.
struct NameGroups: Sendable {
  private var members: [String] = []
  /// Where each group ends in `members`, and where its head does.
  private var ends: [(head: Int32, group: Int32)] = []
  /// The number of each group a word is in, doubled; one more where it is the group's head.
  private var index: [String: [Int32]] = [:]

  /// - Parameter capacity: about how many words there are.
  init(_ tables: [String], capacity: Int) {
    members.reserveCapacity(capacity)
    index.reserveCapacity(capacity)
    for table in tables {
      var table = table
      table.withUTF8 { read($0) }
    }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var isHead = true
    for place in 0...bytes.count {
      let byte = place < bytes.count ? bytes[place] : 0x0A
      guard byte == 0x20 || byte == 0x0A || byte == 0x3A else { continue }
      if start < place {
        let isFirst = start == 0 || bytes[start - 1] == 0x0A
        if isFirst {
          ends.append((Int32(members.count), Int32(members.count)))
          isHead = true
        }
        add(
          String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self),
          isHead: isHead
        )
      }
      if byte == 0x3A { isHead = false }
      start = place + 1
    }
  }

  private mutating func add(_ word: String, isHead: Bool) {
    guard !ends.isEmpty else { return }
    let group = ends.count - 1
    members.append(word)
    ends[group].group = Int32(members.count)
    if isHead { ends[group].head = Int32(members.count) }
    index[word, default: []].append(Int32(group * 2 + (isHead ? 1 : 0)))
  }

  /// The groups a word is in.
  func groups(of word: String) -> [Int32] {
    (index[word] ?? []).map { $0 >> 1 }
  }

  /// The groups a word is the head of.
  func groups(headedBy word: String) -> [Int32] {
    (index[word] ?? []).filter { $0 & 1 == 1 }.map { $0 >> 1 }
  }

  func contains(_ word: String) -> Bool { index[word] != nil }

  /// The first word of a group.
  func head(of group: Int32) -> String {
    members[group == 0 ? 0 : Int(ends[Int(group) - 1].group)]
  }

  func isHead(_ word: String) -> Bool {
    index[word]?.contains { $0 & 1 == 1 } ?? false
  }

  /// Whether two words are in one group.
  func share(_ a: String, _ b: String) -> Bool {
    guard let x = index[a], let y = index[b] else { return false }
    return x.contains { left in y.contains { $0 >> 1 == left >> 1 } }
  }

  /// Whether one word is the head, and the other not, of one group.
  func isHeadAndMember(_ a: String, _ b: String) -> Bool {
    guard let x = index[a], let y = index[b] else { return false }
    return x.contains { left in y.contains { $0 == left ^ 1 } }
  }

  /// What stands behind the head in the groups that a word heads.
  func members(ofHead word: String) -> [String] {
    groups(headedBy: word).flatMap { group in
      members[Int(ends[Int(group)].head)..<Int(ends[Int(group)].group)]
    }
  }

  /// The words in a word's groups, itself among them; the word alone where it is in none.
  func neighbours(of word: String) -> [String] {
    guard let numbers = index[word] else { return [word] }
    return numbers.flatMap { number -> ArraySlice<String> in
      let group = Int(number >> 1)
      return members[(group == 0 ? 0 : Int(ends[group - 1].group))..<Int(ends[group].group)]
    }
  }
}
