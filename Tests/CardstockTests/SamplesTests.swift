import Cardstock
import ContactModel
import FollowUp
import Foundation
import Storage
import Testing

/// What Samples/README.md says of the five events.
@Suite("The samples")
struct SamplesTests {
  private static let samples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Samples").path

  private func imported() throws -> (fixture: Fixture, reports: [ImportReport]) {
    let fixture = try Fixture(today: "2026-12-10")
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
      try fixture.importing(
        "\(Self.samples)/open-house-2026-12-09",
        event: "Open house",
        date: "2026-12-09",
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
    #expect(reports.map(\.cardsRead) == [10, 6, 13, 11, 17])
    #expect(reports.flatMap(\.failures).isEmpty)
    #expect(reports[0].problems.contains { $0.path.hasSuffix("broken-forwarded-card.vcf") })
    #expect(try fixture.workspace.check() == [])
  }

  @Test(
    "bring people met twice together",
    arguments: [
      (
        "Marcus Webb", [4]
      ), ("Brooks", [2]), ("Priya Raman", [4]), ("Herrera", [2]), ("Helen Cho", [3]),
      ("Noor Haddad", [2]), ("Katherine Lindqvist", [2, 1]), ("Olu Adeyemi", [2]),
    ]
  )
  func merged(name: String, cards: [Int]) throws {
    let (fixture, _) = try imported()
    defer { fixture.remove() }
    // LinkedIn gives Marcus Webb's name, employer and title, and no channel.
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

  @Test("have what apps, directories and pages hand out, and an archive of some")
  func openHouse() throws {
    let (fixture, reports) = try imported()
    defer { fixture.remove() }
    let house = reports[4]
    let folder = "\(Self.samples)/open-house-2026-12-09/"
    let lines = house.sources.map { line in
      "\(line.path.dropFirst(folder.count)): \(line.format) \(line.cards)"
    }
    #expect(
      lines == [
        "badge.json: jcard 1",
        "forwarded-by-dana.zip/open house/cards/lena-fuchs.vcf: vcard 1",
        "forwarded-by-dana.zip/open house/exhibitors.csv: csv 2",
        "google-people.json: google-people 2", "guest list.xlsx: xlsx 3",
        "hospital-staff.ldif: ldif 2", "member-directory.json: jscontact 2",
        "qr-codes.txt: mecard 2", "speakers.html: hcard 2",
      ]
    )
    #expect(house.problems.map(\.problem.code) == ["deleted-contact"])
    #expect(house.sources.map(\.skipped).reduce(0, +) == 1)
    #expect(house.sources.map(\.damaged).reduce(0, +) == 0)
    #expect(house.hints.map(\.person.name) == ["Rosa Villarreal"])
    #expect(try fixture.workspace.outlook(for: "Ines Calder\u{F3}n").state == .notMet)
    #expect(try fixture.workspace.outlook(for: "Leticia Vance").state == .firstContact)
    #expect(try people("Bernd Gr\u{F6}\u{DF}l", fixture).map(\.cards.count) == [1])
  }
}
