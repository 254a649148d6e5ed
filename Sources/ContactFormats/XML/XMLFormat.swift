import ContactModel

extension FormatFamily {
  /// Every vocabulary of contact XML, and any other XML with a repeated record element.
  static let xml = FormatFamily(
    XMLDialect.all.map(ContactFormat.init(_:)),
    claims: { sample in XMLDialect.claims(sample) }
  )
}

extension XMLDialect {
  /// The vocabularies that are known, each with a signature of its own.
  ///
  /// Those with the narrower signature come first.
  static let all: [XMLDialect] = [
    .xCard,
    .vCardTemp,
    .foaf,
  ]

  /// The dialect that takes any XML, by its name; the last resort.
  private static let genericName = "xml"

  /// What a sample could be; empty where it is no XML.
  static func claims(_ sample: InputSample) -> [FormatClaim] {
    guard XMLSignature.isXML(sample.bytes), let opening = XMLOpening(sample: sample.bytes) else {
      return []
    }
    let known = all.filter { $0.name != genericName && $0.recognize(opening) }
    if !known.isEmpty { return known.map { FormatClaim(ContactFormat($0), .certain) } }
    return all.filter { $0.name == genericName }.map { generic in
      FormatClaim(ContactFormat(generic), generic.recognize(opening) ? .likely : .possible)
    }
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
