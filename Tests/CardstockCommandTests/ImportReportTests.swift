import Foundation
import Testing

@Suite("What an import prints")
struct ImportReportTests {
  private func card(_ name: String, _ email: String) -> String {
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:\(name)\r\nEMAIL:\(email)\r\nEND:VCARD\r\n"
  }

  @Test("is one line a file and the summary at the end; what can't be read is on standard error")
  func lines() throws {
    let program = try Program()
    defer { program.remove() }
    _ = try program.file("in/ada.vcf", card("Ada Berg", "ada@example.com"))
    _ = try program.file(
      "in/desk/guests.csv",
      """
      api_id,name,first_name,last_name,email,approval_status
      gst-1,Bo Lund,Bo,Lund,bo@example.com,approved
      gst-2,Cy Moss,Cy,Moss,cy@example.com,declined
      """
    )
    _ = try program.file("in/notes.txt", "Nothing here.\n")
    let folder = program.folder.appendingPathComponent("in").path
    let words = ["import", folder, "--event", "Fair", "--date", "2026-11-19"]
    let first = try program.run(words)
    #expect(first.status == 1)
    let lines = first.output.split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(4) == [
        "\(folder)/", "  ada.vcf          vcard     1 card",
        "  desk/guests.csv  luma-csv  1 card  1 not there, 1 problem",
        "Imported 2 files from Fair, 2026-11-19",
      ]
    )
    #expect(first.output.contains("1 file     can't be read"))
    #expect(first.complaints.contains("\(folder)/notes.txt: can't be read"))
    let again = try program.run(words)
    #expect(again.output.contains("  ada.vcf          vcard     1 card  known already\n"))
  }

  @Test("says once how columns were taken, whatever number of tables has them")
  func columns() throws {
    let program = try Program()
    defer { program.remove() }
    for index in 0..<30 {
      let extra = (0..<index / 3).map { ";Extra \($0)" }.joined()
      let cells = (0..<index / 3).map { ";x\($0)" }.joined()
      _ = try program.file(
        "in/\(index).csv",
        "Vorname;Nachname;E-Mail\(extra)\nJo;Berg;jo\(index)@example.com\(cells)\n"
      )
    }
    let folder = program.folder.appendingPathComponent("in").path
    let outcome = try program.run("import", folder)
    #expect(outcome.status == 0)
    let columns = outcome.complaints.split(separator: "\n").filter { $0.contains("columns: ") }
    #expect(columns.count == 5)
    #expect(outcome.complaints.contains("… and 5 more kinds of tables"))
  }

  @Test("what a source calls deleted is told, and is no failure")
  func deleted() throws {
    let program = try Program()
    defer { program.remove() }
    let path = try program.file(
      "people.json",
      #"""
      {"connections":[{"resourceName":"people/c1","names":[{"displayName":"Ada Berg"}]},
      {"resourceName":"people/c2","metadata":{"deleted":true}}]}
      """#
    )
    for command in ["read", "import"] {
      let outcome = try program.run(command, path)
      #expect(outcome.status == 0)
      #expect(outcome.complaints.contains("[deleted-contact]"))
    }
  }
}
