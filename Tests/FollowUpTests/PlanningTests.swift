import ContactModel
import FollowUp
import TestSupport
import Testing

@Suite("A plan")
struct PlanningTests {
  private let today: CivilDate = "2027-03-01"

  private func item(
    _ person: String,
    _ kind: StepKind = .firstContact,
    opens: CivilDate = "2027-03-02",
    due: CivilDate = "2027-03-03",
    introducer: Introducer.ID? = nil,
    priority: Int = 0,
    name: String = "",
    calendar: WorkingCalendar? = nil
  ) -> PlanItem<String> {
    PlanItem(
      person: person,
      name: name,
      priority: priority,
      step: Step(kind: kind, opens: opens, due: due, introducer: introducer),
      calendar: calendar
    )
  }

  private func plan(
    _ items: [PlanItem<String>],
    perDay: Int = 10,
    today: CivilDate? = nil,
    nudges: [Planner.Nudge] = []
  ) throws -> [String: CivilDate] {
    let planner = Planner(
      policy: try Policy(setting: ["perDay": perDay]),
      calendar: plainCalendar,
      today: today ?? self.today,
      nudges: nudges
    )
    let steps = try planner.plan(items)
    return Dictionary(uniqueKeysWithValues: steps.map { ($0.item.person, $0.planned) })
  }

  @Test("gives each step the earliest working day with room, not before it opens")
  func greedy() throws {
    let planned = try plan(
      [
        item("a"), item("b"), item("c", opens: "2027-03-05", due: "2027-03-08"),
        item("d", .followUp, opens: "2027-03-05", due: "2027-03-05"),
        item("e", .reminding, opens: "2027-03-06", due: "2027-03-06"),
      ],
      perDay: 1
    )
    #expect(
      planned == [
        "a": "2027-03-02", "b": "2027-03-03", "d": "2027-03-05", "e": "2027-03-08",
        "c": "2027-03-09",
      ]
    )
    // Overdue steps are planned from today on, and today is a Saturday.
    #expect(
      try plan([item("a"), item("b")], today: "2027-03-06") == [
        "a": "2027-03-08", "b": "2027-03-08",
      ]
    )
  }

  @Test("orders by class, priority, due date, name and id")
  func order() throws {
    let items = [
      item("p", .planned, opens: "2027-03-09", due: "2027-03-09"),
      item("q", .promise, opens: "2027-03-10", due: "2027-03-10", priority: -1),
      item("i", .followUp, due: "2027-03-09", introducer: "dana", priority: 1),
      item("n", .askIntroducer, due: "2027-03-04", introducer: "dana"),
      item("x", .thankIntroducer, due: "2027-03-05", introducer: "dana"),
      item("h", .followUp, due: "2027-03-30", priority: 5),
      item("e", due: "2027-03-03", name: "Zoe"),
      item("g", due: "2027-03-04", name: "Ann"),
      item("f2", due: "2027-03-04", name: "Bob"),
      item("f1", due: "2027-03-04", name: "Bob"),
    ]
    // A priority outranks a due date, but not the class.
    let expected = ["p", "q", "i", "n", "x", "h", "e", "g", "f1", "f2"]
    #expect(items.reversed().sorted(by: PlanItem.isBefore).map(\.person) == expected)
  }

  @Test("never moves a promise or a plan, which take their places first")
  func ownSteps() throws {
    let own = (1...3).map { item("own\($0)", .promise, opens: "2027-03-02", due: "2027-03-02") }
    let planned = try plan(
      own + [
        item("a"), item("late", .planned, opens: "2027-02-01", due: "2027-02-01"),
        item("saturday", .promise, opens: "2027-03-06", due: "2027-03-06"),
      ],
      perDay: 2
    )
    #expect(
      planned == [
        "own1": "2027-03-02", "own2": "2027-03-02", "own3": "2027-03-02", "a": "2027-03-03",
        "late": "2027-03-01", "saturday": "2027-03-06",
      ]
    )
  }

  @Test("spares a friend: no more than two questions in any 30 days, asked ones counted")
  func friendLoad() throws {
    let asks = (1...5).map {
      item("n\($0)", .askIntroducer, opens: "2027-03-02", due: "2027-03-02", introducer: "dana")
    }
    let other = item("o", .askIntroducer, opens: "2027-03-02", due: "2027-03-02", introducer: "eve")
    #expect(
      try plan(asks + [other]) == [
        "n1": "2027-03-02", "n2": "2027-03-02", "n3": "2027-04-01", "n4": "2027-04-01",
        // 1 May is a Saturday.
        "n5": "2027-05-03", "o": "2027-03-02",
      ]
    )
    let asked = [
      Planner.Nudge(introducer: "dana", date: "2027-02-20"),
      Planner.Nudge(introducer: "dana", date: "2027-01-31"),
      Planner.Nudge(introducer: "eve", date: "2027-02-28"),
      Planner.Nudge(introducer: "eve", date: "2027-02-28"),
    ]
    #expect(
      try plan(Array(asks.prefix(2)) + [other], nudges: asked) == [
        "n1": "2027-03-02", "n2": "2027-03-22", "o": "2027-03-30",
      ]
    )
  }

  @Test("spares a friend also when the later question was placed first")
  func friendLoadOutOfOrder() throws {
    let later = (1...2).map {
      item(
        "l\($0)",
        .askIntroducer,
        opens: "2027-03-22",
        due: "2027-03-22",
        introducer: "dana",
        priority: 1
      )
    }
    let sooner = item(
      "s",
      .askIntroducer,
      opens: "2027-03-02",
      due: "2027-03-02",
      introducer: "dana"
    )
    #expect(try plan(later + [sooner])["s"] == "2027-04-21")
  }

  @Test("keeps to the contact's own calendar where one is given")
  func contactsCalendar() throws {
    let closed = plainCalendar.combined(
      with: WorkingCalendar(holidays: ["2027-03-02", "2027-03-03"])
    )
    #expect(
      try plan([item("a", calendar: closed), item("b")]) == ["a": "2027-03-04", "b": "2027-03-02"]
    )
  }

  @Test("for a range is the whole plan restricted to it, and stops reading when it is full")
  func range() throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    for round in 0..<60 {
      let items = randomItems(count: Int.random(in: 1...120, using: &random), using: &random)
      let planner = Planner(
        policy: try Policy(setting: ["perDay": Int.random(in: 1...6, using: &random)]),
        calendar: plainCalendar,
        today: today,
        nudges: [Planner.Nudge(introducer: "i1", date: "2027-02-20")]
      )
      let whole = try planner.plan(items)
      let start = today.adding(days: Int.random(in: 0...20, using: &random))
      let range = start...start.adding(days: Int.random(in: 0...15, using: &random))
      let sorted = items.sorted(by: PlanItem.isBefore)
      let others = items.filter { $0.itemClass == .other }.map(\.step.opens).min()
      let part = try planner.plan(
        inOrder: sorted,
        within: range,
        othersOpenFrom: round.isMultiple(of: 2) ? others : nil
      )
      #expect(
        part.map { [$0.item.person, $0.planned.description] }
          == whole.filter { range.contains($0.planned) }
          .map { [$0.item.person, $0.planned.description] },
        "seed \(seed), round \(round)"
      )
    }
  }

  @Test("for a week reads no more people than fit into it")
  func stopsEarly() throws {
    let planner = Planner(calendar: plainCalendar, today: today)
    var read = 0
    let many = (0..<5000).lazy.map { number -> PlanItem<String> in
      read = max(read, number)
      return self.item("p\(number)")
    }
    let week = try planner.plan(
      inOrder: many,
      within: today...today.adding(days: 6),
      othersOpenFrom: "2027-03-02"
    )
    #expect(week.count == 40)
    #expect(read < 50)
  }

  @Test("holds its promises for random steps")
  func promises() throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    for round in 0..<12 {
      let items = randomItems(count: 150, using: &random)
      let planner = Planner(
        policy: try Policy(setting: ["perDay": 3]),
        calendar: plainCalendar,
        today: today
      )
      let plan = try planner.plan(items)
      let note = Comment(rawValue: "seed \(seed), round \(round)")
      #expect(plan.count == items.count, note)
      var days: [CivilDate: Int] = [:]
      var asked: [Introducer.ID: [CivilDate]] = [:]
      for step in plan {
        #expect(step.planned >= today, note)
        guard !step.item.step.kind.isOwn else {
          #expect(step.planned == max(today, step.item.step.due), note)
          continue
        }
        #expect(step.planned >= step.item.step.opens, note)
        #expect(plainCalendar.isWorkingDay(step.planned), note)
        days[step.planned, default: 0] += 1
        if step.item.step.kind == .askIntroducer, let friend = step.item.step.introducer {
          asked[friend, default: []].append(step.planned)
        }
      }
      #expect(days.values.allSatisfy { $0 <= 3 }, note)
      for dates in asked.values {
        for date in dates {
          #expect(dates.filter { (0..<30).contains(date.days(until: $0)) }.count <= 2, note)
        }
      }
    }
  }

  @Test("spreads a hundred thousand steps")
  func many() throws {
    let items = (0..<100_000).map {
      item("p\($0)", .followUp, opens: "2027-03-02", due: "2027-03-02")
    }
    let planner = Planner(
      policy: try Policy(setting: ["perDay": 100]),
      calendar: plainCalendar,
      today: today
    )
    let plan = try planner.plan(inOrder: items, within: nil)
    #expect(plan.count == 100_000)
    #expect(plan.last?.planned == (try plainCalendar.workingDay(1000, after: today)))
  }

  private func randomItems(
    count: Int,
    using random: inout SeededGenerator
  ) -> [PlanItem<String>] {
    (0..<count).map { number in
      let kind = StepKind.allCases.randomElement(using: &random) ?? .followUp
      let opens = today.adding(days: Int.random(in: -5...25, using: &random))
      let due = kind == .firstContact ? opens.adding(days: 4) : opens
      let friend = Int.random(in: 0...5, using: &random)
      let isIntroduced = kind == .askIntroducer || friend < 2
      return item(
        "p\(number)",
        kind,
        opens: opens,
        due: due,
        introducer: isIntroduced ? Introducer.ID("i\(friend)") : nil,
        priority: Int.random(in: 0...2, using: &random),
        name: "n\(number % 7)"
      )
    }
  }
}
