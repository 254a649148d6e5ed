import ContactModel
import Testing

@testable import ContactFormats

@Suite("Tables of contacts are recognised by their content")
struct CSVRecognitionTests {
  private func claim(_ text: String, _ name: String? = nil) -> FormatClaim? {
    claim(Array(text.utf8), name)
  }

  private func claim(_ bytes: [UInt8], _ name: String? = nil) -> FormatClaim? {
    FormatFamily.csv.claims(InputSample(bytes: bytes, fileName: name)).first
  }

  @Test("The header of a known product is certain, whatever the name")
  func certain() throws {
    let found = claim(
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nA,B,,,,,1 Nov 2026\n",
      "download.txt"
    )
    #expect(found?.format.name == "linkedin-csv")
    #expect(found?.confidence == .certain)
  }

  @Test(
    "A table of people is likely one, whatever the name",
    arguments: [
      "Name,Email\nAda,ada@x.org\nBob,bob@x.org\n",
      "First name;Last name;City\nAda;Lovelace;London\nBob;Smith;Boston\n",
      "Email\nada@x.org\nbob@x.org\n",
    ]
  )
  func likely(_ text: String) {
    for name in ["list.csv", "list", "list.txt", nil] {
      let found = claim(text, name)
      #expect(found?.format.name == "csv", "\(name ?? "")")
      #expect(found?.confidence == .likely, "\(name ?? "")")
    }
  }

  @Test(
    "What is no table of contacts is not claimed",
    arguments: [
      "# Cardstock\n\nImports contacts, from events, by name.\n\n## Use\n\nRun it: `cardstock import`.\n",
      "Dear all,\nthank you for coming, it was great.\n\nSee you, soon, in Boston.\nAda\n",
      "import Foundation\n\nlet name = \"Ada\"\nfunc f(a: Int, b: Int) {\n  print(a, b)\n}\n",
      "#include <stdio.h>\nint main(void) {\n  int a, b;\n  a = 1;\n  return a;\n}\n",
      "name: Ada\nemail: ada@x.org\nphone: 1\n",
      "From: Ada <ada@x.org>\nTo: Bob <bob@x.org>\nSubject: Hello\n\nHi Bob,\nsee you.\n",
      "{\"name\": \"Ada\", \"email\": \"ada@x.org\"}\n", "[1, 2, 3]\n", "<a>b, c</a>\n",
      "BEGIN:VCARD\nFN:Ada\nEND:VCARD\n", "\u{FEFF}begin:vcalendar\n", "", "\n\n",
    ]
  )
  func nothing(_ text: String) {
    for name in ["README", "README.md", "notes.txt", nil] {
      #expect(claim(text, name) == nil, "\(name ?? "")")
    }
  }

  @Test("Binary data is not text, whatever the name")
  func binary() {
    let zip: [UInt8] = [0x50, 0x4B, 3, 4] + (0..<2000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    let office: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 500)
    for bytes in [zip, office] {
      #expect(claim(bytes, "guests.xls") == nil)
      #expect(claim(bytes, "guests.csv") == nil)
    }
  }

  @Test("A table that says nothing of contacts is one only by its name")
  func named() {
    let numbers = "1.5;2.5;3.5\n4.5;5.5;6.5\n7.5;8.5;9.5\n"
    #expect(claim(numbers, "numbers.csv")?.confidence == .possible)
    #expect(claim(numbers, "numbers") == nil)
    #expect(claim("", "empty.csv")?.confidence == .named)
  }

  @Test(
    "Every sample of a known product is recognised as one dialect, and nothing else as any",
    .enabled(if: Reference.isPresent)
  )
  func samples() throws {
    for name in try Reference.names {
      let claims = FormatFamily.csv.claims(
        InputSample(bytes: try Reference.sample(name), fileName: name)
      )
      let isTable = name.hasSuffix(".csv") || name.hasSuffix(".xls")
      #expect(claims.count == (isTable ? 1 : 0), "\(name): \(claims.map(\.format.name))")
      guard isTable, let claim = claims.first else { continue }
      let isOther = name.hasPrefix("generic_") || name.hasPrefix("hostile_")
      #expect(claim.confidence == (isOther ? .likely : .certain), "\(name): \(claim.format.name)")
    }
  }
}
