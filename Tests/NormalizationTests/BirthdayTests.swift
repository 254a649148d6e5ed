import ContactModel
import Normalization
import Testing

@Suite struct BirthdayTests {
  @Test(arguments: [
    ("1985-04-15", PartialDate(year: 1985, month: 4, day: 15)),
    ("19850415", PartialDate(year: 1985, month: 4, day: 15)),
    ("1985-04", PartialDate(year: 1985, month: 4)),
    ("1985", PartialDate(year: 1985)),
    ("--0415", PartialDate(month: 4, day: 15)),
    ("--04-15", PartialDate(month: 4, day: 15)),
    ("--04", PartialDate(month: 4)),
    ("---15", PartialDate(day: 15)),
    ("--0229", PartialDate(month: 2, day: 29)),
    ("1985-04-15T10:22:00Z", PartialDate(year: 1985, month: 4, day: 15)),
    ("19850415T102200", PartialDate(year: 1985, month: 4, day: 15)),
    (" 1985-04-15 00:00:00 ", PartialDate(year: 1985, month: 4, day: 15)),
  ])
  func everyFormOfBDAYIsRead(written: String, expected: PartialDate) {
    #expect(PartialDate(written) == expected)
  }

  @Test(arguments: [
    "", "circa 1800", "T102200", "1985-13-01", "1985-02-29", "1985-04-31", "--0431", "---32",
    "0000-00-00", "15.04.1985", "04/15/1985", "1985-4-5", "１９８５",
  ])
  func whatNoCalendarHasGivesNothing(written: String) {
    #expect(PartialDate(written) == nil)
  }

  @Test func applesYearForNoneIsLeftOut() {
    let contact = Contact([
      Property(
        .bday,
        .text("1604-04-15"),
        parameters: [Parameter("X-APPLE-OMIT-YEAR", "1604")],
        line: 9
      )
    ])
    let birthdays = Normalizer(homeRegion: nil).normalize(contact, eventRegion: nil).birthdays
    #expect(birthdays.map(\.value) == [PartialDate(month: 4, day: 15)])
    #expect(birthdays.map(\.line) == [9])
  }
}
