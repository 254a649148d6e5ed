import ContactModel
import Testing

@testable import ContactFormats

@Suite("A date is read in every way people write it")
struct DateReaderTests {
  static let readable: [(String, String)] = [
    // ISO 8601 and RFC 6350
    ("1984-07-04", "19840704"), ("19840704", "19840704"), ("--07-04", "--0704"),
    ("--0704", "--0704"), (" --07-04", "--0704"), ("07-04", "--0704"), ("--07", "--07"),
    ("---04", "---04"), ("1984", "1984"), ("1984-07", "1984-07"), ("--02-29", "--0229"),
    ("2024-02-29", "20240229"), ("1984-7-4", "19840704"),
    // With a time
    ("1984-07-04T00:00:00", "19840704"), ("1984-07-04 00:00:00", "19840704"),
    ("1984-07-04 00:00:00.000", "19840704"), ("1984-07-04T18:30:00Z", "19840704T183000Z"),
    ("2026-10-20T00:16:45.813Z", "20261020T001645Z"),
    ("1984-07-04T18:30:00+02:00", "19840704T183000+0200"),
    ("19840704T183000Z", "19840704T183000Z"), ("Jul 4, 1984 6:30 PM", "19840704T183000"),
    ("4/7/1984 12:00 AM", "19840704"), ("04.07.1984 00:00", "19840704"),
    // Months by name
    ("12 Nov 2026", "20261112"), ("Nov 12, 2026", "20261112"), ("November 12 2026", "20261112"),
    ("12-Nov-2026", "20261112"), ("Thursday, November 12, 2026", "20261112"),
    ("4. Juli 1984", "19840704"), ("4. März 1984", "19840304"), ("1. Jänner 1984", "19840101"),
    ("Mittwoch, 4. Juli 1984", "19840704"),
    ("4 juillet 1984", "19840704"), ("1er août 1984", "19840801"), ("4 févr. 1984", "19840204"),
    ("4 de julio de 1984", "19840704"), ("4 ene 1984", "19840104"),
    ("4 de março de 1984", "19840304"), ("4 out 1984", "19841004"),
    ("4 luglio 1984", "19840704"), ("4 gen 1984", "19840104"), ("4 juli 1984", "19840704"),
    ("4 mrt 1984", "19840304"), ("July 4th, 1984", "19840704"), ("4 July", "--0704"),
    ("July 4", "--0704"), ("July 1984", "1984-07"), ("4th of July 1984", "19840704"),
    // Numbers whose order is plain
    ("1984/7/4", "19840704"), ("1984.07.04", "19840704"), ("4.7.1984", "19840704"),
    ("04.07.1984", "19840704"), ("13/7/1984", "19840713"), ("7/13/1984", "19840713"),
    ("5/5/1984", "19840505"), ("4.7.", "--0704"),
    // Chinese, Japanese, Korean
    ("1984年7月4日", "19840704"), ("１９８４年７月４日", "19840704"), ("7月4日", "--0704"),
    ("1984年7月", "1984-07"), ("1984년 7월 4일", "19840704"),
  ]

  @Test("What has one reading", arguments: readable)
  func reads(_ written: String, _ date: String) {
    #expect(read(written, .dayFirst) == .date(date))
  }

  @Test(
    "Numbers in the order of the table",
    arguments: [
      ("7/4/1984", "19840704", "19840407"), ("11/12/2026", "20261112", "20261211"),
      ("7-4-1984", "19840704", "19840407"), ("7/4", "--0704", "--0407"),
      ("07/04/1984 00:00", "19840704", "19840407"),
    ]
  )
  func ordered(_ written: String, _ monthFirst: String, _ dayFirst: String) {
    #expect(read(written, .monthFirst) == .date(monthFirst))
    #expect(read(written, .dayFirst) == .date(dayFirst))
    #expect(read(written, nil) == .ambiguous)
  }

  @Test("No date at all", arguments: ["0/0/00", "00/00/0000", "0000-00-00", "0.0.00", "1/1/4501"])
  func nothing(_ written: String) {
    #expect(read(written, nil) == .none)
  }

  @Test(
    "What is no date, or has only two digits for the year, is left as it is",
    arguments: [
      "7/4/84", "4.7.84", "Jul 4, 84", "30867", "summer 1984", "1984-13-04", "1984-02-30",
      "2023-02-29", "32.1.1984", "4 July 1984 or so", "1984-07-04 25:00", "04 July August 1984",
      "昭和59年7月4日", "1984-07-04-05", "1/2/3/4", "12:30", "T", "-", "99999999", "日", "T:", ":",
      "18:30 1984", "--", "July", "1984-07T10:00",
    ]
  )
  func unreadable(_ written: String) {
    #expect(read(written, .dayFirst) == .unreadable)
  }

  @Test(
    "Year, month and day in columns of their own, whole or in part",
    arguments: [
      (["1984", "7", "4"], ["BDAY:19840704"]), (["1984", "07", ""], ["BDAY:1984-07"]),
      (["1984", "", ""], ["BDAY:1984"]), (["", "7", "4"], ["BDAY:--0704"]),
      (["0", "7", "4"], ["BDAY:--0704"]), (["1984", "Juli", "4"], ["BDAY:19840704"]),
      (["", "", "4"], ["BDAY:---04"]), (["", "", ""], []),
      (["1984", "", "4"], ["X-FIELD;X-LABEL=Year:1984", "X-FIELD;X-LABEL=Day:4"]),
      (
        ["1984", "2", "30"],
        [
          "X-FIELD;X-LABEL=Year:1984", "X-FIELD;X-LABEL=Month:2", "X-FIELD;X-LABEL=Day:30",
        ]
      ),
    ]
  )
  func parts(_ cells: [String], _ lines: [String]) {
    let row = DecodedRow([
      ("Year", ColumnMeaning(.birthYear), cells[0]),
      ("Month", ColumnMeaning(.birthMonth), cells[1]),
      ("Day", ColumnMeaning(.birthDay), cells[2]),
    ])
    #expect(row.lines == lines)
    #expect(row.codes == (lines.count > 1 ? ["unreadable-date"] : []))
  }

  @Test("A date with two readings or none keeps its text and says so")
  func kept() {
    let row = DecodedRow([
      ("Birthday", ColumnMeaning(.birthday), "11/12/1984"),
      ("Anniversary", ColumnMeaning(.anniversary), "in spring"),
    ])
    #expect(
      row.lines == ["BDAY;VALUE=text:11/12/1984", "ANNIVERSARY;VALUE=text:in spring"]
    )
    #expect(row.codes == ["ambiguous-date", "unreadable-date"])
    #expect(row.problems.map(\.line) == [7, 7])
    #expect(row.problems.map(\.column) == [1, 2])
  }

  @Test("A revision is a timestamp or no revision")
  func revisions() {
    #expect(
      RowDecoder.lines(.revision, "2026-10-20T00:16:45.813Z") == [
        "REV:2026-10-20T00:16:45.813Z"
      ]
    )
    #expect(RowDecoder.lines(.revision, "20261020T001645Z") == ["REV:20261020T001645Z"])
    #expect(RowDecoder.lines(.revision, "2026-10-20") == ["X-FIELD;X-LABEL=H:2026-10-20"])
    #expect(RowDecoder.lines(.revision, "yesterday") == ["X-FIELD;X-LABEL=H:yesterday"])
  }

  private func read(_ written: String, _ order: TablePlan.DateOrder?) -> DateReader.Reading {
    written.withBytes { DateReader(order: order).read($0) }
  }
}
