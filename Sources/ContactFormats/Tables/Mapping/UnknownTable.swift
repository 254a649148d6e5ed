import ContactModel

extension TableDialect {
  /// A table of no known product, where no dialects are given.
  static var unknownTable: TableDialect {
    TableDialect(
      name: "csv",
      title: "Table",
      usualEncounter: .attended,
      signature: Signature(all: []),
      columns: [:],
      numberedColumns: { _ in nil },
      valueSeparator: nil,
      attendance: [],
      isFooter: { _ in false }
    )
  }
}
