/// Which records are compared: those that share a key, without comparing all with all.
///
/// A key that many records carry says little, so its records are not all compared with each other:
/// whoever is the same person shares a rarer key as well, or can't be told from the others anyway.
struct CandidateIndex: Sendable {
  private let blockStarts: [UInt32]
  private let blockMembers: [UInt32]
  private let blocksOfRecord: [UInt32]
  private let blockListStarts: [UInt32]

  /// - Parameter isLeftOut: records that need not be compared.
  init(_ table: RecordTable, leavingOut isLeftOut: (Int) -> Bool) {
    var entries: [Entry] = []
    entries.reserveCapacity(table.records.count * 10)
    for (index, record) in table.records.enumerated() where !isLeftOut(index) {
      RecordKeys.forEachCompared(record, in: table) { kind, hash in
        entries.append(Entry(hash: hash, record: UInt32(index), kind: kind))
      }
    }
    entries.sort { ($0.hash, $0.record) < ($1.hash, $1.record) }
    var starts: [UInt32] = [0]
    var members: [UInt32] = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      let hash = entries[start].hash
      while end < entries.count, entries[end].hash == hash { end += 1 }
      let first = members.count
      for entry in entries[start..<end] where members.count == first || members.last != entry.record
      {
        members.append(entry.record)
      }
      let count = members.count - first
      if count > 1, count <= RecordKeys.mostCompared(entries[start].kind) {
        starts.append(UInt32(members.count))
      } else {
        members.removeSubrange(first...)
      }
      start = end
    }
    blockStarts = starts
    blockMembers = members
    var listStarts = [UInt32](repeating: 0, count: table.records.count + 1)
    for member in members { listStarts[Int(member) + 1] += 1 }
    for index in 1..<listStarts.count { listStarts[index] += listStarts[index - 1] }
    var next = listStarts
    var lists = [UInt32](repeating: 0, count: members.count)
    for block in 0..<(starts.count - 1) {
      for position in starts[block]..<starts[block + 1] {
        let member = Int(members[Int(position)])
        lists[Int(next[member])] = UInt32(block)
        next[member] += 1
      }
    }
    blocksOfRecord = lists
    blockListStarts = listStarts
  }

  private struct Entry {
    var hash: UInt64
    var record: UInt32
    var kind: CandidateKey.Kind
  }

  /// The records after this one that share a key with it, in ascending order, each once.
  func candidates(after record: Int, into result: inout [UInt32]) {
    result.removeAll(keepingCapacity: true)
    let own = UInt32(record)
    for position in blockListStarts[record]..<blockListStarts[record + 1] {
      let block = Int(blocksOfRecord[Int(position)])
      for member in blockMembers[Int(blockStarts[block])..<Int(blockStarts[block + 1])].reversed() {
        guard member > own else { break }
        result.append(member)
      }
    }
    guard result.count > 1 else { return }
    result.sort()
    var count = 1
    for index in 1..<result.count where result[index] != result[count - 1] {
      result[count] = result[index]
      count += 1
    }
    result.removeSubrange(count...)
  }
}
