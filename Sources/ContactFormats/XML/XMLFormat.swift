import ContactModel

extension FormatFamily {
  /// Every vocabulary of contact XML, and any other XML with a repeated record element.
  static let xml = FormatFamily(
    XMLDialect.all.map(ContactFormat.init(_:)) + [.spreadsheetML, .anyXML],
    claims: { sample in XMLDialect.claims(sample) }
  )
}

extension XMLDialect {
  /// The vocabularies that are known, each with a signature of its own.
  ///
  /// Those with the narrower signature come first.
  static let all: [XMLDialect] = [
    .gData,
    .ews,
    .windowsContact,
    .kolab2,
    .portableContacts,
    .xCard,
    .vCardTemp,
    .foaf,
  ]

  /// What a sample could be; empty where it is no XML.
  static func claims(_ sample: InputSample) -> [FormatClaim] {
    guard XMLSignature.isXML(sample.bytes), let opening = XMLOpening(sample: sample.bytes) else {
      return []
    }
    let known = all.filter { $0.recognize(opening) }.map(ContactFormat.init(_:))
    if !known.isEmpty { return known.map { FormatClaim($0, .certain) } }
    if SpreadsheetTable.recognize(opening) { return [FormatClaim(.spreadsheetML, .certain)] }
    let hasRecords = RecordElementSearch(sample).search().record != nil
    return [FormatClaim(.anyXML, hasRecords ? .likely : .possible)]
  }
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
