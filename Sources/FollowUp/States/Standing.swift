import ContactModel

/// Everything that follows from the facts alone. A store can keep it: until a fact, the policy or a
/// calendar changes, today only decides between "awaiting" and "moved on", and what is late.
public struct Standing: Sendable, Hashable, Codable {
  public enum Phase: Sendable, Hashable, Codable {
    /// This state on every day.
    case settled(State)
    /// Awaiting before `until`, moved on from then.
    case quiet(until: CivilDate)
  }

  public var phase: Phase
  public var step: Step?
  public var explanation: Explanation
  /// The last fact besides `met`. On an earlier day than its date there is no answer.
  public var latestPast: Fact?

  /// For whoever kept one and gives it back.
  public init(phase: Phase, step: Step?, explanation: Explanation, latestPast: Fact?) {
    self.phase = phase
    self.step = step
    self.explanation = explanation
    self.latestPast = latestPast
  }

  /// Since when the person counts as moved on, or will; nil in other states.
  public var movedOn: CivilDate? {
    if case .quiet(let until) = phase { until } else { nil }
  }

  public func state(on today: CivilDate) -> State {
    switch phase {
    case .settled(let state): state
    case .quiet(let until): today < until ? .awaiting : .movedOn
    }
  }

  public func evaluation(on today: CivilDate) throws(FollowUpError) -> Evaluation {
    if let latestPast, latestPast.date > today {
      throw .factAfterToday(latestPast, today: today)
    }
    return Evaluation(today: today, state: state(on: today), standing: self)
  }
}

/// Where things stand with a person on one day, and what to do next.
public struct Evaluation: Sendable, Hashable {
  public let today: CivilDate
  public let state: State
  /// What it follows from.
  public let standing: Standing

  public var step: Step? { standing.step }
  public var isLate: Bool { step?.isLate(on: today) ?? false }

  /// Since when, where the state is `movedOn`.
  public var movedOn: CivilDate? { state == .movedOn ? standing.movedOn : nil }

  /// The facts, the rule and the numbers that gave the step, or there being none.
  public var explanation: Explanation {
    var explanation = standing.explanation
    explanation.rule = explanation.rule.on(state)
    return explanation
  }
}
