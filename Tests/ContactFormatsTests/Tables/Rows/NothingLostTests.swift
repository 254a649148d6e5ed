import ContactModel
import TestSupport
import Testing

@testable import ContactFormats

@Suite("No cell is lost, whatever it holds and whatever its column is taken for")
struct NothingLostTests {
  private static let parts: [ContactPart] = [
    .formattedName, .family, .given, .additional, .prefix, .suffix, .phoneticFamily, .phoneticGiven,
    .phoneticAdditional, .nickname, .maidenName, .organization, .department, .title, .role, .email,
    .phone, .url, .impp, .label(of: .email), .label(of: .phone), .label(of: .url),
    .label(of: .address), .label(of: .relation), .label(of: .custom), .label(of: .date),
    .label(of: .impp), .label(of: .organization), .poBox, .extendedAddress, .street, .locality,
    .region, .postalCode, .country, .address, .birthday, .birthYear, .birthMonth, .birthDay,
    .anniversary, .date, .note, .categories, .language, .gender, .pronouns, .photo, .uid, .revision,
    .geo, .hobby, .relation, .introducer, .event, .attendance, .extra, .custom,
  ]

  /// Cells of words that no rule of any column changes, beside marks that rules look at.
  private static let shapes: [@Sendable (String) -> String] = [
    { $0 }, { "\($0)@x.example" }, { "\($0)@x.example; q\($0)@x.example" },
    { "Name\($0) <\($0)@x.example>" }, { "\($0) ::: b\($0)" }, { "\($0); c\($0), d\($0)" },
    { "* \($0)" }, { "+1 202 555 0101 x\($0)" }, { "12/\($0)/1984" }, { "https://x.example/\($0)" },
    { "'=\($0)" }, { "=\"\($0)\"" }, { " \($0)\u{A0}" }, { "\($0)\r\nz\($0)" }, { "-\($0)" },
    { "1984-07-04 \($0)" }, { "/o=\($0)" }, { "<\($0)>" }, { "\($0): é 日本" }, { "@\($0)" },
    { "::: \($0) :::" }, { "data:image/png;base64,\($0)!" }, { "geo:\($0)" }, { "\"\($0)\"" },
  ]

  @Test("Every word of random rows is in a value, a label or a parameter")
  func words() {
    var random = SeededGenerator()
    for _ in 0..<3000 {
      let dialect: TableDialect = random.oneIn(2) ? .plain : .tripleColons
      let count = random.int(1...40)
      var words: [String] = []
      var columns: [(header: String?, meaning: ColumnMeaning, cell: String)] = []
      for index in 0..<count {
        let part = random.pick(Self.parts) ?? .extra
        let meaning = ColumnMeaning(
          part,
          slot: random.int(1...3),
          types: random.oneIn(3) ? ["work"] : []
        )
        var cell = ""
        if !random.oneIn(3), let shape = random.pick(Self.shapes) {
          let word = "w\(random.int(100...999))y\(index)"
          words.append(word)
          cell = shape(word)
        }
        columns.append((random.oneIn(5) ? nil : "Header \(index)", meaning, cell))
      }
      var surplus: [String] = []
      if random.oneIn(4) {
        words.append("surplus\(count)")
        surplus = ["", "surplus\(count)"]
      }
      let row = DecodedRow(columns, dialect: dialect, dateOrder: nil, surplus: surplus)
      let text = row.lines.joined(separator: "\n")
      for word in words where !text.contains(word) {
        let lost = columns.first { $0.cell.contains(word) }
        Issue.record(
          "\(random): \(word) of \(lost.map { "\($0)" } ?? "surplus") is lost in\n\(text)"
        )
        return
      }
      #expect(!row.contact.properties.contains { $0.value.isEmpty }, "\(random)")
      let groups = row.contact.properties.compactMap(\.group)
      #expect(groups.count == 2 * Set(groups).count, "\(random)")
    }
  }

  @Test("Random bytes in any column neither stop nor stay")
  func bytes() {
    var random = SeededGenerator()
    let marks = Array("0123456789/-.:;,@<>\"'=+* eETtnN\n\r\t".utf8)
    for _ in 0..<3000 {
      let part = random.pick(Self.parts) ?? .extra
      let plan = TablePlan(
        dialect: random.oneIn(2) ? .plain : .tripleColons,
        preambleRows: 0,
        hasHeader: false,
        columns: [.init(header: nil, meaning: ColumnMeaning(part), basis: .format)],
        dateOrder: nil,
        problems: []
      )
      let cell = (0..<random.int(0...30)).map { _ in
        random.oneIn(4) ? UInt8(random.int(0...255)) : random.pick(marks) ?? 0
      }
      let decoder = RowDecoder(plan)
      let (first, second) = cell.withUnsafeBufferPointer { cell in
        (decoder.decode([cell], line: 1).contact, decoder.decode([cell], line: 1).contact)
      }
      #expect(first == second, "\(random) \(part) \(cell)")
    }
  }
}
