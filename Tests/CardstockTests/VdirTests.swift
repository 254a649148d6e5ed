import Cardstock
import ContactModel
import Foundation
import Testing

@Suite("A vdir")
struct VdirTests {
  private let fixture: Fixture
  private let folder: URL

  init() throws {
    fixture = try Fixture()
    folder = fixture.folder.appendingPathComponent("vdir")
  }

  private func export() throws -> VdirReport {
    try fixture.workspace.exportVdir(to: folder.path)
  }

  private func items() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".vcf") }.sorted()
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }

  private func item(of name: String) throws -> String {
    try #require(try items().first { try text($0).contains("FN:\(name)\r\n") })
  }

  private func importTwo() throws {
    try fixture.importing(
      try fixture.file(
        "a.vcf",
        card("Dana", "Ruiz", email: "d@ruiz.example", extra: ["UID:from-the-phone"])
          + card("Kim", "Lee", tel: "+12025550111")
      )
    )
  }

  @Test("has one item a person, named after its UID, and a name")
  func layout() throws {
    defer { fixture.remove() }
    try importTwo()
    let report = try export()
    #expect((report.people, report.written, report.unchanged, report.removed) == (2, 2, 0, 0))
    #expect(try items().count == 2)
    for name in try items() {
      let text = try text(name)
      #expect(text.components(separatedBy: "BEGIN:VCARD").count == 2)
      #expect(text.contains("\r\nUID:urn:uuid:\(name.dropLast(4))\r\n"))
      let path = folder.appendingPathComponent(name).path
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
    #expect(try text(try item(of: "Dana Ruiz")).contains("X-UID:from-the-phone"))
    #expect(try text("displayname") == "Cardstock")
    let others = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasSuffix(".vcf") && $0 != "displayname" }
    #expect(others.count == 1 && others[0].hasPrefix(".cardstock-"))
  }

  @Test("written again touches only what changed")
  func unchanged() throws {
    defer { fixture.remove() }
    try importTwo()
    _ = try export()
    let dana = try item(of: "Dana Ruiz")
    let kim = try item(of: "Kim Lee")
    func inode(_ name: String) throws -> Int? {
      let path = folder.appendingPathComponent(name).path
      return try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    }
    let before = try inode(kim)
    try fixture.importing(
      try fixture.file("b.vcf", card("Dana", "Ruiz", email: "d@ruiz.example", org: "Acme")),
      event: "Fair"
    )
    let report = try export()
    #expect((report.written, report.unchanged, report.removed) == (1, 1, 0))
    #expect(try inode(kim) == before)
    #expect(try text(dana).contains("ORG:Acme"))
    #expect(try export().unchanged == 2)
  }

  @Test("loses the items of people who are gone, and no file that is not its own")
  func gone() throws {
    defer { fixture.remove() }
    try importTwo()
    _ = try export()
    let others = ["mine.vcf": card("My", "Own"), ".hidden": "x", "color": "#ffffff"]
    for (name, content) in others {
      try Data(content.utf8).write(to: folder.appendingPathComponent(name))
    }
    _ = try fixture.workspace.undo(nil)
    let report = try export()
    #expect((report.people, report.removed) == (0, 2))
    #expect(try items() == ["mine.vcf"])
    for (name, content) in others { #expect(try text(name) == content) }
  }

  @Test("keeps what somebody else changed, also of people who are gone")
  func changedByOthers() throws {
    defer { fixture.remove() }
    try importTwo()
    _ = try export()
    let dana = try item(of: "Dana Ruiz")
    let changed = try text(dana).replacingOccurrences(of: "END:", with: "NOTE:mine\r\nEND:")
    try Data(changed.utf8).write(to: folder.appendingPathComponent(dana))
    for _ in 1...2 {
      let report = try export()
      #expect(report.kept == [dana])
      #expect((report.written, report.unchanged, report.removed) == (0, 1, 0))
    }
    _ = try fixture.workspace.undo(nil)
    let report = try export()
    #expect(report.kept == [dana])
    #expect(report.removed == 1)
    #expect(try text(dana) == changed)
  }

  @Test("writes an item again that somebody deleted, and goes on where an export was stopped")
  func stopped() throws {
    defer { fixture.remove() }
    try importTwo()
    _ = try export()
    let kim = try item(of: "Kim Lee")
    try FileManager.default.removeItem(at: folder.appendingPathComponent(kim))
    // What a killed export leaves behind.
    try Data("BEGIN:VC".utf8).write(to: folder.appendingPathComponent(".\(kim).1.tmp"))
    let report = try export()
    #expect((report.written, report.unchanged) == (1, 1))
    #expect(try text(kim).hasSuffix("END:VCARD\r\n"))
  }

  @Test("is shared by two databases, each with its own items")
  func twoDatabases() throws {
    defer { fixture.remove() }
    try importTwo()
    _ = try export()
    let other = try Fixture()
    defer { other.remove() }
    try other.importing(try other.file("c.vcf", card("Helen", "Cho")))
    let theirs = try other.workspace.exportVdir(to: folder.path, as: .vcard3)
    #expect((theirs.written, theirs.removed) == (1, 0))
    #expect(try export().unchanged == 2)
    #expect(try items().count == 3)
  }

  @Test("follows no link that stands where an item goes")
  func link() throws {
    defer { fixture.remove() }
    try importTwo()
    _ = try export()
    let dana = try item(of: "Dana Ruiz")
    let target = try fixture.file("target", "untouched")
    let place = folder.appendingPathComponent(dana)
    try FileManager.default.removeItem(at: place)
    try FileManager.default.createSymbolicLink(
      at: place,
      withDestinationURL: URL(fileURLWithPath: target)
    )
    #expect(try export().kept == [dana])
    #expect(
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: target)), as: UTF8.self)
        == "untouched"
    )
  }

  @Test("comes back without anybody new, not even one of whom only a name is known")
  func comesBack() throws {
    defer { fixture.remove() }
    try importTwo()
    try fixture.importing(try fixture.file("napkin.vcf", card("Jo", "Whitaker", org: "Union")))
    _ = try export()
    let before = try fixture.workspace.people().map(\.id)
    let report = try fixture.importing(folder.path, event: "Back")
    // The file `displayname` is none to read.
    #expect(report.failures.isEmpty)
    #expect(report.cardsRead == 3)
    #expect(try fixture.workspace.people().map(\.id) == before)
  }

  @Test("brings nobody together whose names speak against it, whatever the UID")
  func foreignName() throws {
    defer { fixture.remove() }
    try importTwo()
    _ = try export()
    let text = try text(try item(of: "Kim Lee"))
      .replacingOccurrences(of: "FN:Kim Lee", with: "FN:Olga Ivanova")
      .replacingOccurrences(of: "N:Lee;Kim", with: "N:Ivanova;Olga")
      .replacingOccurrences(of: "+12025550111", with: "+12025550199")
    try fixture.importing(try fixture.file("other.vcf", text), event: "Back")
    #expect(try fixture.workspace.people().map(\.name) == ["Dana Ruiz", "Kim Lee", "Olga Ivanova"])
  }

  @Test("is vCard 3.0, which khard and Radicale read without loss, or what was asked for")
  func version() throws {
    defer { fixture.remove() }
    try importTwo()
    _ = try export()
    #expect(try text(try item(of: "Kim Lee")).hasPrefix("BEGIN:VCARD\r\nVERSION:3.0\r\n"))
    #expect(try fixture.workspace.exportVdir(to: folder.path, as: .vcard).written == 2)
    #expect(try text(try item(of: "Kim Lee")).hasPrefix("BEGIN:VCARD\r\nVERSION:4.0\r\n"))
  }

  @Test("of more people than appear together at once is whole, and nothing is left beside it")
  func batches() throws {
    defer { fixture.remove() }
    let cards = (0..<1100).map { card("Given\($0)", "Family\($0)", email: "p\($0)@x.example") }
    try fixture.importing(try fixture.file("many.vcf", cards.joined()))
    #expect(try export().written == 1100)
    #expect(try items().count == 1100)
    #expect(try items().allSatisfy { try text($0).hasSuffix("END:VCARD\r\n") })
    let hidden = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".tmp") }
    #expect(hidden.isEmpty)
    #expect(try export().unchanged == 1100)
  }

  @Test("loses what killed exports left behind, once no export can be at work on it")
  func leftovers() throws {
    defer { fixture.remove() }
    try importTwo()
    _ = try export()
    let kim = try item(of: "Kim Lee")
    let old = folder.appendingPathComponent(".\(kim).4711.tmp")
    let others = [".\(kim).4712.tmp", ".notes.tmp", ".a.b.c.d.tmp"].map(
      folder.appendingPathComponent
    )
    for file in [old] + others { try Data("BEGIN:VC".utf8).write(to: file) }
    let then = Date(timeIntervalSinceNow: -7200)
    for file in [old] + others.dropFirst() {
      try FileManager.default.setAttributes([.modificationDate: then], ofItemAtPath: file.path)
    }
    _ = try export()
    #expect(!FileManager.default.fileExists(atPath: old.path))
    for file in others { #expect(FileManager.default.fileExists(atPath: file.path)) }
  }
}
