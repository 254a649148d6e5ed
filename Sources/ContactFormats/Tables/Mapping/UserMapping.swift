import ContactModel

/// What `--map` says about the columns of one table.
struct UserMapping {
  /// By the index of the column.
  private(set) var fields: [Int: ContactField] = [:]
  private(set) var problems: [Problem] = []

  init(_ mappings: [FieldMapping], headers: [String]) {
    for mapping in mappings {
      let columns = Self.columns(mapping.column.trimmingBlanks, headers)
      if columns.isEmpty {
        problems.append(.unknownColumn(mapping.column, among: headers))
      }
      for column in columns { fields[column] = mapping.field }
    }
  }

  /// The columns of that header as written, else in another spelling, else of that number, else the
  /// elements whose path ends so.
  private static func columns(_ name: String, _ headers: [String]) -> [Int] {
    if name.isEmpty { return [] }
    let exact = headers.indices.filter { headers[$0] == name }
    if !exact.isEmpty { return exact }
    let key = HeaderKey(name)
    let alike = key.text.isEmpty ? [] : headers.indices.filter { HeaderKey(headers[$0]) == key }
    if !alike.isEmpty { return alike }
    if let number = Int(name), headers.indices.contains(number - 1) { return [number - 1] }
    return headers.indices.filter { headers[$0].hasSuffix("/" + name) }
  }

  /// The meanings, with slots after those the product has of the same part.
  func meanings(beside dialect: [ColumnMeaning?]) -> [Int: ColumnMeaning] {
    var meanings: [Int: ColumnMeaning] = [:]
    var next: [ContactPart: Int] = [:]
    for (column, field) in fields.sorted(by: { $0.key < $1.key }) {
      var meaning = ColumnMeaning(field)
      if meaning.part.isOfPlace && !meaning.part.isOfAddress || meaning.part == .organization {
        let taken = dialect.enumerated().compactMap { index, meaning in
          fields[index] == nil ? meaning : nil
        }
        let first = (taken.filter { $0.part == meaning.part }.map(\.slot).max() ?? 0) + 1
        meaning.slot = next[meaning.part] ?? first
        next[meaning.part] = meaning.slot + 1
      }
      meanings[column] = meaning
    }
    return meanings
  }
}
