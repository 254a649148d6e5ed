import ContactModel

extension FormatFamily {
  /// Delimited text: the lists of known products, and any other table.
  static let csv = FormatFamily(
    TableDialect.all.map(ContactFormat.init(csv:)),
    claims: { sample in CSVRecognition(sample).claims }
  )
}

extension ContactFormat {
  init(csv dialect: TableDialect) {
    self.init(
      name: dialect.name,
      title: dialect.title,
      usualEncounter: dialect.usualEncounter,
      recordsAreSelfContained: false,
      makeReader: { stream, options in CSVReader(stream, dialect: dialect, options: options) }
    )
  }
}
