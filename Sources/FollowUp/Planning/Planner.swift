import ContactModel

/// A step with the day on which to take it.
public struct PlannedStep<Person: Hashable & Comparable & Sendable>: Sendable {
  public let item: PlanItem<Person>
  /// Today or later. Except for a promise or a plan, a working day, and not before the step opens.
  public let planned: CivilDate

  public var isAfterDue: Bool { planned > item.step.due }
}

/// Spreads the steps of all people over working days: no day with more than the user can do, no
/// introducer with more questions than a friend should get.
///
/// Greedy, in the order of `PlanItem.isBefore`: each step gets the earliest day that is not before it
/// opens and has room. A promise or a plan is never moved: it keeps its due date, or today where that
/// is over, whatever else is planned there, and takes a place of that day.
public struct Planner: Sendable {
  /// A question to an introducer that has already been asked, about whomever.
  public struct Nudge: Sendable, Hashable {
    public var introducer: Introducer.ID
    public var date: CivilDate

    public init(introducer: Introducer.ID, date: CivilDate) {
      self.introducer = introducer
      self.date = date
    }
  }

  public let policy: Policy
  public let calendar: WorkingCalendar
  public let today: CivilDate
  /// Those of the last `friendLoadDays` are enough.
  public let nudges: [Nudge]

  public init(
    policy: Policy = .considerate,
    calendar: WorkingCalendar,
    today: CivilDate,
    nudges: [Nudge] = []
  ) {
    self.policy = policy
    self.calendar = calendar
    self.today = today
    self.nudges = nudges
  }

  /// All steps, in the order of planning.
  public func plan<Person>(
    _ items: some Sequence<PlanItem<Person>>
  ) throws(FollowUpError) -> [PlannedStep<Person>] {
    try plan(inOrder: items.sorted(by: PlanItem.isBefore), within: nil)
  }

  /// The steps planned in `range`, as the plan of all steps has them.
  ///
  /// Reads no further than it must: once every day up to the end of the range is full, nothing that
  /// follows can get one of them. Steps of the classes `own` and `introduced` are always read to their
  /// end, because a question planned after the range can keep another one out of it.
  ///
  /// - Parameters:
  ///   - items: sorted by `PlanItem.isBefore`.
  ///   - range: nil for the plan of all steps.
  ///   - othersOpenFrom: the first day on which a step of the class `other` opens, where the caller
  ///     knows it: days before it need not be full for the reading to stop. After an import, today is
  ///     often free and tomorrow is not.
  public func plan<Person>(
    inOrder items: some Sequence<PlanItem<Person>>,
    within range: ClosedRange<CivilDate>?,
    othersOpenFrom: CivilDate? = nil
  ) throws(FollowUpError) -> [PlannedStep<Person>] {
    var dayLoad = DayLoad(perDay: policy[.perDay], calendar: calendar)
    var friendLoad = FriendLoad(policy: policy)
    for nudge in nudges {
      friendLoad.add(nudge.introducer, on: nudge.date)
    }
    var plan: [PlannedStep<Person>] = []
    for item in items {
      if let range, item.itemClass == .other {
        let start = max(today, othersOpenFrom ?? today)
        if try dayLoad.firstFree(from: start) > range.upperBound { break }
        if item.step.opens > range.upperBound { continue }
      }
      let day = try day(for: item, dayLoad: &dayLoad, friendLoad: friendLoad)
      dayLoad.add(day)
      if item.step.kind == .askIntroducer, let introducer = item.step.introducer {
        friendLoad.add(introducer, on: day)
      }
      if range?.contains(day) ?? true {
        plan.append(PlannedStep(item: item, planned: day))
      }
    }
    return plan
  }

  private func day<Person>(
    for item: PlanItem<Person>,
    dayLoad: inout DayLoad,
    friendLoad: FriendLoad
  ) throws(FollowUpError) -> CivilDate {
    if item.itemClass == .own { return max(item.step.due, today) }
    var day = max(item.step.opens, today)
    while true {
      let start = day
      day = try dayLoad.firstFree(from: day)
      if let calendar = item.calendar { day = try calendar.rolled(day) }
      if item.step.kind == .askIntroducer, let introducer = item.step.introducer {
        day = friendLoad.firstAllowed(introducer, from: day)
      }
      if day == start { return day }
    }
  }
}
