import ContactModel

/// What to say at once when more people were met than can be written to in time.
public struct Shortfall<Person: Hashable & Comparable & Sendable>: Sendable {
  /// The first contacts planned after they are due, in the order of planning.
  public let late: [PlannedStep<Person>]
  /// Working days by which the latest of them is late.
  public let workingDaysLate: Int
  /// The day on which the last of them is planned.
  public let lastPlanned: CivilDate
  /// How many steps a day would bring all in time that can still be; nil where no number would
  /// help, because all of them were already too late today.
  public let perDayNeeded: Int?
}

extension Planner {
  /// The first contacts that can't be made in time, or nil where all can.
  ///
  /// - Parameters:
  ///   - items: the steps of all people, because they share the days.
  ///   - people: those to look at, for instance the newly imported; nil: all.
  public func shortfall<Person>(
    _ items: some Sequence<PlanItem<Person>>,
    among people: Set<Person>? = nil
  ) throws(FollowUpError) -> Shortfall<Person>? {
    let items = items.sorted(by: PlanItem.isBefore)
    let late = try lateFirstContacts(items, among: people, perDay: policy[.perDay])
    guard let last = late.map(\.planned).max() else { return nil }
    return Shortfall(
      late: late,
      workingDaysLate: late.map { calendar.workingDays(from: $0.item.step.due, to: $0.planned) }
        .max() ?? 0,
      lastPlanned: last,
      perDayNeeded: try perDayNeeded(items, among: people, late: late.count)
    )
  }

  private func lateFirstContacts<Person>(
    _ items: [PlanItem<Person>],
    among people: Set<Person>?,
    perDay: Int
  ) throws(FollowUpError) -> [PlannedStep<Person>] {
    var policy = policy
    policy.setPerDay(perDay)
    let planner = Planner(policy: policy, calendar: calendar, today: today, nudges: nudges)
    return try planner.plan(inOrder: items, within: nil).filter { step in
      step.item.step.kind == .firstContact && step.isAfterDue
        && people?.contains(step.item.person) ?? true
    }
  }

  /// The smallest number found by halving for which no more are late than with room for everybody.
  private func perDayNeeded<Person>(
    _ items: [PlanItem<Person>],
    among people: Set<Person>?,
    late: Int
  ) throws(FollowUpError) -> Int? {
    var enough = items.count
    let unavoidable = try lateFirstContacts(items, among: people, perDay: enough).count
    guard unavoidable < late else { return nil }
    var tooFew = policy[.perDay]
    while enough - tooFew > 1 {
      let middle = (enough + tooFew) / 2
      let isEnough =
        try lateFirstContacts(items, among: people, perDay: middle).count <= unavoidable
      if isEnough { enough = middle } else { tooFew = middle }
    }
    return enough
  }
}
