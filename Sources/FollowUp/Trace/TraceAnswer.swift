import ContactModel

/// What the policy says about one person: the `why` object.
public struct TraceAnswer: Sendable, Hashable, Encodable {
  public var person: String
  public var state: State
  public var step: TraceStep?
  /// The rule as a sentence.
  public var rule: String
  public var facts: [Fact]
  /// The numbers that decided, by name.
  public var numbers: [String: Int]

  private enum Key: String, CodingKey { case person, state, step, rule, facts, numbers }

  /// Absent values are written as null.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(person, forKey: .person)
    try object.encode(state, forKey: .state)
    try object.encode(step, forKey: .step)
    try object.encode(rule, forKey: .rule)
    try object.encode(facts, forKey: .facts)
    try object.encode(numbers, forKey: .numbers)
  }
}

/// A step as `week` and `why` show it.
public struct TraceStep: Sendable, Hashable, Encodable {
  public var kind: StepKind
  public var opens: CivilDate
  public var due: CivilDate
  public var planned: CivilDate
  public var isLate: Bool
  public var event: String?
  public var introducer: Introducer.ID?
  public var channels: [Channel]
  public var why: String

  public init(_ planned: PlannedStep<String>, of evaluation: Evaluation) {
    let step = planned.item.step
    kind = step.kind
    opens = step.opens
    due = step.due
    self.planned = planned.planned
    isLate = evaluation.isLate
    event = step.event
    introducer = step.introducer
    channels = step.channels
    why = evaluation.explanation.words()
  }

  private enum Key: String, CodingKey {
    case step, opens, due, planned, late, event, introducer, channels, why
  }

  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(kind, forKey: .step)
    try object.encode(opens, forKey: .opens)
    try object.encode(due, forKey: .due)
    try object.encode(planned, forKey: .planned)
    try object.encode(isLate, forKey: .late)
    try object.encode(event, forKey: .event)
    try object.encode(introducer, forKey: .introducer)
    try object.encode(channels, forKey: .channels)
    try object.encode(why, forKey: .why)
  }
}
