import Foundation

/// Hands values from one thread to another, a bounded number ahead, so that reading and storing run at
/// once and memory stays small.
final class BoundedQueue<Element: Sendable>: @unchecked Sendable {
  // Guarded by `condition`.
  private var elements: [Element] = []
  private var isClosed = false
  private let condition = NSCondition()
  private let capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
  }

  /// Waits for room. False where the queue was closed: nobody wants more.
  func push(_ element: Element) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while elements.count >= capacity, !isClosed { condition.wait() }
    guard !isClosed else { return false }
    elements.append(element)
    condition.broadcast()
    return true
  }

  /// Everything that waits, or waits for more; empty once the queue is closed and drained.
  func popAll() -> [Element] {
    condition.lock()
    defer { condition.unlock() }
    while elements.isEmpty, !isClosed { condition.wait() }
    defer {
      elements.removeAll(keepingCapacity: true)
      condition.broadcast()
    }
    return elements
  }

  /// No more comes, or no more is wanted.
  func close() {
    condition.lock()
    defer { condition.unlock() }
    isClosed = true
    condition.broadcast()
  }
}
