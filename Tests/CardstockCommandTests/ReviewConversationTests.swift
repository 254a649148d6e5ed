import Foundation
import Testing

@Suite("The conversation about open pairs")
struct ReviewConversationTests {
  private func card(_ given: String, _ family: String, _ email: String, _ org: String) -> String {
    [
      "BEGIN:VCARD", "VERSION:3.0", "N:\(family);\(given);;;", "FN:\(given) \(family)",
      "EMAIL:\(email)", "ORG:\(org)", "END:VCARD", "",
    ].joined(separator: "\r\n")
  }

  /// Three pairs of one name and employer, with two addresses each.
  private func program() throws -> Program {
    let program = try Program()
    let names = [
      ("Michael", "Chen", "Alamo"), ("Laura", "Stein", "Brazos"), ("Petra", "Novak", "Cibolo"),
    ]
    for (file, date) in [("one", "2026-05-07"), ("two", "2026-11-19")] {
      let cards = names.map { given, family, org in
        card(given, family, "\(given.lowercased())@\(file).example", org)
      }
      let path = try program.file("\(file).vcf", cards.joined())
      let outcome = try program.run("import", path, "--event", "Fair \(file)", "--date", date)
      #expect(outcome.status == 0, "\(outcome.complaints)")
    }
    return program
  }

  private func review(_ program: Program, _ input: String) throws -> String {
    let outcome = try program.run("dedupe", "--review", input: input)
    #expect(outcome.status == 0, "\(outcome.complaints)")
    return outcome.output
  }

  private func people(_ program: Program) throws -> Int {
    try #require(try program.run("people", "--json").json() as? [Any]).count
  }

  private func open(_ program: Program) throws -> Int {
    let report = try #require(try program.run("dedupe", "--json").json() as? [String: Any])
    return try #require(report["review"] as? [Any]).count
  }

  private func lastLine(_ output: String) -> String {
    output.split(separator: "\n").last.map(String.init) ?? ""
  }

  @Test("takes same and different, a word or a letter, and never asks about an answered pair again")
  func answers() throws {
    let program = try program()
    defer { program.remove() }
    #expect(try open(program) == 3)
    let first = try review(program, "y\ndifferent\nq\n")
    #expect(first.contains("1 of 3"))
    #expect(first.contains("2 of 3"))
    #expect(lastLine(first) == "2 answered, 1 left.")
    #expect(try people(program) == 5)
    // The next run takes up where this one stopped.
    let second = try review(program, "same\n")
    #expect(second.contains("1 of 1"))
    #expect(lastLine(second) == "1 answered, 0 left.")
    #expect(try people(program) == 4)
    #expect(try review(program, "y\n").contains("Nobody to ask about."))
    #expect(try open(program) == 0)
  }

  @Test("undo takes back the last answers one by one, also merges, and asks again")
  func undo() throws {
    let program = try program()
    defer { program.remove() }
    let output = try review(program, "y\ny\ny\nu\nu\nu\nu\nq\n")
    #expect(output.components(separatedBy: "taken back").count == 4)
    #expect(output.contains("nothing was answered yet"))
    #expect(lastLine(output) == "0 answered, 3 left.")
    #expect(try people(program) == 6)
    let again = try review(program, "y\nn\nu\ny\nq\n")
    #expect(lastLine(again) == "2 answered, 1 left.")
    #expect(try people(program) == 4)
    #expect(try program.run("check").status == 0)
  }

  @Test("an answer that settles another question too is asked for once")
  func settled() throws {
    let program = try Program()
    defer { program.remove() }
    let path = try program.file(
      "all.vcf",
      ["a@one.example", "bq77@two.example", "office.c@three.example"]
        .map { card("Michael", "Chen", $0, "Alamo") }.joined()
    )
    _ = try program.run("import", path)
    let output = try review(program, "y\ny\nq\n")
    #expect(output.components(separatedBy: "Same person?").count == 3)
    #expect(lastLine(output) == "2 answered, 0 left.")
    #expect(try people(program) == 1)
  }

  @Test("a pair that is skipped comes again in the next run only")
  func skip() throws {
    let program = try program()
    defer { program.remove() }
    let output = try review(program, " \nk\nskip\ny\n")
    #expect(lastLine(output) == "0 answered, 3 skipped, 3 left.")
    #expect(output.components(separatedBy: "Same person?").count == 4)
    #expect(try people(program) == 6)
    #expect(try review(program, "").contains("1 of 3"))
  }

  @Test("what is no answer changes nothing; ? and e tell more")
  func others() throws {
    let program = try program()
    defer { program.remove() }
    let output = try review(program, "dunno\n\n?\ne\n")
    #expect(output.contains("? shows what there is to answer."))
    #expect(output.contains("two different people: never asked again"))
    #expect(output.contains("before comparing"))
    #expect(output.contains("Merged without asking above"))
    #expect(lastLine(output) == "0 answered, 3 left.")
    #expect(try people(program) == 6)
  }

  @Test("a pair stands side by side, with the evidence in one sentence")
  func screen() throws {
    let program = try program()
    defer { program.remove() }
    let lines = try review(program, "q\n").split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("1 of 3") && $0.hasSuffix("% one person") })
    #expect(lines.contains { $0.hasPrefix("  name ") && $0.contains(" = ") })
    #expect(lines.contains { $0.hasPrefix("  email ") && !$0.contains(" = ") })
    #expect(
      lines.contains { $0.contains("Fair one, 2026-05-07") && $0.contains("Fair two, 2026-11-19") }
    )
    #expect(lines.contains { $0.contains("2026-05-07") && $0.hasPrefix("  first seen") })
    #expect(lines.contains { $0.contains("same name; same employer") })
  }
}
