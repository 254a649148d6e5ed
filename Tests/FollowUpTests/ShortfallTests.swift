import ContactModel
import FollowUp
import Testing

/// Sixty cards from a Friday evening before Thanksgiving, and ten people a day.
@Suite("An import that can't be met in time")
struct ShortfallTests {
  private let today: CivilDate = "2026-11-20"

  private func items(_ count: Int, from first: Int = 0) throws -> [PlanItem<Int>] {
    let standing = try Evaluator().standing(of: [Fact(today, .met(event: "Mixer"))])
    let step = try #require(standing.step)
    return (first..<first + count).map { PlanItem(person: $0, step: step) }
  }

  @Test("says how many are late, how late, and what would help")
  func sixtyCards() throws {
    let planner = Planner(calendar: standardCalendar, today: today)
    let items = try items(60)
    let days = Dictionary(grouping: try planner.plan(items), by: \.planned).mapValues(\.count)
    #expect(
      days == [
        "2026-11-23": 10, "2026-11-24": 10, "2026-11-25": 10, "2026-11-27": 10, "2026-11-30": 10,
        "2026-12-01": 10,
      ]
    )
    let shortfall = try #require(try planner.shortfall(items))
    #expect(shortfall.late.count == 40)
    #expect(shortfall.workingDaysLate == 4)
    #expect(shortfall.lastPlanned == "2026-12-01")
    #expect(shortfall.perDayNeeded == 30)
  }

  @Test("is not told of those who fit")
  func fits() throws {
    let planner = Planner(calendar: standardCalendar, today: today)
    #expect(try planner.shortfall(try items(20)) == nil)
  }

  @Test("looks at the new people, among all who share the days")
  func among() throws {
    let planner = Planner(calendar: standardCalendar, today: today)
    let all = try items(15) + items(10, from: 15)
    let shortfall = try #require(try planner.shortfall(all, among: Set(15..<25)))
    #expect(shortfall.late.map(\.item.person) == [20, 21, 22, 23, 24])
    #expect(shortfall.workingDaysLate == 1)
    #expect(shortfall.perDayNeeded == 13)
    #expect(try planner.shortfall(all, among: Set(0..<20)) == nil)
  }

  @Test("has no number that helps where the day is already over")
  func tooLate() throws {
    let planner = Planner(calendar: standardCalendar, today: "2026-12-07")
    let shortfall = try #require(try planner.shortfall(try items(3)))
    #expect(shortfall.late.count == 3)
    #expect(shortfall.perDayNeeded == nil)
  }
}
