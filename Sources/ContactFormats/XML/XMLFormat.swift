import ContactModel

extension FormatFamily {
  /// Every vocabulary of contact XML, and any other XML with a repeated record element.
  static let xml = FormatFamily(
    dialects.map(ContactFormat.init(_:)),
    claims: { sample in [] }
  )

  private static let dialects: [XMLDialect] = []
}

extension ContactFormat {
  init(_ dialect: XMLDialect) {
    self.init(
      name: dialect.name,
      title: dialect.title,
      usualEncounter: dialect.usualEncounter,
      makeReader: { stream, options in XMLReader(stream, dialect: dialect, options: options) }
    )
  }
}
