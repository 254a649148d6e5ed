import Cardstock
import ContactModel
import Foundation
import TestSupport
import Testing

@Suite("An archive is imported as what is in it")
struct ArchiveImportTests {
  private typealias Entry = ArchiveBuilder.Entry

  private func write(_ bytes: [UInt8], _ name: String, _ fixture: Fixture) throws -> String {
    let url = fixture.folder.appendingPathComponent(name)
    try Data(bytes).write(to: url)
    return url.path
  }

  @Test("member by member, archives in archives too, each a source of its own")
  func members() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let inner = ArchiveBuilder.bytes(
      .tarGzip,
      [Entry("jo.vcf", card("Jo", "Whitaker", email: "jo@example.com"))]
    )
    let path = try write(
      ArchiveBuilder.bytes(
        .zip,
        [
          Entry("fair/ada.vcf", card("Ada", "Berg", email: "ada@example.com")),
          Entry("fair/more.tgz", bytes: inner), Entry("fair/photo.jpg", "not a card"),
          Entry("../up.vcf", card("Bo", "Lund", email: "bo@example.com")),
        ]
      ),
      "cards.zip",
      fixture
    )
    let report = try fixture.importing(path)
    #expect(
      report.sources.map(\.path) == [
        "\(path)/fair/ada.vcf", "\(path)/fair/more.tgz/jo.vcf", "\(path)/up.vcf",
      ]
    )
    #expect(report.failures.map(\.path) == ["\(path)/fair/photo.jpg"])
    #expect(
      try fixture.workspace.people().map(\.name).sorted() == ["Ada Berg", "Bo Lund", "Jo Whitaker"]
    )
    #expect(try fixture.workspace.check() == [])
    // The same card outside the archive is the same card.
    let again = try fixture.importing(
      try fixture.file("ada.vcf", card("Ada", "Berg", email: "ada@example.com"))
    )
    #expect(again.cardsNew == 0)
  }

  @Test("a packed file is the file")
  func packed() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let source = try fixture.file("ada.vcf", card("Ada", "Berg"))
    let gzip = Process()
    gzip.executableURL = URL(fileURLWithPath: "/bin/gzip")
    gzip.arguments = [source]
    try gzip.run()
    gzip.waitUntilExit()
    let report = try fixture.importing(source + ".gz")
    #expect(report.sources.map(\.path) == [source + ".gz/ada.vcf"])
    #expect(report.cardsNew == 1)
  }

  @Test("what is encrypted, or packed in too many archives, is named, and the rest is imported")
  func refused() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    var deep = [Entry("bo.vcf", card("Bo", "Lund"))]
    for level in 1...4 {
      deep = [Entry("\(level).zip", bytes: ArchiveBuilder.bytes(.zip, deep))]
    }
    let secret = ArchiveBuilder.bytes(.zip, [Entry("cy.vcf", card("Cy", "Moss"))], password: "key")
    let path = try write(
      ArchiveBuilder.bytes(
        .tar,
        deep + [
          Entry("secret.zip", bytes: secret), Entry("link.vcf", link: "/etc/passwd"),
          Entry("ada.vcf", card("Ada", "Berg")),
        ]
      ),
      "mixed.tar",
      fixture
    )
    let report = try fixture.importing(path)
    #expect(report.sources.map(\.path) == ["\(path)/ada.vcf"])
    #expect(
      report.failures.map(\.path) == [
        "\(path)/4.zip/3.zip/2.zip/1.zip", "\(path)/secret.zip/cy.vcf",
      ]
    )
    #expect(
      report.failures.map(\.reason) == [
        "archives nest too deeply here", "it is encrypted; unpack it with its password first",
      ]
    )
    #expect(try fixture.workspace.people().map(\.name) == ["Ada Berg"])
  }

  @Test("what is damaged costs the rest of the archive, not what came before")
  func damaged() throws {
    let fixture = try Fixture()
    defer { fixture.remove() }
    let bytes = ArchiveBuilder.bytes(
      .tar,
      [
        Entry("ada.vcf", card("Ada", "Berg")),
        Entry("bo.vcf", card("Bo", "Lund", extra: Array(repeating: "NOTE:x", count: 1000))),
      ]
    )
    let path = try write(Array(bytes.prefix(3000)), "cut.tar", fixture)
    let report = try fixture.importing(path)
    #expect(report.sources.map(\.path) == ["\(path)/ada.vcf"])
    #expect(report.failures.map(\.path) == ["\(path)/bo.vcf", path])
    #expect(try fixture.workspace.people().map(\.name) == ["Ada Berg"])
    #expect(try fixture.workspace.check() == [])
  }
}
