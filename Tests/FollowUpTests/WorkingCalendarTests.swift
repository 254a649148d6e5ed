import ContactModel
import FollowUp
import Testing

@Suite("A working calendar")
struct WorkingCalendarTests {
  @Test(
    "knows the days before and after Thanksgiving, Christmas and New Year",
    arguments: [
      ("2026-11-25", true), ("2026-11-26", false), ("2026-11-27", true), ("2026-11-28", false),
      ("2026-12-23", true), ("2026-12-24", false), ("2026-12-29", false), ("2027-01-01", false),
      ("2027-01-04", true), ("1999-12-31", false), ("2100-01-01", false), ("2100-01-04", true),
    ]
  )
  func standard(day: String, works: Bool) throws {
    #expect(standardCalendar.isWorkingDay(try #require(CivilDate(day))) == works)
  }

  @Test("counts the n-th working day after a date")
  func counting() throws {
    #expect(try standardCalendar.workingDay(1, after: "2026-11-20") == "2026-11-23")
    #expect(try standardCalendar.workingDay(4, after: "2026-11-20") == "2026-11-27")
    #expect(try standardCalendar.workingDay(10, after: "2026-12-10") == "2027-01-04")
    #expect(try standardCalendar.workingDay(0, after: "2026-11-21") == "2026-11-23")
    #expect(try standardCalendar.workingDay(0, after: "2026-11-23") == "2026-11-23")
    #expect(try standardCalendar.rolled("2026-12-24") == "2027-01-04")
    #expect(try standardCalendar.day(14, after: "2026-12-10") == "2027-01-04")
    #expect(standardCalendar.workingDays(from: "2026-11-20", to: "2026-11-27") == 4)
    #expect(standardCalendar.workingDays(from: "2026-11-27", to: "2026-11-20") == -4)
  }

  @Test("combined works only where both work")
  func combined() throws {
    let contacts = WorkingCalendar(
      weekend: [.friday, .saturday],
      holidays: ["2026-11-23"],
      rules: [.yearly(from: MonthDay(month: 11, day: 24), through: MonthDay(month: 11, day: 24))]
    )
    let both = standardCalendar.combined(with: contacts)
    #expect(both == contacts.combined(with: standardCalendar))
    #expect(try both.workingDay(1, after: "2026-11-20") == "2026-11-25")
    // Thursday is Thanksgiving, Friday their weekend, Saturday both, Sunday the user's.
    #expect(try both.workingDay(2, after: "2026-11-20") == "2026-11-30")
  }

  @Test("answers the same from the table and by walking, at the ends of the table too")
  func tableAndWalk() throws {
    let calendars = [
      standardCalendar, plainCalendar,
      WorkingCalendar(
        weekend: [.wednesday],
        holidays: ["2000-01-03", "2099-12-30", "2100-01-02"],
        rules: [.yearly(from: MonthDay(month: 2, day: 29), through: MonthDay(month: 3, day: 2))]
      ),
    ]
    for calendar in calendars {
      for start in [10_957 - 500, 10_957 + 30, 20_000, 47_481 - 450] {
        var working: [CivilDate] = []
        var wrong: [CivilDate] = []
        for number in start + 1...start + 600 {
          let day = CivilDate(dayNumber: number)
          let closed =
            calendar.weekend.contains(day.weekday) || calendar.holidays.contains(day)
            || calendar.rules.contains { $0.contains(day) }
          if calendar.isWorkingDay(day) == closed { wrong.append(day) }
          if !closed { working.append(day) }
        }
        let first = CivilDate(dayNumber: start)
        for (index, day) in working.enumerated() where index.isMultiple(of: 29) {
          let answer = try calendar.workingDay(index + 1, after: first)
          let count = calendar.workingDays(from: first, to: day)
          if answer != day || count != index + 1 { wrong.append(day) }
        }
        #expect(wrong.isEmpty)
      }
    }
  }

  @Test(
    "without working days says so instead of searching on",
    arguments: ["2026-11-20", "2150-01-01", "0001-01-01", "9999-12-31"]
  )
  func noWorkingDay(text: String) throws {
    let day = try #require(CivilDate(text))
    let never = WorkingCalendar(weekend: Set(Weekday.allCases))
    #expect(throws: FollowUpError.noWorkingDay(after: day)) { try never.rolled(day) }
    #expect(throws: FollowUpError.noWorkingDay(after: day)) {
      try never.workingDay(3, after: day)
    }
    #expect(!never.isWorkingDay(day))
    #expect(throws: FollowUpError.noWorkingDay(after: day)) {
      try told([Fact(day, .met(event: nil))], on: day, calendar: never)
    }
  }

  @Test("ends with the years that can be written")
  func lastDay() throws {
    #expect(try plainCalendar.workingDay(1, after: "9999-12-30") == "9999-12-31")
    #expect(throws: FollowUpError.noWorkingDay(after: "9999-12-30")) {
      try plainCalendar.workingDay(2, after: "9999-12-30")
    }
    let beyond = CivilDate(dayNumber: 3_000_000)
    #expect(throws: FollowUpError.noWorkingDay(after: beyond)) { try plainCalendar.rolled(beyond) }
    #expect(throws: FollowUpError.noWorkingDay(after: "2026-11-20")) {
      try plainCalendar.workingDay(.max, after: "2026-11-20")
    }
    #expect(throws: FollowUpError.noWorkingDay(after: "2026-11-20")) {
      try plainCalendar.day(.max, after: "2026-11-20")
    }
  }
}
