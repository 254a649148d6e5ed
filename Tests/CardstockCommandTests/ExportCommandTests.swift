import Foundation
import Testing

@Suite("cardstock export")
struct ExportCommandTests {
  private func program() throws -> Program {
    let program = try Program()
    let path = try program.file("cards/mixer.vcf", mixer)
    let words = ["import", path, "--event", "Mixer", "--date", "2026-11-19"]
    #expect(try program.run(words).status == 0)
    return program
  }

  @Test(
    "writes a file that read takes for what it is",
    arguments: [
      ("vcard", "vcard"), ("vcard3", "vcard"), ("jcard", "jcard"), ("jscontact", "jscontact"),
      ("xcard", "xcard"), ("google-csv", "google-csv"), ("outlook-csv", "outlook-csv"),
    ]
  )
  func formats(format: String, readAs: String) throws {
    let program = try program()
    defer { program.remove() }
    let path = program.folder.appendingPathComponent("out/contacts").path
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent,
      withIntermediateDirectories: true
    )
    let outcome = try program.run("export", "--format", format, "--to", path)
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let read = try #require(
      (try program.run("read", path, "--json").json() as? [[String: Any]])?.first
    )
    #expect(read["format"] as? String == readAs)
    let cards = try #require(read["cards"] as? [[String: Any]])
    #expect(cards.map { $0["given"] as? String } == ["Helen", "Miguel"])
    #expect(cards.last?["phones"] as? [String] == ["(210) 555-0134"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    // Standard output gets the same, and nothing is left beside the file.
    let shown = try program.run("export", "--format", format).output
    #expect(Array(shown.utf8) == Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    let folder = (path as NSString).deletingLastPathComponent
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["contacts"])
  }

  @Test("--vdir writes a folder, and says in JSON what it did")
  func vdir() throws {
    let program = try program()
    defer { program.remove() }
    let folder = program.folder.appendingPathComponent("people").path
    let words = ["export", "--vdir", "--to", folder, "--json"]
    let first = try #require(try program.run(words).json() as? [String: Any])
    #expect(first["people"] as? Int == 2 && first["written"] as? Int == 2)
    let second = try #require(try program.run(words).json() as? [String: Any])
    #expect(second["unchanged"] as? Int == 2 && second["written"] as? Int == 0)
    #expect((second["kept"] as? [String])?.isEmpty == true)
    let read = try program.run("read", folder, "--json").json() as? [[String: Any]]
    #expect(read?.count == 2)
  }

  @Test(
    "refuses what makes no sense as a wrong command line",
    arguments: [
      ["--vdir"], ["--vdir", "--to", "x", "--format", "google-csv"],
      ["--vdir", "--originals", "--to", "x"], ["--format", "docx"],
    ]
  )
  func refusals(words: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    #expect(try program.run(["export"] + words).status == 64)
  }

  @Test("leaves the old file where the new one can't be written")
  func unwritable() throws {
    let program = try program()
    defer { program.remove() }
    let outcome = try program.run("export", "--to", "/nonexistent/folder/x.vcf")
    #expect(outcome.status == 74)
    #expect(outcome.complaints.contains("can't be written"))
  }
}
