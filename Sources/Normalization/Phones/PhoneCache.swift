import Synchronization

/// What libphonenumber said, by text and region; bounded, and shared by threads.
///
/// Two generations instead of a list of ages: when the young one is full it becomes the old one, and
/// what was old is forgotten. A value that is asked for again moves back to the young one.
final class PhoneCache: Sendable {
  struct Key: Hashable, Sendable {
    var text: String
    var region: String
  }

  private struct Generations {
    var young: [Key: PhoneNumber?] = [:]
    var old: [Key: PhoneNumber?] = [:]
  }

  private let capacity: Int
  private let generations = Mutex(Generations())

  /// Holds at most twice `capacity` values.
  init(capacity: Int) {
    self.capacity = max(1, capacity)
  }

  /// The value of `key`, computed where it is not known. Two threads that ask for one new key at
  /// once both compute it: the lock is not held meanwhile.
  func value(_ key: Key, compute: () -> PhoneNumber?) -> PhoneNumber? {
    if let known = known(key) { return known }
    let value = compute()
    keep(value, for: key)
    return value
  }

  private func known(_ key: Key) -> PhoneNumber?? {
    generations.withLock { generations in
      if let value = generations.young[key] { return value }
      guard let value = generations.old[key] else { return nil }
      keep(value, for: key, in: &generations)
      return value
    }
  }

  private func keep(_ value: PhoneNumber?, for key: Key) {
    generations.withLock { keep(value, for: key, in: &$0) }
  }

  private func keep(_ value: PhoneNumber?, for key: Key, in generations: inout Generations) {
    if generations.young.count >= capacity {
      generations.old = generations.young
      generations.young = [:]
    }
    generations.young[key] = .some(value)
  }

  /// How many values are held.
  var count: Int {
    generations.withLock { $0.young.count + $0.old.count }
  }
}
