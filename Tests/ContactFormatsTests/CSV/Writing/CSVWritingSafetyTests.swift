import ContactModel
import TestSupport
import Testing

@testable import ContactFormats

@Suite("A written table")
struct CSVWritingSafetyTests {
  /// Takes a table apart by the letter of RFC 4180.
  private static func rows(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isQuoted {
        if byte != 0x22 {
          cell.append(byte)
        } else if index < bytes.count, bytes[index] == 0x22 {
          cell.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
      } else if byte == 0x22 {
        isQuoted = true
      } else if byte == 0x2C || byte == 0x0D {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == 0x0D {
          rows.append(row)
          row = []
          index += 1
        }
      } else {
        cell.append(byte)
      }
    }
    return rows
  }

  private static let writers: [any ContactWriter] = [GoogleCSVWriter(), OutlookCSVWriter()]

  private static func document(_ writer: any ContactWriter, _ contacts: [Contact]) -> [UInt8] {
    writer.document(of: contacts)
  }

  @Test("has no cell that a spreadsheet would run, and rows as long as its header")
  func noFormulas() throws {
    var generator = SeededGenerator()
    for round in 0..<40 {
      var contacts: [Contact] = []
      for _ in 0..<8 { contacts.append(generator.hostileContact()) }
      contacts.append(generator.googleContact())
      contacts.append(generator.standardContact())
      for writer in Self.writers {
        let rows = Self.rows(Self.document(writer, contacts))
        try #require(rows.count == contacts.count + 1, "\(generator), round \(round)")
        for row in rows {
          #expect(row.count == rows[0].count)
          for cell in row {
            guard let first = cell.drop(while: { $0 == "\"" }).unicodeScalars.first else {
              continue
            }
            guard "=+-@\t\r＝＋－＠".unicodeScalars.contains(first) else { continue }
            let isPhone =
              cell.wholeMatch(of: /\+[0-9 ().-]*[0-9][ ().-]*((ext\.?|x) ?[0-9]+)?/) != nil
            #expect(isPhone, "\(generator), round \(round): \(cell)")
          }
        }
      }
    }
  }

  @Test("loses no text of a contact")
  func nothingLost() throws {
    var generator = SeededGenerator()
    let ofTheCard: Set<PropertyName> = [.prodid, .rev, .kind, .created, .bday, .anniversary]
    for round in 0..<60 {
      let contact = round % 2 == 0 ? generator.standardContact() : generator.person()
      for writer in Self.writers {
        let rows = Self.rows(Self.document(writer, [contact]))
        let text = rows[1].joined(separator: "\n")
        for property in contact.properties where !ofTheCard.contains(property.name) {
          for leaf in Self.leaves(property) {
            let leaf = leaf.withBytes { $0.trimmedWidely.kept }
            guard !Self.contains(text, leaf) else { continue }
            Issue.record("\(generator), round \(round), \(property.name): \(leaf)")
          }
        }
      }
    }
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard let first = part.first else { return true }
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start] == first && text[start..<start + part.count].elementsEqual(part)
    }
  }

  private static func leaves(_ property: Property) -> [String] {
    // What the parts of the name say stands there.
    if property.name == .fn {
      return (property.value.text ?? "").split(separator: " ").map(String.init)
    }
    return switch property.value {
    case .text(let text): text.hasPrefix("tel:") ? [TableContact.number(of: property)] : [text]
    case .list(let values): values
    case .structured(let parts): parts.flatMap { $0 }
    case .binary(let bytes): bytes.isEmpty ? [] : ["\(bytes.count) bytes"]
    case .contact: []
    }
  }

  @Test("is recognised as what it is, also without contacts", arguments: [0, 1])
  func recognition(index: Int) {
    let bytes = Self.document(Self.writers[index], [])
    let format = FormatRegistry.standard.recognize(InputSample(bytes: bytes))
    #expect(format?.name == ["google-csv", "outlook-csv"][index])
  }

  @Test(
    "leaves phone numbers bare, and guards what only looks like one",
    arguments: [
      ("+1 202-555-0101", "+1 202-555-0101"), ("+49 (30) 90.18 ext. 5", "+49 (30) 90.18 ext. 5"),
      ("+1 202 x12", "+1 202 x12"), ("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"),
      ("+SUM(1)", "'+SUM(1)"), ("+", "'+"), ("-1 202 555", "'-1 202 555"), ("@110", "'@110"),
      ("+1;2", "'+1;2"), ("+1 x", "'+1 x"),
    ]
  )
  func phones(number: String, cell: String) throws {
    let contact = Contact([Property(.tel, .text(number))])
    for writer in Self.writers {
      let rows = Self.rows(Self.document(writer, [contact]))
      #expect(rows[1].contains(cell))
    }
  }
}
