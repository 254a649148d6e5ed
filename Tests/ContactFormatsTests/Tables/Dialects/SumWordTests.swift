import Testing

@testable import ContactFormats

@Suite("The row under the last one")
struct SumWordTests {
  @Test(
    "is no record where it counts or sums up",
    arguments: [
      "Total", "Total: 42", "TOTAL,42", "Summe: 2 Teilnehmer", "Gesamt 12", "Anzahl: 7", "合計",
      "Total général : 9", "Totaal 3",
    ]
  )
  func sums(_ text: String) {
    #expect(SumWords.begin(text))
  }

  @Test(
    "is one where somebody is called so",
    arguments: ["Sumner", "Total Energies", "Counter", "Summer Noll", "total@example.com", "Ann"]
  )
  func names(_ text: String) {
    #expect(!SumWords.begin(text))
  }

  @Test("is left out of a list")
  func list() throws {
    let csv = "Anrede;Vorname;Nachname;Firma\nHerr;Jo;Berg;SWM\n;;;\nSumme: 1 Teilnehmer;;;\n"
    let reading = try read(
      Array(csv.utf8),
      format: try #require(FormatRegistry.standard.format(named: "csv"))
    )
    #expect(reading.cards.map { CardSummary($0).family } == ["Berg"])
    #expect(reading.skipped.isEmpty)
  }
}
