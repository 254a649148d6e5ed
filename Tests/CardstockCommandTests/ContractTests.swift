import Foundation
import Testing

@Suite("The command line keeps its contract")
struct ContractTests {
  /// A program with the mixer imported.
  private func program() throws -> Program {
    let program = try Program()
    let path = try program.file("cards/mixer.vcf", mixer)
    let outcome = try program.run(
      "import",
      path,
      "--event",
      "Mixer",
      "--date",
      "2026-11-19",
      "--place",
      "San Antonio, TX"
    )
    #expect(outcome.status == 0, "\(outcome.complaints)")
    return program
  }

  private func object(_ value: Any?) throws -> [String: Any] {
    try #require(value as? [String: Any])
  }

  @Test("import --json counts what it did")
  func importJSON() throws {
    let program = try Program()
    defer { program.remove() }
    let path = try program.file("mixer.vcf", mixer)
    let words = ["import", path, "--event", "Mixer", "--date", "2026-11-19", "--json"]
    let report = try object(try program.run(words).json())
    #expect(try object(report["cards"]) as? [String: Int] == ["read": 2, "new": 2, "known": 0])
    #expect(try object(report["people"]) as? [String: Int] == ["new": 2, "known": 0, "review": 0])
    #expect(try object(report["event"])["date"] as? String == "2026-11-19")
    let source = try #require((report["sources"] as? [[String: Any]])?.first)
    #expect(source["path"] as? String == path)
    #expect(source["format"] as? String == "vcard")
    let again = try object(try program.run(words).json())
    #expect(try object(again["cards"]) as? [String: Int] == ["read": 2, "new": 0, "known": 2])
  }

  @Test("week --json has a step for everybody met, with every key")
  func weekJSON() throws {
    let program = try program()
    defer { program.remove() }
    let week = try object(try program.run("week", "--json").json())
    #expect(week["today"] as? String == "2026-11-22")
    #expect(week["to"] as? String == "2026-11-28")
    let steps = try #require(week["steps"] as? [[String: Any]])
    let keys: Set = [
      "person", "step", "opens", "due", "planned", "late", "event", "introducer", "channels", "why",
    ]
    for step in steps { #expect(Set(step.keys) == keys) }
    let byName = Dictionary(
      uniqueKeysWithValues: try steps.map { (try object($0["person"])["name"] as? String, $0) }
    )
    #expect(byName["Miguel Herrera"]?["step"] as? String == "firstContact")
    // Thursday's event: opens Friday, due Monday.
    #expect(byName["Miguel Herrera"]?["opens"] as? String == "2026-11-20")
    #expect(byName["Miguel Herrera"]?["due"] as? String == "2026-11-23")
    #expect(byName["Miguel Herrera"]?["channels"] as? [String] == ["email", "phone"])
    #expect(byName["Miguel Herrera"]?["introducer"] is NSNull)
    #expect(byName["Helen Cho"]?["step"] as? String == "findAddress")
  }

  @Test("people --json gives phones in E.164 by the event's place")
  func peopleJSON() throws {
    let program = try program()
    defer { program.remove() }
    let people = try #require(try program.run("people", "--json").json() as? [[String: Any]])
    try #require(people.map { $0["name"] as? String } == ["Helen Cho", "Miguel Herrera"])
    #expect(people[1]["phones"] as? [String] == ["+12105550134"])
    #expect(people[1]["emails"] as? [String] == ["miguel@herrera.example"])
    #expect(people[1]["organizations"] as? [String] == ["Alamo Foods"])
    #expect(people[1]["state"] as? String == "firstContact")
  }

  @Test(
    "WHO is an id, its card, an email, a phone or a name",
    arguments: ["p1", "c1", "miguel@herrera.example", "(210) 555-0134", "Miguel", "herrera miguel"]
  )
  func who(_ who: String) throws {
    let program = try program()
    defer { program.remove() }
    let why = try object(try program.run("why", who, "--json").json())
    #expect(try object(why["person"])["name"] as? String == "Miguel Herrera")
    #expect(Set(why.keys) == ["person", "state", "step", "rule", "facts", "numbers"])
  }

  @Test("several candidates are listed, exit 65")
  func ambiguous() throws {
    let program = try program()
    defer { program.remove() }
    let other = try program.file(
      "other.vcf",
      "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Miguel Soto\r\nEND:VCARD\r\n"
    )
    _ = try program.run("import", other)
    let outcome = try program.run("show", "Miguel")
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.contains("Miguel Herrera"))
    #expect(outcome.complaints.contains("Miguel Soto"))
  }

  @Test("log moves the next step, and refuses the future")
  func log() throws {
    let program = try program()
    defer { program.remove() }
    let sent = try object(
      try program.run("log", "Miguel", "sent", "--via", "email", "--json").json()
    )
    #expect(sent["state"] as? String == "followUp")
    // 7 working days after Sunday 22 November, Thanksgiving left out.
    #expect(try object(sent["step"])["due"] as? String == "2026-12-02")
    #expect(try program.run("log", "Miguel", "replied", "--date", "2026-11-23").status == 65)
    let replied = try object(try program.run("log", "Miguel", "replied", "--json").json())
    #expect(replied["state"] as? String == "inConversation")
    #expect(replied["step"] is NSNull)
    // On an earlier day than what happened there is no answer, but a sentence.
    let earlier = try program.run("why", "Miguel", today: "2026-11-20")
    #expect(earlier.status == 65)
    #expect(earlier.complaints.contains("after the day asked about (2026-11-20)"))
  }

  @Test("exit codes tell scripts what happened")
  func exitCodes() throws {
    let program = try program()
    defer { program.remove() }
    let good = try program.file("good.vcf", mixer)
    let noise = try program.file("noise.txt", "no card at all")
    #expect(try program.run("read", good).status == 0)
    #expect(try program.run("read", good, noise).status == 1)
    #expect(try program.run("read", noise).status == 65)
    #expect(try program.run("read", try program.file("empty.vcf", "")).status == 65)
    #expect(try program.run("read", "/does/not/exist").status == 66)
    #expect(try program.run("week", "--days", "none").status == 64)
    #expect(try program.run("nonsense").status == 64)
    #expect(try program.run("show", "Nobody").status == 65)
    #expect(try program.run("undo", "99").status == 65)
    #expect(try program.run("import", good, "--date", "2026-11-19").status == 64)
    #expect(try program.run("import", good, "--event", "Unknown").status == 65)
    #expect(try program.run("week", "--database", "/proc/none/x.sqlite").status == 74)
    #expect(try program.run("week", "--database", noise).status == 65)
    #expect(try program.run("check").status == 0)
  }

  @Test(
    "a result that can't be written is exit 74, also where something is said besides",
    arguments: [["people"], ["people", "--json"], ["week"], ["events"]]
  )
  func fullDisk(words: [String]) throws {
    let program = try program()
    defer { program.remove() }
    #expect(try program.run(words, sink: "/dev/null").status == 0)
    #expect(try program.run(words, sink: "/dev/full").status == 74)
  }

  @Test("a folder without anything to read is said to be one")
  func emptyFolder() throws {
    let program = try Program()
    defer { program.remove() }
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("empty"),
      withIntermediateDirectories: true
    )
    let path = program.folder.appendingPathComponent("empty").path
    #expect(try program.run("import", path).status == 65)
  }

  @Test("control sequences out of a card never reach the terminal")
  func hostileText() throws {
    let program = try Program()
    defer { program.remove() }
    let hostile = [
      "BEGIN:VCARD", "VERSION:3.0", "FN:Eve\u{1B}[31m\u{07} \u{202E}Evil\\nSecond",
      "EMAIL:eve@evil.example\u{9B}2J", "END:VCARD", "",
    ].joined(separator: "\r\n")
    let path = try program.file("eve\u{1B}[2J.vcf", hostile)
    for words in [
      ["import", path, "--event", "E\u{1B}[0m", "--date", "2026-11-19"], ["read", path], ["people"],
      ["week"], ["show", "Eve"], ["why", "Eve"], ["history"], ["events"], ["dedupe"],
      ["week", "--format", "markdown"],
    ] {
      let outcome = try program.run(words)
      let printed = outcome.output + outcome.complaints
      let harmful = printed.unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}"
      }
      #expect(harmful.isEmpty, "\(words)")
    }
  }

  @Test("standard input is a source like any other")
  func standardInput() throws {
    let program = try Program()
    defer { program.remove() }
    let outcome = try program.run("read", "-", "--json", input: mixer)
    let sources = try #require(try outcome.json() as? [[String: Any]])
    try #require(sources.count == 1)
    #expect(sources[0]["path"] as? String == "-")
    #expect((sources[0]["cards"] as? [Any])?.count == 2)
    let imported = try program.run("import", "-", input: mixer)
    #expect(imported.status == 0)
    #expect(imported.output.contains("2 cards"))
  }

  @Test("the database and its folder are its owner's alone")
  func privacy() throws {
    let program = try program()
    defer { program.remove() }
    let attributes = try FileManager.default.attributesOfItem(atPath: program.database)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let folder = (program.database as NSString).deletingLastPathComponent
    let mode = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions]
    #expect(mode as? Int == 0o700)
  }

  @Test("export gives vCards that come back as the same people")
  func export() throws {
    let program = try program()
    defer { program.remove() }
    for format in ["vcard", "vcard3"] {
      let path = program.folder.appendingPathComponent("out-\(format).vcf").path
      #expect(try program.run("export", "--format", format, "--to", path).status == 0)
      let read = try #require(
        (try program.run("read", path, "--json").json() as? [[String: Any]])?.first
      )
      let cards = try #require(read["cards"] as? [[String: Any]])
      #expect(cards.map { $0["fn"] as? String } == ["Helen Cho", "Miguel Herrera"])
      #expect((read["problems"] as? [Any])?.isEmpty == true)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }

  @Test("policy trace answers without a database")
  func trace() throws {
    let program = try Program()
    defer { program.remove() }
    let document = """
      {"today": "2026-11-22", "people": [{"id": "a", "facts": [
        {"fact": "met", "date": "2026-11-19", "event": "Mixer"}]}]}
      """
    let path = try program.file("trace.json", document)
    let answers = try #require(
      try program.run("policy", "trace", path, "--json").json() as? [[String: Any]]
    )
    try #require(answers.count == 1)
    #expect(answers[0]["person"] as? String == "a")
    #expect(answers[0]["state"] as? String == "firstContact")
    #expect(!FileManager.default.fileExists(atPath: program.database))
    let broken = try program.file("broken.json", "{\"today\": \"tomorrow\"}")
    #expect(try program.run("policy", "trace", broken).status == 65)
  }

  @Test("two processes import different folders at once, and nothing is lost")
  func atOnce() async throws {
    let program = try Program()
    defer { program.remove() }
    func folder(_ name: String) throws -> String {
      var path = ""
      for file in 0..<20 {
        let cards = (0..<20).map { number in
          """
          BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\(name) \(file) \(number)\r\n\
          EMAIL:\(name)\(file).\(number)@\(name).example\r\nEND:VCARD\r\n
          """
        }
        path = try program.file("\(name)/\(file).vcf", cards.joined())
      }
      return (path as NSString).deletingLastPathComponent
    }
    let folders = try [folder("alpha"), folder("beta")]
    let outcomes = try await withThrowingTaskGroup(of: Program.Outcome.self) { group in
      for folder in folders {
        group.addTask {
          try program.run("import", folder, "--event", "Both", "--date", "2026-11-19", "--json")
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.map(\.status) == [0, 0])
    let people = try #require(try program.run("people", "--json").json() as? [Any])
    #expect(people.count == 800)
    #expect(try program.run("check").status == 0)
  }
}
