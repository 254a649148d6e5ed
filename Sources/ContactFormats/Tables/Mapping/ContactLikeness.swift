/// Whether a table lists people at all: numbers, logs, prose and source code are tables too, to one
/// who only counts commas.
struct ContactLikeness {
  let holds: Bool

  init(_ sample: TableSample, _ columns: [TablePlan.Column]) {
    holds = Self.isRegular(sample) && Self.hasContactColumns(sample, columns)
  }

  /// Whether most rows are about as wide as the table.
  private static func isRegular(_ sample: TableSample) -> Bool {
    if sample.rows.isEmpty { return sample.headers != nil }
    let width = sample.columnCount
    let regular = sample.rows.count { row in
      row.count <= width + 1 && row.count * 2 >= width && (width == 1 || row.count > 1)
    }
    return regular * 10 >= sample.rows.count * 7
  }

  private static func hasContactColumns(
    _ sample: TableSample,
    _ columns: [TablePlan.Column]
  ) -> Bool {
    var (emails, phones, names, urls, others) = (0, 0, 0, 0, 0)
    for (index, column) in columns.enumerated() {
      let profile = sample.profiles[index]
      switch column.meaning.part {
      case .email: if profile.isEmpty || profile.share(.email) >= 0.5 { emails += 1 }
      case .phone: if profile.isEmpty || profile.share(.dialable) >= 0.5 { phones += 1 }
      case .formattedName, .given, .family:
        if profile.isEmpty || profile.textShare >= 0.7 { names += 1 }
      case .url: urls += 1
      case .extra, .ignored, .custom, .label: break
      default: others += 1
      }
    }
    // Several profiles, and not the one link of a list of links.
    if urls > 1 { others += 1 }
    if sample.headers == nil {
      return emails > 0 && (sample.columnCount == 1 || sample.rows.count > 1 || names > 0)
        || phones > 0 && names > 0
    }
    if emails > 0 { return true }
    return names > 0 && (phones > 0 || names > 1 || others > 0) || phones > 0 && others > 1
  }
}
