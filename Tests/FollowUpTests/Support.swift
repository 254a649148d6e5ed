import ContactModel
import FollowUp

/// A date in a test: `"2026-11-20"`. Misspelt, it is day 0 and the test fails.
extension CivilDate: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    self = CivilDate(value) ?? CivilDate(dayNumber: 0)
  }
}

/// What is told about a step in a story: its kind and dates.
struct Told: Equatable, CustomStringConvertible {
  var state: State
  var kind: StepKind?
  var opens: CivilDate?
  var due: CivilDate?

  init(_ state: State, _ kind: StepKind? = nil, opens: CivilDate? = nil, due: CivilDate? = nil) {
    self.state = state
    self.kind = kind
    self.opens = opens ?? due
    self.due = due
  }

  init(_ evaluation: Evaluation) {
    state = evaluation.state
    kind = evaluation.step?.kind
    opens = evaluation.step?.opens
    due = evaluation.step?.due
  }

  var description: String {
    guard let kind, let opens, let due else { return "\(state), no step" }
    return "\(state): \(kind) opens \(opens) due \(due)"
  }
}

/// The default calendar, made once.
let standardCalendar = WorkingCalendar.standard()
/// Saturdays and Sundays only: easy to count in.
let plainCalendar = WorkingCalendar()

/// What the considerate policy says about these facts.
func told(
  _ facts: [Fact],
  on today: CivilDate,
  about subject: Subject = Subject(id: "ann"),
  policy: Policy = .considerate,
  calendar: WorkingCalendar = standardCalendar
) throws -> Told {
  let evaluator = Evaluator(policy: policy, calendar: calendar)
  return Told(try evaluator.evaluate(facts, about: subject, today: today))
}
