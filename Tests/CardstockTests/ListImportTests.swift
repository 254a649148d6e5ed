import Cardstock
import ContactFormats
import ContactModel
import FollowUp
import Foundation
import Storage
import Testing

@Suite("Lists and exports are imported as what they are")
struct ListImportTests {
  private static let luma = """
    api_id,name,first_name,last_name,email,approval_status
    gst-1,Ada Berg,Ada,Berg,ada@example.com,approved
    gst-2,Bo Lund,Bo,Lund,bo@example.com,declined
    gst-3,Cy Moss,Cy,Moss,cy@example.com,waitlist
    """

  private func names(_ fixture: Fixture) throws -> [String] {
    try fixture.workspace.people().map(\.name).sorted()
  }

  @Test("guests who were not there stay with their list and become nobody")
  func absent() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let path = try fixture.file("guests.csv", Self.luma)
    let report = try fixture.importing(path)
    #expect(report.sources.map(\.format) == ["luma-csv"])
    #expect(report.sources.map(\.kind) == [.attended])
    #expect(report.sources.map(\.absent) == [2])
    #expect(report.problems.map(\.problem.code) == ["guest-declined", "guest-not-confirmed"])
    #expect(report.problems.map(\.problem.line) == [3, 4])
    #expect(try names(fixture) == ["Ada Berg"])
    #expect(try fixture.workspace.outlook(for: "Ada Berg").state == .notMet)
    #expect(try fixture.workspace.check() == [])
    let again = try fixture.importing(path)
    #expect(again.cardsNew == 0 && again.cardsRead == 1)
    #expect(try names(fixture) == ["Ada Berg"])
  }

  @Test("--met takes them in all the same, and plans a first contact")
  func met() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let report = try fixture.importing(try fixture.file("guests.csv", Self.luma), kind: .met)
    #expect(report.sources.map(\.absent) == [0])
    #expect(try names(fixture) == ["Ada Berg", "Bo Lund", "Cy Moss"])
    #expect(try fixture.workspace.outlook(for: "Bo Lund").state == .firstContact)
  }

  @Test("an introduction is offered for confirmation and changes nothing by itself")
  func hints() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let path = try fixture.file(
      "google.csv",
      """
      First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Relation 1 - Label,Relation 1 - Value
      Ada,Berg,* myContacts,Work,ada@example.com,Referred By,Dana Ruiz
      Bo,Lund,* myContacts,Work,bo@example.com,Spouse,Mo Lund
      """
    )
    let report = try fixture.importing(path)
    #expect(report.hints.map(\.introducer) == ["Dana Ruiz"])
    #expect(report.hints.map(\.person.name) == ["Ada Berg"])
    #expect(report.introducer == nil)
    #expect(try names(fixture) == ["Ada Berg", "Bo Lund"])
    let profile = try fixture.workspace.profile(of: "Ada Berg")
    #expect(profile.introducerHints.map(\.text) == ["Dana Ruiz"])
    #expect(profile.encounters.map(\.introducer) == [nil])
    // What the user said already is no hint.
    let other = try Fixture()
    defer { other.remove() }
    let said = try other.importing(
      try other.file("google.csv", String(contentsOfFile: path, encoding: .utf8)),
      introducer: "dana ruiz"
    )
    #expect(said.hints.isEmpty)
  }

  @Test("how columns were taken is reported, and --map outranks it")
  func mapping() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let path = try fixture.file("list.csv", "Person;Handle;Shoe\nAda Berg;ada@example.com;41\n")
    var request = ImportRequest(
      paths: [path],
      event: EventMention(name: "Mixer", date: CivilDate("2026-11-19")),
      reading: ReadingOptions(fields: [FieldMapping("Shoe", .nickname)])
    )
    let report = try fixture.workspace.importCards(request)
    #expect(report.sources.first?.mapping.map(\.column) == ["Person", "Handle", "Shoe"])
    #expect(report.sources.first?.mapping.last?.field == "nickname")
    #expect(report.sources.first?.mapping.last?.basis == .user)
    // The same file read differently is not silently something else.
    request.reading = ReadingOptions()
    let again = try fixture.workspace.importCards(request)
    #expect(again.cardsNew == 0)
    #expect(again.problems.map(\.problem.code).contains("read-differently"))
    _ = try fixture.workspace.undo(nil)
    let other = try fixture.workspace.importCards(request)
    #expect(other.cardsNew == 1)
    #expect(try fixture.workspace.check() == [])
  }

  @Test("the same row under another header is another card")
  func headers() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let one = try fixture.file(
      "one.csv",
      "First Name,Last Name,Email\nMorgan,Blake,m@example.com\n"
    )
    let two = try fixture.file(
      "two.csv",
      "Last Name,First Name,Email\nMorgan,Blake,m@example.com\n"
    )
    #expect(try fixture.importing(one).cardsNew == 1)
    #expect(try fixture.importing(two).cardsNew == 1)
    let three = try fixture.file(
      "three.csv",
      "First Name,Last Name,Email\nNew,Person,n@example.com\nMorgan,Blake,m@example.com\n"
    )
    let report = try fixture.importing(three)
    #expect(report.cardsRead == 2 && report.cardsNew == 1)
  }

  @Test("every file comes back byte for byte, the frame of tables and XML too")
  func originals() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let files = [
      ("luma.csv", Self.luma),
      ("notes.csv", "Notes:\n\"two\nlines\"\n\nFirst Name,Email\nAda,ada@example.com\n,\n"),
      (
        "x.xml",
        "<?xml version='1.0'?>\n<!-- a -->\n<vcards xmlns='urn:ietf:params:xml:ns:vcard-4.0'>\n"
          + "<vcard><fn><text>Bo</text></fn></vcard> <vcard><fn><text>Cy</text></fn></vcard>\n</vcards>\n"
      ),
    ]
    for (name, text) in files { try fixture.importing(try fixture.file(name, text)) }
    let originals = try fixture.workspace.originals()
    #expect(originals.count == files.count)
    for (original, file) in zip(originals, files) {
      var bytes: [UInt8] = []
      try fixture.workspace.bytes(of: original) { bytes += $0 }
      #expect(String(decoding: bytes, as: UTF8.self) == file.1, "\(file.0)")
    }
  }
}
