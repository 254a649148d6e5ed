/// A step that wants a day.
public struct PlanItem<Person: Hashable & Comparable & Sendable>: Sendable {
  public var person: Person
  /// Sorts equals; "" where there is none.
  public var name: String
  /// The user's own: larger goes first.
  public var priority: Int
  public var step: Step
  /// The user's calendar combined with that of the contact's country; nil where that is the
  /// planner's own. It must not work where the planner's doesn't.
  public var calendar: WorkingCalendar?

  public init(
    person: Person,
    name: String = "",
    priority: Int = 0,
    step: Step,
    calendar: WorkingCalendar? = nil
  ) {
    self.person = person
    self.name = name
    self.priority = priority
    self.step = step
    self.calendar = calendar
  }

  /// What goes before what, whatever the priority.
  public enum Class: Int, Sendable, Hashable, Comparable {
    /// Promises and plans.
    case own
    /// Questions to an introducer, and people whom one introduced.
    case introduced
    case other

    public static func < (left: Class, right: Class) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  public var itemClass: Class {
    if step.kind.isOwn { return .own }
    return step.kind == .askIntroducer || step.introducer != nil ? .introduced : .other
  }
}

extension PlanItem {
  /// The order of planning: class, priority, due date, name, id. A store that sorts by the same keys
  /// can hand its rows to the planner one by one.
  public static func isBefore(_ left: PlanItem, _ right: PlanItem) -> Bool {
    if left.itemClass != right.itemClass { return left.itemClass < right.itemClass }
    if left.priority != right.priority { return left.priority > right.priority }
    if left.step.due != right.step.due { return left.step.due < right.step.due }
    if left.name != right.name { return left.name < right.name }
    return left.person < right.person
  }
}
