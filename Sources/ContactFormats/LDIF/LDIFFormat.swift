import ContactModel

extension ContactFormat {
  /// LDIF (RFC 2849), as directories and Thunderbird export it.
  public static let ldif = ContactFormat(
    name: "ldif",
    title: "LDIF",
    usualEncounter: .met,
    makeReader: { stream, options in LDIFReader(stream, options: options) }
  )
}

extension FormatFamily {
  public static let ldif = FormatFamily([.ldif]) { sample in
    if beginsEntry(sample) { return [FormatClaim(.ldif, .certain)] }
    return sample.fileExtension == "ldif" ? [FormatClaim(.ldif, .named)] : []
  }

  /// Whether the first line that is neither blank nor a comment is a version or a distinguished name.
  private static func beginsEntry(_ sample: InputSample) -> Bool {
    var lines = LineCursor(MemoryStream(sample.bytes), limits: ReadingLimits())
    // The stream is in memory and cannot fail.
    while let line = try? lines.next() {
      let text = lines.bytes(line.start, line.contentEnd).withoutByteOrderMark.trimmed
      if text.isEmpty || text.first == UInt8(ascii: "#") { continue }
      return text.hasPrefixIgnoringCase("DN:") || text.hasPrefixIgnoringCase("VERSION: 1")
        || text.hasPrefixIgnoringCase("VERSION:1")
    }
    return false
  }
}
