import ContactModel
import FollowUp
import Normalization
import Storage

/// The steps of a range of dates, in order of importance, and who is let go in it.
public struct Agenda: Sendable {
  public struct Entry: Sendable {
    public var outlook: Outlook
    public var step: StepLine
    /// The day to do it: today or later.
    public var planned: CivilDate
  }

  public struct Farewell: Sendable, Hashable {
    public var person: PersonLine
    public var on: CivilDate
  }

  public var today: CivilDate
  public var from: CivilDate
  public var to: CivilDate
  /// Overdue steps first, then by day; within a day in the order of planning.
  public var entries: [Entry]
  public var movedOn: [Farewell]
  /// Whether the store has no people at all.
  public var knowsNobody = false
}

extension Workspace {
  /// Whom to contact on these days. Planning starts today, whatever range is shown.
  public func agenda(from: CivilDate, days: Int) throws -> Agenda {
    let to = min(from.adding(days: max(1, days) - 1), max(from, .distantFuture))
    return try store.read { reader in
      var agenda = Agenda(today: today, from: from, to: to, entries: [], movedOn: [])
      for planned in try plannedSteps(in: from...to, reader) {
        let outlook = try outlook(for: planned.item.person, reader)
        guard let step = outlook.step else { continue }
        agenda.entries.append(
          Agenda.Entry(outlook: outlook, step: step, planned: planned.planned)
        )
      }
      // A stable order: the plan's own within a day.
      let order = agenda.entries.enumerated().sorted { left, right in
        let a = (left.element.step.isLate ? 0 : 1, left.element.planned, left.offset)
        let b = (right.element.step.isLate ? 0 : 1, right.element.planned, right.offset)
        return a < b
      }
      agenda.entries = order.map(\.element)
      let gone = try reader.movedOn(in: from...to).filter { summary in
        summary.standing.movedOn.map { $0 <= today } ?? false
      }
      agenda.movedOn = try PersonLine.lines(for: gone.map(\.id), reader).compactMap { line in
        gone.first { $0.id == line.id }?.standing.movedOn.map {
          Agenda.Farewell(person: line, on: $0)
        }
      }
      if agenda.entries.isEmpty { agenda.knowsNobody = try reader.counts().people == 0 }
      return agenda
    }
  }

  private func plannedSteps(
    in range: ClosedRange<CivilDate>,
    _ reader: any StoreReading
  ) throws -> [PlannedStep<PersonID>] {
    // So many steps that are open today fill every day up to the end of the range: nothing that comes
    // after them in the order of planning can get one of these days.
    let enough =
      (max(0, today.days(until: range.upperBound)) + 1) * configuration.policy[.perDay]
    var open = 0
    var items: [PlanItem<PersonID>] = []
    try reader.forEachStep(opening: range.upperBound) { summary in
      guard let step = summary.standing.step else { return true }
      let item = PlanItem(person: summary.id, name: folded(summary.name), step: step)
      items.append(item)
      if item.itemClass == .other, step.opens <= today { open += 1 }
      return open < enough
    }
    let planner = Planner(
      policy: configuration.policy,
      calendar: configuration.calendar,
      today: today,
      nudges: try nudges(reader)
    )
    return try planner.plan(
      inOrder: items.sorted(by: PlanItem.isBefore),
      within: range
    )
  }

  /// The questions put to introducers lately: no friend gets too many.
  private func nudges(_ reader: any StoreReading) throws -> [Planner.Nudge] {
    let start = today.adding(days: -configuration.policy[.friendLoadDays])
    var introducers = IntroducerPeople()
    return try reader.facts(named: .nudged, from: start).compactMap { logged in
      let fact = try introducers.resolved(logged.fact, reader)
      return fact.introducer.map { Planner.Nudge(introducer: $0, date: fact.date) }
    }
  }

  /// The first contacts among these people that can't be made in time, to be said at once when they
  /// come in. Nil where all can, and where so many steps are open that a plan of all says nothing.
  func shortfall(
    among people: Set<PersonID>,
    _ reader: any StoreReading
  ) throws -> ImportReport.Shortfall? {
    guard people.count > configuration.policy[.perDay] else { return nil }
    let limit = 5000
    var items: [PlanItem<PersonID>] = []
    try reader.forEachStep(opening: .distantFuture) { summary in
      if let step = summary.standing.step {
        items.append(PlanItem(person: summary.id, name: folded(summary.name), step: step))
      }
      return items.count <= limit
    }
    guard items.count <= limit else { return nil }
    let planner = Planner(
      policy: configuration.policy,
      calendar: configuration.calendar,
      today: today,
      nudges: try nudges(reader)
    )
    return try planner.shortfall(items, among: people).map { shortfall in
      ImportReport.Shortfall(
        people: shortfall.late.count,
        workingDaysLate: shortfall.workingDaysLate,
        lastPlanned: shortfall.lastPlanned,
        perDayNeeded: shortfall.perDayNeeded
      )
    }
  }
}
