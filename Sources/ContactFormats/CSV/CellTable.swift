/// One cell, as positions from the row's first byte, without its quotes.
struct Cell {
  private var start32: UInt32
  private var end32: UInt32

  init(start: Int, end: Int, isEscaped: Bool = false) {
    start32 = UInt32(truncatingIfNeeded: start) | (isEscaped ? 1 << 31 : 0)
    end32 = UInt32(truncatingIfNeeded: end)
  }

  var start: Int { Int(start32 & ~(1 << 31)) }
  var end: Int { Int(end32) }
  /// Whether quotes within may be doubled, or escaped by backslashes.
  var isEscaped: Bool { start32 >> 31 != 0 }
}

/// The cells of one row after another, in memory that is used again.
final class CellTable {
  private var base: UnsafeMutablePointer<Cell>
  private var capacity = 128
  /// Where appending must look closer: at the limit, or where the memory ends.
  private var room: Int
  private let limit: Int
  /// How many cells are kept: those up to the limit.
  private(set) var count = 0
  /// How many there are beyond the limit.
  private(set) var surplus = 0

  init(limit: Int) {
    self.limit = max(1, limit)
    room = min(capacity, self.limit)
    base = .allocate(capacity: capacity)
  }

  deinit {
    base.deallocate()
  }

  var cells: UnsafeBufferPointer<Cell> { UnsafeBufferPointer(start: base, count: count) }

  @inline(__always)
  func append(_ cell: Cell) {
    guard count < room || makeRoom() else { return }
    base[count] = cell
    count &+= 1
  }

  private func makeRoom() -> Bool {
    guard count < limit else {
      surplus += 1
      return false
    }
    let fresh = UnsafeMutablePointer<Cell>.allocate(capacity: capacity * 2)
    fresh.update(from: base, count: count)
    base.deallocate()
    base = fresh
    capacity *= 2
    room = min(capacity, limit)
    return true
  }

  var total: Int { count + surplus }

  /// Forgets the cells from `index` on.
  func cut(to index: Int) {
    count = min(index, limit)
    surplus = max(0, index - limit)
  }
}
