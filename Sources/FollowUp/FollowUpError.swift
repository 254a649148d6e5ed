import ContactModel

/// Why the policy has no answer.
public enum FollowUpError: Error, Sendable, Hashable {
  /// Only a `met` may lie ahead: an event to come. Everything else has happened, or is no fact.
  case factAfterToday(Fact, today: CivilDate)
  /// The calendar has no working day to offer: every day for years is a holiday, or the years
  /// 1...9999 are over.
  case noWorkingDay(after: CivilDate)
}

extension FollowUpError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .factAfterToday(let fact, let today):
      "\"\(fact.name.rawValue)\" is dated \(fact.date), after today (\(today)); only \"met\" may be"
    case .noWorkingDay(let date):
      "the working calendar has no working day for long after \(date)"
    }
  }
}
