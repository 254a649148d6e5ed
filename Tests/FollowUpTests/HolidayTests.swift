import ContactModel
import FollowUp
import Testing

/// The dates are those that the Office of Personnel Management published for these years.
@Suite("Federal holidays of the United States")
struct HolidayTests {
  @Test(
    "are observed on the published days",
    arguments: [
      (1977, ["01-01", "02-21", "05-30", "07-04", "09-05", "10-10", "10-24", "11-24", "12-26"]),
      (
        2020,
        [
          "01-01", "01-20", "02-17", "05-25", "07-03", "09-07", "10-12", "11-11", "11-26", "12-25",
        ]
      ),
      (
        2021,
        [
          "01-01", "01-18", "02-15", "05-31", "06-18", "07-05", "09-06", "10-11", "11-11", "11-25",
          "12-24",
        ]
      ),
      (
        2023,
        [
          "01-02", "01-16", "02-20", "05-29", "06-19", "07-04", "09-04", "10-09", "11-10", "11-23",
          "12-25",
        ]
      ),
      (
        2026,
        [
          "01-01", "01-19", "02-16", "05-25", "06-19", "07-03", "09-07", "10-12", "11-11", "11-26",
          "12-25",
        ]
      ),
      (
        2027,
        [
          "01-01", "01-18", "02-15", "05-31", "06-18", "07-05", "09-06", "10-11", "11-11", "11-25",
          "12-24",
        ]
      ),
    ]
  )
  func published(year: Int, days: [String]) {
    let observed = UnitedStatesHolidays.holidays(in: year).map(\.observed.description)
    // 1 January 1977 was a Saturday, so it was observed in the year before.
    let expected = days.map { $0 == "01-01" && year == 1977 ? "1976-12-31" : "\(year)-\($0)" }
    #expect(observed == expected)
  }

  @Test("count New Year's Day on a Saturday for the last day of the year before")
  func newYearOnSaturday() throws {
    #expect(UnitedStatesHolidays.holidays(in: 2022).first?.observed == "2021-12-31")
    #expect(UnitedStatesHolidays.contains("2021-12-31"))
    #expect(UnitedStatesHolidays.contains("2022-01-01"))
    #expect(!UnitedStatesHolidays.contains("2020-12-31"))
    let calendar = WorkingCalendar(rules: [.unitedStatesFederal])
    #expect(try calendar.rolled("2021-12-31") == "2022-01-03")
    #expect(try calendar.rolled("2027-12-31") == "2028-01-03")
    #expect(calendar.isWorkingDay("2024-12-31"))
  }

  @Test("know Juneteenth since 2021 and Martin Luther King's birthday since 1986")
  func since() {
    func names(_ year: Int) -> [String] { UnitedStatesHolidays.holidays(in: year).map(\.name) }
    #expect(!names(2020).contains("Juneteenth National Independence Day"))
    #expect(names(2021).contains("Juneteenth National Independence Day"))
    #expect(!names(1985).contains("Birthday of Martin Luther King, Jr."))
    #expect(names(1986).contains("Birthday of Martin Luther King, Jr."))
  }

  @Test("are eleven days in every year since 2021, none of them observed on a weekend")
  func everyYear() {
    for year in 2021...2399 {
      let holidays = UnitedStatesHolidays.holidays(in: year)
      #expect(holidays.count == 11)
      for holiday in holidays {
        #expect(holiday.observed.weekday.rawValue < 6, "\(holiday.name) \(year)")
        #expect(abs(holiday.date.days(until: holiday.observed)) <= 1)
        #expect(holiday.date.year == year)
      }
    }
    #expect(UnitedStatesHolidays.holidays(in: 10_000).isEmpty)
    #expect(!UnitedStatesHolidays.contains("9999-12-30"))
  }
}
