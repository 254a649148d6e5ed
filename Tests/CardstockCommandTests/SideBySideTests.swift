import ContactModel
import Matching
import Storage
import Testing

@testable import Cardstock
@testable import CardstockCommand

@Suite("Two people side by side")
struct SideBySideTests {
  private func profile(_ id: Int64, _ change: (inout Profile) -> Void) -> Profile {
    var profile = Profile(
      person: PersonLine(id: PersonID(rawValue: id), name: "", detail: "")
    )
    change(&profile)
    return profile
  }

  private func values(_ texts: String...) -> [Profile.Value] {
    texts.map { Profile.Value(text: $0, kinds: [], provenance: []) }
  }

  private func evidence(_ field: String, _ agreement: Evidence.Agreement) -> Evidence {
    Evidence(field: field, a: "", b: "", agreement: agreement, weight: 0)
  }

  @Test("what both have stands first and is marked; what differs is marked otherwise")
  func rows() {
    let layout = SideBySide(
      profile(3) {
        $0.names = values("Bob Smith")
        $0.organizations = values("Acme")
        $0.emails = values("old@acme.example", "bob@home.example")
        $0.urls = values("https://www.linkedin.com/in/bob/")
        $0.titles = values("Engineer")
      },
      profile(8) {
        $0.names = values("Robert Smith")
        $0.organizations = values("Bolt", "Cove")
        $0.emails = values("Bob@home.example")
        $0.urls = values("linkedin.com/in/bob")
        $0.titles = values("Senior  Engineer")
      },
      evidence: [evidence("name", .similar), evidence("employer", .different)]
    )
    #expect(
      layout.rows == [
        SideBySide.Row("", "p3, 0 cards", .plain, "p8, 0 cards"),
        SideBySide.Row("name", "Bob Smith", .similar, "Robert Smith"),
        SideBySide.Row("title", "Engineer", .similar, "Senior  Engineer"),
        SideBySide.Row("organization", "Acme", .different, "Bolt"),
        SideBySide.Row("", "", .plain, "Cove"),
        SideBySide.Row("email", "bob@home.example", .same, "Bob@home.example"),
        SideBySide.Row("", "old@acme.example", .plain, ""),
        SideBySide.Row(
          "page",
          "https://www.linkedin.com/in/bob/",
          .same,
          "linkedin.com/in/bob"
        ),
      ]
    )
  }

  @Test("no line is wider than the terminal, at any width", arguments: [60, 61, 80, 120, 200])
  func width(_ width: Int) {
    let long = String(repeating: "long words ", count: 30)
    let layout = SideBySide(
      profile(1) { $0.names = values("王秀英", long) },
      profile(2) { $0.names = values(String(repeating: "李小龙", count: 80)) },
      evidence: []
    )
    for line in layout.lines(width: width) { #expect(Columns.width(of: line) <= width) }
    #expect(layout.lines(width: width).contains { $0.hasSuffix("…") })
  }

  @Test("wide characters line up")
  func wide() throws {
    let layout = SideBySide(
      profile(1) {
        $0.names = values("王秀英", "김민수"); $0.birthdays = values("1980-04-01")
      },
      profile(2) {
        $0.names = values("王秀英"); $0.birthdays = values("1980-04-02")
      },
      evidence: []
    )
    #expect(
      layout.lines(width: 80) == [
        "               p1, 0 cards   p2, 0 cards",
        "  name         王秀英      = 王秀英",
        "               김민수",
        "  birthday     1980-04-01  ≠ 1980-04-02",
      ]
    )
  }

  @Test("control characters of a card never reach the terminal")
  func harmless() {
    let layout = SideBySide(
      profile(1) { $0.names = values("\u{1B}[2Jgone\nlines") },
      profile(2) { _ in },
      evidence: []
    )
    #expect(layout.rows.last?.left == "\u{FFFD}[2Jgone lines")
  }

  @Test("endless lists are counted")
  func many() {
    let layout = SideBySide(
      profile(1) { $0.emails = (0..<40).map { values("a\($0)@x.example")[0] } },
      profile(2) { _ in },
      evidence: []
    )
    #expect(layout.rows.count == 7)
    #expect(layout.rows.last?.left == "… and 35 more")
  }
}
