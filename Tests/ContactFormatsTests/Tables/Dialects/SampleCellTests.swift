import Testing

@testable import ContactFormats

@Suite("Every cell of the samples is taken for what it is", .enabled(if: Reference.isPresent))
struct SampleCellTests {
  @Test("Part, slot, types and text of every cell that has a property")
  func cells() throws {
    var found = ""
    for file in SampleCells.files {
      found += "# \(file)\n"
      for row in try Self.cells(of: file) { found += row.joined(separator: "\n") + "\n--\n" }
    }
    let lines = found.split(separator: "\n")
    let expected = SampleCells.expected.split(separator: "\n")
    for (line, should) in zip(lines, expected) where line != should {
      Issue.record("\(line) instead of \(should)")
    }
    #expect(lines.count == expected.count)
  }

  /// The filled cells of each record, X-FIELDs left out.
  static func cells(of file: String) throws -> [[String]] {
    let rows = FirstRows(try Reference.sample(file), isWhole: true, limits: ReadingLimits()).rows
    let plan = TablePlanner(options: ReadingOptions(), dialect: nil).plan(rows, isWhole: true)
    return rows.dropFirst(plan.preambleRows + 1).compactMap { row -> [String]? in
      if row.isBlankRow || plan.dialect.isFooter(row) { return nil }
      return zip(row, plan.columns).compactMap { cell, column -> String? in
        if cell.isEmpty || column.meaning.part == .extra { return nil }
        return
          "\(name(of: column.meaning)): \(cell.split(whereSeparator: \.isNewline).joined(separator: " / "))"
      }
    }
  }

  private static func name(of meaning: ColumnMeaning) -> String {
    let part =
      if case .label(of: let labelled) = meaning.part { "label of \(labelled)" } else {
        "\(meaning.part)"
      }
    return ([part, meaning.slot == 1 ? "" : "\(meaning.slot)"] + meaning.types)
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
