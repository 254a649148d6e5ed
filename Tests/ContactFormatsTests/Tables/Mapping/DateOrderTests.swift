import ContactModel
import Testing

@testable import ContactFormats

@Suite("The order of a table's dates")
struct DateOrderTests {
  @Test(
    "is what the digits show, else what the language says",
    arguments: [
      (["Name|Birthday", "Dana|13/02/1980", "Ana|01/02/1990"], TablePlan.DateOrder.dayFirst),
      (["Name|Birthday", "Dana|02/13/1980"], .monthFirst),
      (["Name|Birthday|Registered", "Dana|02/03/1980|10/20/2026"], .monthFirst),
      (["Name|Birthday", "Dana|13/02/1980", "Ana|02/13/1990"], nil),
      (["Name|Birthday", "Dana|1980-02-13"], nil),
      (["Name|Birthday", "Dana|02.03.1980"], .dayFirst),
      (["Vorname|Nachname|Geburtstag", "Dana|Roe|02/03/1980"], .dayFirst),
      (["Nombre|Apellidos|Cumpleaños", "Dana|Roe|02/03/1980"], .dayFirst),
      (["Vorname|Nachname|Geburtstag", "Dana|Roe|02/13/1980"], .monthFirst),
    ]
  )
  func found(_ lines: [String], _ order: TablePlan.DateOrder?) {
    let table = MappedTable(lines)
    #expect(table.plan.dateOrder == order)
    #expect(table.codes == [])
  }

  @Test("is asked for where a kept date has two readings")
  func ambiguous() {
    let table = MappedTable(["Name|Birthday", "Dana|11/12/1980", "Ana|"])
    #expect(table.plan.dateOrder == nil)
    #expect(table.codes == ["ambiguous-date"])
    #expect(table.plan.problems.first?.column == 2)
    #expect(table.plan.problems.first?.line == 1)
    #expect(table.plan.problems.first?.message.contains("11/12/1980") == true)
    // Where the order changes nothing, nobody is asked.
    #expect(MappedTable(["Name|Birthday", "Dana|11/11/1980"]).codes == [])
    #expect(MappedTable(["Name|Registered", "Dana|11/12/2026"]).codes == [])
  }

  @Test(
    "is only asked of dates",
    arguments: [
      ("12/11/2026", true), ("2026-11-12", true), ("2026/11/12 18:30:00", true), ("1.2.80", true),
      ("12. März 1980", true), ("Nov 12, 2026", true), ("Jan 5 2023", true), ("1980年2月3日", true),
      ("2026-10-20T00:16:45.813Z", true), ("202-555-0101", false), ("70.61.11.201", false),
      ("555.987.6543", false), ("40/40/2020", false), ("10115", false), ("May", false),
      ("1.234,56", false), ("June Smith", false), ("12 Monkeys Road", false), ("", false),
    ]
  )
  func dates(_ cell: String, _ isDate: Bool) {
    #expect((WrittenDate(cell) != nil) == isDate)
  }
}
