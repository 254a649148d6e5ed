/// The numbers behind the rules: how long to wait, and when to stop.
///
/// `considerate` is what ships. Every number can be set by its name; the rules themselves can't.
public struct Policy: Sendable, Hashable {
  public var name: String
  /// In the order of `Number.allCases`.
  private var values: [Int]

  /// The default: two polite messages, one word with the friend who made the introduction, then
  /// moving on.
  public static let considerate = Policy(
    name: "considerate",
    values: Number.allCases.map(\.considerate)
  )

  private init(name: String, values: [Int]) {
    self.name = name
    self.values = values
  }

  /// The considerate policy with some numbers changed, by name.
  public init(
    name: String = "considerate",
    setting numbers: [String: Int]
  ) throws(PolicyError) {
    self = .considerate
    self.name = name
    for (name, value) in numbers.sorted(by: { $0.key < $1.key }) {
      guard let number = Number(rawValue: name) else { throw .unknownNumber(name) }
      try set(number, to: value)
    }
  }

  public subscript(number: Number) -> Int {
    values[number.index]
  }

  /// Changes one number.
  public mutating func set(_ number: Number, to value: Int) throws(PolicyError) {
    guard number.allowed.contains(value) else {
      throw .outOfRange(number, value: value, allowed: number.allowed)
    }
    values[number.index] = value
  }

  /// For trying capacities; any number of steps is allowed here.
  mutating func setPerDay(_ steps: Int) {
    values[Number.perDay.index] = max(1, steps)
  }

  /// What the user should confirm before this policy is used, and why; empty where nothing is bold.
  public var needsConfirmation: [(number: Number, reason: String)] {
    guard self[.attempts] > Number.attempts.considerate else { return [] }
    return [
      (
        .attempts,
        """
        \(self[.attempts]) unanswered messages are more than the polite couple. People are busy and \
        owe no answer; a third message rarely gets one and may cost you the contact. A word from \
        whoever introduced you helps more.
        """
      )
    ]
  }
}

/// Why a policy was refused.
public enum PolicyError: Error, Sendable, Hashable {
  case unknownNumber(String)
  case outOfRange(Policy.Number, value: Int, allowed: ClosedRange<Int>)
}

extension PolicyError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownNumber(let name):
      "the policy has no number named \"\(name)\""
    case .outOfRange(let number, let value, let allowed):
      "\(number.rawValue) is \(value); it can be \(allowed.lowerBound) to \(allowed.upperBound)"
    }
  }
}
