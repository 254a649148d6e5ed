import ContactModel

@testable import ContactFormats

/// A small table, planned, for tests: headers and cells parted by `|`.
struct MappedTable {
  let plan: TablePlan

  init(_ lines: [String], fields: [FieldMapping] = [], dialects: [TableDialect] = []) {
    self.init(
      rows: lines.map { $0.isEmpty ? [] : $0.cells },
      fields: fields,
      dialects: dialects
    )
  }

  init(
    rows: [[String]],
    fields: [FieldMapping] = [],
    asked: TableDialect? = nil,
    dialects: [TableDialect] = []
  ) {
    plan = TablePlanner(
      options: ReadingOptions(fields: fields),
      dialect: asked,
      dialects: dialects
    ).plan(rows, isWhole: true)
  }

  /// The columns in one line: `given family email:work`, with the slot where it isn't the first.
  var meanings: String {
    plan.columns.map { $0.meaning.short }.joined(separator: " ")
  }

  subscript(header: String) -> String? {
    plan.columns.first { $0.header == header }?.meaning.short
  }

  var codes: [String] { plan.problems.map(\.code.rawValue) }
}

extension ColumnMeaning {
  var short: String {
    let name =
      switch part {
      case .label(let labelled): "label(\(labelled))"
      case .address: "address"
      case .extendedAddress: "extended"
      case .poBox: "pobox"
      case .extra: "-"
      case .relation: "relation"
      case .introducer: "introducer"
      case .birthYear: "birthyear"
      default: reportedName
      }
    return ([name] + types).joined(separator: ":") + (slot > 1 ? "#\(slot)" : "")
  }
}

extension String {
  var cells: [String] {
    split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmingBlanks }
  }
}
