import Foundation
import Testing

@Suite("What dedupe and import tell about people")
struct DedupeReportTests {
  private func card(_ name: String, _ lines: String...) -> String {
    (["BEGIN:VCARD", "VERSION:3.0", "FN:\(name)"] + lines + ["END:VCARD", ""])
      .joined(separator: "\r\n")
  }

  private let office = [
    "Ana Roe", "Bert Quill", "Chen Wei", "Dora Pike", "Emil Sand", "Fay Tran", "Gus Hale",
  ]

  private func program() throws -> Program {
    let program = try Program()
    let cards = office.map { card($0, "EMAIL:info@acme.example", "TEL:+1 202 555 0100") }
    let path = try program.file(
      "office.vcf",
      cards.joined() + card("Hal Ost", "EMAIL:hal@ost.example")
    )
    #expect(try program.run("import", path, "--event", "Fair", "--date", "2026-05-07").status == 0)
    return program
  }

  @Test("dedupe says which values several people use")
  func shared() throws {
    let program = try program()
    defer { program.remove() }
    let text = try program.run("dedupe").output
    #expect(
      text.contains(
        "Not used to tell people apart: info@acme.example (7 people), +1 202 555 0100 (7 people)\n"
      )
    )
    let report = try #require(try program.run("dedupe", "--json").json() as? [String: Any])
    let shared = try #require(report["shared"] as? [[String: Any]])
    #expect(shared.map { $0["kind"] as? String } == ["email", "phone"])
    #expect(shared.map { $0["value"] as? String } == ["info@acme.example", "+1 202 555 0100"])
    #expect(shared.map { $0["people"] as? Int } == [7, 7])
  }

  @Test("explain shows every comparison in words and bits, and how many people use a value")
  func explained() throws {
    let program = try program()
    defer { program.remove() }
    let text = try program.run("dedupe", "--explain", "Ana", "Bert").output
    #expect(text.contains("7 people use"))
    #expect(text.contains("Two people: "))
    let json = try #require(
      try program.run("dedupe", "--explain", "c1", "c2", "--json").json() as? [String: Any]
    )
    let evidence = try #require(json["evidence"] as? [[String: Any]])
    let sum = evidence.compactMap { $0["weight"] as? Double }.reduce(0, +)
    let bits = try #require(json["bits"] as? Double)
    #expect(abs(sum - bits) < 0.1)
    #expect(evidence.first?["field"] as? String == "prior")
    #expect(json["prior"] as? Double == evidence.first?["weight"] as? Double)
    let words = evidence.compactMap { $0["words"] as? String }
    #expect(words.contains { $0.hasSuffix("7 people use") })
    #expect(json["decision"] as? String == "different")
    #expect(json["cards"] as? [String] == ["c1", "c2"])
  }

  @Test("explain and the list say since when somebody has another employer")
  func otherEmployer() throws {
    let program = try Program()
    defer { program.remove() }
    let old = try program.file("a.vcf", card("Ida Falk", "EMAIL:ida@falk.example", "ORG:Acme"))
    let new = try program.file("b.vcf", card("Ida Falk", "EMAIL:ida.falk@x.example", "ORG:Bolt"))
    _ = try program.run("import", old, "--event", "Spring", "--date", "2026-02-03")
    _ = try program.run("import", new, "--event", "Fair", "--date", "2026-05-07")
    let text = try program.run("dedupe", "--explain", "c1", "c2").output
    #expect(text.contains("other employer since May 2026"))
  }

  @Test("an import says who was met before, where and when")
  func metBefore() throws {
    let program = try program()
    defer { program.remove() }
    let path = try program.file(
      "next.vcf",
      card("Hal Ost", "EMAIL:hal@ost.example", "TITLE:Director") + card("Ivo New")
    )
    let words = ["import", path, "--event", "Mixer", "--date", "2026-11-19"]
    let dry = try #require(
      try program.run(words + ["--dry-run", "--json"]).json() as? [String: Any]
    )
    #expect((dry["metBefore"] as? [Any])?.count == 1)
    let text = try program.run(words).output
    #expect(text.contains("  1 met before: Hal Ost (Fair, May 2026)\n"))
    #expect(text.contains("recognised: "))
    #expect(!text.contains("Ivo New"))
    let history = try program.run(
      "import",
      path,
      "--event",
      "Late",
      "--date",
      "2026-11-20",
      "--json"
    )
    let report = try #require(try history.json() as? [String: Any])
    let met = try #require(report["metBefore"] as? [[String: Any]])
    let hal = try #require(
      met.first { ($0["person"] as? [String: Any])?["name"] as? String == "Hal Ost" }
    )
    let events = try #require(hal["events"] as? [[String: Any]])
    #expect(events.map { $0["name"] as? String } == ["Mixer", "Fair"])
  }
}
