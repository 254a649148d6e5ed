import ContactModel
import Testing

@Suite("Civil dates")
struct CivilDateTests {
  @Test(
    "count days from 1970-01-01",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-19", 20_776),
      ("9999-12-31", 2_932_896), ("0001-01-01", -719_162),
    ]
  )
  func dayNumbers(text: String, number: Int) throws {
    let date = try #require(CivilDate(text))
    #expect(date.dayNumber == number)
    #expect(date.description == text)
    #expect(CivilDate(dayNumber: number) == date)
  }

  @Test(
    "refuse days that do not exist and other spellings",
    arguments: [
      "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-1", "20260401",
      "2026-04-01T00:00", "", "0000-01-01", "２０２６-04-01", "+026-04-01",
    ]
  )
  func refused(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test(
    "know their weekday",
    arguments: [
      ("2026-11-19", Weekday.thursday), ("1970-01-01", .thursday), ("1969-12-28", .sunday),
      ("2024-02-29", .thursday), ("2026-11-22", .sunday),
    ]
  )
  func weekdays(text: String, weekday: Weekday) throws {
    #expect(try #require(CivilDate(text)).weekday == weekday)
  }

  @Test("come back from their components on every day of 800 years")
  func everyDay() {
    for number in -146_097...146_097 {
      let date = CivilDate(dayNumber: number)
      let (year, month, day) = date.components
      #expect(CivilDate(year: year, month: month, day: day) == date)
    }
  }
}
