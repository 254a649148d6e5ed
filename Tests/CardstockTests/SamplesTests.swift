import Cardstock
import ContactModel
import FollowUp
import Foundation
import Storage
import Testing

/// What Samples/README.md says of the four events.
@Suite("The samples")
struct SamplesTests {
  private static let samples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Samples").path

  private func imported() throws -> (fixture: Fixture, reports: [ImportReport]) {
    let fixture = try Fixture(today: "2026-12-04")
    let reports = [
      try fixture.importing(
        "\(Self.samples)/hiring-heroes-2026-11-12",
        event: "Hiring Heroes fair",
        date: "2026-11-12",
        place: "Washington, DC"
      ),
      try fixture.importing(
        "\(Self.samples)/spouse-career-mixer-2026-11-19",
        event: "Spouse career mixer",
        date: "2026-11-19",
        place: "San Antonio, TX",
        introducer: "Dana Ruiz"
      ),
      try fixture.importing(
        "\(Self.samples)/research-conference-2026-11-20",
        event: "Research conference",
        date: "2026-11-20",
        place: "Austin, TX"
      ),
      try fixture.importing(
        "\(Self.samples)/career-night-2026-12-03",
        event: "Winter career night",
        date: "2026-12-03",
        place: "San Antonio, TX"
      ),
    ]
    return (fixture, reports)
  }

  private func people(_ name: String, _ fixture: Fixture) throws -> [PersonListing] {
    try fixture.workspace.people(matching: name)
  }

  @Test("are all read, problems and all")
  func counts() throws {
    let (fixture, reports) = try imported()
    defer { fixture.remove() }
    #expect(reports.map(\.cardsRead) == [10, 6, 13, 11])
    #expect(reports.flatMap(\.failures).isEmpty)
    #expect(reports[0].problems.contains { $0.path.hasSuffix("broken-forwarded-card.vcf") })
    #expect(try fixture.workspace.check() == [])
  }

  @Test(
    "bring people met twice together",
    arguments: [("Marcus Webb", [2, 1]), ("Brooks", [2]), ("Priya Raman", [3]), ("Herrera", [2])]
  )
  func merged(name: String, cards: [Int]) throws {
    let (fixture, _) = try imported()
    defer { fixture.remove() }
    // LinkedIn gives Marcus Webb's name and employer and no channel: that needs an eye.
    #expect(try people(name, fixture).map(\.cards.count).sorted(by: >) == cards)
  }

  @Test("ask about whom a machine must not decide", arguments: ["Michael Chen", "Lindq"])
  func asked(name: String) throws {
    let (fixture, _) = try imported()
    defer { fixture.remove() }
    #expect(try people(name, fixture).count == 2)
    let reviews = try fixture.workspace.reviews()
    #expect(
      reviews.contains { review in
        [review.a, review.b].allSatisfy { $0.name.lowercased().contains(name.lowercased()) }
      }
    )
  }

  @Test(
    "never join two people over what they share",
    arguments: [("Okafor", 2), ("Lindgren", 2), ("bza-berlin", 3)]
  )
  func apart(name: String, count: Int) throws {
    let (fixture, _) = try imported()
    defer { fixture.remove() }
    _ = try fixture.workspace.deduplicate()
    let found = try people(name, fixture)
    #expect(found.count >= count)
    #expect(found.allSatisfy { $0.cards.count == 1 })
  }

  @Test("have somebody only the introducer can help with")
  func withoutChannel() throws {
    let (fixture, _) = try imported()
    defer { fixture.remove() }
    let outlook = try fixture.workspace.outlook(for: "Jo Whitaker")
    #expect(outlook.state == .unreachable)
    #expect(outlook.step?.kind == .askIntroducer)
    #expect(outlook.step?.introducer?.name == "Dana Ruiz")
  }

  @Test("give the introducer a step of her own, and never herself to ask")
  func introducer() throws {
    let (fixture, _) = try imported()
    defer { fixture.remove() }
    let dana = try fixture.workspace.outlook(for: "Dana Ruiz")
    #expect(dana.state == .firstContact)
    #expect(dana.step?.introducer == nil)
  }

  @Test("have lists whose guests are nobody you spoke to, and introductions to confirm")
  func lists() throws {
    let (fixture, reports) = try imported()
    defer { fixture.remove() }
    let night = reports[3]
    #expect(
      Set(night.sources.map(\.format)) == [
        "luma-csv", "linkedin-csv", "google-csv", "csv", "xcard", "windows-contact",
        "spreadsheetml",
      ]
    )
    #expect(night.sources.map(\.absent).reduce(0, +) == 2)
    #expect(night.hints.map(\.introducer) == ["Dana Ruiz", "Dana Ruiz"])
    #expect(night.hints.map(\.person.name).sorted() == ["Amara Okonkwo", "Dr. Noor Haddad"])
    #expect(try fixture.workspace.outlook(for: "Tomasz").state == .notMet)
    #expect(try fixture.workspace.outlook(for: "Ingrid").state == .firstContact)
  }
}
