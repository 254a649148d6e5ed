import Cardstock
import ContactModel
import Foundation
import Testing

@Suite("Exporting")
struct ExportTests {
  private func export(_ fixture: Fixture, as format: ExportFormat) throws -> String {
    var bytes: [UInt8] = []
    _ = try fixture.workspace.exportPeople(as: format) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("gives back every person from every format", arguments: ExportFormat.allCases)
  func everyFormat(format: ExportFormat) throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let path = try fixture.file(
      "a.vcf",
      card("Dana", "Ruiz", email: "dana@ruiz.example", tel: "+1 202-555-0143", org: "Acme")
        + card("Marcus", "Webb", tel: "+1 202-555-0199", extra: ["NOTE:=1+1, he said"])
    )
    try fixture.importing(path)
    let out = try fixture.file("out", try export(fixture, as: format))
    let again = try Fixture()
    defer { again.remove() }
    let report = try again.importing(out)
    #expect(report.cardsRead == 2)
    #expect(report.problems.isEmpty)
    let people = try again.workspace.people()
    #expect(people.map(\.name) == ["Dana Ruiz", "Marcus Webb"])
    #expect(people.map(\.emails) == [["dana@ruiz.example"], []])
    #expect(people.map(\.phones) == [["+12025550143"], ["+12025550199"]])
    #expect(people.map(\.organizations) == [["Acme"], []])
  }

  @Test("of nobody is a whole document all the same", arguments: ExportFormat.allCases)
  func nobody(format: ExportFormat) throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let text = try export(fixture, as: format)
    switch format {
    case .vcard, .vcard3: #expect(text.isEmpty)
    case .jcard, .jscontact:
      let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
      #expect((value as? [Any])?.isEmpty == true)
    case .xcard: #expect(text.hasSuffix("</vcards>\n"))
    case .googleCSV: #expect(text.hasPrefix("First Name,") && text.hasSuffix("\r\n"))
    case .outlookCSV: #expect(text.hasPrefix("\u{FEFF}Title,") && text.hasSuffix("\r\n"))
    }
  }

  @Test("gives one person with several cards one row, with the columns for all their addresses")
  func widestRow() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let cards = card("Kim", "Lee") + card("Dana", "Ruiz", email: "a@x.example")
    try fixture.importing(
      try fixture.file("a.vcf", cards),
      try fixture.file(
        "b.vcf",
        card("Dana", "Ruiz", email: "a@x.example", extra: ["EMAIL:b@x.example"])
      )
    )
    let rows = try export(fixture, as: .googleCSV).split(separator: "\r\n")
    #expect(rows.count == 3)
    #expect(rows[0].contains("E-mail 2 - Value") && !rows[0].contains("E-mail 3"))
    #expect(rows.allSatisfy { $0.count(where: { $0 == "," }) == 22 }, "\(rows)")
  }

  @Test("says who made the introduction, in both tables")
  func introducer() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let related = "item1.X-ABRELATEDNAMES:Morgan Blake\r\nitem1.X-ABLABEL:Introduced by"
    try fixture.importing(try fixture.file("a.vcf", card("Dana", "Ruiz", extra: [related])))
    #expect(try export(fixture, as: .googleCSV).contains("Referred By,Morgan Blake"))
    let rows = try export(fixture, as: .outlookCSV).split(separator: "\r\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let column = try #require(rows.first?.firstIndex(of: "Referred By"))
    #expect(rows[1][column] == "Morgan Blake")
  }
}
