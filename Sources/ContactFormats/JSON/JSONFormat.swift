import ContactModel

extension FormatFamily {
  /// Every vocabulary of contact JSON.
  static let json = FormatFamily(dialects.map(ContactFormat.init(_:))) { sample in
    guard isJSON(sample) else { return [] }
    return dialects.filter { holdsRecord(of: $0, sample) }.map { dialect in
      FormatClaim(ContactFormat(dialect), .certain)
    }
  }

  private static let dialects: [JSONDialect] = [.jCard, .rdap, .jsContact, .googlePeople]

  /// Whether the sample begins as an object or an array does, in any Unicode form.
  private static func isJSON(_ sample: InputSample) -> Bool {
    let buffer = SourceBuffer(MemoryStream(sample.bytes), chunkBytes: InputSample.byteCount)
    // The stream is in memory and cannot fail.
    guard (try? buffer.fill()) != nil else { return false }
    let text = Bytes(start: buffer.base + buffer.start, count: buffer.end - buffer.start)
    let first = text.withoutByteOrderMark.first { $0 > ASCII.space }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  private static func holdsRecord(of dialect: JSONDialect, _ sample: InputSample) -> Bool {
    var cutter = JSONCutter(
      MemoryStream(sample.bytes),
      limits: ReadingLimits(),
      isRecord: dialect.isRecord
    )
    while let piece = try? cutter.next() {
      if case .record = piece { return true }
    }
    return false
  }
}

extension ContactFormat {
  init(_ dialect: JSONDialect) {
    self.init(
      name: dialect.name,
      title: dialect.title,
      usualEncounter: dialect.usualEncounter,
      makeReader: { stream, options in JSONReader(stream, dialect: dialect, options: options) }
    )
  }
}
