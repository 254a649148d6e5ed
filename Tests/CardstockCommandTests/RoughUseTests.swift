import Foundation
import Testing

@Suite("Rough use")
struct RoughUseTests {
  private func program() throws -> Program {
    let program = try Program()
    let path = try program.file("mixer.vcf", mixer)
    let outcome = try program.run(
      "import",
      path,
      "--event",
      "Mixer",
      "--date",
      "2026-11-19"
    )
    #expect(outcome.status == 0, "\(outcome.complaints)")
    return program
  }

  @Test("an option that a fact does not carry is refused, and nothing is stored")
  func strayOptions() throws {
    let program = try program()
    defer { program.remove() }
    let cases = [
      ["sent", "--on", "2026-12-01"], ["replied", "--via", "email"],
      ["declined", "--until", "2026-12-01"], ["snoozed", "--until", "2026-12-01", "--uses", "2"],
    ]
    for words in cases {
      let outcome = try program.run(["log", "Helen"] + words)
      #expect(outcome.status == 64, "\(words)")
      #expect(outcome.complaints.contains("can't be said of"), "\(words)")
    }
    let history = try #require(try program.run("history", "--json").json() as? [Any])
    #expect(history.count == 1)
  }

  @Test("only a decline that was said can be lifted")
  func reopened() throws {
    let program = try program()
    defer { program.remove() }
    let early = try program.run("log", "Helen", "reopened", "--of", "2026-11-20")
    #expect(early.status == 65)
    #expect(early.complaints.contains("Nothing was declined on 2026-11-20"))
    _ = try program.run("log", "Helen", "declined", "--date", "2026-11-20")
    #expect(try program.run("log", "Helen", "reopened", "--of", "2026-11-21").status == 65)
    #expect(try program.run("log", "Helen", "reopened", "--of", "2026-11-20").status == 0)
  }

  @Test("an event is the same in other capitals and with other spaces")
  func eventNames() throws {
    let program = try program()
    defer { program.remove() }
    let path = program.folder.appendingPathComponent("mixer.vcf").path
    let again = try program.run("import", path, "--event", "  mixer ", "--date", "2026-11-19")
    #expect(again.output.contains("Nothing new"))
    let events = try #require(try program.run("events", "--json").json() as? [[String: Any]])
    #expect(events.map { $0["name"] as? String } == ["Mixer"])
    #expect(try program.run("import", path, "--event", " ", "--date", "2026-11-19").status == 65)
  }

  @Test("where nothing could be read, standard output stays empty in JSON")
  func nothingReadable() throws {
    let program = try Program()
    defer { program.remove() }
    let empty = program.folder.appendingPathComponent("empty")
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
    for command in ["read", "import"] {
      let missing = try program.run(command, "/nonexistent/a.vcf", "--json")
      #expect(missing.status == 66 && missing.output.isEmpty, "\(command)")
      let nothing = try program.run(command, empty.path, "--json")
      #expect(nothing.status == 65 && nothing.output.isEmpty, "\(command)")
    }
  }

  @Test("a path of the kernel's own for standard input is read like -")
  func kernelLinks() throws {
    let program = try Program()
    defer { program.remove() }
    let outcome = try program.run("read", "/dev/fd/0", input: mixer)
    #expect(outcome.status == 0)
    let script = "printf '%s' \"$1\" | \"$0\" read /dev/stdin"
    let piped = try program.shell(script, mixer)
    #expect(piped.status == 0 && piped.output.contains("2 cards"), "\(piped.complaints)")
  }

  @Test("originals get names that no terminal and no folder minds")
  func originalNames() throws {
    let program = try Program()
    defer { program.remove() }
    let long = String(repeating: "n", count: 240) + ".vcf"
    let paths = [
      try program.file("a\n\u{1B}[31mb.vcf", mixer), try program.file(long, mixer + mixer),
    ]
    #expect(try program.run(["import"] + paths).status == 0)
    let folder = program.folder.appendingPathComponent("out").path
    let outcome = try program.run("export", "--originals", "--to", folder)
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names.first == "1-a__[31mb.vcf")
    #expect(names.last?.hasSuffix("nnn.vcf") == true)
    #expect(names.allSatisfy { $0.utf8.count <= 200 })
  }

  @Test("the last day of the calendar is an answer or a clear no")
  func endOfTime() throws {
    let program = try program()
    defer { program.remove() }
    let last = try program.run("week", "--json", today: "9999-12-31")
    #expect(last.status == 65 && last.output.isEmpty)
    let words = ["week", "--from", "9999-12-31", "--days", "3660", "--json"]
    let week = try #require(try program.run(words).json() as? [String: Any])
    #expect(week["to"] as? String == "9999-12-31")
  }

  @Test("a value without end does not flood the terminal, and is whole in JSON")
  func endlessValue() throws {
    let program = try Program()
    defer { program.remove() }
    let note = String(repeating: "x", count: 50_000)
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Long\r\nNOTE:\(note)\r\nEND:VCARD\r\n"
    _ = try program.run("import", try program.file("long.vcf", card))
    #expect(try program.run("show", "Long").output.utf8.count < 5_000)
    #expect(try program.run("show", "Long", "--json").output.contains(note))
  }
}
