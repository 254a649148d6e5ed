/// Why there is this step on this date, or none.
///
/// Evaluating the `facts` alone gives the same step on the same date: they are the whole reason.
public struct Explanation: Sendable, Hashable, Codable {
  public var rule: Rule
  /// The facts it rests on, in replay order.
  public var facts: [Fact]
  /// The numbers of the policy that decided, with the values they had.
  public var numbers: [Policy.Number: Int]

  public init(rule: Rule, facts: [Fact], numbers: [Policy.Number: Int]) {
    self.rule = rule
    self.facts = facts
    self.numbers = numbers
  }
}
